// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/hashwork.h"

#include "linkbutton.h"
#include "valuelabel.h"

#include <QGridLayout>
#include <QProgressBar>

namespace docket
{

HashWork::HashWork(QWidget *parent)
    : QWidget(parent),
      m_bar(new QProgressBar),
      m_pace(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_pause(new LinkButton(tr("Pause"))),
      m_stop(new LinkButton(tr("Stop")))
{
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_bar->setAccessibleName(tr("Hashing progress"));
    m_pace->setInert();
    m_pace->setTone(Tone::Muted);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_bar, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_pause, 0, 1);
    grid->addWidget(m_stop, 0, 2);
    grid->addWidget(m_pace, 1, 0, 1, 3);
    connect(m_pause, &LinkButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_isPaused); });
    connect(m_stop, &LinkButton::clicked, this, &HashWork::stopRequested);
}

void HashWork::setPace(const HashPace &pace, const QString &lead)
{
    m_isPaused = pace.isPaused;
    constexpr int whole = 1000;
    m_bar->setRange(0, pace.bytesInAll > 0 ? whole : 0);
    if (pace.bytesInAll > 0)
        m_bar->setValue(int(double(whole) * double(pace.bytesDone) / double(pace.bytesInAll)));
    m_pace->setValue(lead + paceWords(pace));
    m_pause->setText(m_isPaused ? tr("Go On") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->updateGeometry();
}

} // namespace docket
