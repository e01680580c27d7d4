"""A Lambda runtime with the conformance function built in, unlike the program of the proof wherever that is free."""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import Any, Callable

import api
import operations
import records
import snapshot
import streaming
import text
import threads
import wire
import workers
from events import Event
from failures import NamedFailure
from faults import Fault

TRACE = "_X_AMZN_TRACE_ID"
SNAP = "second.snap"
HANDLERS: dict[str, Callable[[Event], Any]] = {
    "second.main": operations.main,
    "second.alt": operations.alt,
    SNAP: operations.main,
}
STREAM = "second.stream"


def initialize(handler: str) -> None:
    """The initialization of the function; raises if there cannot be one."""
    mode, _, argument = os.environ.get("CONFORMANCE_INIT", "ok").partition(":")
    if mode == "log":
        print("CONFORMANCE init " + operations.INSTANCE, flush=True)
    elif mode == "throw":
        raise NamedFailure("ConformanceError", os.environ.get("CONFORMANCE_INIT_MESSAGE", "init failed"))
    elif mode == "sleep":
        time.sleep(int(argument) / 1000)
    elif mode == "exit":
        api.end(int(argument))
    if handler not in (*HANDLERS, STREAM):
        raise NamedFailure("NoSuchHandler", "no handler named " + handler)


def serve(runtime: api.Api, handler: str) -> None:
    """Takes one event after the other."""
    while True:
        event = runtime.next()
        records.begin(event)
        trace(event)
        if Fault.LEAVES_TIMER.on:
            leave_timer(event)
        if Fault.POLLS_WHILE_RUNNING.on:
            runtime.ask(wire.Connection(runtime.address()))
        if handler == STREAM:
            threads.run_apart(lambda: streaming.serve(runtime, event))
        else:
            complete(runtime, event, HANDLERS[handler])


def trace(event: Event) -> None:
    """Shows the handler the trace id of its event, and no other."""
    if event.trace_id:
        os.environ[TRACE] = event.trace_id
    elif not Fault.KEEPS_TRACE_VARIABLE.on:
        os.environ.pop(TRACE, None)


def leave_timer(event: Event) -> None:
    """Ends the process at the deadline, whatever it does by then."""
    timer = threading.Timer(event.remaining() / 1000, lambda: api.end(1))
    timer.daemon = True
    timer.start()


def complete(runtime: api.Api, event: Event, handler: Callable[[Event], Any]) -> None:
    """Runs the handler and posts what comes of it."""
    try:
        result = threads.run_apart(lambda: handler(event))
        raw = isinstance(result, bytes)
        body = result if raw else text.write(result)
    except BaseException as failure:
        runtime.report(event, failure)
    else:
        runtime.respond(event, body, "application/octet-stream" if raw else "application/json")


def try_address(address: str) -> None:
    """Looks whether a Runtime API answers there."""
    try:
        with wire.Connection(address) as connection:
            api.Api(address).ask(connection)
            connection.receive()
    except OSError as nobody:
        api.complain(f"nobody answers at {address}: {nobody}")


def run() -> None:
    """The life of the process."""
    sys.stdout.reconfigure(errors="backslashreplace")
    sys.stderr.reconfigure(errors="backslashreplace")
    address = os.environ.get("AWS_LAMBDA_RUNTIME_API")
    if not address:
        sys.exit("AWS_LAMBDA_RUNTIME_API is not set")
    if Fault.TRIES_FIXED_ADDRESS.on:
        try_address(os.environ["SECOND_SUBJECT_FIXED_ADDRESS"])
    runtime = api.Api(address)
    handler = "second.main" if Fault.KNOWS_ONE_HANDLER.on else os.environ.get("_HANDLER", "")
    try:
        initialize(handler)
    except Exception as failure:
        runtime.report_init(failure)
        if not Fault.POLLS_AFTER_FAILED_INIT.on:
            sys.exit(1)
    if api.MANAGED:
        workers.start()
        runtime = api.Api(address)
    if os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start":
        snapshot.take(runtime, handler == SNAP)
    serve(runtime, handler)


if __name__ == "__main__":
    if sys.argv[1:] == ["--faults"]:
        print("\n".join(f"{fault.name} {fault.value}" for fault in Fault))
    else:
        run()
