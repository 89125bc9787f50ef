// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tones.h"

#include <QLabel>

// A value or a caption: plain text that can be selected and copied, by mouse and by keyboard. Where it does
// not fit it is elided in the middle or wrapped; what is copied as a whole is always the whole value. For the
// GUI thread.
namespace docket
{

class ValueLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Fit { Elide, Wrap };

    explicit ValueLabel(Fit fit, QWidget *parent = nullptr);

    void setFit(Fit fit);
    // `whole` is what is copied, `shown` what is read; they differ where quoting or a label is added.
    void setValue(const QString &shown, const QString &whole);
    void setValue(const QString &text) { setValue(text, text); }
    [[nodiscard]] QString value() const { return m_whole; }
    void setTone(Tone tone);
    // Takes whatever width others leave, so that a window is not as wide as the whole sentence.
    void setModest();
    // A mere label: nothing in it to select.
    void setInert();
    // The application's font, this much larger: heavier, heavier and of fixed width, of fixed width alone.
    enum class Face { Regular, Strong, Monospace, Listing };
    void setFace(double scale, Face face);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    // What must fit in a line of words that wrap.
    [[nodiscard]] int widestPiece() const;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
    void applyFont();
    void applyTone();
    void alignLeading();
    void copy();
    void fitText();

    Fit m_fit = Fit::Elide;
    QString m_shown;
    QString m_whole;
    Tone m_tone = Tone::Plain;
    double m_scale = 1.0;
    Face m_face = Face::Regular;
};

} // namespace docket
