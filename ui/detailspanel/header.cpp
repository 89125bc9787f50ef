// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/header.h"

#include "badge.h"
#include "tones.h"
#include "valuelabel.h"
#include "words.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QVBoxLayout>

namespace docket
{

class Header::Badge : public QWidget
{
public:
    Badge() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void setSuffix(const QString &suffix)
    {
        m_suffix = suffix;
        update();
    }

    void setThumbnail(const QImage &thumbnail)
    {
        m_thumbnail = thumbnail;
        update();
    }

    QSize sizeHint() const override
    {
        const int unit = fontMetrics().height();
        return {unit * 3, unit * 7 / 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_thumbnail.isNull()) {
            paintBadge(painter, rect(), m_suffix, font(), Tones::of(QGuiApplication::palette()));
            return;
        }
        QRectF where({}, QSizeF(m_thumbnail.size()).scaled(size(), Qt::KeepAspectRatio));
        where.moveCenter(QRectF(rect()).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(where, m_thumbnail);
    }

private:
    QImage m_thumbnail;
    QString m_suffix;
};

Header::Header(QWidget *parent)
    : QWidget(parent),
      m_badge(new Badge),
      m_name(new ValueLabel(ValueLabel::Fit::Elide)),
      m_folder(new ValueLabel(ValueLabel::Fit::Elide)),
      m_kind(new ValueLabel(ValueLabel::Fit::Elide)),
      m_leadsTo(new ValueLabel(ValueLabel::Fit::Elide)),
      m_unwatched(new ValueLabel(ValueLabel::Fit::Elide))
{
    m_name->setFace(1.5, ValueLabel::Face::Strong);
    for (ValueLabel *label : {m_folder, m_kind, m_leadsTo, m_unwatched})
        label->setTone(Tone::Muted);
    m_unwatched->setFace(0.9, ValueLabel::Face::Regular);
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto *place = new QHBoxLayout;
    place->setSpacing(0);
    place->addWidget(m_folder);
    place->addWidget(m_kind);
    place->addStretch(1);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addStretch(1);
    lines->addWidget(m_name);
    lines->addLayout(place);
    lines->addWidget(m_leadsTo);
    lines->addWidget(m_unwatched);
    lines->addStretch(1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() * 3 / 4);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    m_leadsTo->hide();
    m_unwatched->hide();
}

void Header::setFile(const FilePath &path)
{
    m_badge->setSuffix(words::badge(path));
    m_name->setValue(displayText(path.name()));
    m_folder->setValue(displayFolder(path.folder()), displayText(path.folder()));
    setKind({});
    m_leadsTo->hide();
}

void Header::setReport(const Report &report)
{
    setFile(report.path);
    setKind(report.size.isFound() ? words::type(report.path, report.size.value().type) : QString());
    if (!report.leadsTo.isEmpty()) {
        const QString end = displayText(report.leadsTo.bytes());
        m_leadsTo->setValue(tr("leads to %1", "of a link").arg(end), end);
        m_leadsTo->show();
    }
}

void Header::setThumbnail(const QImage &thumbnail)
{
    m_badge->setThumbnail(thumbnail);
}

void Header::setUnwatched(const QString &why)
{
    m_unwatched->setVisible(!why.isEmpty());
    m_unwatched->setValue(tr("Not watched: %1").arg(why));
}

void Header::setKind(const QString &kind)
{
    m_kind->setVisible(!kind.isEmpty());
    const QString joint = QStringLiteral("  ·  ");
    m_kind->setValue(isRightToLeft() == kind.isRightToLeft() ? joint + kind : kind + joint, kind);
}

} // namespace docket
