"""The logger: one record a call, in the format that the function asks for, framed where there is a pipe for that."""

from __future__ import annotations

import datetime
import json
import os
import stat
import struct
import sys
import time
from typing import Optional

from events import Event
from faults import Fault

LEVELS = ("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL")
JSON = os.environ.get("AWS_LAMBDA_LOG_FORMAT", "").lower() == "json"
KINDS = {False: 0xA55A0003, True: 0xA55A0002}

_event: Optional[Event] = None


def begin(event: Event) -> None:
    """Records belong to this event from now on."""
    global _event
    _event = event


def log(level: str, message: str) -> None:
    """A record of a handler."""
    least = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "").upper()
    if JSON and least in LEVELS and LEVELS.index(level) < LEVELS.index(least):
        return
    _write(level, {"message": message})


def failed(kind: str, message: str) -> None:
    """The record of a failure."""
    _write("ERROR", {"errorType": kind, "errorMessage": message})


def _write(level: str, members: dict[str, str]) -> None:
    record = json.dumps({**_common(level), **members}) if JSON else f"[{level}] {': '.join(members.values())}"
    if PIPE is not None:
        os.write(PIPE, _frame(level, record))
    else:
        print(record.replace("\n", "\r"), file=sys.stderr, flush=True)


def _common(level: str) -> dict[str, str]:
    now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds")
    common = {"level": level.lower(), "timestamp": now}
    if _event:
        common["requestId"] = _event.request_id
    if _event and _event.tenant_id:
        common["tenantId"] = _event.tenant_id
    return common


def _frame(level: str, record: str) -> bytes:
    data = record.encode()
    length = len(record) if Fault.COUNTS_CHARACTERS.on else len(data)
    kind = KINDS[JSON] | 4 * (LEVELS.index(level) + 1)
    return struct.pack(">IIQ", kind, length, time.time_ns() // 1000) + data


def _pipe() -> Optional[int]:
    """The descriptor in the variable, if it is one and leads to a pipe."""
    try:
        descriptor = int(os.environ.pop("_LAMBDA_TELEMETRY_LOG_FD", ""))
        return descriptor if stat.S_ISFIFO(os.fstat(descriptor).st_mode) else None
    except (ValueError, OSError):
        return None


PIPE = _pipe()
