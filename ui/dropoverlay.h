// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tones.h"

#include <QWidget>

namespace docket
{

class Announcer;

// Lies over the whole window while something is held over it, and says what dropping it would do, or why it
// cannot be dropped. The mouse goes through it. For the GUI thread.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    // Covers its parent and stays with its size.
    explicit DropOverlay(QWidget *parent);

    void invite();
    // Dropping it also compares it with that row of the list; both rectangles are the parent's.
    void inviteToCompare(const QString &name, const QRect &row, const QRect &list);
    void refuse(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appear(Tone tone, const QString &headline, const QString &explanation, const QRect &row = {},
                const QRect &list = {});

    Announcer *m_announcer;
    Tone m_tone = Tone::Accent;
    QString m_headline;
    QString m_explanation;
    QRect m_row;  // framed
    QRect m_list; // left in sight
};

} // namespace docket
