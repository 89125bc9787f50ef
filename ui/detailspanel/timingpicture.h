// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QWidget>

namespace docket
{

// When the look-ups ran: one bar each on a common axis, and the moment they were gathered as a dashed line.
// For the GUI thread.
class TimingPicture : public QWidget
{
    Q_OBJECT

public:
    explicit TimingPicture(QWidget *parent = nullptr);

    void setTiming(const Timing &timing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QString label;
        Span span;
        bool preparation = false; // opening the file: paler, for it is none of the three
    };
    QList<Bar> m_bars;
    Nanoseconds m_gathered{0};
    QString m_sentence;
};

} // namespace docket
