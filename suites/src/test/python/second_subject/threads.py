"""Handlers run on threads of their own."""

from __future__ import annotations

import threading
from typing import Any, Callable

from failures import NamedFailure
from faults import Fault


def run_apart(work: Callable[[], Any]) -> Any:
    """What it returns or raises, on a thread that lives no longer; one that ends without either is a failure too."""
    results: list[Any] = []
    failures: list[BaseException] = []
    caught = Exception if Fault.CATCHES_EXCEPTIONS_ONLY.on else BaseException

    def run() -> None:
        try:
            results.append(work())
        except SystemExit:
            raise
        except caught as failure:
            failures.append(failure)

    _wait_for(start(run), results, failures)
    if failures:
        raise failures[0]
    if not results:
        raise NamedFailure("HandlerVanished", "the handler ended without a result")
    return results[0]


def start(work: Callable[[], None]) -> threading.Thread:
    """Begins it on a thread that the process does not wait for at its end."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def _wait_for(thread: threading.Thread, results: list[Any], failures: list[BaseException]) -> None:
    thread.join()
    lost = Fault.AWAITS_RESULT_FOR_EVER.on or Fault.CATCHES_EXCEPTIONS_ONLY.on
    if lost and not results and not failures:
        wait_for_ever()
    if Fault.LEAVES_THREADS.on:
        start(wait_for_ever)


def wait_for_ever() -> None:
    """Never returns."""
    threading.Event().wait()
