// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/errand.h"
#include "inspect/lookups.h"
#include "inspect/report.h"
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
    explicit Inspector(Lookups lookups = {}, QObject *parent = nullptr);
    // Waits for no look-up. Reports not yet emitted are lost; a thread stuck in the kernel is left behind.
    ~Inspector() override;

    // Folders are walked. All signals below name the request.
    RequestId inspect(Offer offer);
    // Drops what is not gathered yet; finished() follows.
    void stop(RequestId request);

Q_SIGNALS:
    // Files found, about to be inspected, at most 1,024 at once, in falling order of ids. Each of them ends
    // in one report, one expanded(), or with stop().
    void accepted(const QList<docket::Errand> &errands);
    // Gathered, a batch a frame (16 ms), and one at each request's end; in no particular order.
    void reported(const QList<docket::Report> &reports);
    // The inspection was of a folder: its files are on their way under ids of their own, and for the folder
    // itself no report will come.
    void expanded(docket::InspectionId folder);
    void refused(docket::RequestId request, const QList<docket::Refusal> &refusals);
    // After all other signals of the request.
    void finished(docket::RequestId request, docket::Tally tally);

private:
    std::unique_ptr<QThread> m_thread;
    Dispatcher *m_dispatcher; // lives in m_thread
    RequestId m_lastRequest = 0;
};

} // namespace docket
