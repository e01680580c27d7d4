"""Connections to the Runtime API, on which requests are written by hand."""

from __future__ import annotations

import socket
import time
from types import TracebackType
from typing import Iterator, Optional

from answers import Answer, read_answer
from faults import Fault

CHUNK = 8191
CHUNKS_AT_ONCE = 16
LAST_CHUNK = b"0\r\n\r\n"

_left_open: list[object] = []


def head(method: str, path: str, fields: dict[str, str]) -> bytes:
    """A request up to the blank line: names in lower case, the host last."""
    agent = "user agent" if Fault.PUTS_BLANK_INTO_NAME.on else "user-agent"
    lines = [f"{method} {path} HTTP/1.1", f"{agent}: second-subject/1"]
    lines += [f"{name}: {value}" for name, value in fields.items()]
    return "\r\n".join(lines + ["", ""]).encode("latin-1")


def chunk(piece: bytes) -> bytes:
    """A chunk of a body."""
    return b"%x\r\n%b\r\n" % (len(piece), piece)


class Connection:
    """An open connection; as a context it is closed at its end."""

    def __init__(self, address: str) -> None:
        host, _, port = address.rpartition(":")
        self._socket = socket.create_connection((host.strip("[]"), int(port)))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._input = self._socket.makefile("rb")

    def __enter__(self) -> Connection:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], value: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def send(self, data: bytes) -> None:
        """Sends all of it, however long the server takes."""
        self._socket.sendall(data)

    def send_in_chunks(self, request: bytes, body: bytes) -> None:
        """Sends a request with its body; stops when the server answers before it has all of it."""
        if Fault.PAUSES_BEFORE_BODY.on:
            self.send(request)
            time.sleep(0.05)
            request = b""
        segments = _segments(body)
        self.send(request + next(segments))
        for segment in segments:
            if self.is_stirred():
                return
            self.send(segment)

    def receive(self) -> Answer:
        """The answer to what was sent, however long it takes."""
        return read_answer(self._input)

    def is_stirred(self) -> bool:
        """Whether an answer, or the end of the connection, has arrived that nobody has read."""
        try:
            self._socket.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
            return True
        except BlockingIOError:
            return False
        except OSError:
            return True

    def close(self) -> None:
        """Ends it in both directions."""
        if Fault.CLOSES_NO_CONNECTION.on or Fault.LEAVES_DESCRIPTORS.on:
            _left_open.append(self)
            return
        self._input.close()
        self._socket.close()


def _segments(body: bytes) -> Iterator[bytes]:
    pieces = [chunk(body[at : at + CHUNK]) for at in range(0, len(body), CHUNK)] + [LAST_CHUNK]
    for at in range(0, len(pieces), CHUNKS_AT_ONCE):
        yield b"".join(pieces[at : at + CHUNKS_AT_ONCE])
