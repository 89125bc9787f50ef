# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
"""What is compared: each side is a method of Sides that runs once and returns seconds, or figures by name."""
import functools
import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile
import time

import specimens

LONGEST = 300  # seconds that a side may take
COLD_THREADS = (2, 8, 32, 128)
FEW = 1000
LATE_MS = 10  # what a slow volume waits before each answer


def large_mib(files):
    """The size of the large file, beside so many small ones: less where it is only to be seen that all runs."""
    return 1024 if files > FEW else 64


class NotHere(Exception):
    """A side that this machine does not allow, and why."""


def only_with_sick_volumes(side):
    @functools.wraps(side)
    def checked(self):
        if reason := specimens.why_no_sick_volume():
            raise NotHere(reason)
        return side(self)
    return checked


class Sides:
    """On `files` in `folder`, with the programs in `build`."""

    def __init__(self, build, folder, files, display):
        self._build = pathlib.Path(build)
        self._folder = folder
        self._list = specimens.write_list(folder / "all", files)
        self._large_mib = large_mib(len(files))
        self._few = specimens.write_list(folder / "few", files[:FEW])
        self._none = specimens.write_list(folder / "none", ["/nonexistent"])
        # Nothing of the user's: neither history nor settings nor style.
        self._environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder), **display,
                             "XDG_RUNTIME_DIR": str(folder)}

    def _run(self, *command, check=True, **options):
        return subprocess.run(command, env=self._environment, check=check, timeout=LONGEST, **options)

    def _seconds_printed(self, *command):
        return float(self._run(*command, stdout=subprocess.PIPE).stdout)

    def _seconds_taken(self, *commands, **options):
        begin = time.perf_counter()
        for command in commands:
            self._run(*command, stdout=subprocess.DEVNULL, **options)
        return time.perf_counter() - begin

    def _loop(self, threads, names, *buffer):
        return self._seconds_printed(self._build / "tests/bench/statloop", str(threads), names, *buffer)

    def _core(self, names, *options):
        return self._seconds_printed(self._build / "tests/bench/inspectlist", *options, names)

    def _plain_core(self, names):
        return self._seconds_printed(self._build / "tests/bench/inspectlist", "--plain", names)

    def _cli(self, names):
        return self._seconds_taken([self._build / "docket-cli", "--format", "ndjson", "--files0-from", names])

    # Warm

    def loop_1(self):
        return self._loop(1, self._list)

    def loop_2(self):
        return self._loop(2, self._list)

    def loop_2_largest(self):
        return self._loop(2, self._list, "65536")

    def core(self):
        return self._core(self._list)

    def plain_core(self):
        return self._plain_core(self._list)

    def core_beside_hashing(self):
        return self._core(self._list, "--hashing", self._endless)

    def window(self):
        return self._window()

    def plain_window(self):
        return self._window("--plain")

    def _window(self, *options):
        with tempfile.TemporaryDirectory(dir=self._folder) as home:
            run = self._run(self._build / "tests/bench/windowdrop", *options, self._list, home + "/history",
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._run("sync", "--file-system", self._folder)  # what the history wrote is no burden to the next side
        return {name: float(figure) for name, figure in (line.split() for line in run.stdout.decode().splitlines())}

    def cli(self):
        return self._cli(self._list)

    def asyncio(self):
        script = pathlib.Path(__file__).with_name("asyncio_gather.py")
        return self._seconds_taken([sys.executable, script, "--files0-from", self._list])

    def getfattr_and_stat(self):
        xargs = ["xargs", "--null", "--arg-file", self._list]
        return self._seconds_taken(
            [*xargs, "getfattr", "--absolute-names", "--dump", "--match", "^user.com.github.autopkg"],
            [*xargs, "stat", "--format", "%n %s %Y"])

    def cli_few(self):
        return self._cli(self._few)

    def exiftool_few(self):
        if not shutil.which("exiftool"):
            raise NotHere("exiftool is not installed")
        names = self._folder / "few.lines"
        names.write_bytes(self._few.read_bytes().replace(b"\0", b"\n"))
        # It does not know what kind of files these are, says so, and ends with 1.
        return self._seconds_taken(["exiftool", "-quiet", "-json", "-FileSize#", "-FileModifyDate", "-@", names],
                                   check=False, stderr=subprocess.DEVNULL)

    # Cold

    def _drop_caches(self, program):
        if specimens.file_system(self._folder) == "tmpfs":
            raise NotHere("a tmpfs is never cold")
        os.sync()
        try:
            pathlib.Path("/proc/sys/vm/drop_caches").write_text("3\n", encoding="ascii")
        except OSError as error:
            raise NotHere("dropping the caches is not allowed here") from error
        program(self._none)  # the program itself is warm

    def cold_core(self):
        self._drop_caches(self._core)
        return self._core(self._list)

    def cold_plain_core(self):
        self._drop_caches(self._plain_core)
        return self._plain_core(self._list)

    def cold_loop(self):
        seconds = {}
        for threads in COLD_THREADS:
            self._drop_caches(functools.partial(self._loop, threads))
            seconds[threads] = self._loop(threads, self._list)
        return seconds

    # On volumes that are slow or hang

    def _trips(self, count, inspect):
        """How many round trips `inspect` takes for a list of files that nobody has asked the volume for yet."""
        with specimens.SickVolume(self._build / "tests/sickfs", self._folder, count) as volume:
            volume.tell(f"delay any * {LATE_MS}")
            os.stat(volume.folder)
            return inspect(specimens.write_list(self._folder / "slow", volume.files)) / volume.round_trip()

    def _asyncio(self, names):
        script = pathlib.Path(__file__).with_name("asyncio_gather.py")
        return self._seconds_printed(sys.executable, script, "--seconds", "--files0-from", names)

    @only_with_sick_volumes
    def one_slow(self):
        return self._trips(1, self._core)

    @only_with_sick_volumes
    def one_slow_plain(self):
        return self._trips(1, self._plain_core)

    @only_with_sick_volumes
    def one_slow_asyncio(self):
        return self._trips(1, self._asyncio)

    @only_with_sick_volumes
    def thousand_slow(self):
        return self._trips(FEW, self._core)

    @only_with_sick_volumes
    def thousand_slow_plain(self):
        return self._trips(FEW, self._plain_core)

    @only_with_sick_volumes
    def thousand_slow_asyncio(self):
        return self._trips(FEW, self._asyncio)

    @only_with_sick_volumes
    def core_beside_hung(self):
        with specimens.SickVolume(self._build / "tests/sickfs", self._folder, FEW) as volume:
            volume.tell("hang any */f*")
            names = specimens.write_list(self._folder / "hung", volume.files)
            process = subprocess.Popen([self._build / "tests/bench/inspectlist", self._list, names],
                                       env=self._environment, stdout=subprocess.PIPE)
            try:
                if not select.select([process.stdout], [], [], LONGEST)[0]:
                    raise subprocess.TimeoutExpired(process.args, LONGEST)
                return float(process.stdout.readline())
            finally:
                # The kernel keeps the process until its threads are answered.
                volume.tell("heal")
                volume.tell("release")
                process.kill()
                process.communicate(timeout=LONGEST)

    # Checksums

    @functools.cached_property
    def _large(self):
        """The list of one large file, in the page cache."""
        path = self._folder / "large"
        specimens.write_bytes(path, self._large_mib * 2**20)
        return specimens.write_list(self._folder / "large.list", [path])

    @functools.cached_property
    def _small(self):
        """The list of 10,000 files of 64 KiB, in the page cache."""
        files = specimens.write_many(self._folder / "small", 10_000, 65_536)
        return specimens.write_list(self._folder / "small.list", files)

    def _hashed(self, kinds, names, part_size=0, seconds=LONGEST):
        run = self._run(self._build / "tests/bench/hashlist", kinds, str(part_size), str(seconds), names,
                        stdout=subprocess.PIPE)
        return {name: float(figure) for name, figure in (line.split() for line in run.stdout.decode().splitlines())}

    def _seconds_over(self, names, *command):
        return self._seconds_taken(["xargs", "--null", "--arg-file", names, *command])

    def hash_sha256(self):
        return self._hashed("sha256", self._large)["seconds"]

    def openssl_sha256(self):
        return self._seconds_over(self._large, "openssl", "dgst", "-sha256")

    def sha256sum(self):
        return self._seconds_over(self._large, "sha256sum")

    def hash_four(self):
        return self._hashed("md5,sha1,sha256,sha512", self._large)["seconds"]

    def four_in_memory(self):
        """The sum of the four, shared out among the cores without loss."""
        return self._seconds_printed(self._build / "tests/bench/evpmemory", str(self._large_mib), "MD5", "SHA1", "SHA256",
                                     "SHA512") / len(os.sched_getaffinity(0))

    def rhash_four(self):
        if not shutil.which("rhash"):
            raise NotHere("rhash is not installed")
        return self._seconds_over(self._large, "rhash", "--md5", "--sha1", "--sha256", "--sha512")

    def hash_parts(self):
        return self._hashed("", self._large, part_size=8 * 2**20)["seconds"]

    def hash_md5(self):
        return self._hashed("md5", self._large)["seconds"]

    def hash_small(self):
        return self._hashed("md5", self._small)["seconds"]

    def md5sum_small(self):
        return self._seconds_over(self._small, "md5sum")

    @functools.cached_property
    def _tiny(self):
        """The checksum file of 10,000 files of 4 KiB in its folder, in the page cache."""
        files = specimens.write_many(self._folder / "tiny", 10_000, 4096)
        sums = pathlib.Path(files[0]).with_name("SHA256SUMS")
        with open(sums, "xb") as out:
            self._run("sha256sum", *(os.path.basename(file) for file in files), cwd=sums.parent, stdout=out)
        return sums

    def cli_check(self):
        return self._seconds_taken([self._build / "docket-cli", "--check", self._tiny.name], cwd=self._tiny.parent)

    def sha256sum_check(self):
        return self._seconds_taken(["sha256sum", "-c", self._tiny.name], cwd=self._tiny.parent)

    @functools.cached_property
    def _endless(self):
        """A file of 100 GB, all of it a hole."""
        path = self._folder / "sparse"
        path.touch()
        os.truncate(path, 100 * 10**9)
        return path

    def hash_sparse(self):
        """MiB that are taken at most in some seconds of a file of 100 GB."""
        names = specimens.write_list(self._folder / "sparse.list", [self._endless])
        return self._hashed("md5,sha1,sha256,sha512", names, part_size=16 * 2**20, seconds=5)["peak"] / 2**20
