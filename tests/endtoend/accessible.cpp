// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "endtoend/accessible.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <algorithm>

namespace docket
{

namespace
{

using Address = AccessibleAddress;

constexpr int answerMs = 5'000;
constexpr int deepest = 40;
const QString accessibleInterface = QStringLiteral("org.a11y.atspi.Accessible");

QVariant ask(const QDBusConnection &bus, const Address &whom, const QString &interface, const QString &method,
             const QVariantList &arguments = {})
{
    auto question = QDBusMessage::createMethodCall(whom.service, whom.path, interface, method);
    question.setArguments(arguments);
    const QDBusMessage answer = bus.call(question, QDBus::Block, answerMs);
    return answer.arguments().value(0);
}

QVariant property(const QDBusConnection &bus, const Address &whom, const QString &interface,
                  const QString &name)
{
    return ask(bus, whom, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
               {interface, name})
        .value<QDBusVariant>()
        .variant();
}

QList<Address> children(const QDBusConnection &bus, const Address &parent)
{
    QList<Address> found;
    const QVariant answer = ask(bus, parent, accessibleInterface, QStringLiteral("GetChildren"));
    if (!answer.canConvert<QDBusArgument>())
        return found;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Address child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        found.append(child);
    }
    list.endArray();
    return found;
}

QRect place(const QDBusConnection &bus, const Address &whom)
{
    constexpr uint onTheScreen = 0;
    const QVariant answer = ask(bus, whom, QStringLiteral("org.a11y.atspi.Component"),
                                QStringLiteral("GetExtents"), {QVariant(onTheScreen)});
    if (!answer.canConvert<QDBusArgument>())
        return {};
    const auto structure = answer.value<QDBusArgument>();
    int x = 0, y = 0, width = 0, height = 0;
    structure.beginStructure();
    structure >> x >> y >> width >> height;
    structure.endStructure();
    return {x, y, width, height};
}

void readFrom(const QDBusConnection &bus, const Address &address, int depth, QList<Accessible> &all)
{
    if (depth > deepest)
        return;
    all.append(readAccessible(bus, address));
    all.last().depth = depth;
    for (const Address &child : children(bus, address))
        readFrom(bus, child, depth + 1, all);
}

} // namespace

QList<Accessible> readAccessibles(const QDBusConnection &bus)
{
    QList<Accessible> all;
    const Address root{QStringLiteral("org.a11y.atspi.Registry"),
                       QStringLiteral("/org/a11y/atspi/accessible/root")};
    for (const Address &program : children(bus, root))
        readFrom(bus, program, 0, all);
    return all;
}

Accessible readAccessible(const QDBusConnection &bus, const AccessibleAddress &address)
{
    return {address, property(bus, address, accessibleInterface, QStringLiteral("Name")).toString(),
            ask(bus, address, accessibleInterface, QStringLiteral("GetRoleName")).toString(),
            place(bus, address)};
}

AccessibleValue readValue(const QDBusConnection &bus, const Accessible &whom)
{
    const auto its = [&](const char *name) {
        return property(bus, whom.address, QStringLiteral("org.a11y.atspi.Value"), QLatin1String(name))
            .toDouble();
    };
    return {its("MinimumValue"), its("CurrentValue"), its("MaximumValue")};
}

Accessible named(const QList<Accessible> &all, const QString &beginning)
{
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Accessible &one) { return one.name.startsWith(beginning); });
    return found == all.cend() ? Accessible() : *found;
}

Accessible withRole(const QList<Accessible> &all, const QString &role)
{
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Accessible &one) { return one.role == role; });
    return found == all.cend() ? Accessible() : *found;
}

QString described(const QList<Accessible> &all)
{
    QString lines;
    for (const Accessible &one : all)
        lines += QString(2 * one.depth, QLatin1Char(' ')) + one.role + QStringLiteral(" \"") + one.name +
                 QStringLiteral("\"\n");
    return lines;
}

} // namespace docket
