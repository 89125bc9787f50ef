// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dropdecision.h"

#include <QObject>
#include <QRect>

#include <functional>
#include <optional>

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

    // What lies under the mouse that a file can be compared with, in the window's coordinates.
    struct Neighbour {
        QString name;
        QRect row;
        QRect list; // that the row is one of
    };
    using FindNeighbour = std::function<std::optional<Neighbour>(const QPoint &where)>;
    void setFindNeighbour(FindNeighbour find) { m_findNeighbour = std::move(find); }

Q_SIGNALS:
    void dropped(const docket::DropDecision &decision, const QPoint &where);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enter(QDragEnterEvent &event);
    void drop(QDropEvent &event);

    void invite(const QPoint &where);

    DropOverlay *m_overlay;
    FindNeighbour m_findNeighbour;
    QString m_refusal; // of what is held over the window
};

} // namespace docket
