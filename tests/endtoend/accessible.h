// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QList>
#include <QRect>
#include <QString>

namespace docket
{

// Where something accessible is reached: AT-SPI's (so).
struct AccessibleAddress {
    QString service;
    QString path;
};

// What a screen reader knows of one widget of a running program. A value.
struct Accessible {
    AccessibleAddress address;
    QString name;
    QString role;
    QRect place; // on the screen
    int depth = 0;
};

// All widgets of all programs on the bus, parents before their children. Asks the programs and waits for
// their answers; what does not answer is left out.
[[nodiscard]] QList<Accessible> readAccessibles(const QDBusConnection &bus);

[[nodiscard]] Accessible readAccessible(const QDBusConnection &bus, const AccessibleAddress &address);

// How far it is, where it has a value as a progress bar has one.
struct AccessibleValue {
    double least = 0;
    double now = 0;
    double most = 0;
};
[[nodiscard]] AccessibleValue readValue(const QDBusConnection &bus, const Accessible &whom);

// The first whose name begins so, or with this role; without a role where there is none. (Qt 6.4 keeps object
// names to itself.)
[[nodiscard]] Accessible named(const QList<Accessible> &all, const QString &beginning);
[[nodiscard]] Accessible withRole(const QList<Accessible> &all, const QString &role);

// One line each, for the log of a test that failed.
[[nodiscard]] QString described(const QList<Accessible> &all);

} // namespace docket
