// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "inspect/inspectionid.h"

#include <QList>
#include <QObject>

class QWidget;

namespace docket
{

class Bookkeeper;
class Checksums;
class History;
class NoticeBar;
class RecentList;
class RecentModel;
class Settings;

// Writes results and checksums to files that the user names. For the GUI thread. What it is given must
// outlive it.
class Exports : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Bookkeeper &bookkeeper;
        History &history;
        const RecentModel &model;
        const RecentList &list;
        NoticeBar &notices;
        Settings &settings;
        Checksums &checksums;
    };
    Exports(const Parts &parts, QWidget &window);

    void exportResults();
    // A checksum file of these results' files.
    void writeChecksums(const QList<InspectionId> &ids, const QList<FilePath> &files);

private:
    void say(const QString &sentence);

    const Parts m_parts;
    QWidget &m_window;
};

} // namespace docket
