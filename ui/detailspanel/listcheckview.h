// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/checksumcheck.h"

#include <QWidget>

class QVBoxLayout;

namespace docket
{

class GlyphView;
class HashWork;
class LinkButton;
class ValueLabel;
struct HashPace;
struct ListedWords;

// Of a checksum file that is shown: an offer to check the files that it lists, how far that is, and which of
// them are not as it says. For the GUI thread.
class ListCheckView : public QWidget
{
    Q_OBJECT

public:
    explicit ListCheckView(QWidget *parent = nullptr);

    // So many of those that are amiss are shown, and so many that are not listed.
    static constexpr qsizetype mostNames = 200;

    // Nothing is checked as yet.
    void setIdle();
    void setProgress(const HashPace &pace, qsizetype filesDone, qsizetype files);
    // `amiss`: the first lines that do not match.
    void setResult(const QList<CheckedLine> &amiss, const ChecksumEnd &end);

Q_SIGNALS:
    void checkRequested();
    void pauseRequested(bool paused);
    void stopRequested();

private:
    void offer(const QString &words);
    void clearNames();
    void addNames(const QList<CheckedLine> &amiss, const ChecksumEnd &end);

    QVBoxLayout *m_column;
    HashWork *m_work;
    QWidget *m_result;
    GlyphView *m_glyph;
    ValueLabel *m_sentence;
    QWidget *m_names = nullptr;
    LinkButton *m_check;
};

} // namespace docket
