"""Plays the hostile program of a name; with --list tells all of them, each with a line of description."""

import inspect
import sys

import files
import others
import output
import processes
import wire
from client import serve


def programs():
    """By their names; helpers take something, programs nothing."""
    for module in (wire, processes, others, output, files):
        for name, each in inspect.getmembers(module, inspect.isfunction):
            if each.__module__ == module.__name__ and not inspect.signature(each).parameters and each.__doc__[0].islower():
                yield name, each


if __name__ == "__main__":
    if sys.argv[1] == "sound":
        serve()
    elif sys.argv[1] == "--list":
        for name, program in sorted(programs()):
            print(name, program.__doc__)
    else:
        dict(programs())[sys.argv[1]]()
