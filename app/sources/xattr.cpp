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
    // The kernel allocates and clears as much as it is offered, in every call: most values are short.
    std::array<char, 256> shortBuffer;
    const auto ask = [&](char *buffer, size_t size) {
        return target.attribute(name.constData(), buffer, size);
    };
    const auto found = [&](const char *buffer, ssize_t length) {
        return Reading<QByteArray>(QByteArray(buffer, length), {Source::Kind::ExtendedAttribute, name});
    };
    ssize_t length = ask(shortBuffer.data(), shortBuffer.size());
    if (length >= 0)
        return found(shortBuffer.data(), length);
    if (errno == ERANGE) {
        std::array<char, XATTR_SIZE_MAX> longBuffer; // the kernel's own limit
        length = ask(longBuffer.data(), longBuffer.size());
        if (length >= 0)
            return found(longBuffer.data(), length);
    }
    if (errno == ENODATA)
        return {};
    return Reading<QByteArray>(target.explained(errno));
}

} // namespace docket
