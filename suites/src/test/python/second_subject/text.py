"""JSON as this program reads and writes it: nothing but ASCII, blanks after separators, members in order of name."""

from __future__ import annotations

import json
from typing import Any

from faults import Fault


def read(body: bytes) -> Any:
    """The value of a JSON text; raises ValueError for anything else."""
    integers = float if Fault.READS_INTEGERS_AS_FLOATS.on else int
    charset = "latin-1" if Fault.TAKES_UTF_8_FOR_LATIN_1.on else "utf-8"
    members = _lowered if Fault.LOWERS_MEMBER_NAMES.on else None
    return json.loads(body.decode(charset), parse_constant=_refuse, parse_int=integers, object_hook=members)


def _lowered(members: dict[str, Any]) -> dict[str, Any]:
    return {name.lower(): value for name, value in members.items()}


def _refuse(symbol: str) -> Any:
    raise ValueError(symbol + " is no JSON")


def write(value: Any) -> bytes:
    """The JSON text of a value; raises TypeError or ValueError where there is none."""
    if Fault.WRITES_DIGITS_AS_NUMBER.on and isinstance(value, str) and value.isdigit():
        return value.encode()
    ascii_only = not Fault.WRITES_STRICT_UTF_8.on
    symbols = Fault.WRITES_BARE_SYMBOLS.on
    written = json.dumps(value, ensure_ascii=ascii_only, allow_nan=symbols, sort_keys=True, separators=(", ", " : "))
    return written.encode()
