// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QRectF>

class QColor;
class QPainter;

// The program's own small pictures, of one colour each, drawn in whatever colour the palette asks for. They
// come from the program itself, so that drawing one never touches a file system. For the GUI thread.
namespace docket
{

enum class Glyph : quint8 {
    Open,
    InspectAgain,
    CopyReport,
    Export,
    Menu,
    Search,
    Close,
    Drop,
    Refused,
    Document,
    Info,
    Waiting,
    Recorded,
    Absent,
    NotSupported,
    Caution,
    Verified,
    Agrees,
    Placeholder,
    Unverified,
    Changed,
    Pinned,
    Bad,
};

void paintGlyph(QPainter &painter, const QRectF &where, Glyph glyph, const QColor &colour);

// For actions: takes its colour from the application's palette whenever it is painted.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

[[nodiscard]] QIcon applicationIcon();

} // namespace docket
