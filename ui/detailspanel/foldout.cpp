// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/foldout.h"

#include <QEvent>
#include <QGuiApplication>
#include <QToolButton>
#include <QVBoxLayout>

namespace docket
{

Foldout::Foldout(QWidget *content, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton), m_content(content)
{
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setArrowType(Qt::RightArrow);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setLayoutDirection(
        Qt::LeftToRight); // Qt 6.4 draws an arrow over a text that runs the other way
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont letters = font();
    letters.setWeight(QFont::DemiBold);
    m_heading->setFont(letters);
    colour();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 3);
    column->addWidget(m_heading, 0, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    column->addWidget(m_content);
    m_content->hide();
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(open);
    });
}

// A style sheet keeps the colours of the moment when it was set.
void Foldout::colour()
{
    m_heading->setStyleSheet(QStringLiteral("QToolButton { border: none; padding: 0; color: %1; }")
                                 .arg(QGuiApplication::palette().color(QPalette::WindowText).name()));
}

void Foldout::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void Foldout::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setAccessibleName(heading);
}

} // namespace docket
