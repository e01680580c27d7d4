"""Operations that end the process, or spoil it for what comes after."""

from __future__ import annotations

import locale
import os
import sys
from typing import Any, Callable, NoReturn

import api
import threads
from failures import NamedFailure, NotAnException

Members = dict[str, Any]


def _exit(members: Members) -> None:
    if members.get("log"):
        print(members["log"], flush=True)
    if members.get("signal"):
        os.kill(os.getpid(), members["signal"])
        threads.wait_for_ever()
    api.end(members.get("code", 0))


def _throw_raw(members: Members) -> NoReturn:
    raise NotAnException("not an exception")


def _bad_text(members: Members) -> NoReturn:
    raise NamedFailure("ConformanceError", "half a character \ud83d")


def _vanish(members: Members) -> NoReturn:
    # Beside the main thread this ends nothing but the thread.
    sys.exit()


def _recurse(members: Members) -> list[int]:
    return [*_recurse(members), 1]


def _allocate(members: Members) -> NoReturn:
    taken: list[bytes] = []
    while True:
        taken.append(b"\1" * (1 << 24))


def _disturb(members: Members) -> Members:
    # Signal dispositions can be changed on the main thread only, and handlers do not run there.
    os.chdir("/")
    os.umask(0o777)
    locale.setlocale(locale.LC_ALL, "C")
    return {"disturbed": True}


OPERATIONS: dict[str, Callable[[Members], Any]] = {
    "exit": _exit,
    "throwraw": _throw_raw,
    "badtext": _bad_text,
    "vanish": _vanish,
    "recurse": _recurse,
    "alloc": _allocate,
    "never": lambda members: threads.wait_for_ever(),
    "disturb": _disturb,
}
