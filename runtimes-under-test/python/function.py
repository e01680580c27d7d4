"""The conformance function: the event says what to do. The contract is in ../README.md."""

import base64
import concurrent.futures
import locale
import logging
import os
import signal
import sys
import threading
import time
import uuid

INSTANCE = str(uuid.uuid4())
calls = 0


class ConformanceError(Exception):
    pass


def initialize():
    mode, _, argument = os.environ.get("CONFORMANCE_INIT", "ok").partition(":")
    if mode == "log":
        print(f"CONFORMANCE init {INSTANCE}", flush=True)
    elif mode == "throw":
        raise ConformanceError(os.environ.get("CONFORMANCE_INIT_MESSAGE", "init failed"))
    elif mode == "sleep":
        pause(int(argument))
    elif mode == "exit":
        sys.exit(int(argument))


def pause(millis):
    time.sleep(millis / 1000)


def error_named(name, message):
    kind = ConformanceError if name in (None, "ConformanceError") else type(name, (Exception,), {})
    return kind(message)


def length(event, context):
    data = event["value"].encode()
    return {"bytes": len(data), "sum": sum(data) % 65536}


def ctx(event, context):
    remaining = context.get_remaining_time_in_millis()
    pause(event.get("sleepMs", 0))
    return {
        "requestId": context.aws_request_id,
        "functionArn": context.invoked_function_arn,
        "remainingMs": remaining,
        "remainingMsAfter": context.get_remaining_time_in_millis(),
        "traceId": os.environ.get("_X_AMZN_TRACE_ID"),
        "clientContext": client_context(context.client_context),
        "identity": identity(context.identity),
        "tenantId": getattr(context, "tenant_id", None),
        "functionName": context.function_name,
        "functionVersion": context.function_version,
        "memoryLimitMb": context.memory_limit_in_mb,
        "logGroup": context.log_group_name,
        "logStream": context.log_stream_name,
    }


def client_context(given):
    return given and {"custom": given.custom}


def identity(given):
    # The client hands out an empty object, never None, for an event without identity.
    found = {
        "cognitoIdentityId": given.cognito_identity_id,
        "cognitoIdentityPoolId": given.cognito_identity_pool_id,
    }
    return found if any(found.values()) else None


def env(event, context):
    os.environ.update(event.get("set") or {})
    names = list(os.environ) if event["names"] == ["*"] else event["names"]
    return {
        "env": {name: os.environ.get(name) for name in names},
        "cwd": os.getcwd(),
        "pid": os.getpid(),
        "utcOffsetMinutes": time.localtime().tm_gmtoff // 60,
    }


def error(event, context):
    failure = error_named(event.get("type"), event.get("message"))
    if event.get("cause"):
        failure.__cause__ = ValueError("the cause")
    if event.get("async"):
        future = concurrent.futures.Future()
        future.set_exception(failure)
        future.result()
    raise failure


def sleep(event, context):
    pause(event["ms"])
    return event.get("value")


def log(event, context):
    stream = sys.stderr if event.get("stream") == "stderr" else sys.stdout
    for index in range(event["count"]):
        print(event["text"].replace("%d", str(index)), file=stream)
    return {"written": event["count"]}


def exit_process(event, context):
    if event.get("log"):
        print(event["log"], flush=True)
    if event.get("signal"):
        os.kill(os.getpid(), event["signal"])
    sys.exit(event.get("code", 0))


def logger(event, context):
    # logging knows no TRACE; the client treats it as DEBUG too.
    level = {"TRACE": "DEBUG", "FATAL": "CRITICAL"}.get(event["level"].upper(), event["level"].upper())
    logging.getLogger().log(logging.getLevelName(level), "%s", event["message"])
    return {"logged": True}


def unserializable(event, context):
    circle = []
    circle.append(circle)
    return {"circle": circle, "function": main, "number": 1j}.get(event.get("kind"), object())


def badtext(event, context):
    raise ValueError("half a character \ud83d")


def recurse(event, context):
    return recurse(event, context) + [1]


def alloc(event, context):
    kept = []
    while True:
        kept.append(b"\1" * (16 << 20))


def background(event, context):
    def work():
        pause(event["ms"])
        print(f"CONFORMANCE background {event['text']}", flush=True)
        if event.get("fail"):
            raise ConformanceError(event["text"])

    threading.Thread(target=work, daemon=True).start()
    return {"started": True}


def disturb(event, context):
    os.chdir("/")
    os.umask(0o777)
    locale.setlocale(locale.LC_ALL, "C")
    for name in (signal.SIGPIPE, signal.SIGCHLD, signal.SIGUSR1):
        signal.signal(name, signal.SIG_IGN)
    return {"disturbed": True}


OPERATIONS = {
    "echo": lambda event, context: event.get("value"),
    "length": length,
    "ctx": ctx,
    "env": env,
    "error": error,
    "sleep": sleep,
    "count": lambda event, context: {"n": calls, "instance": INSTANCE, "pid": os.getpid()},
    "size": lambda event, context: "x" * (event["bytes"] - 2),
    "log": log,
    "exit": exit_process,
    "none": lambda event, context: None,
    "raw": lambda event, context: base64.b64decode(event["base64"]),
    "logger": logger,
    "unserializable": unserializable,
    "badtext": badtext,
    "recurse": recurse,
    "alloc": alloc,
    "background": background,
    "never": lambda event, context: threading.Event().wait(),
    "disturb": disturb,
}


def main(event, context):
    global calls
    calls += 1
    name = event.get("op") if isinstance(event, dict) else None
    if not isinstance(name, str):
        return event
    if name not in OPERATIONS:
        raise error_named("UnknownOperation", name)
    return OPERATIONS[name](event, context)


def alt(event, context):
    return {"handler": "alt"}


initialize()
