// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/detour.h"
#include "inspect/errand.h"
#include "inspect/lane.h"
#include "inspect/unresponsive.h"
#include "inspect/volumes.h"
#include "inspect/walks.h"
#include "intake/offerreader.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

namespace docket
{

// The part of the Inspector that lives in a thread of its own: reads offers, finds the lane for each file,
// walks folders, counts what is outstanding, and hands reports on by the frame. Never waits for a volume. Its
// signals are the Inspector's.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    explicit Dispatcher(const Lookups &lookups);
    ~Dispatcher() override;

    void take(RequestId request, const Offer &offer, RequestId series);
    void stop(RequestId request);
    void prefer(const QList<InspectionId> &ids);
    void giveUp(const QList<InspectionId> &ids);
    void giveUpVolume(const QByteArray &volume);
    void tryAgain(const QByteArray &volume);

Q_SIGNALS:
    void accepted(const QList<docket::Errand> &errands);
    void reported(const QList<docket::Report> &reports);
    void expanded(docket::InspectionId folder);
    void refused(docket::RequestId request, const QList<docket::Refusal> &refusals);
    void finished(docket::RequestId request, docket::Tally tally);
    void unresponsive(const QList<docket::Unresponsive> &all);
    void givenUp(const QList<docket::GivenUpVolume> &volumes);

private:
    // What serves one volume.
    struct Station {
        QByteArray device;
        FilePath mountPoint;
        Lane *lane = nullptr;
        Walks *walks = nullptr;
    };
    struct Request {
        InspectionId nextId = 0;
        InspectionId lastId = 0;
        std::unique_ptr<OfferReader> named; // while not all of it is read and accepted
        qsizetype outstanding = 0;          // errands in lanes
        qsizetype walking = 0;              // folders
        bool entersFolders = true;          // as in Offer
        RequestId series = 0;               // as in Inspector::inspect()
        Tally tally;
    };

    [[nodiscard]] Station &stationOf(const FilePath &path);
    void makeStation(Station &station, const Volume &volume);
    void seekDetour(Lane *lane, const FilePath &path);
    void takeDetour(Lane *lane, const Detour &detour);
    [[nodiscard]] QList<Unresponsive> allUnresponsive();
    [[nodiscard]] InspectionId nextId(Request &request);
    void acceptNamed();
    void acceptSlice(RequestId id, Request &request);
    void accept(RequestId id, const QList<FilePath> &paths, bool named);
    void refuse(RequestId id, const QList<Refusal> &refusals);
    void walk(RequestId id, const FilePath &folder);
    void receive(const std::vector<Errand> &errands, QList<Report> reports);
    bool enter(const Errand &errand, const Report &report);
    void endWalk(RequestId id);
    void flush();
    void watchPatience();
    void tellGivenUp();
    void finishIfDone(RequestId id);

    Lookups m_lookups;
    std::shared_ptr<DescriptorBudget> m_budget;
    VolumeTable m_volumes;
    std::unordered_map<QByteArray, Station> m_stations; // by device
    QList<Detour> m_detours;                            // found so far
    QSet<QByteArray> m_soughtDetours;                   // folders asked about
    std::unique_ptr<QThreadPool> m_detourPool;
    std::unordered_map<RequestId, Request> m_requests;
    std::deque<RequestId> m_accepting;  // whose named files are not all accepted yet
    InspectionId m_highestId = 0;       // that a request may use so far
    std::vector<QList<Report>> m_ready; // waiting for the next frame
    QTimer m_frame;
    QTimer m_patience;
    bool m_toldUnresponsive = false;
    QTimer m_holdNotice;
};

} // namespace docket
