// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/foldout.h"

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
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont letters = font();
    letters.setWeight(QFont::DemiBold);
    m_heading->setFont(letters);
    m_heading->setStyleSheet(QStringLiteral("QToolButton { border: none; padding: 0; }"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 3);
    column->addWidget(m_heading, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    m_content->hide();
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(open);
    });
}

void Foldout::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setAccessibleName(heading);
}

} // namespace docket
