// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "inspect/inspectionid.h"

#include <QList>
#include <QObject>

#include <deque>
#include <functional>

namespace docket
{

class History;
class RecentModel;

// Finds the paths of chosen results, also of those that the list has not loaded: a part at a time, so that
// neither the window nor a search has to wait for a hundred thousand. For the GUI thread.
class ChosenPaths : public QObject
{
    Q_OBJECT

public:
    using Use = std::function<void(const QList<FilePath> &paths)>;

    ChosenPaths(History &history, const RecentModel &model, QObject *parent);

    // Hands them to `use`, in the order of the ids, without results that are not kept any more; at once where
    // the list has them and they are few.
    void collect(const QList<InspectionId> &ids, Use use);

private:
    void goOn();
    void take(const QList<InspectionId> &asked, const QList<FilePath> &paths);
    void endPart();

    struct Job {
        QList<InspectionId> ids;
        Use use;
        QList<FilePath> paths; // of the first of them
    };
    History &m_history;
    const RecentModel &m_model;
    std::deque<Job> m_jobs;      // the first is being worked on
    QList<InspectionId> m_asked; // of the history; not empty while it looks
    QList<qsizetype> m_places;   // of these
};

} // namespace docket
