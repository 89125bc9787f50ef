// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>
#include <QString>

namespace docket
{

// Whether the window follows the platform's colours, or is light or dark whatever these are. One for the
// application; for the GUI thread.
class Look
{
public:
    enum class Theme { System, Light, Dark };

    Look();

    // "system", "light", "dark", as Settings keeps it; whatever else it is means the system's.
    [[nodiscard]] static Theme themeNamed(const QString &name);
    [[nodiscard]] static QString name(Theme theme);
    // Not of System.
    [[nodiscard]] static QPalette palette(Theme theme);
    // Of the style in use: "fusion", …
    [[nodiscard]] static QString styleName();

    void setTheme(Theme theme);

private:
    Theme m_theme = Theme::System;
    const QString m_systemStyle;
};

} // namespace docket
