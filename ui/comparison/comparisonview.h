// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QScrollArea>

class QGridLayout;

namespace docket
{

struct ComparisonRow;

// Two to four files, a column each; what differs is marked in words and by its weight. For the GUI thread.
class ComparisonView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setReports(const QList<Report> &reports);

private:
    void addNames(const QList<Report> &reports, QGridLayout &grid);
    void addRow(const ComparisonRow &row, int line, const QList<Report> &reports, QGridLayout &grid);
};

} // namespace docket
