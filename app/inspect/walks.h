// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspectionid.h"
#include "intake/walk.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <list>
#include <memory>

namespace docket
{

// The folders of one volume that are walked, few at a time, in threads beside those of the look-ups: a walk
// lasts, and must not hold them up. Lives in the dispatcher's thread and never waits.
class Walks : public QObject
{
    Q_OBJECT

public:
    explicit Walks(QObject *parent = nullptr);
    // Waits for no walk that hangs.
    ~Walks() override;

    void walk(RequestId request, const FilePath &folder);
    // Ends the request's walks without a word.
    void stop(RequestId request);
    // Ends all: what they have not found is refused, with the reason.
    void giveUp();

    struct Waiting {
        FilePath folder;
        std::chrono::milliseconds waited{}; // since the last answer
    };
    // Walks that run and have not answered for longer than that.
    [[nodiscard]] QList<Waiting> waitingLongerThan(std::chrono::milliseconds limit) const;

Q_SIGNALS:
    void found(docket::RequestId request, const docket::WalkBatch &batch);
    // After all that the walk found.
    void ended(docket::RequestId request);
    // One that hung when it was given up has come back.
    void answered();

private:
    struct Walk {
        RequestId request = 0;
        FilePath folder;
        std::chrono::steady_clock::time_point answeredAt; // when it began, or the last answer came
        QFutureWatcher<WalkBatch> *watcher = nullptr;     // where it has begun
    };

    void serve();
    void begin(Walk &walk);
    void end(QFutureWatcher<WalkBatch> *watcher);
    void cancel(Walk &walk);

    std::list<Walk> m_walks; // in the order they came
    QTimer m_watch;
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace docket
