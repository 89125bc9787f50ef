// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "import/cachecomparison.h"
#include "inspect/inspectionid.h"

#include <QHash>
#include <QObject>

#include <memory>

class QWidget;

namespace docket
{

class Bookkeeper;
class CachedFiles;
class CacheReader;
class NoticeBar;
class RecentPane;
class Settings;
class Showing;

// Imports metadata caches, one at a time: has the files of one inspected, and says which of them are not as
// it has them. For the GUI thread. What it is given must outlive it.
class Importing : public QObject
{
    Q_OBJECT

public:
    Importing(Bookkeeper &bookkeeper, RecentPane &pane, Showing &showing, NoticeBar &notices,
              Settings &settings, QWidget &window);

    void askWhichCache();
    // In place of the question. What is said of the one before is not said any more.
    void importCache(const FilePath &cache);

private:
    void begin(const std::shared_ptr<const CachedFiles> &files);
    void compare(const QList<Report> &reports);
    void end();
    void say(const QString &sentence) const;
    void choose(CacheComparison::Result result) const;

    struct Compared {
        InspectionId id = 0;
        CacheComparison::Result result = CacheComparison::Result::NotCompared;
    };

    Bookkeeper &m_bookkeeper;
    RecentPane &m_pane;
    Showing &m_showing;
    NoticeBar &m_notices;
    Settings &m_settings;
    QWidget &m_window;
    CacheReader *m_reader;
    QString m_name; // of the cache, as shown
    std::shared_ptr<const CachedFiles> m_files;
    RequestId m_request = 0; // whose results are awaited
    QHash<FilePath, Compared> m_compared;
};

} // namespace docket
