// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "look.h"

#include "framedstyle.h"

#include <QApplication>
#include <QProxyStyle>

namespace docket
{

namespace
{

constexpr QLatin1String fusion("fusion");

void setStyle(const QString &name)
{
    if (name == fusion)
        QApplication::setStyle(new FramedStyle);
    else
        QApplication::setStyle(name);
}

} // namespace

Look::Look() : m_systemStyle(styleName())
{
    if (m_systemStyle == fusion)
        setStyle(fusion);
}

// A style that stands before another one has no name of its own.
QString Look::styleName()
{
    const auto *before = qobject_cast<const QProxyStyle *>(QApplication::style());
    return (before ? before->baseStyle() : QApplication::style())->name();
}

Look::Theme Look::themeNamed(const QString &name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (Look::name(theme) == name)
            return theme;
    }
    return Theme::System;
}

QString Look::name(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

QPalette Look::palette(Theme theme)
{
    const bool dark = theme == Theme::Dark;
    const QColor window = dark ? QColor(0x26, 0x27, 0x2B) : QColor(0xF3, 0xF3, 0xF4);
    const QColor base = dark ? QColor(0x1B, 0x1C, 0x1F) : QColor(0xFF, 0xFF, 0xFF);
    const QColor text = dark ? QColor(0xEE, 0xEE, 0xEE) : QColor(0x1C, 0x1D, 0x20);
    const QColor faint = dark ? QColor(0x9A, 0x9C, 0xA3) : QColor(0x6A, 0x6C, 0x73);
    QPalette palette(window);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::Highlight, dark ? QColor(0x4F, 0x86, 0xF7) : QColor(0x2A, 0x63, 0xD6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x8A, 0xB4, 0xFF) : QColor(0x1F, 0x55, 0xC4));
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

// A platform's own style may draw in its own colours whatever the palette: Fusion goes by the palette.
void Look::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    if (theme == Theme::System) {
        setStyle(m_systemStyle);
        QApplication::setPalette(QPalette());
        return;
    }
    setStyle(fusion);
    QApplication::setPalette(palette(theme));
}

} // namespace docket
