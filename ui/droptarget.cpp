// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "droptarget.h"

#include "dropoverlay.h"

#include <QDropEvent>
#include <QMimeData>

namespace docket
{

DropTarget::DropTarget(QWidget &window) : QObject(&window), m_overlay(new DropOverlay(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(static_cast<QDragEnterEvent &>(*event));
        return true;
    case QEvent::DragMove: {
        auto &move = static_cast<QDragMoveEvent &>(*event);
        move.setDropAction(Qt::CopyAction);
        move.setAccepted(m_refusal.isEmpty());
        if (m_refusal.isEmpty())
            invite(move.position().toPoint());
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent &>(*event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void DropTarget::enter(QDragEnterEvent &event)
{
    m_refusal = refusalOfDrag(*event.mimeData(), event.possibleActions());
    if (m_refusal.isEmpty())
        invite(event.position().toPoint());
    else
        m_overlay->refuse(m_refusal);
    // Accepted even where it will be refused: only so is the window told when it moves on.
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

void DropTarget::invite(const QPoint &where)
{
    if (const auto neighbour = m_findNeighbour ? m_findNeighbour(where) : std::nullopt)
        m_overlay->inviteToCompare(neighbour->name, neighbour->row, neighbour->list);
    else
        m_overlay->invite();
}

void DropTarget::drop(QDropEvent &event)
{
    m_overlay->hide();
    const DropDecision decision = decideDrop(*event.mimeData());
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(decision.refusal.isEmpty() || !decision.portalKey.isEmpty());
    Q_EMIT dropped(decision, event.position().toPoint());
}

} // namespace docket
