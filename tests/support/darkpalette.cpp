// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// Linked beside docket's main.cpp, gives a program that starts with a dark palette, as a dark desktop would
// hand it one, or with DOCKET_PALETTE=contrast in white on black: for pictures of the window on a bare X
// session, which knows no such things.
#include "look.h"

#include <QApplication>
#include <QPalette>
#include <QTimer>

static QPalette highContrast()
{
    QPalette palette(Qt::black);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    return palette;
}

static void darken()
{
    // Once the event loop runs: the application sets its own palette after this is called.
    QTimer::singleShot(0, qApp, [] {
        const bool contrast = qEnvironmentVariable("DOCKET_PALETTE") == QLatin1String("contrast");
        QApplication::setPalette(contrast ? highContrast()
                                          : docket::Look::palette(docket::Look::Theme::Dark));
    });
}

Q_COREAPP_STARTUP_FUNCTION(darken)
