// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "aboutdialog.h"

#include "look.h"
#include "valuelabel.h"
#include "versions.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace docket
{

namespace
{

QList<Component> components()
{
    QList<Component> all = coreComponents();
    all.append({QStringLiteral("Platform"),
                QGuiApplication::platformName() + QStringLiteral(", ") + Look::styleName()});
    return all;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : RoomyDialog(parent)
{
    setWindowTitle(tr("About Docket"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = fontMetrics().height();
    auto *icon = new QLabel;
    icon->setTextFormat(Qt::PlainText);
    icon->setPixmap(windowIcon().pixmap(unit * 4));
    auto *what = new ValueLabel(ValueLabel::Fit::Wrap);
    what->setInert();
    what->setModest();
    what->setValue(
        tr("Says what was recorded about a file when it was downloaded: its ETag, its size and when it "
           "was last modified."));
    auto *head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(what, 1);

    const QList<Component> all = components();
    auto *versions = new QFormLayout;
    versions->setVerticalSpacing(unit / 3);
    for (const Component &component : all) {
        auto *version = new ValueLabel(ValueLabel::Fit::Elide);
        version->setValue(component.version);
        version->setAccessibleName(
            tr("%1: %2", "a program's part, its version").arg(component.name, component.version));
        versions->addRow(component.name, version);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const QPushButton *copy = buttons->addButton(tr("&Copy Versions"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [all] { QGuiApplication::clipboard()->setText(componentText(all)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit);
    column->addLayout(head);
    column->addLayout(versions);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

} // namespace docket
