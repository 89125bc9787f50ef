// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// What asking every source costs beside the three look-ups: askall FOLDER
//
// Looks at all files of the folder, in one thread, by path, five times each way, and prints the median of the
// processor's microseconds a file.

#include "inspect/lookups.h"
#include "sources/attributes.h"
#include "sources/dataondisk.h"
#include "sources/sidecars.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace docket;

namespace
{

qsizetype seen = 0; // so that no call is left out

void lookUp(const Target &target)
{
    seen +=
        readEtag(target).isFound() + readSize(target).isFound() + readLastModified(target).server.isFound();
}

// The attributes in place of the two that are looked up by name, then the sidecars.
void askEverySource(const Target &target, const SidecarNames &names)
{
    const Claimed attributes = askAttributes(target);
    const Reading<FileSize> size = readSize(target);
    seen += attributes.claims.size() + size.isFound() + readLastModified(target).fileSystem.isFound();
    seen +=
        askAppleDouble(target.path(), names).claims.size() + askInfoJson(target.path(), names).claims.size();
    if (size.isFound())
        seen += readDataOnDisk(target, size.value()).has_value();
}

template <typename Work>
double medianMicroseconds(qsizetype files, Work work)
{
    std::array<double, 5> runs{};
    for (double &run : runs) {
        const std::clock_t begin = std::clock(); // of the processor: what is warm does not wait
        work();
        run = static_cast<double>(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC / static_cast<double>(files);
    }
    std::sort(runs.begin(), runs.end());
    return runs[2];
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2)
        return 2;
    const FilePath folder(arguments[1]);
    std::vector<Target> targets;
    for (const QString &name : QDir(QFile::decodeName(arguments[1])).entryList(QDir::Files)) {
        if (!name.endsWith(QStringLiteral(".info.json")))
            targets.push_back(Target::byPath(folder.child(QFile::encodeName(name))));
    }
    const auto files = static_cast<qsizetype>(targets.size());
    if (files == 0)
        return 1;
    const double plain = medianMicroseconds(files, [&] {
        for (const Target &target : targets)
            lookUp(target);
    });
    const double all = medianMicroseconds(files, [&] {
        const SidecarNames names = SidecarNames::listed(folder);
        for (const Target &target : targets)
            askEverySource(target, names);
    });
    std::printf("%lld files: three look-ups %.2f us, every source %.2f us, %.2f times\n",
                static_cast<long long>(files), plain, all, all / plain);
    return seen > 0 ? 0 : 1;
}
