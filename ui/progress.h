// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pacemeter.h"
#include "throttle.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace docket
{

// How far all that runs has come, once that is worth saying; said a few times a second. For the GUI thread.
class Progress : public QObject
{
    Q_OBJECT

public:
    explicit Progress(QObject *parent = nullptr);

    // `works`: more may come, be it only that a folder is still walked.
    void set(qsizetype done, qsizetype total, bool works);

    // There is work, of many files or for long.
    [[nodiscard]] bool isWorthSaying() const;
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] qsizetype total() const { return m_total; }
    // Of all that was found so far; nothing as long as that is nothing.
    [[nodiscard]] std::optional<double> share() const;
    // "34,000 files a second · about 20 s left", as far as it is known.
    [[nodiscard]] QString paceWords() const;

Q_SIGNALS:
    void changed();

private:
    qsizetype m_done = 0;
    qsizetype m_total = 0;
    bool m_works = false;
    PaceMeter m_meter;
    QElapsedTimer m_clock;
    QTimer m_takesLong; // long enough that even few files are worth a word
    QTimer m_tick;      // while nothing comes back, that has to be said too
    Throttle m_say;
};

} // namespace docket
