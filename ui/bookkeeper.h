// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"
#include "inspect/inspector.h"

#include <QObject>
#include <QSet>

namespace docket
{

class History;
class RecentModel;

// Enters what the inspector says into the recent results and the history, and takes out what is to be
// forgotten. For the GUI thread.
class Bookkeeper : public QObject
{
    Q_OBJECT

public:
    Bookkeeper(Inspector &inspector, History &history, RecentModel &model, QObject *parent = nullptr);
    ~Bookkeeper() override;

    RequestId inspect(Offer offer);
    // Takes the files out of the list at once, and out of the history when the next thing is handed over or
    // forgotten, or when the program ends; until then it can be undone.
    void forget(const QList<Summary> &results);
    void undoForget();

Q_SIGNALS:
    // As the inspector's, once the recent results hold them.
    void accepted(const QList<docket::Errand> &errands);
    void reported(const QList<docket::Report> &reports);
    void expanded(docket::InspectionId folder);
    // `total` 0: nothing is being inspected any more.
    void progressed(qsizetype done, qsizetype total);
    // What was forgotten last can no longer be brought back.
    void forgotten();

private:
    void enter(const QList<Errand> &errands);
    void fill(const QList<Report> &reports);
    void takeOut(InspectionId folder);
    void finish(RequestId request);
    void settle();
    void forgetForGood();

    Inspector &m_inspector;
    History &m_history;
    RecentModel &m_model;
    QList<Summary> m_forgotten;
    QSet<RequestId> m_running;
    qsizetype m_total = 0;
    qsizetype m_done = 0;
};

} // namespace docket
