// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/errand.h"
#include "inspect/lookups.h"
#include "inspect/report.h"
#include "inspect/unresponsive.h"
#include "intake/offer.h"

#include <QObject>

#include <memory>

class QThread;

namespace docket
{

class Dispatcher;

// Takes what is handed over and answers with reports. Reading the offer, walking folders, spreading files
// over lanes and gathering all happen elsewhere: no call waits, and no signal comes before the call that
// causes it has returned. Lives in the thread that made it, which needs an event loop.
class Inspector : public QObject
{
    Q_OBJECT

public:
    explicit Inspector(const Lookups &lookups = {}, QObject *parent = nullptr);
    // Waits for no look-up. Reports not yet emitted are lost; a thread stuck in the kernel is left behind.
    ~Inspector() override;

    // Lets the threads of this process that answer the user go before all threads of the inspector.
    void giveWay();

    // Folders are walked. All signals below name the request. What is handed over last goes first, but the
    // pieces of a list go after those before them: `series` names the request of the list's first.
    RequestId inspect(const Offer &offer, RequestId series = 0);
    // Drops what is not gathered yet; finished() follows.
    void stop(RequestId request);

    // What the user looks at: goes before whatever else waits on its volume, in this order. Replaces the last
    // call's.
    void prefer(const QList<InspectionId> &ids);
    // Waits no longer for these: each ends in one report, in which look-ups that have come back stand, those
    // that were begun failed with ETIMEDOUT, and all of a file that was not begun with ECANCELED. What comes
    // back later is passed over.
    void giveUp(const QList<InspectionId> &ids);
    // The same for all files of a volume (as in Unresponsive), and its walks. What is handed over later is
    // held until tryAgain(), or until something comes back after all that hung when the volume was given up.
    void giveUpVolume(const QByteArray &volume);
    void tryAgain(const QByteArray &volume);

Q_SIGNALS:
    // Files found, about to be inspected, at most 1,024 at once, in falling order of ids. Each of them ends
    // in one report, one expanded(), or with stop().
    void accepted(const QList<docket::Errand> &errands);
    // Gathered, once a frame (16 ms) and at each request's end, in as many batches of 1,024 at most as are
    // needed; in no particular order.
    void reported(const QList<docket::Report> &reports);
    // The inspection was of a folder: its files are on their way under ids of their own, and for the folder
    // itself no report will come.
    void expanded(docket::InspectionId folder);
    void refused(docket::RequestId request, const QList<docket::Refusal> &refusals);
    // After all other signals of the request.
    void finished(docket::RequestId request, docket::Tally tally);
    // Once a second as long as there are any, all of them each time; then once an empty list. A file that
    // merely waits for its turn is not among them.
    void unresponsive(const QList<docket::Unresponsive> &all);
    // All volumes that are given up, each time that they, or what they hold, have changed.
    void givenUp(const QList<docket::GivenUpVolume> &volumes);

private:
    template <typename... Arguments>
    void post(void (Dispatcher::*call)(Arguments...), const std::decay_t<Arguments> &...arguments);

    std::unique_ptr<QThread> m_thread;
    Dispatcher *m_dispatcher; // lives in m_thread
    RequestId m_lastRequest = 0;
};

} // namespace docket
