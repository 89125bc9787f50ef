// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/offer.h"

#include <QObject>

class QDragEnterEvent;
class QDropEvent;
class QWidget;

namespace docket
{

class DropOverlay;

// Takes what is dropped anywhere on a window, and shows over it what would happen. For the GUI thread.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget &window);

Q_SIGNALS:
    void dropped(const docket::Offer &offer);
    // With the reason, in a sentence.
    void refused(const QString &sentence);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enter(QDragEnterEvent &event);
    void drop(QDropEvent &event);

    DropOverlay *m_overlay;
    QString m_refusal; // of what is held over the window
};

} // namespace docket
