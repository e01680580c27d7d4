"""Reads answers of HTTP/1.1."""

from __future__ import annotations

from typing import BinaryIO, NamedTuple

from faults import Fault

LONGEST_LINE = 1024 if Fault.READS_SHORT_LINES.on else 1 << 20


class Answer(NamedTuple):
    """An answer; names of fields are in lower case, their values Latin-1."""

    status: int
    fields: dict[str, str]
    body: bytes
    closes: bool


def read_answer(stream: BinaryIO) -> Answer:
    """The next final answer; raises OSError when it is cut off or cannot be understood."""
    try:
        version, status, fields = _head(stream)
        body, closes = _body(stream, status, fields)
    except ValueError as malformed:
        raise ConnectionError(f"cannot read the answer: {malformed}") from malformed
    return Answer(status, fields, body, closes or _is_last(version, fields))


def _head(stream: BinaryIO) -> tuple[str, int, dict[str, str]]:
    status = 100
    while 100 <= status < 200:
        version, code, *phrase = _line(stream).split()
        if Fault.NEEDS_REASON_PHRASE.on and not phrase:
            raise ConnectionError("a status without its reason")
        status = int(code)
        fields = _fields(stream)
        if Fault.TAKES_INTERIM_FOR_FINAL.on:
            break
    return version, status, fields


def _line(stream: BinaryIO) -> str:
    line = stream.readline(LONGEST_LINE)
    if not line.endswith(b"\n"):
        raise ConnectionError("the connection ended in the middle of a line")
    return line.rstrip(b"\r\n").decode("latin-1")


def _fields(stream: BinaryIO) -> dict[str, str]:
    fields: dict[str, str] = {}
    line = _line(stream)
    while line:
        name, _, value = line.partition(":")
        fields[name if Fault.KNOWS_ONE_SPELLING.on and name.isupper() else name.lower()] = value.strip(" \t")
        line = _line(stream)
    return fields


def _body(stream: BinaryIO, status: int, fields: dict[str, str]) -> tuple[bytes, bool]:
    if status < 200 or status in (204, 304):
        return b"", False
    if fields.get("transfer-encoding", "").lower() == "chunked":
        return _chunks(stream), False
    if "content-length" in fields:
        return _exactly(stream, int(fields["content-length"])), False
    if Fault.NEEDS_LENGTH.on:
        raise ConnectionError("a body without its length")
    return stream.read(), True


def _chunks(stream: BinaryIO) -> bytes:
    pieces = []
    size = _chunk_size(stream)
    while size:
        piece = _exactly(stream, size)
        pieces.append(piece.decode(errors="replace").encode() if Fault.DECODES_EACH_CHUNK.on else piece)
        _line(stream)
        size = _chunk_size(stream)
    _fields(stream)
    return b"".join(pieces)


def _chunk_size(stream: BinaryIO) -> int:
    line = _line(stream)
    return int(line if Fault.KNOWS_NO_CHUNK_EXTENSIONS.on else line.partition(";")[0], 16)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    body = stream.read(size)
    if len(body) < size:
        raise ConnectionError("the connection ended in the middle of a body")
    return body


def _is_last(version: str, fields: dict[str, str]) -> bool:
    options = fields.get("connection", "").lower()
    return "close" in options or (version == "HTTP/1.0" and "keep-alive" not in options)
