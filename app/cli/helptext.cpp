// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"

#include <QCoreApplication>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Arguments)
};

} // namespace

QString helpText()
{
    return Words::tr(
        "Usage: docket-cli [OPTION]… [--] PATH…\n"
        "       docket-cli [OPTION]… --files0-from FILE\n"
        "       docket-cli [OPTION]… --cache FILE\n"
        "       docket-cli --check [OPTION]… [FILE]…\n"
        "Say what was recorded about files when they were downloaded (ETag, size, last modified)\n"
        "and what follows from it.\n"
        "Folders are walked; links to folders and other volumes in them are not entered.\n"
        "\n"
        "      --attributes        show all extended attributes as well\n"
        "      --cache FILE        inspect the files that this metadata cache of\n"
        "                          cloud-autopkg-runner (JSON or SQLite) names, and hold them\n"
        "                          against what it says of them\n"
        "      --checksum KINDS    compute these digests: md5, sha1, sha256, sha512, sha3-256,\n"
        "                          blake2b, crc32, separated by commas\n"
        "      --format FORMAT     text (for people), json (one array), ndjson (an object\n"
        "                          a line) or csv (RFC 4180); text unless given\n"
        "      --files0-from FILE  inspect what FILE names, each name ended by a NUL;\n"
        "                          - is standard input\n"
        "      --fail-on VERDICTS  exit with status 4 if a file has one of these verdicts, such\n"
        "                          as contradicted,placeholder\n"
        "      --history FILE      keep the results in this history\n"
        "      --no-history        keep none, as without --history\n"
        "      --progress WHEN     show a progress bar on standard error: auto (if that is a\n"
        "                          terminal; the default), never or always\n"
        "      --verify            compute the digests that were recorded, and those in checksum\n"
        "                          files beside the file, and hold them against its bytes\n"
        "      --write-checksums FILE  write what --checksum computes (sha256) as sha256sum does;\n"
        "                          - is standard output; --tag: in BSD's form\n"
        "      --help              print this and exit\n"
        "      --version           print the version and exit\n"
        "\n"
        "With --check, as sha256sum -c: check the files that checksum FILEs list. The kind is\n"
        "known by FILE's name and the digest's length, or given with --checksum. Names start in\n"
        "the folder of FILE.\n"
        "      --quiet, --status, --ignore-missing, --strict, --warn   as sha256sum has them\n"
        "      --anywhere          check names that lead out of FILE's folder as well\n"
        "      --extra             name the files of the folder that are not listed as well\n"
        "\n"
        "Exit status: 0 all was read; 1 a file could not be inspected or the output not be\n"
        "written, or --check found what fails; 2 usage; 4 a file has a verdict of --fail-on;\n"
        "128 + n ended by signal n.\n"
        "\n"
        "Examples:\n"
        "  docket-cli Firefox.dmg\n"
        "  find ~/Downloads -type f -print0 | docket-cli --format csv --files0-from -\n"
        "  docket-cli --cache metadata_cache.json --fail-on contradicted,placeholder\n"
        "  docket-cli --check SHA256SUMS\n"
        "  docket-cli --format ndjson ~/Downloads | jq -r 'select(.etag) | .file_path'\n");
}

} // namespace docket
