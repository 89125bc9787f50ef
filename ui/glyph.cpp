// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "glyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

// A static library's resources are linked in only where they are asked for by name; the macro wants no
// namespace.
static void initResources()
{
    Q_INIT_RESOURCE(docket);
}

namespace docket
{

namespace
{

QString fileName(Glyph glyph)
{
    const auto name = [glyph] {
        switch (glyph) {
        case Glyph::Open:
            return "open";
        case Glyph::InspectAgain:
            return "inspect-again";
        case Glyph::CopyReport:
            return "copy-report";
        case Glyph::Export:
            return "export";
        case Glyph::Menu:
            return "menu";
        case Glyph::Search:
            return "search";
        case Glyph::Close:
            return "close";
        case Glyph::Drop:
            return "drop";
        case Glyph::Refused:
            return "refused";
        case Glyph::Document:
            return "document";
        case Glyph::Info:
            return "info";
        case Glyph::Waiting:
            return "waiting";
        case Glyph::Recorded:
            return "recorded";
        case Glyph::Absent:
            return "absent";
        case Glyph::NotSupported:
            return "not-supported";
        case Glyph::Caution:
            return "caution";
        case Glyph::Verified:
            return "verified";
        case Glyph::Agrees:
            return "agrees";
        case Glyph::Placeholder:
            return "placeholder";
        case Glyph::Unverified:
            return "unverified";
        case Glyph::Changed:
            return "changed";
        case Glyph::Pinned:
            return "pinned";
        case Glyph::Bad:
            break;
        }
        return "bad";
    }();
    return QStringLiteral(":/docket/glyphs/%1.svg").arg(QLatin1String(name));
}

// `size` in device pixels.
QPixmap pixmap(Glyph glyph, QSize size, const QColor &colour)
{
    const QString key = QStringLiteral("docket-glyph-%1-%2-%3-%4")
                            .arg(int(glyph))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.rgba(), 0, 16);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    initResources();
    picture = QPixmap(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(fileName(glyph)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintGlyph(*painter, rect, m_glyph, QGuiApplication::palette().color(group, QPalette::ButtonText));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &where, Glyph glyph, const QColor &colour)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QSize size(int(std::ceil(where.width() * scale)), int(std::ceil(where.height() * scale)));
    if (size.isEmpty())
        return;
    QPixmap picture = pixmap(glyph, size, colour);
    picture.setDevicePixelRatio(scale);
    // On whole device pixels, or thin lines blur.
    painter.drawPixmap(QPointF(std::round(where.x() * scale), std::round(where.y() * scale)) / scale,
                       picture);
}

QIcon applicationIcon()
{
    initResources();
    return QIcon(QStringLiteral(":/docket/docket.svg"));
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace docket
