// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// Linked beside docket's main.cpp, gives a program that starts with a dark palette, as a dark desktop would
// hand it one, or with DOCKET_PALETTE=contrast in white on black: for pictures of the window on a bare X
// session, which knows no such things.
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
        if (qEnvironmentVariable("DOCKET_PALETTE") == QLatin1String("contrast")) {
            QApplication::setPalette(highContrast());
            return;
        }
        const QColor light(0xEE, 0xEE, 0xEE);
        const QColor window(0x26, 0x27, 0x2B);
        const QColor base(0x1B, 0x1C, 0x1F);
        QPalette palette(window);
        for (const auto role :
             {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
            palette.setColor(role, light);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::ToolTipBase, base);
        palette.setColor(QPalette::Highlight, QColor(0x4F, 0x86, 0xF7));
        palette.setColor(QPalette::PlaceholderText, QColor(0x9A, 0x9C, 0xA3));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(QPalette::Disabled, role, QColor(0x77, 0x79, 0x80));
        QApplication::setPalette(palette);
    });
}

Q_COREAPP_STARTUP_FUNCTION(darken)
