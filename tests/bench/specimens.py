# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
"""What the benchmarks are run on: many files in a temporary folder, and volumes that are slow or hang."""
import contextlib
import email.utils
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

ETAG = "user.com.github.autopkg.etag"
LAST_MODIFIED = "user.com.github.autopkg.last-modified"


def write_list(path, names):
    path.write_bytes(b"".join(os.fsencode(name) + b"\0" for name in names))
    return path


def make_files(folder, count):
    """Each with an ETag and a date of its own: where they are equal, ext4 keeps one block for many files, and everything
    is faster than on real downloads. Each with its data, as downloads are: holes would be looked into. A thousand a
    folder. Returns their paths."""
    paths = []
    for number in range(count):
        if number % 1000 == 0:
            part = folder / f"{number // 1000:03d}"
            part.mkdir()
        path = f"{part}/package-{number:06d}.pkg"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
        os.write(descriptor, b"x" * (1000 + number % 3000))
        os.setxattr(descriptor, ETAG, b'"%032x"' % (number * 2654435761))
        os.setxattr(descriptor, LAST_MODIFIED, email.utils.formatdate(1_600_000_000 + 61 * number, usegmt=True).encode())
        os.close(descriptor)
        paths.append(path)
    return paths


def write_bytes(path, size):
    """Random ones; they are in the page cache then, and nothing is left to be written."""
    with open(path, "xb") as file:
        while size > 0:
            size -= file.write(os.urandom(min(size, 2**20)))
        file.flush()
        os.fsync(file.fileno())


def write_many(folder, count, size):
    """Returns their paths."""
    folder.mkdir()
    paths = [f"{folder}/{number:06d}" for number in range(count)]
    for path in paths:
        pathlib.Path(path).write_bytes(os.urandom(size))
    os.sync()
    return paths


@contextlib.contextmanager
def temporary_folder():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="docket-bench."))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def file_system(folder):
    return subprocess.run(["df", "--output=fstype", folder], text=True, check=True,
                          stdout=subprocess.PIPE).stdout.split()[-1]


class SickVolume:
    """A mounted sickfs (tests/support/sickfs/main.cpp) with these many files in one folder; a context."""

    _TRIPS = 5

    def __init__(self, program, folder, files):
        self._mount_point = pathlib.Path(tempfile.mkdtemp(prefix="sick.", dir=folder))
        self.folder = self._mount_point / "d000"
        # The last file's ETag is 64 KiB long, so it stays out.
        names = [str(self.folder / f"f{number:06d}") for number in range(files + self._TRIPS)]
        self.files, self._unasked = names[:files], names[files:]
        self._process = subprocess.Popen([program, self._mount_point, "1", str(len(names) + 1)], text=True,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self):
        if self._process.stdout.readline() != "ready\n":
            raise RuntimeError("sickfs does not start")
        return self

    def __exit__(self, *_):
        self._process.stdin.close()  # it unmounts, and what hangs there ends
        self._process.wait(20)
        self._process.stdout.close()
        self._mount_point.rmdir()

    def tell(self, command):
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer.startswith("ok"):
            raise RuntimeError(f"sickfs, told {command!r}: {answer}")

    def round_trip(self):
        """Seconds from a question to the answer: one call for a file that nobody has asked for yet. Once only."""
        seconds = []
        for name in self._unasked:
            begin = time.perf_counter()
            os.lstat(name)
            seconds.append(time.perf_counter() - begin)
        return statistics.median(seconds)


def why_no_sick_volume():
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        return "no /dev/fuse"
    if os.geteuid() != 0 and not shutil.which("fusermount3"):
        return "no fusermount3"
    return None
