// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "detailspanel/checksumwords.h"

#include <QWidget>

class QProgressBar;

namespace docket
{

class LinkButton;
class ValueLabel;

// How far the hashing of files is, as a bar and in words, with Pause and Stop. For the GUI thread.
class HashWork : public QWidget
{
    Q_OBJECT

public:
    explicit HashWork(QWidget *parent = nullptr);

    // `lead` goes before what is said of the bytes.
    void setPace(const HashPace &pace, const QString &lead = {});

Q_SIGNALS:
    void pauseRequested(bool paused);
    void stopRequested();

private:
    QProgressBar *m_bar;
    ValueLabel *m_pace;
    LinkButton *m_pause;
    LinkButton *m_stop;
    bool m_isPaused = false;
};

} // namespace docket
