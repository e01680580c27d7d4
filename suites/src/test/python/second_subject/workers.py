"""Managed Instances: a process for each of the events that may be handled at a time."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

from faults import Fault


def start() -> None:
    """Returns in each of the workers; the process that was started only looks after them."""
    text = os.environ.get("AWS_LAMBDA_MAX_CONCURRENCY", "")
    if not text.isdigit() or int(text) == 0:
        sys.exit("AWS_LAMBDA_MAX_CONCURRENCY is no number above zero: " + repr(text))
    children: set[int] = set()
    for _ in range(int(text)):
        child = os.fork()
        if child == 0:
            return
        children.add(child)
    look_after(children)


def look_after(children: set[int]) -> None:
    """When a worker has ended, all end, and Lambda starts anew."""

    def end(number: int, frame: FrameType | None) -> None:
        for child in children:
            os.kill(child, signal.SIGKILL)
        os._exit(1)

    signal.signal(signal.SIGTERM, end)
    while children:
        ended, _ = os.wait()
        children.discard(ended)
        if not Fault.OUTLIVES_ITS_WORKERS.on:
            end(0, None)
        for child in children:
            os.kill(child, signal.SIGSTOP)
    os._exit(1)
