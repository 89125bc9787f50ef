# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
"""What tests/bench/compare runs once everything is built."""
import argparse
import signal
import sys

import comparison


def positive(text):
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def main():
    rows = {row.name: row for row in comparison.ROWS}
    parser = argparse.ArgumentParser(prog="compare", allow_abbrev=False)
    parser.add_argument("build", help="where it was built, with all that is compared")
    parser.add_argument("--files", type=positive, default=100_000, metavar="N")
    parser.add_argument("--rounds", type=positive, default=5, metavar="N")
    parser.add_argument("--only", action="append", choices=rows, metavar="ROW", help="one of " + ", ".join(rows))
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # leaves nothing behind
    chosen = [row for row in comparison.ROWS if not arguments.only or row.name in arguments.only]
    return comparison.compare(arguments.build, arguments.files, arguments.rounds, chosen)


if __name__ == "__main__":
    sys.exit(main())
