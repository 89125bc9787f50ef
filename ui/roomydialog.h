// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace docket
{

// A dialog with sentences that wrap: never so low that its words are cut, which Qt sees to only for words
// that do not wrap. For the GUI thread.
class RoomyDialog : public QDialog
{
public:
    using QDialog::QDialog;

protected:
    // When something comes into it or becomes longer, too, as a sentence that says what went wrong.
    bool event(QEvent *event) override
    {
        const bool taken = QDialog::event(event);
        if (event->type() == QEvent::LayoutRequest && isVisible())
            makeRoom();
        return taken;
    }
    void showEvent(QShowEvent *event) override
    {
        QDialog::showEvent(event);
        makeRoom();
    }

private:
    void makeRoom()
    {
        setMinimumHeight(std::max(layout()->totalHeightForWidth(width()), // -1 where nothing wraps
                                  layout()->totalMinimumSize().height()));
    }
};

} // namespace docket
