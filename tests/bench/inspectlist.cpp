// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The core alone, for the benchmarks: inspects a list of files and throws the reports away.
//
//   inspectlist LIST    LIST holds paths, each ended by a NUL
//
// Prints the seconds from the hand-over to the end of the last report.

#include "inspect/inspector.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>

using namespace docket;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    QFile list(QFile::decodeName(argv[1]));
    if (!list.open(QIODevice::ReadOnly))
        return 2;
    Offer offer;
    for (const QByteArray &path : list.readAll().split('\0')) {
        if (!path.isEmpty())
            offer.paths.append(FilePath(path));
    }

    Inspector inspector;
    const auto begin = std::chrono::steady_clock::now();
    qsizetype reports = 0;
    QObject::connect(&inspector, &Inspector::reported, &inspector,
                     [&reports](const QList<Report> &batch) { reports += batch.size(); });
    QObject::connect(&inspector, &Inspector::finished, &inspector, [&](RequestId, Tally tally) {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        std::printf("%.6f\n", took.count());
        QCoreApplication::exit(reports == tally.files ? 0 : 1);
    });
    inspector.inspect(offer);
    return QCoreApplication::exec();
}
