// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "cli/inputorder.h"
#include "cli/listreader.h"
#include "cli/output.h"
#include "cli/run.h"
#include "import/cachereader.h"
#include "inspect/inspector.h"
#include "verify/furtherlooks.h"

#include <QTimer>

namespace docket
{

// Inspects: hands what was named to the Inspector and writes the reports. In the main thread.
class Session : public Run
{
    Q_OBJECT

public:
    Session(const Arguments &arguments, Inspector &inspector, QObject *parent = nullptr);

    [[nodiscard]] bool start() override;
    void interrupt(int signal) override;

Q_SIGNALS:
    // Their bytes were read: more is known of them than when they were reported.
    void hashed(const QList<docket::Report> &reports);

private:
    void handOver(const Offer &offer, RequestId series = 0);
    void readOn();
    void endList(int code);
    void takeCache(const std::shared_ptr<const CachedFiles> &files);
    void complainOfList(int code) const;
    void expect(const QList<Errand> &errands);
    [[nodiscard]] bool failsOn(const Report &report) const;
    void take(const QList<Report> &reports);
    void enter(const QList<Report> &reports);
    [[nodiscard]] bool isWhole() const;
    void refuse(RequestId request, const QList<Refusal> &refusals);
    void passOver();
    void tellProgress();
    void flush();
    void stopWriting(int code);
    void endIfDone();
    void commit();
    void end();
    void conclude();

    Arguments m_arguments;
    Inspector &m_inspector;
    std::unique_ptr<ReportWriter> m_writer;
    Output m_output;
    const Wishes m_wishes;
    FurtherLooks m_further;
    ListReader m_list;
    QString m_listName; // as shown
    CacheReader m_cacheReader;
    std::shared_ptr<const CachedFiles> m_cached; // where the files come from a cache
    InputOrder m_order;
    InputOrder::Sink m_write;
    QByteArray m_out;         // for the next write()
    QTimer m_patience;        // runs while something is held back
    RequestId m_first = 0;    // of a list's pieces
    RequestId m_last = 0;     // handed over
    RequestId m_answered = 0; // the last of which something was heard
    qsizetype m_open = 0;     // requests not finished
    qsizetype m_done = 0;     // reports
    bool m_listEnded = true;
    bool m_written = false;
    bool m_canWrite = true;
    bool m_ended = false;
    int m_status = 0;
    bool m_failsOnVerdict = false;
};

} // namespace docket
