// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "watch/filewatch.h"

#include <QObject>

namespace docket
{

class Bookkeeper;
class DetailsPanel;
class Showing;

// Has the file that the details show watched, and inspected again when it changes on the disk; has them say
// where that is not possible. Not while it waits for its first result, nor where the result is an earlier one
// of the file. For the GUI thread.
class Watching : public QObject
{
    Q_OBJECT

public:
    Watching(Bookkeeper &bookkeeper, Showing &showing, DetailsPanel &panel);

private:
    void follow();
    void compare(const QList<Report> &reports);
    void inspectAgain(const FilePath &path);
    void say();

    Bookkeeper &m_bookkeeper;
    Showing &m_showing;
    DetailsPanel &m_panel;
    FileWatch m_watch{this};
    FilePath m_path;           // of the file that is shown,
    InspectionId m_newest = 0; // and its newest result
};

} // namespace docket
