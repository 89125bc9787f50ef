// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "shortcutsdialog.h"

#include "valuelabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace docket
{

namespace
{

QString keyWords(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(ShortcutsDialog::tr(" or ", "between two keys"));
}

QWidget *makeTable(const QList<QAction *> &actions)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setHorizontalSpacing(table->fontMetrics().height() * 2);
    grid->setColumnStretch(0, 1);
    for (const QAction *action : actions) {
        const int row = grid->rowCount();
        const QString text = ShortcutsDialog::plainText(*action);
        auto *what = new ValueLabel(ValueLabel::Fit::Wrap);
        what->setInert();
        what->setValue(text);
        auto *keys = new ValueLabel(ValueLabel::Fit::Wrap);
        keys->setFace(1.0, ValueLabel::Face::Strong);
        keys->setValue(keyWords(*action));
        keys->setAccessibleName(
            ShortcutsDialog::tr("%1: %2", "what is done, by which key").arg(text, keys->value()));
        grid->addWidget(what, row, 0);
        grid->addWidget(keys, row, 1);
    }
    return table;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window) : QDialog(window)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QWidget *table = makeTable(actionsWithKeys(*window));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(table);
    scroll->setMinimumWidth(table->sizeHint().width() + fontMetrics().height() * 6);
    scroll->setMinimumHeight(std::min(table->sizeHint().height(), window->height() * 3 / 4));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll);
    column->addWidget(buttons);
}

QList<QAction *> ShortcutsDialog::actionsWithKeys(const QWidget &window)
{
    QList<QAction *> actions = window.findChildren<QAction *>();
    actions.removeIf([](const QAction *action) { return action->shortcuts().isEmpty(); });
    return actions;
}

// In Japanese menus the letter of the key stands in brackets behind the words.
QString ShortcutsDialog::plainText(const QAction &action)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&.\\)"));
    QString text = action.text();
    text.remove(behind);
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text.trimmed();
}

} // namespace docket
