// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/recentmodel.h"
#include "idranges.h"
#include "inspect/inspector.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace docket
{

class CachedFiles;
class History;

// What stands in for a report where the user stopped first.
[[nodiscard]] Report notInspected(InspectionId id, const FilePath &path);

// Enters what the inspector says into the recent results and the history, a little at a time, so that the
// window stays alive while a hundred thousand files pour in; and takes out what is to be forgotten. For the
// GUI thread.
class Bookkeeper : public QObject
{
    Q_OBJECT

public:
    Bookkeeper(Inspector &inspector, History &history, RecentModel &model, QObject *parent = nullptr);
    // Whatever came in is entered into the history all the same.
    ~Bookkeeper() override;

    RequestId inspect(const Offer &offer);
    // The files of a metadata cache; what it says of each joins its result.
    RequestId inspect(const std::shared_ptr<const CachedFiles> &cached);
    // A file that stands in the list, when nobody asked for it: what was forgotten can still be brought back.
    RequestId inspectAgain(const FilePath &path);
    // Takes the files out of the list at once, and out of the history when the next thing is handed over or
    // forgotten, or when the program ends; until then it can be undone.
    void forget(const QList<InspectionId> &ids);
    // What came back.
    QList<InspectionId> undoForget();
    // All but what is waiting, at once and for good.
    void forgetAll();
    [[nodiscard]] bool canUndoForget() const { return !m_forgotten.isEmpty(); }
    // Ends all that runs; files not gathered yet stand as not inspected.
    void stop();

Q_SIGNALS:
    // The recent results are about to take in what accepted() will name.
    void accepting();
    // As the inspector's, once the recent results hold them.
    void accepted(const QList<docket::Errand> &errands);
    void reported(const QList<docket::Report> &reports);
    void expanded(docket::InspectionId folder);
    // Of the files found so far; while it `works`, folders may be walked for more.
    void progressed(qsizetype done, qsizetype total, bool works);
    // What was forgotten last can no longer be brought back.
    void forgotten();
    // There was nothing in what was handed over, and nobody stopped it.
    void foundNothing(docket::RequestId request);
    // After all other signals of the request.
    void finished(docket::RequestId request);

private:
    RequestId begin(const Offer &offer);
    void queue(std::function<void()> entry);
    void queueReports(const QList<Report> &reports);
    [[nodiscard]] std::function<void()> takeNext();
    void work();

    void enter(const QList<Errand> &errands);
    [[nodiscard]] QList<Report> joined(QList<Report> reports);
    void fill(const QList<Report> &reports);
    void tell(const QList<Report> &reports);
    void takeOut(InspectionId folder);
    void finish(RequestId request, Tally tally);
    void queueNotInspected(const IdRanges &ids);
    void fillNotInspected(IdRanges::Range ids);
    void tellProgress();
    void settle();
    void forgetForGood();

    Inspector &m_inspector;
    History &m_history;
    RecentModel &m_model;
    RecentModel::Removed m_forgotten;
    struct Running {
        IdRanges ids; // of the files accepted
        qsizetype total = 0;
        qsizetype done = 0;
        bool stopped = false;
        std::shared_ptr<const CachedFiles> cached = {};
    };
    [[nodiscard]] Running *runningOf(InspectionId id);
    QHash<RequestId, Running> m_running;
    std::deque<std::function<void()>> m_inbox; // in the order in which the inspector said it
    QTimer m_turn;                             // to work on it
    bool m_isTurnOver = false;
    QTimer m_rest; // after which memory can be given back
    int m_restsLeft = 0;
};

} // namespace docket
