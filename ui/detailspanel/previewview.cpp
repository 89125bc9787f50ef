// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/previewview.h"

#include "linkbutton.h"
#include "valuelabel.h"
#include "words.h"

#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace docket
{

// At its place's left, as large as it is.
class PreviewView::Picture : public QWidget
{
public:
    Picture() { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); }

    void setImage(const QImage &image)
    {
        m_image = image;
        m_image.setDevicePixelRatio(devicePixelRatioF());
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return m_image.deviceIndependentSize().toSize(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QSizeF size = m_image.deviceIndependentSize();
        if (size.width() > width())
            size.scale(QSizeF(rect().size()), Qt::KeepAspectRatio);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawImage(QRectF({isMirrored ? width() - size.width() : 0, 0}, size), m_image);
        painter.setPen(Tones::of(QGuiApplication::palette()).border);
        painter.drawRect(
            QRectF({isMirrored ? width() - size.width() : 0, 0}, size).adjusted(0.5, 0.5, -0.5, -0.5));
    }

private:
    QImage m_image;
};

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent),
      m_picture(new Picture),
      m_lines(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_heldBack(new QWidget)
{
    setObjectName(QStringLiteral("preview"));
    m_lines->setFace(0.95, ValueLabel::Face::Listing);
    auto *why = new ValueLabel(ValueLabel::Fit::Elide);
    why->setTone(Tone::Muted);
    why->setInert();
    why->setValue(tr("Not looked at: it is on a network volume"));
    auto *look = new LinkButton(tr("Show Preview"));
    auto *row = new QHBoxLayout(m_heldBack);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height());
    row->addWidget(why);
    row->addWidget(look);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_picture);
    column->addWidget(m_lines);
    column->addWidget(m_heldBack);
    connect(look, &LinkButton::clicked, this, &PreviewView::requested);
    setPreview({});
}

QSize PreviewView::pictureSize() const
{
    const QSize size(fontMetrics().height() * 24, fontMetrics().height() * 14);
    return size * devicePixelRatioF();
}

void PreviewView::setPreview(const Preview &preview)
{
    m_picture->setVisible(!preview.picture.isNull());
    m_picture->setImage(preview.picture);
    m_picture->setAccessibleName(preview.picture.isNull() ? QString() : tr("Picture of the file"));
    m_lines->setVisible(!preview.lines.isEmpty());
    m_lines->setValue(preview.lines.join(u'\n'));
    m_heldBack->setVisible(preview.isHeldBack);
    m_isEmpty = preview.picture.isNull() && preview.lines.isEmpty() && !preview.isHeldBack;
}

} // namespace docket
