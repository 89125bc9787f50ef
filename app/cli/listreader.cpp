// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/listreader.h"

#include <QSocketNotifier>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace docket
{

ListReader::ListReader(QObject *parent) : QObject(parent)
{
}

ListReader::~ListReader()
{
    m_notifier.reset(); // before the descriptor that it watches
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
}

int ListReader::open(const QByteArray &file)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    m_descriptor = file == "-" ? STDIN_FILENO : ::open(file.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (m_descriptor < 0)
        return errno;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    m_notifier->setEnabled(false);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ListReader::read);
    return 0;
}

void ListReader::pause()
{
    m_notifier->setEnabled(false);
}

void ListReader::resume()
{
    m_notifier->setEnabled(true);
}

void ListReader::read()
{
    constexpr qsizetype most = 256 * 1024;
    const qsizetype before = m_rest.size();
    m_rest.resize(before + most);
    const ssize_t length = ::read(m_descriptor, m_rest.data() + before, most);
    const int code = errno;
    m_rest.resize(before + qMax<ssize_t>(0, length));
    if (length > 0) {
        const qsizetype nul = QByteArrayView(m_rest).sliced(before).lastIndexOf('\0');
        if (nul >= 0) {
            const qsizetype end = before + nul + 1;
            Q_EMIT names(std::exchange(m_rest, m_rest.sliced(end)).first(end));
        }
    } else if (length == 0) {
        end(0);
    } else if (code != EINTR && code != EAGAIN) {
        end(code);
    }
}

void ListReader::end(int code)
{
    m_notifier->setEnabled(false);
    if (code == 0 && !m_rest.isEmpty()) // the last name may lack its NUL
        Q_EMIT names(std::exchange(m_rest, {}));
    Q_EMIT ended(code);
}

} // namespace docket
