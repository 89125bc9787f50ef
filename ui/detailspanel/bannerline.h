// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "glyph.h"
#include "tones.h"

#include <QWidget>

class QBoxLayout;

namespace docket
{

class GlyphView;
class ValueLabel;

// One sentence over the cards that says what holds for the file as a whole. For the GUI thread.
class BannerLine : public QWidget
{
    Q_OBJECT

public:
    explicit BannerLine(QWidget *parent = nullptr);

    void setSentence(Glyph glyph, Tone tone, const QString &headline, const QString &explanation);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    GlyphView *m_glyph;
    ValueLabel *m_headline;
    ValueLabel *m_explanation;
    QBoxLayout *m_words;
    Tone m_tone = Tone::Plain;
};

} // namespace docket
