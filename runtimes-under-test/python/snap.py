"""The conformance function with two pairs of SnapStart hooks, H1 registered before H2."""

import os
import time

from snapshot_restore_py import register_after_restore, register_before_snapshot

from function import ConformanceError, main  # noqa: F401  (main is the handler)

MODE, _, MILLIS = os.environ.get("CONFORMANCE_SNAP", "").partition(":")


def before(name):
    if name == "H1" and MODE == "sleep-before":
        time.sleep(int(MILLIS) / 1000)
    print(f"CONFORMANCE before {name}", flush=True)
    if name == "H1" and MODE == "throw-before":
        raise ConformanceError("before hook failed")


def after(name):
    if name == "H1" and MODE == "sleep-after":
        time.sleep(int(MILLIS) / 1000)
    print(f"CONFORMANCE after {name}", flush=True)
    if name == "H1" and MODE == "throw-after":
        raise ConformanceError("after hook failed")


for hook in ("H1", "H2"):
    register_before_snapshot(before, hook)
    register_after_restore(after, hook)
