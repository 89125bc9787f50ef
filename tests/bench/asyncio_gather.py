#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
"""The three look-ups as a Python programmer would write them: asyncio.gather over asyncio.to_thread.

    asyncio_gather.py [--seconds] [--files0-from FILE] [PATH...]

Prints one JSON object a file, with the fields that docket-cli --format ndjson prints too; with --seconds how long it took
instead, without the interpreter's start. What docket-cli is compared with, so it does neither less nor more than the same
three look-ups.
"""
import asyncio
import errno
import json
import os
import sys
import time

ETAG = "user.com.github.autopkg.etag"
LAST_MODIFIED = "user.com.github.autopkg.last-modified"


def attribute(path, name):
    try:
        return os.getxattr(path, name).decode("utf-8", "replace")
    except OSError as error:
        if error.errno in (errno.ENODATA, errno.ENOTSUP):
            return None
        raise


def size(path):
    return os.stat(path).st_size


def last_modified(path):
    return attribute(path, LAST_MODIFIED), os.stat(path).st_mtime


async def inspect(path):
    etag, file_size, (server, mtime) = await asyncio.gather(
        asyncio.to_thread(attribute, path, ETAG),
        asyncio.to_thread(size, path),
        asyncio.to_thread(last_modified, path),
    )
    return {"file_path": os.fsdecode(path), "file_size": file_size, "etag": etag, "last_modified": server,
            "mtime": mtime}


async def inspect_all(paths):
    return await asyncio.gather(*(inspect(path) for path in paths))


def paths_of(arguments):
    if arguments[:1] == ["--files0-from"]:
        with open(arguments[1], "rb") as names:
            return [name for name in names.read().split(b"\0") if name]
    return [os.fsencode(argument) for argument in arguments]


def main(arguments):
    only_time = arguments[:1] == ["--seconds"]
    paths = paths_of(arguments[only_time:])
    begin = time.perf_counter()
    reports = asyncio.run(inspect_all(paths))
    if only_time:
        print(time.perf_counter() - begin)
        return
    for report in reports:
        print(json.dumps(report))


if __name__ == "__main__":
    main(sys.argv[1:])
