// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "comparison/selectiontally.h"

#include <QWidget>

class QVBoxLayout;

namespace docket
{

class ValueLabel;
class VerdictBar;

// What many selected results come to: how many, how large, and which verdicts. For the GUI thread.
class SelectionView : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionView(QWidget *parent = nullptr);

    // `selected`: how many there are in all; `isWhole` once the tally goes on no more.
    void setTally(const SelectionTally &tally, qsizetype selected, bool isWhole);

private:
    class Line;

    ValueLabel *m_count;
    ValueLabel *m_size;
    VerdictBar *m_bar;
    QList<Line *> m_lines; // one a verdict, in their order
    Line *m_waiting;
};

} // namespace docket
