// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

// What this program consists of, for reports of what went wrong. Pure functions, any thread.
namespace docket
{

struct Component {
    QString name;
    QString version;

    friend bool operator==(const Component &, const Component &) = default;
};

// Docket itself and the libraries of the core, as they are loaded, and the system.
[[nodiscard]] QList<Component> coreComponents();

// A line each.
[[nodiscard]] QString componentText(const QList<Component> &components);

} // namespace docket
