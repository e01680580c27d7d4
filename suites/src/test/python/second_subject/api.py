"""The Runtime API: polls on a connection that is kept, each completion on one of its own."""

from __future__ import annotations

import os
import sys
import time
from typing import NoReturn, Optional
from urllib.parse import quote

import failures
import records
import wire
from answers import Answer
from events import Event, event_in
from faults import Fault

ROOT = "/2018-06-01/runtime/"
NEXT = ROOT + "invocation/next"
ACCEPTED = 202
BROKEN = 500
ATTEMPTS = 5
HESITATION = 0.003

# Where several events run, one refused poll is not the end of the others.
MANAGED = os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "lambda-managed-instances"


class Api:
    """What a runtime can ask for at one address."""

    def __init__(self, address: str) -> None:
        self._given = address
        self._kept: Optional[wire.Connection] = None

    def address(self) -> str:
        """Where it listens."""
        return os.environ["AWS_LAMBDA_RUNTIME_API"] if Fault.LOOKS_UP_ADDRESS_AGAIN.on else self._given

    def next(self) -> Event:
        """Waits for the next event; ends the process when there can be none."""
        for attempt in range(ATTEMPTS):
            try:
                answer = self._poll()
                if answer.status == 200:
                    return event_in(answer)
                complain(f"the poll was answered {answer.status}")
                if answer.status == BROKEN and not MANAGED:
                    break
            except OSError as lost:
                self._drop()
                complain(f"the poll failed: {lost}")
            time.sleep(0.1 * (attempt + 1))
        give_up()

    def _poll(self) -> Answer:
        if self._kept and self._kept.is_stirred():
            self._drop()
        self._kept = self._kept or wire.Connection(self.address())
        self.ask(self._kept)
        answer = self._kept.receive()
        if answer.closes:
            self._drop()
        return answer

    def ask(self, connection: wire.Connection) -> None:
        """Sends a poll and waits for nothing."""
        connection.send(wire.head("GET", NEXT, {"host": self.address()}))

    def _drop(self) -> None:
        if self._kept:
            self._kept.close()
        self._kept = None

    def respond(self, event: Event, body: bytes, content_type: str) -> None:
        """Completes an event with a result."""
        self._complete(path_of(event, "response"), {"content-type": content_type, **echo(event)}, body)
        if Fault.COMPLETES_TWICE.on:
            self.report(event, failures.NamedFailure("Late", "an error after the response"))

    def report(self, event: Event, failure: BaseException) -> None:
        """Completes an event with a failure."""
        records.failed(failures.type_of(failure), str(failure))
        fields = {**failures.fields(failure, "Function"), **echo(event)}
        self._complete(path_of(event, "error"), fields, failures.body(failure))

    def wait_for_restore(self) -> None:
        """Waits until the snapshot is restored, on a connection that nothing else needs."""
        with wire.Connection(self.address()) as connection:
            connection.send(wire.head("GET", ROOT + "restore/next", {"host": self.address()}))
            answer = connection.receive()
        if answer.status != 200:
            complain(f"the wait for the restore was answered {answer.status}")
            give_up()

    def report_init(self, failure: BaseException) -> None:
        """Tells why there will be no poll."""
        self._tell("init/error", failure, "Runtime")

    def report_restore(self, failure: BaseException) -> None:
        """Tells why there will be no poll after the restore."""
        self._tell("restore/error", failure, "Snapshot")

    def _tell(self, path: str, failure: BaseException, category: str) -> None:
        # A failure to tell it changes nothing.
        records.failed(failures.type_of(failure), str(failure))
        try:
            self._post(ROOT + path, failures.fields(failure, category), failures.body(failure))
        except OSError as lost:
            complain(f"the report was lost: {lost}")

    def _complete(self, path: str, fields: dict[str, str], body: bytes) -> None:
        time.sleep(HESITATION)
        try:
            settle(self._post(path, fields, body))
        except OSError as lost:
            complain(f"the completion was lost: {lost}")

    def _post(self, path: str, fields: dict[str, str], body: bytes) -> Answer:
        with wire.Connection(self.address()) as connection:
            _send(connection, self.head(path, fields), body)
            return connection.receive()

    def head(self, path: str, fields: dict[str, str]) -> bytes:
        """The head of a request with a body in chunks, after which its connection is closed."""
        framing = {"transfer-encoding": "chunked"}
        if not Fault.CLOSES_NO_CONNECTION.on:
            framing["connection"] = "close"
        if Fault.SENDS_BOTH_FRAMINGS.on:
            framing["content-length"] = "2"
        return wire.head("POST", path, {**framing, **fields, "host": self.address()})


def _send(connection: wire.Connection, head: bytes, body: bytes) -> None:
    try:
        connection.send_in_chunks(head, body)
    except OSError:
        # A server that has refused a body may close its end before all of it was sent: its answer can still be read.
        if not connection.is_stirred():
            raise


def path_of(event: Event, completion: str) -> str:
    """Where this completion of the event is posted."""
    request_id = event.request_id.lower() if Fault.LOWERS_REQUEST_ID.on else event.request_id
    identifier = quote(request_id.encode("latin-1"), safe="")
    return f"{ROOT}invocation/{identifier}/{completion}"


def echo(event: Event) -> dict[str, str]:
    """The header field that names the attempt, if the event named one."""
    if event.invocation_id is None or Fault.FORGETS_INVOCATION_ID.on:
        return {}
    return {"lambda-runtime-invocation-id": event.invocation_id}


def settle(answer: Answer) -> None:
    """Goes on after a refusal, unless the environment is said to be broken."""
    if answer.status != ACCEPTED:
        complain(f"the completion was answered {answer.status}")
    if answer.status == BROKEN:
        give_up()


def give_up() -> NoReturn:
    """Ends the process, after a pause for platforms that start it again at once."""
    time.sleep(0.25)
    end(0 if Fault.ENDS_WELL_WITHOUT_API.on else 1)


def end(status: int) -> NoReturn:
    """Ends the process whatever its threads do."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def complain(line: str) -> None:
    """Writes a line of the log."""
    print(line, file=sys.stderr, flush=True)
