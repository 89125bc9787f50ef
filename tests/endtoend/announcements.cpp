// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "endtoend/announcements.h"

#include "endtoend/accessible.h"

namespace docket
{

Announcements::Announcements(const QDBusConnection &bus) : m_bus(bus)
{
}

bool Announcements::listen()
{
    // Programs send what somebody has asked for and nothing else.
    auto wish = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry"),
        QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"));
    wish.setArguments({QStringLiteral("object:state-changed:showing")});
    return m_bus.call(wish).type() == QDBusMessage::ReplyMessage &&
           m_bus.connect(QString(), QString(), QStringLiteral("org.a11y.atspi.Event.Object"),
                         QStringLiteral("StateChanged"), this, SLOT(take(QDBusMessage)));
}

void Announcements::take(const QDBusMessage &change)
{
    const QVariantList what = change.arguments();
    if (what.value(0).toString() != QLatin1String("showing") || what.value(1).toInt() != 1)
        return;
    const Accessible shown = readAccessible(m_bus, {change.service(), change.path()});
    if (shown.role == QLatin1String("notification"))
        m_all += shown.name;
}

} // namespace docket
