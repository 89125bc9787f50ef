// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/allattributes.h"

#include "sources/attributes.h"
#include "sources/xattr.h"

#include <algorithm>

namespace docket
{

namespace
{

constexpr qsizetype mostBytes = 4 << 20;

} // namespace

FileAttributes readAttributes(const Target &target)
{
    FileAttributes attributes;
    attributes.failure = target.failure();
    if (attributes.failure)
        return attributes;
    QList<QByteArray> names;
    attributes.failure = listAttributes(target, names);
    if (attributes.failure && attributes.failure->code == E2BIG)
        names = knownAttributes();
    std::sort(names.begin(), names.end());
    qsizetype bytes = 0;
    for (const QByteArray &name : std::as_const(names)) {
        if (bytes > mostBytes) {
            attributes.list.append({name, {}, Failure{E2BIG}});
            continue;
        }
        const Reading<QByteArray> reading = readAttribute(target, name);
        if (reading.isFound())
            attributes.list.append({name, reading.value()});
        else if (reading.isFailed())
            attributes.list.append({name, {}, reading.failure()});
        bytes += attributes.list.isEmpty() ? 0 : attributes.list.constLast().value.size();
    }
    return attributes;
}

} // namespace docket
