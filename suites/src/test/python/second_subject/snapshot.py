"""SnapStart: the hooks of the function, and the wait for the restore between them."""

from __future__ import annotations

import os
import sys
import time

import api
from failures import NamedFailure, NotAnException
from faults import Fault

HOOKS = ["H1", "H2"]
FAILED = 65


def take(runtime: api.Api, hooked: bool) -> None:
    """Goes through a snapshot and its restore; the process ends where a hook fails."""
    hooks = HOOKS if hooked else []
    try:
        _run("before", hooks[::-1])
    except BaseException as failure:
        runtime.report_init(failure)
        sys.exit(FAILED)
    if not Fault.FORGETS_RESTORE.on:
        runtime.wait_for_restore()
    try:
        _run("after", hooks[::-1] if Fault.STACKS_ALL_HOOKS.on else hooks)
    except BaseException as failure:
        runtime.report_restore(failure)
        # With which status is nobody's business once the failure is told.
        sys.exit(0)


def _run(when: str, hooks: list[str]) -> None:
    mode, _, millis = os.environ.get("CONFORMANCE_SNAP", "").partition(":")
    for hook in hooks:
        chosen = mode if hook == "H1" else ""
        if chosen == f"sleep-{when}":
            time.sleep(int(millis) / 1000)
        print(f"CONFORMANCE {when} {hook}", flush=True)
        if chosen == f"throwraw-{when}":
            raise NotAnException("no exception")
        if chosen == f"throw-{when}":
            raise NamedFailure("ConformanceError", f"the hook {when} the snapshot failed")
