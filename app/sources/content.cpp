// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/content.h"

#include <cerrno>
#include <unistd.h>

namespace docket
{

Flaw notRead(int code)
{
    return {.kind = Flaw::Kind::NotRead, .code = code};
}

Parsed<QByteArray> readHead(int descriptor, qint64 size)
{
    QByteArray head(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const ssize_t length = ::read(descriptor, head.data() + done, static_cast<size_t>(size - done));
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return notRead(errno);
        if (length == 0)
            break; // it has become shorter
        done += length;
    }
    head.truncate(done);
    return head;
}

std::unique_ptr<const Descriptor> openContent(const Target &target)
{
    FileStatus status;
    if (!target.isOpened() || target.status(status) || status.size.type != FileType::Regular ||
        status.size.bytes == 0)
        return nullptr;
    const ProcPath path(target.descriptor());
    auto content = std::make_unique<const Descriptor>(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOATIME);
    if (!content->isOpen())
        content = std::make_unique<const Descriptor>(path.c_str(), O_RDONLY | O_NONBLOCK);
    return content->isOpen() ? std::move(content) : nullptr;
}

QByteArray beginningOf(const Descriptor &content)
{
    constexpr qint64 enough = 16 * 1024;
    const auto head = readHead(content.number(), enough);
    const QByteArray *bytes = std::get_if<QByteArray>(&head);
    return bytes ? *bytes : QByteArray();
}

} // namespace docket
