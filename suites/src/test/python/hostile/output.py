"""What it prints is hostile."""

import json
import os
import sys

from client import polled, respond, serve


def out(data):
    """Writes it all, or what is taken of it."""
    os.write(1, data)


def endless(piece):
    """Writes the same without end."""
    while True:
        out(piece)


def floods_stdout():
    """floods its output"""
    endless(b"x" * 65536)


def floods_lines():
    """floods its output with empty lines"""
    endless(b"\n" * 65536)


def floods_at_each_event():
    """prints 20 MiB at each event"""
    serve(lambda i: [out(b"y" * 65536) for _ in range(320)])


def one_long_line():
    """prints a line of 8 MiB"""
    for _ in range(128):
        out(b"z" * 65536)
    serve()


def binary():
    """prints random bytes at each event"""
    serve(lambda i: out(os.urandom(65536)))


def escapes():
    """prints what a terminal obeys"""
    serve(lambda i: out(b"\x1b]0;owned\x07\x1b[2J\x1b[31m\x1b[?1049h\x9b8;1;1t\r\n"))


def commands_of_workflows():
    """prints commands of GitHub Actions"""
    serve(lambda i: out(b"::error file=x::owned\n::set-output name=x::y\n::add-mask::runtime\n"))


def markup():
    """prints markup and ends"""
    out(b"<script>alert(1)</script>]]>&lt;\0\xff\xfe{{7*7}}${7*7}\n")
    polled()
    sys.exit(1)


def its_variables():
    """prints all its variables at each event"""
    serve(lambda i: out(repr(dict(os.environ)).encode()))


def found():
    """Variables of all processes that it may look at, its own among them."""
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{number}/environ", "rb") as variables:
                yield from (each.decode("utf-8", "replace") for each in variables.read().split(b"\0"))
        except OSError:
            pass


def tells_what_it_finds():
    """prints and posts all variables of other processes that it finds"""
    wanted = sorted({each for each in found() if each.startswith(("CONFORMANCE_PROBE", "AWS_"))}, reverse=True)[:100]
    for each in wanted:
        out(each.encode() + b"\n")

    def tell(identifier):
        respond(identifier, json.dumps(wanted).encode())

    serve(tell)


def closes_its_output():
    """closes its output and goes on"""
    os.close(1)
    os.close(2)
    serve()
