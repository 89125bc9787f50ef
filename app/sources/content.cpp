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

} // namespace docket
