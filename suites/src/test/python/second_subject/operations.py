"""The conformance function: what its handlers do for an event."""

from __future__ import annotations

import base64
import os
import sys
import time
import uuid
from typing import Any, Callable, Optional

import disruptions
import records
import threads
from context import describe
from events import Event
from failures import NamedFailure
from faults import Fault

Members = dict[str, Any]

INSTANCE = uuid.uuid4().hex
_calls = 0


def main(event: Event) -> Any:
    """The handler that does what the event asks for."""
    global _calls
    _calls += 1
    value = event.value()
    operation = value.get("op") if isinstance(value, dict) else None
    if not isinstance(operation, str):
        return value
    if operation == "ctx":
        return describe(event, value.get("sleepMs", 0))
    if operation not in OPERATIONS:
        raise NamedFailure("UnknownOperation", operation)
    return OPERATIONS[operation](value)


def alt(event: Event) -> Any:
    """The handler that answers every event alike."""
    return {"handler": "alt"}


def _length(members: Members) -> Members:
    data = members["value"].encode()
    return {"bytes": len(data), "sum": sum(data) % 65536}


def _environment(members: Members) -> Members:
    for name, value in members.get("set", {}).items():
        os.environ[name] = str(value)
    names = list(os.environ) if members["names"] == ["*"] else members["names"]
    return {
        "env": {name: _variable(name) for name in names},
        "cwd": os.getcwd(),
        "pid": os.getpid(),
        "utcOffsetMinutes": time.localtime().tm_gmtoff // 60,
    }


def _variable(name: str) -> Optional[str]:
    hidden = Fault.HIDES_CUSTOMER_VARIABLES.on and not name.startswith(("AWS_", "LAMBDA_", "_"))
    return None if hidden else os.environ.get(name)


def _error(members: Members) -> None:
    failure = NamedFailure(members.get("type") or "ConformanceError", members.get("message") or "")
    if members.get("cause"):
        failure.__cause__ = NamedFailure("ConformanceCause", "the cause")

    def fail() -> None:
        raise failure

    if members.get("async"):
        threads.run_apart(fail)
    fail()


def _sleep(members: Members) -> Any:
    time.sleep(members["ms"] / 1000)
    return members.get("value")


def _log(members: Members) -> Members:
    stream = sys.stderr if members.get("stream") == "stderr" else sys.stdout
    for index in range(0 if Fault.SWALLOWS_OUTPUT.on else members["count"]):
        stream.write(members["text"].replace("%d", str(index)) + "\n")
    stream.flush()
    return {"written": members["count"]}


def _logger(members: Members) -> Members:
    records.log(members["level"].upper(), members["message"])
    return {"logged": True}


def _background(members: Members) -> Members:
    def work() -> None:
        time.sleep(members["ms"] / 1000)
        print("CONFORMANCE background " + members["text"], flush=True)
        if members.get("fail") and Fault.ENDS_WELL_AFTER_FAILURE.on:
            os._exit(0)
        if members.get("fail"):
            raise NamedFailure("ConformanceError", members["text"])

    threads.start(work)
    return {"started": True}


OPERATIONS: dict[str, Callable[[Members], Any]] = {
    "echo": lambda members: members.get("value"),
    "length": _length,
    "env": _environment,
    "error": _error,
    "sleep": _sleep,
    "count": lambda members: {"n": _calls, "instance": INSTANCE, "pid": os.getpid()},
    "size": lambda members: "x" * (members["bytes"] - 2),
    "log": _log,
    "none": lambda members: None,
    "raw": lambda members: base64.b64decode(members["base64"]),
    "logger": _logger,
    "unserializable": lambda members: {"value": object()},
    "background": _background,
    **disruptions.OPERATIONS,
}
