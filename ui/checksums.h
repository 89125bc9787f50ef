// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/furtherlooks.h"

#include <QObject>
#include <QSet>

namespace docket
{

class Bookkeeper;
class ChecksumsView;
class DetailsPanel;
class History;
class NoticeBar;
class RecentModel;

// Has files hashed for the window, keeps what comes of it with their results, and shows it in the details and
// in the list. For the GUI thread. What it is given must outlive it.
class Checksums : public QObject
{
    Q_OBJECT

public:
    Checksums(const Bookkeeper &bookkeeper, History &history, RecentModel &model, DetailsPanel &panel,
              NoticeBar &notices);

    // Holds these results' files against all that is recorded of them; of what is shown, without a look into
    // the history.
    void verify(const QList<InspectionId> &ids);
    // The same of what has just been inspected, and their SHA-256 as well.
    void computeAtOnce(const QList<Report> &reports);
    // More is known of these results, and kept.
    void show(const QList<Report> &reports);

private:
    void showFile();
    void computeShown(const Wishes &wishes);
    void begin(const QList<Report> &reports, const Wishes &wishes);
    void take(const QList<Report> &reports);
    void takeKept(InspectionId id, const Digests &digests);
    void showProgress(const HashProgress &progress);
    void saySet(const HashProgress &progress);

    History &m_history;
    RecentModel &m_model;
    DetailsPanel &m_panel;
    ChecksumsView &m_view;
    NoticeBar &m_notices;
    FurtherLooks m_looks;
    QSet<InspectionId> m_wanted; // whose digests are on their way
    QSet<InspectionId> m_asked;  // of the history, to be verified
    InspectionId m_shown = 0;    // whose kept digests were asked for
    bool m_saysSet = false;      // a notice says how far several files are, or was dismissed
};

} // namespace docket
