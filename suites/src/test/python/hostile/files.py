"""What it does to files is hostile."""

import os
import shutil
import stat

from client import serve

HOME = os.getcwd()


def trying(action):
    """Does it, whether it may or not."""
    try:
        action()
    except OSError:
        pass


def write(path, data=b"x"):
    """Writes a file if it may."""
    def written():
        with open(path, "wb") as file:
            file.write(data)
    trying(written)


def fills_tmp():
    """writes 64 MiB to /tmp"""
    write("/tmp/filled", b"x" * (64 << 20))
    serve()


def many_files():
    """makes 3 000 files in /tmp"""
    for number in range(3000):
        write(f"/tmp/{number}")
    serve()


def deep_folders():
    """makes 1 500 folders in each other in /tmp"""
    os.chdir("/tmp")
    for _ in range(1500):
        os.mkdir("deep")
        os.chdir("deep")
    os.chdir(HOME)
    serve()


def locked_folder():
    """leaves a folder in /tmp that nobody may enter"""
    os.makedirs("/tmp/locked/inside")
    os.chmod("/tmp/locked", 0)
    serve()


def links_out():
    """leaves links in /tmp that lead out"""
    os.symlink("/", "/tmp/root")
    os.symlink("/tmp/loop", "/tmp/loop")
    os.symlink(HOME, "/tmp/home")
    serve()


def pipes():
    """leaves pipes in /tmp that nobody reads"""
    for number in range(20):
        os.mkfifo(f"/tmp/pipe-{number}")
    serve()


def odd_names():
    """leaves names in /tmp that are no text"""
    for name in (b"/tmp/\xff\xfe", b"/tmp/a\nb", b"/tmp/-rf", b"/tmp/ ", b"/tmp/" + b"n" * 255):
        write(name)
    serve()


def removes_tmp():
    """removes what is in /tmp"""
    for name in os.listdir("/tmp"):
        trying(lambda: shutil.rmtree(os.path.join("/tmp", name), ignore_errors=True))
    serve()


def changes_its_copy():
    """writes to its own program"""
    write("client.py", b"raise SystemExit(9)\n")
    serve()


def adds_to_its_copy():
    """adds a module that is found before the library's"""
    write("socket.py", b"raise SystemExit(9)\n")
    serve()


def deletes_its_copy():
    """deletes its own folder"""
    shutil.rmtree(HOME, ignore_errors=True)
    serve()


def locks_its_copy():
    """takes all rights from its own folder"""
    trying(lambda: os.chmod(HOME, stat.S_IRUSR * 0))
    serve()


def mounts():
    """mounts something over its /tmp"""
    os.system("mount -t tmpfs none /tmp 2>/dev/null")
    serve()
