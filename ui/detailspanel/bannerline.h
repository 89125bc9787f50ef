// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "glyph.h"
#include "tones.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace docket
{

class GlyphView;
class LinkButton;
class ValueLabel;

// One sentence over the cards that says what holds for the file as a whole, and what can be done about it.
// For the GUI thread.
class BannerLine : public QWidget
{
    Q_OBJECT

public:
    explicit BannerLine(QWidget *parent = nullptr);

    struct Button {
        QString text;
        std::function<void()> action;
    };

    // The buttons stay as they are where their words do.
    void setSentence(Glyph glyph, Tone tone, const QString &headline, const QString &explanation,
                     const QList<Button> &buttons = {});

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void setButtons(const QList<Button> &buttons);

    GlyphView *m_glyph;
    ValueLabel *m_headline;
    ValueLabel *m_explanation;
    QBoxLayout *m_words;
    QBoxLayout *m_buttonRow;
    QList<LinkButton *> m_buttons;
    Tone m_tone = Tone::Plain;
};

} // namespace docket
