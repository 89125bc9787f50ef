// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/xattr.h"

#include <linux/limits.h>
#include <sys/xattr.h>

#include <array>

namespace docket
{

Reading<QByteArray> readAttribute(const Target &target, const QByteArray &name)
{
    if (const auto failure = target.failure())
        return Reading<QByteArray>(*failure);
    std::array<char, XATTR_SIZE_MAX> buffer; // the kernel's own limit, so one call is enough
    const ssize_t length = ::getxattr(target.xattrPath(), name.constData(), buffer.data(), buffer.size());
    if (length >= 0)
        return {QByteArray(buffer.data(), length), {Source::Kind::ExtendedAttribute, name}};
    if (errno == ENODATA)
        return {};
    return Reading<QByteArray>(target.explained(errno));
}

} // namespace docket
