// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "roomydialog.h"

class QActionGroup;
class QComboBox;

namespace docket
{

class Settings;

// All that is remembered because the user chose it. What is changed holds at once. For the GUI thread.
class SettingsDialog : public RoomyDialog
{
    Q_OBJECT

public:
    // `limit`: how many results are kept; the action of the one that is chosen is triggered.
    SettingsDialog(Settings &settings, const QActionGroup &limit, QWidget *parent);

Q_SIGNALS:
    // In the settings; but for the limit.
    void changed();

private:
    [[nodiscard]] QComboBox *makeLimits(const QActionGroup &limit);
    [[nodiscard]] QComboBox *makeThemes();
    [[nodiscard]] QComboBox *makeUnits();

    Settings &m_settings;
};

} // namespace docket
