// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/expecteddigest.h"
#include "detailspanel/checksumwords.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace docket
{

class GlyphView;
class HashWork;
class LinkButton;
class ValueLabel;

// The digests of the file that is shown, how they agree with what was recorded, which others can be had, and
// a field for one to compare with. For the GUI thread.
class ChecksumsView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksumsView(QWidget *parent = nullptr);

    // Another file: nothing is computed, compared or under way.
    void clear();
    // `isAsked`: something recorded could be held against digests that are not computed yet.
    void setDigests(const Digests &digests, const Findings &findings, bool isAsked);
    // While they are computed.
    void setProgress(const HashPace &pace);
    // They are not computed any more; why, where that is not because it is done.
    void setIdle(const QString &problem = {});

    // As if the user had typed it into the field.
    void expect(const QString &digest);
    // What the user wants it to be, where that can be read.
    [[nodiscard]] const std::optional<ExpectedDigest> &expected() const { return m_expected; }

Q_SIGNALS:
    void computeRequested(const QList<docket::DigestKind> &kinds);
    // All that something recorded can be held against.
    void verifyRequested();
    // Those that the expected one may be.
    void comparisonRequested();
    void pauseRequested(bool paused);
    void stopRequested();

private:
    QWidget *makeComparison();
    void showLines(const Findings &findings);
    void showOffers();
    void readExpected();
    void ask();
    void showComparison();

    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    QWidget *m_offers;
    ValueLabel *m_missing;
    LinkButton *m_verify;
    LinkButton *m_computeUsual;
    LinkButton *m_computeAll;
    HashWork *m_work;
    ValueLabel *m_problem;
    QLineEdit *m_field;
    GlyphView *m_comparisonGlyph;
    ValueLabel *m_comparison;
    ValueLabel *m_difference;

    Digests m_digests;
    std::optional<ExpectedDigest> m_expected;
    bool m_isAsked = false;
    bool m_isWorking = false;
    bool m_isToAsk = false; // for digests to compare with
    QTimer m_askSoon;       // not at each letter that is typed
};

} // namespace docket
