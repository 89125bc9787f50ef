// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/dataondisk.h"

#include "sources/descriptor.h"

namespace docket
{

namespace
{

constexpr int mostPieces = 10'000;

std::optional<DataOnDisk> dataOf(int descriptor, off_t size)
{
    DataOnDisk data;
    off_t at = 0;
    for (int pieces = 0; at < size; ++pieces) {
        const off_t begin = ::lseek(descriptor, at, SEEK_DATA);
        if (begin < 0 && errno == ENXIO)
            return data; // from here to the end it is one hole
        const off_t end = begin < 0 ? -1 : ::lseek(descriptor, begin, SEEK_HOLE);
        if (end <= begin)
            return std::nullopt;
        data.bytes += static_cast<quint64>(end - begin);
        data.atLeast = pieces == mostPieces;
        if (data.atLeast)
            return data;
        at = end;
    }
    return data;
}

} // namespace

std::optional<DataOnDisk> readDataOnDisk(const Target &target, const FileSize &size)
{
    if (size.type != FileType::Regular || target.failure() || size.bytesOnDisk >= size.bytes)
        return std::nullopt;
    const int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY;
    const Descriptor file = target.isOpened() ? Descriptor(ProcPath(target.descriptor()).c_str(), flags)
                                              : Descriptor(target.path().c_str(), flags | O_NOFOLLOW);
    if (!file.isOpen())
        return std::nullopt;
    return dataOf(file.number(), static_cast<off_t>(size.bytes));
}

} // namespace docket
