// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "choices.h"

#include "settings.h"
#include "settingsdialog.h"
#include "sizewords.h"

namespace docket
{

Choices::Choices(Settings &settings, QWidget &window)
    : QObject(&window), m_settings(settings), m_window(window)
{
    apply();
}

void Choices::ask(const QActionGroup &limit)
{
    auto *dialog = new SettingsDialog(m_settings, limit, &m_window);
    connect(dialog, &SettingsDialog::changed, this, [this] {
        apply();
        Q_EMIT changed();
    });
    dialog->open();
}

bool Choices::computesAtOnce() const
{
    return m_settings.value(m_settings.checksumsAtOnce);
}

void Choices::apply()
{
    setSizeUnits(m_settings.value(m_settings.binaryUnits) ? SizeUnits::Binary : SizeUnits::Decimal);
    m_look.setTheme(Look::themeNamed(m_settings.value(m_settings.theme)));
}

} // namespace docket
