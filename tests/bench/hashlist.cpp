// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The hasher alone, for the benchmarks: hashes a list of files and throws the digests away.
//
//   hashlist KINDS PARTSIZE SECONDS LIST    LIST holds paths, each ended by a NUL
//
// KINDS are names with commas between; "" for none. PARTSIZE is that of a multipart tag in bytes, 0 for none.
// Stops after SECONDS. Prints "seconds" from the hand-over to the last digest, and "peak", the bytes of
// memory that were taken at most, over those of the idle program.

#include "checksum/hasher.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace docket;

namespace
{

HashOrder orderOf(const QByteArray &kinds, quint64 partSize)
{
    HashOrder order;
    for (const QByteArray &name : kinds.split(',')) {
        if (const auto kind = digestNamed(name))
            order.kinds.append(*kind);
    }
    if (partSize > 0)
        order.partSizes.append(partSize);
    return order;
}

QList<HashTask> tasksOf(const char *list, const HashOrder &order)
{
    QFile file(QFile::decodeName(list));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", list);
    QList<HashTask> tasks;
    for (const QByteArray &path : file.readAll().split('\0')) {
        if (!path.isEmpty())
            tasks.append({tasks.size() + 1, FilePath(path), order});
    }
    return tasks;
}

// KiB, of /proc/self/status.
long memory(QByteArrayView field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(field.size()).trimmed().split(' ').first().toLong();
    }
    qFatal("no such field");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 5)
        return 2;
    const QList<HashTask> tasks = tasksOf(argv[4], orderOf(argv[1], QByteArray(argv[2]).toULongLong()));
    Hasher hasher;
    qsizetype failed = 0;
    QObject::connect(&hasher, &Hasher::hashed, &application, [&failed](const QList<HashedFile> &files) {
        for (const HashedFile &file : files)
            failed += file.hashed.outcome == Hashed::Outcome::Failed ? 1 : 0;
    });
    const long idle = memory("VmRSS:");
    const auto began = std::chrono::steady_clock::now();
    QObject::connect(&hasher, &Hasher::finished, &application, [&] {
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - began;
        std::printf("seconds %.6f\npeak %ld\n", taken.count(), (memory("VmHWM:") - idle) * 1024);
        QCoreApplication::exit(failed == 0 ? 0 : 1);
    });
    QTimer::singleShot(std::chrono::seconds(std::atoi(argv[3])), &hasher, &Hasher::stopAll);
    hasher.hash(tasks);
    return QCoreApplication::exec();
}
