// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace docket
{

// Fusion, which darkens the window's colour to draw frames, whatever that colour is, and puts dark icons on
// the buttons of dialogs: here the frames of fields are seen on dark windows too, those of boxes on any, and
// there are no such icons.
class FramedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FramedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *more = nullptr) const override;
};

} // namespace docket
