// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "noticebar.h"

#include "glyphview.h"
#include "linkbutton.h"
#include "valuelabel.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace docket
{

namespace
{

constexpr int mostLines = 3;

} // namespace

class NoticeBar::Line : public QWidget
{
public:
    Line(const Notice &notice, const QString &dismissWords, const std::function<void()> &dismiss)
        : m_text(new ValueLabel(ValueLabel::Fit::Wrap)), m_tone(notice.tone)
    {
        setObjectName(notice.topic);
        setText(notice.text);
        auto *glyph = new GlyphView;
        auto *close = new QToolButton;
        close->setIcon(glyphIcon(Glyph::Close));
        close->setAutoRaise(true);
        close->setFocusPolicy(Qt::TabFocus);
        close->setAccessibleName(dismissWords);
        close->setToolTip(dismissWords);
        connect(close, &QToolButton::clicked, this, dismiss);

        const int unit = fontMetrics().height();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(unit, unit / 4, unit / 2, unit / 4);
        row->addWidget(glyph);
        row->addWidget(m_text, 1);
        for (const Notice::Action &action : notice.actions) {
            auto *button = new LinkButton(action.text);
            connect(button, &LinkButton::clicked, this, action.run);
            row->addWidget(button);
        }
        row->addWidget(close);
        glyph->setGlyph(notice.glyph, notice.tone);
    }

    void setText(const QString &text)
    {
        setAccessibleName(text);
        m_text->setValue(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tones tones = Tones::of(QGuiApplication::palette());
        QPainter painter(this);
        painter.fillRect(rect(), tones.wash(m_tone));
        painter.setPen(tones.border);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    ValueLabel *m_text;
    Tone m_tone;
};

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    hide();
}

void NoticeBar::post(const Notice &notice)
{
    dismiss(notice.topic);
    while (m_lines->count() >= mostLines)
        dismiss(m_lines->itemAt(0)->widget()->objectName());
    auto *line = new Line(notice, tr("Dismiss"), [this, topic = notice.topic] { dismiss(topic); });
    m_lines->addWidget(line);
    show();
    Q_EMIT posted(notice.text);
}

NoticeBar::Line *NoticeBar::lineOf(const QString &topic) const
{
    for (int i = 0; i < m_lines->count(); ++i) {
        auto *line = static_cast<Line *>(m_lines->itemAt(i)->widget());
        if (line->objectName() == topic)
            return line;
    }
    return nullptr;
}

bool NoticeBar::reword(const QString &topic, const QString &text)
{
    Line *line = lineOf(topic);
    if (line)
        line->setText(text);
    return line != nullptr;
}

void NoticeBar::dismiss(const QString &topic)
{
    if (Line *line = lineOf(topic)) {
        m_lines->removeWidget(line);
        line->hide();
        line->deleteLater(); // its own button may have asked for this
    }
    setVisible(m_lines->count() > 0);
}

} // namespace docket
