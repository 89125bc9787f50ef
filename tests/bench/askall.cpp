// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// What asking every source costs beside the three look-ups: askall FOLDER
//
// Looks at all files of the folder, in one thread, by path, five times each way, and prints the median of the
// processor's microseconds a file.

#include "plainlookups.h"
#include "sources/folderlisting.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace docket;

namespace
{

qsizetype seen = 0; // so that no call is left out

void ask(const FilePath &file, const Lookups &lookups, const std::shared_ptr<const FolderListing> &listing)
{
    Target target = Target::byPath(file);
    target.setListing(listing);
    seen += lookups.etag(target).value.isFound() + lookups.size(target).value.isFound() +
            lookups.lastModified(target).value.server.isFound();
}

template <typename Work>
double medianMicroseconds(size_t files, Work work)
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
    std::vector<FilePath> files;
    for (const QString &name : QDir(QFile::decodeName(arguments[1])).entryList(QDir::Files)) {
        if (!name.endsWith(QStringLiteral(".info.json")))
            files.push_back(folder.child(QFile::encodeName(name)));
    }
    if (files.empty())
        return 1;
    const auto measured = [&](const Lookups &lookups) {
        return medianMicroseconds(files.size(), [&] {
            const auto listing = std::make_shared<const FolderListing>(folder);
            for (const FilePath &file : files)
                ask(file, lookups, listing);
        });
    };
    const double plain = measured(bench::plainLookups());
    const double all = measured({});
    std::printf("%zu files: three look-ups %.2f us, every source %.2f us, %.2f times\n", files.size(), plain,
                all, all / plain);
    return seen > 0 ? 0 : 1;
}
