# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
"""The rows of the table that tests/bench/compare prints."""
import contextlib
import dataclasses
import os
import platform
import resource
import statistics
import subprocess
import sys
import time

import sides
import specimens


@dataclasses.dataclass
class Row:
    name: str
    what: str  # {files} stands for how many, {few} for how many where a side is slow
    ours: str  # a side, or side.figure
    peer: str = ""  # a ratio to this; without one the figure itself is what counts
    unit: str = "×"
    most: float | None = None
    least: float | None = None  # how many times faster than the peer

    def sides(self):
        return [side.partition(".")[0] for side in (self.ours, self.peer) if side]


ROWS = [
    Row("warm-plain", "{files} warm files through the core, the three look-ups alone, to a C loop with 2 threads",
        "plain_core", "loop_2", most=1.25),
    Row("warm-plain-1", "… to a C loop with 1 thread", "plain_core", "loop_1"),
    Row("warm-plain-largest", "… to a C loop with 2 threads that offers getxattr 64 KiB, the longest value there is",
        "plain_core", "loop_2_largest"),
    Row("warm", "{files} warm files through the core, with every source, to the three look-ups alone", "core", "plain_core",
        most=2),
    Row("warm-loop", "… to a C loop with 2 threads", "core", "loop_2"),
    Row("window-plain", "{files} warm files in the window, the three look-ups alone, to the loop with 2 threads",
        "plain_window.filled", "loop_2", most=1.4),
    Row("window-plain-largest", "… to the loop that offers getxattr 64 KiB", "plain_window.filled", "loop_2_largest"),
    Row("window", "… with every source, to the loop with 2 threads", "window.filled", "loop_2"),
    Row("first-rows", "first rows shown after the drop", "window.first_rows", unit="ms", most=100),
    Row("longest-event", "longest event of the window's thread, the parsing of the drop included", "window.longest_event",
        unit="ms", most=16),
    Row("memory", "memory a file in the list, over the empty window", "window.memory_a_file", unit="bytes", most=300),
    Row("memory-trimmed", "… without what the allocator keeps for later", "window.trimmed", unit="bytes"),
    Row("cold-plain", "{files} cold files through the core, the three look-ups alone, to the loop at its best thread count",
        "cold_plain_core", "cold_loop", most=1.25),
    Row("cold", "… with every source", "cold_core", "cold_loop"),
    Row("one-slow-plain", "one file on a volume that answers after 10 ms, the three look-ups alone", "one_slow_plain",
        unit="trips", most=2.3),
    Row("one-slow", "… with every source", "one_slow", unit="trips", most=4),
    Row("one-slow-asyncio", "… with asyncio.gather", "one_slow_asyncio", unit="trips"),
    Row("thousand-slow", "1,000 files on a volume that answers after 10 ms", "thousand_slow", unit="trips", most=45),
    Row("thousand-slow-plain", "… the three look-ups alone", "thousand_slow_plain", unit="trips"),
    Row("thousand-slow-asyncio", "… with asyncio.gather", "thousand_slow_asyncio", unit="trips"),
    Row("hung", "{files} warm files through the core while another volume hangs, to the same alone", "core_beside_hung",
        "core", most=1.1),
    Row("hashing", "{files} warm files through the core while a large file is hashed, to the same alone",
        "core_beside_hashing", "core", most=1.1),
    Row("asyncio", "docket-cli, {files} warm files, whole process, faster than asyncio.gather", "cli", "asyncio", least=50),
    Row("getfattr", "docket-cli, {files} warm files, whole process, faster than getfattr and stat", "cli",
        "getfattr_and_stat", least=2),
    Row("exiftool", "docket-cli, {few} warm files, whole process, faster than exiftool", "cli_few", "exiftool_few"),
    Row("sha256-openssl", "SHA-256 of {large} in the page cache, faster than openssl dgst", "hash_sha256", "openssl_sha256",
        least=1),
    Row("sha256-sha256sum", "… faster than sha256sum", "hash_sha256", "sha256sum", least=4),
    Row("four-memory", "MD5, SHA-1, SHA-256 and SHA-512 of {large} together, to the sum of the four in memory by the cores",
        "hash_four", "four_in_memory", least=0.9),
    Row("four-rhash", "… faster than rhash", "hash_four", "rhash_four", least=1.9),
    Row("parts", "S3 multipart tag of {large}, parts of 8 MiB, faster than one MD5 on one thread", "hash_parts", "hash_md5",
        least=8),
    Row("small-md5sum", "MD5 of 10,000 files of 64 KiB, faster than md5sum", "hash_small", "md5sum_small", least=4),
    Row("check-small", "docket-cli --check of 10,000 files of 4 KiB, whole process, faster than sha256sum -c", "cli_check",
        "sha256sum_check", least=1),
    Row("hash-memory", "memory over the idle program, hashing a file of 100 GB", "hash_sparse", unit="MiB", most=64),
]

# How often a side runs where that is less often than the others.
FEWER_ROUNDS = {"asyncio": 3, "thousand_slow_asyncio": 1, "exiftool_few": 3}


