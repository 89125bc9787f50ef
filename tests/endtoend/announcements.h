// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

namespace docket
{

// The notifications that come into view in any program on the bus: what a screen reader says unasked. For one
// thread, whose events have to be served.
class Announcements : public QObject
{
    Q_OBJECT

public:
    explicit Announcements(const QDBusConnection &bus);

    // False where the bus takes no listeners.
    [[nodiscard]] bool listen();
    [[nodiscard]] QStringList all() const { return m_all; }

private Q_SLOTS:
    void take(const QDBusMessage &change);

private:
    QDBusConnection m_bus;
    QStringList m_all;
};

} // namespace docket
