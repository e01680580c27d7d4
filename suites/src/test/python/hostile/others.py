"""What it does to processes that are not its own is hostile, where it has a process namespace: else it only serves."""

import os
import signal

from client import serve


def separated():
    """Whether the first process that it sees was started for it."""
    with open("/proc/1/cmdline", "rb") as command:
        return b"main.py" in command.read()


def others():
    """The numbers of all processes that it sees, but for itself."""
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()]


def signals(number, targets):
    """Sends a signal to all that can be reached."""
    for target in targets if separated() else []:
        try:
            os.kill(target, number)
        except OSError:
            pass


def parent(process):
    """Of a process; 0 where there is none to be seen."""
    with open(f"/proc/{process}/stat", "rb") as stat:
        return int(stat.read().rpartition(b")")[2].split()[1])


def ancestors():
    """Its parent, the parent of that, and so on."""
    process = parent(os.getpid())
    while process > 0:
        yield process
        process = parent(process)


def kills_its_ancestors():
    """kills its parent and whoever is above that"""
    signals(signal.SIGKILL, ancestors())
    serve()


def stops_its_ancestors():
    """stops its parent and whoever is above that"""
    signals(signal.SIGSTOP, ancestors())
    serve()


def kills_all_it_sees():
    """kills all processes that it sees"""
    signals(signal.SIGKILL, others())
    serve()


def kills_all_there_are():
    """kills all processes that it may"""
    signals(signal.SIGKILL, [-1])
    serve()


def reads_all_variables():
    """polls only if no other process that it sees has variables of the harness"""
    for process in others() if separated() else []:
        with open(f"/proc/{process}/environ", "rb") as variables:
            names = {entry.split(b"=")[0] for entry in variables.read().split(b"\0") if entry}
            if names - {b"PATH"}:
                return
    serve()


def uncovers_processes():
    """takes away what covers the processes of the harness, if it can, and kills those"""
    if separated() and os.geteuid() == 0:
        os.system("umount /proc 2>/dev/null; umount -l /proc 2>/dev/null")
    signals(signal.SIGKILL, others() if os.path.exists("/proc/1/cmdline") else [])
    serve()
