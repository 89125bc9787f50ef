// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QWidget>

class QVBoxLayout;

namespace docket
{

// The results of one file from before the one that is shown, newest first, each with what had changed by
// then. For the GUI thread.
class TimeLine : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);

    // `earlier` newest first.
    void setResults(const QList<Report> &earlier);

Q_SIGNALS:
    // The user wants to see that one.
    void chosen(docket::InspectionId id);

private:
    class Entry;

    QVBoxLayout *m_layout;
};

} // namespace docket
