"""What its processes do is hostile."""

import os
import signal
import subprocess
import sys
import time

from client import polled, serve


def daemon(*steps):
    """Leaves a process behind that nobody waits for."""
    if os.fork() == 0:
        for step in steps:
            step()
        if os.fork() == 0:
            time.sleep(600)
        os._exit(0)


def cleared():
    """Begins anew without any variable."""
    mark = os.environ.get("HOSTILE_RUN", "")
    os.execve(sys.executable, [sys.executable, "-c", f"import time; time.sleep(600)  # {mark}"], {})


def some_forks():
    """forks 300 children that linger"""
    for _ in range(300):
        if os.fork() == 0:
            time.sleep(600)
    serve()


def forks_at_each_event():
    """leaves a child behind at each event"""
    serve(lambda i: daemon())


def leaves_its_group():
    """leaves a daemon behind in a session of its own"""
    daemon(os.setsid)
    serve()


def leaves_its_group_at_an_event():
    """leaves a daemon behind in a session of its own at each event"""
    serve(lambda i: daemon(os.setsid))


def leaves_without_variables():
    """leaves a daemon behind that has a cleared environment"""
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            cleared()
        os._exit(0)
    serve()


def another_session_goes_on():
    """lets a daemon in a session of its own poll from the first event on"""
    def leave(identifier):
        if os.fork() == 0:
            os.setsid()
            serve()
        time.sleep(600)
    serve(then=leave)


def ignores_signals():
    """ignores every signal that it can"""
    for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    serve()


def stops_itself():
    """stops itself at the first event"""
    serve(lambda i: os.kill(os.getpid(), signal.SIGSTOP))


def stops_at_once():
    """stops itself before it polls"""
    os.kill(os.getpid(), signal.SIGSTOP)


def kills_its_group_at_each_event():
    """kills its own group at each event"""
    serve(lambda i: os.killpg(0, signal.SIGKILL))


def kills_its_group_after_each_event():
    """kills its own group after each event"""
    serve(then=lambda i: os.killpg(0, signal.SIGKILL))


def kills_its_group_at_once():
    """kills its own group before it polls"""
    os.killpg(0, signal.SIGKILL)


def ends_at_each_event():
    """ends at each event with success"""
    serve(lambda i: os._exit(0))


def busy_for_ever():
    """takes a processor and never polls"""
    while True:
        pass


def zombies():
    """leaves 200 zombies"""
    for _ in range(200):
        if os.fork() == 0:
            os._exit(0)
    serve()


def becomes_something_else():
    """becomes sleep at the first event"""
    polled()
    os.execvp("sleep", ["sleep", "600"])


def child_polls():
    """lets a child poll in its place and ends"""
    if os.fork() == 0:
        serve()
    os._exit(0)


def child_holds_the_output():
    """ends while a child in another session holds its output"""
    if os.fork() == 0:
        os.setsid()
        time.sleep(600)
    polled()
    os._exit(3)


def traces_its_parent():
    """reads the variables of the process that started it"""
    try:
        with open(f"/proc/{os.getppid()}/status", "rb") as status:
            status.read()
    except OSError:
        pass
    serve()


def takes_memory():
    """takes 300 MiB and keeps them"""
    taken = bytearray(b"x") * (300 << 20)
    serve(lambda i: taken.__len__())


def opens_descriptors():
    """opens as many descriptors as it may"""
    opened = []
    try:
        while len(opened) < 4000:
            opened.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        os.close(opened.pop())
    del opened[-8:]
    serve()


def starts_shells():
    """starts a shell that starts a shell, and so on"""
    script = 'n=$1; [ "$n" -gt 60 ] && exec sleep 600; sh -c "$2" sh $((n + 1)) "$2" & sleep 600'
    subprocess.Popen(["sh", "-c", script, "sh", "0", script])
    serve()
