// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "searchfield.h"

#include "glyph.h"
#include "tones.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeySequence>
#include <QPainter>

namespace docket
{

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setAcceptDrops(false); // files dropped on it are dropped on the window
    addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition);
    setMinimumHeight(fontMetrics().height() * 2);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    // Nor where the words begin at the other side.
    if (!text().isEmpty() || hasFocus() || placeholderText().isRightToLeft() != isRightToLeft())
        return;
    const QString key = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const int inset = fontMetrics().averageCharWidth();
    // The clear button's place is free while there is no text; the picture at the left is as wide as a line.
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + fontMetrics().height() * 2;
    if (words + fontMetrics().horizontalAdvance(key) + inset * 3 > width())
        return;
    QPainter painter(this);
    painter.setPen(Tones::of(QGuiApplication::palette()).muted);
    painter.drawText(rect().adjusted(inset, 0, -inset, 0), Qt::AlignRight | Qt::AlignVCenter, key);
}

} // namespace docket
