// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The core alone, for the benchmarks: inspects a list of files and throws the reports away.
//
//   inspectlist [--plain] [--hashing FILE] LIST [HANGING]    LIST holds paths, each ended by a NUL
//
// With --plain only the three look-ups are made, and no other source is asked. With --hashing FILE is hashed
// meanwhile, as the window does it; it must be so large that this does not end first.
// Prints the seconds from the hand-over of LIST to the end of its last report, in a program that has
// inspected a file before, as one in use has. The files in the list HANGING are handed over before and nobody
// waits for them: they are on a volume that does not answer.

#include "checksum/hasher.h"
#include "inspect/inspector.h"
#include "plainlookups.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>

using namespace docket;

namespace
{

constexpr int settlingMs =
    1'500; // until the hanging volume has all the threads that it gets, or FILE is read

Offer offerOf(const char *list)
{
    QFile file(QFile::decodeName(list));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", list);
    // As paths: the loop that this is compared with has read its list beforehand too.
    Offer offer;
    for (const QByteArray &path : file.readAll().split('\0')) {
        if (!path.isEmpty())
            offer.paths.append(FilePath(path));
    }
    return offer;
}

[[noreturn]] void leave(bool well)
{
    std::fflush(stdout);
    std::_Exit(well ? 0 : 1); // threads may hang in the kernel
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const char *program = argv[0];
    const bool isPlain = argc > 1 && std::strcmp(argv[1], "--plain") == 0;
    if (isPlain)
        --argc, ++argv;
    const char *hashed = nullptr;
    if (argc > 2 && std::strcmp(argv[1], "--hashing") == 0)
        hashed = argv[2], argc -= 2, argv += 2;
    if (argc != 2 && argc != 3)
        return 2;
    std::optional<Hasher> hasher;
    Inspector inspector(isPlain ? bench::plainLookups() : Lookups{});
    const Offer offer = offerOf(argv[1]);
    std::chrono::steady_clock::time_point begin;
    RequestId first = 0;
    RequestId measured = 0;
    qsizetype reports = 0;
    QObject::connect(&inspector, &Inspector::reported, &inspector, [&](const QList<Report> &batch) {
        reports += measured != 0 ? batch.size() : 0;
        if (hasher && batch.size() >= 32)
            hasher->standAside(std::chrono::milliseconds(100));
    });
    QObject::connect(&inspector, &Inspector::finished, &inspector, [&](RequestId request, Tally tally) {
        if (request == first) {
            if (argc == 3)
                inspector.inspect(offerOf(argv[2]));
            QTimer::singleShot(argc == 3 || hashed ? settlingMs : 0, &inspector, [&] {
                begin = std::chrono::steady_clock::now();
                measured = inspector.inspect(offer);
            });
            return;
        }
        if (request != measured)
            qFatal("%s does not hang", argv[2]);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        std::printf("%.6f\n", took.count());
        leave(reports == tally.files);
    });
    if (hashed) {
        inspector.giveWay();
        hasher.emplace().giveWay();
        hasher->hash({{1, FilePath(hashed), {{DigestKind::Md5, DigestKind::Sha256}, {}}}});
    }
    Offer own;
    own.paths = {FilePath(program)};
    first = inspector.inspect(own);
    return QCoreApplication::exec();
}
