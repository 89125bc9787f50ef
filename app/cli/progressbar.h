// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pacemeter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

namespace docket
{

// How far the work has come. Rate and time left where they are known.
struct ProgressFigures {
    qsizetype done = 0;
    qsizetype total = 0; // found so far
    std::optional<double> filesASecond;
    std::optional<qint64> secondsLeft;
};

// "[====>     ]  47%  62,114 of 132,000, 14,200/s, 5 s left", or less of it, so that it fits; empty
// where nothing does. Pure.
[[nodiscard]] QString progressText(const ProgressFigures &figures, int columns);

// The progress of docket-cli as the status line of standard error, once it takes long enough to be read. For
// the main thread.
class ProgressBar : public QObject
{
    Q_OBJECT

public:
    explicit ProgressBar(QObject *parent = nullptr);
    // Takes the line away.
    ~ProgressBar() override;

    void set(qsizetype done, qsizetype total);

private:
    void draw();

    ProgressFigures m_figures;
    PaceMeter m_meter;
    QElapsedTimer m_clock;
    QTimer m_tick;
};

} // namespace docket
