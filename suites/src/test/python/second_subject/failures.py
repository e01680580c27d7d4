"""Failures in the forms in which the Runtime API takes them."""

from __future__ import annotations

import os
import re
from types import TracebackType
from typing import Any, Optional

import text
from faults import Fault

ERROR_TYPE = "lambda-runtime-function-error-type"
XRAY_CAUSE = "lambda-runtime-function-xray-error-cause"
MOST_FRAMES = 20
LONGEST_CAUSE = 400


class NamedFailure(Exception):
    """A failure whose type is chosen at run time."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class NotAnException(BaseException):
    """What can be thrown and is no exception."""


def type_of(failure: BaseException) -> str:
    """The type under which it is reported."""
    return failure.kind if isinstance(failure, NamedFailure) else type(failure).__name__


def body(failure: BaseException) -> bytes:
    """The JSON object that describes it."""
    described = {"errorMessage": str(failure), "errorType": type_of(failure), "stackTrace": _stack(failure)}
    return text.write(described)


def header_type(failure: BaseException, category: str) -> str:
    """What a header tells of its type: user text only as far as it is one capitalized word."""
    word = type_of(failure)
    if Fault.COPIES_TYPE_INTO_HEADER.on:
        return f"{category}.{word}"
    return f"{category}.{word}" if re.fullmatch("[A-Z][A-Za-z]{1,63}", word) else f"{category}.Unknown"


def fields(failure: BaseException, category: str) -> dict[str, str]:
    """The header fields of its report."""
    return {
        ERROR_TYPE: header_type(failure, category),
        "content-type": "application/json",
        XRAY_CAUSE: text.write(_cause(failure)).decode(),
    }


def _cause(failure: BaseException) -> dict[str, Any]:
    exception = {"message": str(failure)[:LONGEST_CAUSE], "type": type_of(failure)[:LONGEST_CAUSE], "stack": []}
    return {"working_directory": os.getcwd(), "exceptions": [exception], "paths": []}


def _stack(failure: Optional[BaseException]) -> list[str]:
    lines: list[str] = []
    while failure and len(lines) < MOST_FRAMES:
        lines += _frames(failure.__traceback__)
        failure = failure.__cause__
        if failure:
            lines.append(f"caused by {type_of(failure)}: {failure}")
    return lines[:MOST_FRAMES]


def _frames(trace: Optional[TracebackType]) -> list[str]:
    lines = []
    while trace and len(lines) < MOST_FRAMES:
        code = trace.tb_frame.f_code
        lines.append(f"{os.path.basename(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return lines
