// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace docket
{

class Progress;
class ValueLabel;

// Below the recent results: how many there are; while work runs, how far it has come, how fast, and a button
// to stop it. For the GUI thread.
class RecentFooter : public QWidget
{
    Q_OBJECT

public:
    explicit RecentFooter(const Progress &progress, QWidget *parent = nullptr);

    void setCounts(const QString &words);

Q_SIGNALS:
    void stopRequested();

private:
    void showProgress();

    const Progress &m_progress;
    QWidget *m_work; // shown while there is some
    ValueLabel *m_done;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    ValueLabel *m_line; // how fast, where that is known; else the counts
    QString m_counts;
};

} // namespace docket
