// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QObject>

namespace docket
{

class Announcer;
class Bookkeeper;

// Says to screen readers what came of that which the user asked for, once all of it is gathered: a file's
// verdict, of several how many there are. For the GUI thread.
class Announcing : public QObject
{
    Q_OBJECT

public:
    Announcing(const Bookkeeper &bookkeeper, Announcer &announcer);

    // Something was asked for: what is gathered is to be said. What nobody asked for, as of a file that
    // changes, is not.
    void expectAnswer();

private:
    void count(const QList<Report> &reports);
    void conclude();

    Announcer &m_announcer;
    bool m_isAsked = false;
    bool m_isHeard = false; // from the beginning
    Report m_first;
    qsizetype m_files = 0;
    qsizetype m_needingAttention = 0;
};

} // namespace docket
