"""The handler that streams: its response is opened before the first write and ends with trailers if it fails."""

from __future__ import annotations

import base64
import time
from typing import Any, Iterator

import api
import failures
import text
import wire
from events import Event
from faults import Fault

PRELUDE_TYPE = "application/vnd.awslambda.http-integration-response"
PRELUDE_END = bytes(8)
ERROR_BODY = "lambda-runtime-function-error-body"
EXIT_STATUS = 7

Members = dict[str, Any]


def serve(runtime: api.Api, event: Event) -> None:
    """Streams what the event describes; an event that describes nothing is reported."""
    try:
        members = event.value()
        pieces = _pieces(members)
    except (ValueError, TypeError, KeyError, AttributeError) as failure:
        runtime.report(event, failure)
        return
    try:
        _stream(runtime, event, members, pieces)
    except OSError as lost:
        api.complain(f"the stream was lost: {lost}")


def _pieces(members: Members) -> list[bytes]:
    if "repeat" in members:
        size = members["repeat"]["size"]
        return [bytes([index % 256]) * size for index in range(members["repeat"]["count"])]
    return [_bytes(piece) for piece in members.get("chunks", [])]


def _bytes(piece: Members) -> bytes:
    return base64.b64decode(piece["base64"]) if "base64" in piece else piece["text"].encode()


def _stream(runtime: api.Api, event: Event, members: Members, pieces: list[bytes]) -> None:
    fields = {
        "content-type": members.get("contentType") or _usual_type(members),
        "lambda-runtime-function-response-mode": "streaming",
        "trailer": f"{failures.ERROR_TYPE}, {ERROR_BODY}",
        **api.echo(event),
    }
    with wire.Connection(runtime.address()) as connection:
        connection.send(runtime.head(api.path_of(event, "response"), fields))
        connection.send(_write_all(connection, members, pieces))
        api.settle(connection.receive())


def _usual_type(members: Members) -> str:
    return PRELUDE_TYPE if members.get("prelude") else "application/octet-stream"


def _write_all(connection: wire.Connection, members: Members, pieces: list[bytes]) -> bytes:
    """Writes the pieces as they come; returns how the body ends."""
    held = b""
    try:
        for piece in _paced(members, pieces):
            # A chunk without bytes would be the last one.
            written = wire.chunk(piece) if piece or Fault.WRITES_EMPTY_CHUNK.on else b""
            if Fault.HOLDS_STREAM_BACK.on:
                held += written
            else:
                connection.send(written)
    except failures.NamedFailure as failure:
        return held + _failed_end(failure)
    return held + wire.LAST_CHUNK


def _paced(members: Members, pieces: list[bytes]) -> Iterator[bytes]:
    if members.get("prelude"):
        yield text.write(members["prelude"]) + PRELUDE_END
    for index, piece in enumerate(pieces):
        _stop_after(index, members)
        if index:
            time.sleep(members.get("delayMs", 0) / 1000)
        yield piece
    _stop_after(len(pieces), members)


def _stop_after(written: int, members: Members) -> None:
    if members.get("failAfter") == written:
        error = members["error"]
        raise failures.NamedFailure(error["type"], error["message"])
    if members.get("exitAfter") == written:
        api.end(EXIT_STATUS)


def _failed_end(failure: BaseException) -> bytes:
    described = failures.body(failure)
    if not Fault.WRITES_PLAIN_ERROR_BODY.on:
        described = base64.b64encode(described)
    kind = failures.header_type(failure, "Function").encode()
    return b"0\r\n%b: %b\r\n%b: %b\r\n\r\n" % (failures.ERROR_TYPE.encode(), kind, ERROR_BODY.encode(), described)
