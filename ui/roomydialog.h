// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QLayout>

namespace docket
{

// A dialog with sentences that wrap: never so low that its words are cut, which Qt sees to only for words
// that do not wrap. For the GUI thread.
class RoomyDialog : public QDialog
{
public:
    using QDialog::QDialog;

protected:
    void showEvent(QShowEvent *event) override
    {
        QDialog::showEvent(event);
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    }
};

} // namespace docket
