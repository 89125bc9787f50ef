// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "settingsdialog.h"

#include "look.h"
#include "settings.h"
#include "shortcutsdialog.h"
#include "valuelabel.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace docket
{

SettingsDialog::SettingsDialog(Settings &settings, const QActionGroup &limit, QWidget *parent)
    : RoomyDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *atOnce = new QCheckBox(tr("&Verify files at once when they have been inspected"));
    atOnce->setObjectName(QStringLiteral("checksumsAtOnce"));
    atOnce->setMinimumWidth(atOnce->sizeHint().width()); // a form may go below
    atOnce->setChecked(settings.value(settings.checksumsAtOnce));
    connect(atOnce, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setValue(m_settings.checksumsAtOnce, on);
        Q_EMIT changed();
    });
    auto *hint = new ValueLabel(ValueLabel::Fit::Wrap);
    hint->setTone(Tone::Muted);
    hint->setInert();
    hint->setModest();
    hint->setValue(
        tr("Computes SHA-256 and whatever digests were recorded. Each file is read to its end, which "
           "takes as long as it is large."));

    auto *form = new QFormLayout;
    form->addRow(tr("&Keep:"), makeLimits(limit));
    form->addRow(tr("&Sizes in:"), makeUnits());
    form->addRow(tr("&Colours:"), makeThemes());
    form->addRow(tr("Checksums:"), atOnce);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

QComboBox *SettingsDialog::makeLimits(const QActionGroup &limit)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("keptResults"));
    const QList<QAction *> actions = limit.actions();
    for (const QAction *action : actions) {
        box->addItem(ShortcutsDialog::plainText(*action));
        if (action->isChecked())
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [actions](int index) { actions[index]->trigger(); });
    return box;
}

QComboBox *SettingsDialog::makeThemes()
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("theme"));
    const Look::Theme now = Look::themeNamed(m_settings.value(m_settings.theme));
    for (const auto &[theme, words] : {std::pair{Look::Theme::System, tr("As the system has them")},
                                       {Look::Theme::Light, tr("Light")},
                                       {Look::Theme::Dark, tr("Dark")}}) {
        box->addItem(words, Look::name(theme));
        if (theme == now)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        m_settings.setValue(m_settings.theme, box->itemData(index).toString());
        Q_EMIT changed();
    });
    return box;
}

QComboBox *SettingsDialog::makeUnits()
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("units"));
    box->addItem(tr("kB, MB, GB: powers of 1,000"));
    box->addItem(tr("KiB, MiB, GiB: powers of 1,024"));
    box->setCurrentIndex(m_settings.value(m_settings.binaryUnits) ? 1 : 0);
    connect(box, &QComboBox::activated, this, [this](int index) {
        m_settings.setValue(m_settings.binaryUnits, index == 1);
        Q_EMIT changed();
    });
    return box;
}

} // namespace docket
