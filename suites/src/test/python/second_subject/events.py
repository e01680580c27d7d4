"""Events as they are delivered."""

from __future__ import annotations

import time
from typing import Any, NamedTuple, Optional

import text
from answers import Answer
from faults import Fault

PREFIX = "lambda-runtime-"

_kept: dict[str, str] = {}


class Event(NamedTuple):
    """One invocation; what its headers lack or leave empty is None, the deadline is in milliseconds since 1970."""

    request_id: str
    invocation_id: Optional[str]
    function_arn: Optional[str]
    trace_id: Optional[str]
    client_context: Optional[str]
    identity: Optional[str]
    tenant_id: Optional[str]
    deadline: int
    body: bytes

    def value(self) -> Any:
        """Its payload; raises ValueError if that is no JSON."""
        return text.read(self.body)

    def remaining(self) -> int:
        """The milliseconds until its deadline."""
        return self.deadline - time.time_ns() // 1_000_000


def event_in(answer: Answer) -> Event:
    """The event that a poll has brought; raises OSError if it cannot be one."""
    request_id = answer.fields.get(PREFIX + "aws-request-id")
    deadline = answer.fields.get(PREFIX + "deadline-ms", "")
    if not request_id or not deadline.isdigit():
        raise ConnectionError("an event without request id or deadline")
    return Event(
        request_id,
        answer.fields.get(PREFIX + "invocation-id"),
        _text(answer, "invoked-function-arn"),
        _text(answer, "trace-id"),
        _remembered(answer, "client-context", Fault.KEEPS_CLIENT_CONTEXT.on),
        _text(answer, "cognito-identity"),
        _remembered(answer, "aws-tenant-id", Fault.KEEPS_TENANT.on),
        int(deadline),
        answer.body,
    )


def _text(answer: Answer, name: str) -> Optional[str]:
    value = answer.fields.get(PREFIX + name)
    return value.encode("latin-1").decode(errors="replace") if value else None


def _remembered(answer: Answer, name: str, keeps: bool) -> Optional[str]:
    value = _text(answer, name)
    if not keeps:
        return value
    _kept[name] = value or _kept.get(name, "")
    return _kept[name] or None
