// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "look.h"

#include <QObject>

class QActionGroup;
class QWidget;

namespace docket
{

class Settings;

// Sees to it that what the user chose in the settings holds. For the GUI thread. What it is given must
// outlive it.
class Choices : public QObject
{
    Q_OBJECT

public:
    Choices(Settings &settings, QWidget &window);

    // `limit` as SettingsDialog's.
    void ask(const QActionGroup &limit);
    [[nodiscard]] bool computesAtOnce() const;

Q_SIGNALS:
    // Something is in other words or colours from now on.
    void changed();

private:
    void apply();

    Settings &m_settings;
    QWidget &m_window;
    Look m_look;
};

} // namespace docket