class Noise:
    """What others did to this machine meanwhile."""

    def __init__(self):
        self._busy, self._steal = self._ticks()
        self._own = self._own_seconds()
        self._begin = time.monotonic()

    @staticmethod
    def _ticks():
        with open("/proc/stat", encoding="ascii") as stat:
            user, nice, system, _, _, irq, softirq, steal = (int(word) for word in stat.readline().split()[1:9])
        return user + nice + system + irq + softirq, steal

    @staticmethod
    def _own_seconds():
        both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(usage.ru_utime + usage.ru_stime for usage in both)

    def __str__(self):
        busy, steal = self._ticks()
        a_second = os.sysconf("SC_CLK_TCK") * (time.monotonic() - self._begin) * os.cpu_count()
        own = (self._own_seconds() - self._own) * os.sysconf("SC_CLK_TCK")
        return (f"others took {max(0, busy - self._busy - own) / a_second:.0%} of the processors, "
                f"the host {(steal - self._steal) / a_second:.0%}")


def measure(sides_of, names, rounds):
    """Runs the sides in turn. Returns what each gave, a list a side, and why where one is not there."""
    given = {name: [] for name in names}
    missing = {}
    for round_ in range(rounds):
        for name in names:
            if name in missing or round_ >= FEWER_ROUNDS.get(name, rounds):
                continue
            if sys.stderr.isatty():
                print(f"\r\x1b[Kround {round_ + 1} of {rounds}: {name}", end="", file=sys.stderr, flush=True)
            try:
                given[name].append(getattr(sides_of, name)())
            except sides.NotHere as reason:
                missing[name] = str(reason)
            except (subprocess.SubprocessError, ValueError) as error:
                missing[name] = "failed"
                print(f"{name}: {error}", file=sys.stderr)
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr)
    return given, missing


def figures(given, side):
    """A number a round. Of a side that was tried with several numbers of threads, those of the best one."""
    name, _, figure = side.partition(".")
    rounds = given[name]
    if not isinstance(rounds[0], dict):
        return rounds, ""
    if figure:
        return [a_round[figure] for a_round in rounds], ""
    best = min(rounds[0], key=lambda key: statistics.median(a_round[key] for a_round in rounds))
    return [a_round[best] for a_round in rounds], f" ({best} threads)"


def in_words(number):
    return f"{number:.0f}" if number >= 100 else f"{number:.1f}" if number >= 10 else f"{number:.2f}"


def cells(row, given, missing, files):
    """One line of the table."""
    what = row.what.format(files=f"{files:,}", few=f"{min(files, sides.FEW):,}",
                           large=f"{sides.large_mib(files):,} MiB")
    must = f"≤ {row.most:g}" if row.most else f"≥ {row.least:g}" if row.least else ""
    if reasons := [missing[side] for side in row.sides() if side in missing]:
        return [row.name, what, reasons[0], "", must, "", ""]
    ours, _ = figures(given, row.ours)
    if row.peer:
        peers, best = figures(given, row.peer)
        pairs = list(zip(ours, peers))
        values = [peer / our for our, peer in pairs] if row.name in FASTER else [our / peer for our, peer in pairs]
        seconds = f"{statistics.median(ours):.3f} s, {statistics.median(peers):.3f} s{best}"
    else:
        values = [1000 * value for value in ours] if row.unit == "ms" else ours
        seconds = ""
    value = statistics.median(values)
    met = value <= row.most if row.most else value >= row.least if row.least else None
    spread = f"{in_words(min(values))} to {in_words(max(values))}" + (f" in {len(values)}" if len(values) > 1 else "")
    return [row.name, what, f"{in_words(value)} {row.unit}", spread, must,
            "" if met is None else "yes" if met else "**no**", seconds]


# Rows that say how many times faster ours is, not how much longer it takes.
FASTER = {"asyncio", "getfattr", "exiftool", "sha256-openssl", "sha256-sha256sum", "four-memory", "four-rhash", "parts",
          "small-md5sum", "check-small"}
HEAD = ["row", "what", "median", "spread", "must", "met", "seconds, ours and theirs"]


def table(lines):
    lines = [HEAD, *lines]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    padded = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines]
    return "\n".join([padded[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *padded[1:]])


def machine(folder, windows):
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        models = [line.partition(":")[2].strip() for line in info if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (f"{len(os.sched_getaffinity(0))} cores ({models[0] if models else platform.machine()}), {memory:.0f} GiB, "
            f"Linux {platform.release()}, {specimens.file_system(folder)}, {windows}, Python {platform.python_version()}")


@contextlib.contextmanager
def display():
    """The environment of a window that needs no screen: an X server of its own where there is one."""
    try:
        server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    with server:
        try:
            number = server.stdout.readline().decode().strip()
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":" + number} if number else {"QT_QPA_PLATFORM": "offscreen"}
        finally:
            server.terminate()


def compare(build, count, rounds, chosen):
    """Measures the chosen rows and prints their table."""
    names = list(dict.fromkeys(side for row in chosen for side in row.sides()))
    with specimens.temporary_folder() as folder:
        files = specimens.make_files(folder, count)
        noise = Noise()
        begin = time.monotonic()
        with display() as environment:
            sides_of = sides.Sides(build, folder, files, environment)
            sides_of.loop_2()  # warm
            given, missing = measure(sides_of, names, rounds)
        print(table([cells(row, given, missing, count) for row in chosen]))
        print(f"\nMedians of {rounds}, the sides in turn, in {time.monotonic() - begin:.0f} s; {noise}.")
        print(machine(folder, environment["QT_QPA_PLATFORM"]) + ".")
    return 1 if "failed" in missing.values() else 0
