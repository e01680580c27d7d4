"""What a handler may know of its invocation."""

from __future__ import annotations

import os
import time
from typing import Any, Optional

import text
from events import Event
from faults import Fault


def describe(event: Event, sleep_ms: int) -> dict[str, Any]:
    """The context of the event, with the remaining time before and after a sleep."""
    before = event.remaining()
    time.sleep(sleep_ms / 1000)
    return {
        "requestId": event.request_id,
        "functionArn": event.function_arn,
        "remainingMs": before,
        "remainingMsAfter": before if Fault.STOPS_THE_CLOCK.on else event.remaining(),
        "traceId": os.environ.get("_X_AMZN_TRACE_ID"),
        "clientContext": _parsed(event.client_context),
        "identity": _parsed(event.identity),
        "tenantId": event.tenant_id,
        "functionName": os.environ.get("AWS_LAMBDA_FUNCTION_NAME"),
        "functionVersion": os.environ.get("AWS_LAMBDA_FUNCTION_VERSION"),
        "memoryLimitMb": _parsed(os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")),
        "logGroup": os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME"),
        "logStream": os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME"),
    }


def _parsed(json: Optional[str]) -> Any:
    return text.read(json.encode()) if json else None
