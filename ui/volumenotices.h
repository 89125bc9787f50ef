// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspector.h"

#include <QHash>
#include <QSet>

namespace docket
{

class NoticeBar;

// The notices that say which volumes do not respond, and which were given up; on each something can be done.
// For the GUI thread.
class VolumeNotices : public QObject
{
    Q_OBJECT

public:
    VolumeNotices(const Inspector &inspector, NoticeBar &bar, QObject *parent);

Q_SIGNALS:
    void giveUpRequested(const QByteArray &volume);
    void tryAgainRequested(const QByteArray &volume);

private:
    void sayUnresponsive(const QList<Unresponsive> &all);
    void sayGivenUp(const QList<GivenUpVolume> &volumes);

    NoticeBar &m_bar;
    // Volumes spoken of; a notice that the user dismisses stays away as long as nothing is new.
    QSet<QByteArray> m_unresponsive;
    QHash<QByteArray, qsizetype> m_givenUp; // with how many files are held
};

} // namespace docket
