"""A runtime in a few lines, in which each hostile program breaks something."""

import json
import os
import socket

HOST, PORT = os.environ.get("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:1").rsplit(":", 1)
BASE = "/2018-06-01/runtime/"


def connected():
    """A connection to the Runtime API."""
    return socket.create_connection((HOST, int(PORT)))


def head(method, path, *fields):
    """The head of a request, without the empty line that ends it."""
    return "\r\n".join([f"{method} {BASE}{path} HTTP/1.1", f"Host: {HOST}:{PORT}", *fields]).encode() + b"\r\n"


def answer(connection):
    """Head and body of the answer that comes next."""
    with connection.makefile("rb") as stream:
        lines = iter(lambda: stream.readline().strip(), b"")
        fields = dict(line.split(b": ", 1) for line in lines if b": " in line)
        return fields, stream.read(int(fields.get(b"Content-Length", 0)))


def exchange(*parts):
    """Sends one request on a connection of its own and returns what comes back."""
    with connected() as connection:
        for part in parts:
            connection.sendall(part)
        return answer(connection)


def polled(*fields):
    """Id and payload of the next event."""
    got, payload = exchange(head("GET", "invocation/next", *fields) + b"\r\n")
    return got[b"Lambda-Runtime-Aws-Request-Id"].decode(), payload


def result(payload):
    """What the conformance function returns for this event."""
    event = json.loads(payload)
    return json.dumps(event.get("value") if isinstance(event, dict) else event).encode()


def respond(identifier, body, *fields):
    """Completes an event."""
    path = f"invocation/{identifier}/response"
    return exchange(head("POST", path, f"Content-Length: {len(body)}", *fields) + b"\r\n" + body)


def serve(at=lambda identifier: None, then=lambda identifier: None, poll=()):
    """Serves events soundly, but for what is done at each event and after it."""
    while True:
        identifier, payload = polled(*poll)
        at(identifier)
        respond(identifier, result(payload))
        then(identifier)
