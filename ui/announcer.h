// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace docket
{

// Has a screen reader say a sentence, wherever the keyboard is. The bridge of Qt 6.4 to AT-SPI lets no alert
// through; what it passes on, and screen readers speak, is a notification that comes into view: this one,
// which eyes do not see. For the GUI thread.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void say(const QString &sentence);
};

} // namespace docket
