// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "housekeeping.h"

#include "bookkeeper.h"
#include "detailspanel/detailspanel.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "mainactions.h"
#include "noticebar.h"
#include "recentlist.h"
#include "recentpane.h"
#include "settings.h"
#include "showing.h"
#include "words.h"

#include <QAction>
#include <QActionGroup>
#include <QMessageBox>
#include <QPushButton>

namespace docket
{

namespace
{

constexpr QLatin1String forgottenTopic("forgotten");
constexpr QLatin1String rememberingTopic("remembering");

} // namespace

Housekeeping::Housekeeping(const Parts &parts, QWidget &window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    const MainActions &actions = m_parts.actions;
    connect(actions.pin, &QAction::triggered, this, &Housekeeping::pin);
    connect(actions.forget, &QAction::triggered, this, &Housekeeping::forget);
    connect(actions.undo, &QAction::triggered, this, &Housekeeping::undoForget);
    connect(actions.forgetAll, &QAction::triggered, this, &Housekeeping::askToForgetAll);
    connect(actions.rememberNothing, &QAction::toggled, this, [this](bool on) { setRemembering(!on); });
    connect(actions.limit, &QActionGroup::triggered, this,
            [this](const QAction *action) { setLimit(action->data().toLongLong()); });
    connect(&m_parts.bookkeeper, &Bookkeeper::forgotten, this, [this] {
        m_parts.notices.dismiss(forgottenTopic);
        updateActions();
    });
    const qint64 limit = m_parts.settings.value(m_parts.settings.keptResults);
    for (QAction *action : actions.limit->actions())
        action->setChecked(action->data().toLongLong() == limit);
    setLimit(limit);
}

void Housekeeping::updateActions()
{
    const Summary chosen = m_parts.pane.list().chosen();
    MainActions &actions = m_parts.actions;
    actions.pin->setEnabled(chosen.id != 0);
    actions.pin->setChecked(chosen.pinned);
    actions.forget->setEnabled(chosen.id != 0);
    actions.undo->setEnabled(m_parts.bookkeeper.canUndoForget());
    actions.forgetAll->setEnabled(m_parts.model.totalCount() > 0);
}

void Housekeeping::pin(bool pinned)
{
    m_parts.model.setPinned(m_parts.pane.list().selection(), pinned);
    updateActions();
}

void Housekeeping::forget()
{
    RecentList &list = m_parts.pane.list();
    const QList<InspectionId> ids = list.selection();
    if (ids.isEmpty())
        return;
    const FilePath path = list.chosen().path;
    m_parts.bookkeeper.forget(ids);
    // The neighbour that the keyboard moved to is shown next.
    const QModelIndex next = list.currentIndex();
    if (next.isValid())
        list.chooseRow(next.row());
    else if (ids.contains(m_parts.panel.shown()) || m_parts.panel.shown() == 0)
        m_parts.showing.showNothing();

    const QString words =
        ids.size() > 1
            ? tr("%1 results are forgotten.", nullptr, int(ids.size())).arg(words::number(ids.size()))
        : path.isEmpty() ? tr("1 result is forgotten.")
                         : tr("“%1” is forgotten.").arg(displayText(path.name()));
    m_parts.notices.post(
        {forgottenTopic, Glyph::Info, Tone::Accent, words, {{tr("Undo"), [this] {
                                                                 m_parts.actions.undo->trigger();
                                                             }}}});
    updateActions();
}

void Housekeeping::undoForget()
{
    const QList<InspectionId> restored = m_parts.bookkeeper.undoForget();
    m_parts.notices.dismiss(forgottenTopic);
    if (!restored.isEmpty())
        m_parts.pane.list().select(restored.constFirst());
    updateActions();
}

// Nothing brings them back, so it is asked, and Return does not say yes.
void Housekeeping::askToForgetAll()
{
    const qsizetype count = m_parts.model.totalCount();
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Forget All"),
        tr("Forget all %1 files, with all their results?", nullptr, int(count)).arg(words::number(count)),
        QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Pinned ones are forgotten too. This cannot be undone. The files themselves "
                               "are not touched."));
    const QPushButton *yes = box->addButton(tr("&Forget All"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_parts.bookkeeper.forgetAll();
        m_parts.showing.showNothing();
        updateActions();
    });
    box->open();
}

void Housekeeping::setLimit(qint64 limit)
{
    m_parts.settings.setValue(m_parts.settings.keptResults, limit);
    m_parts.history.setLimit(limit == 0 ? std::nullopt : std::optional(std::max<qint64>(limit, 0)));
}

void Housekeeping::setRemembering(bool on)
{
    m_parts.history.setRemembering(on);
    m_parts.pane.setRemembering(on);
    if (on)
        m_parts.notices.dismiss(rememberingTopic);
    else
        m_parts.notices.post(
            {rememberingTopic,
             Glyph::Info,
             Tone::Accent,
             tr("What you inspect now is shown until you quit, and not remembered."),
             {{tr("Remember Again"), [this] { m_parts.actions.rememberNothing->setChecked(false); }}}});
}

} // namespace docket
