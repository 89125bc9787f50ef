// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "recentfooter.h"

#include "progress.h"
#include "valuelabel.h"
#include "words.h"

#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace docket
{

RecentFooter::RecentFooter(const Progress &progress, QWidget *parent)
    : QWidget(parent),
      m_progress(progress),
      m_work(new QWidget),
      m_done(new ValueLabel(ValueLabel::Fit::Elide)),
      m_bar(new QProgressBar),
      m_stop(new QToolButton),
      m_line(new ValueLabel(ValueLabel::Fit::Elide))
{
    const int unit = fontMetrics().height();
    m_bar->setObjectName(QStringLiteral("inspectionBar"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(unit / 2);
    m_bar->setAccessibleName(tr("Inspection progress"));
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop inspecting"));
    m_stop->setToolTip(tr("Files that are not gathered yet stay as not inspected"));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    connect(m_stop, &QToolButton::clicked, this, &RecentFooter::stopRequested);
    for (ValueLabel *label : {m_done, m_line})
        label->setInert();
    m_line->setTone(Tone::Muted);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(unit / 2);
    bar->addWidget(m_bar, 1, Qt::AlignVCenter);
    bar->addWidget(m_stop);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins({});
    work->setSpacing(unit / 8);
    work->addWidget(m_done);
    work->addLayout(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 4 / 5, unit / 2, unit * 4 / 5, unit / 2);
    column->setSpacing(unit / 3);
    column->addWidget(m_work);
    column->addWidget(m_line);

    connect(&progress, &Progress::changed, this, &RecentFooter::showProgress);
    showProgress();
}

void RecentFooter::setCounts(const QString &words)
{
    m_counts = words;
    showProgress();
}

void RecentFooter::showProgress()
{
    const bool works = m_progress.isWorthSaying();
    const QString pace = works ? m_progress.paceWords() : QString();
    m_line->setValue(pace.isEmpty() ? m_counts : pace);
    m_work->setVisible(works);
    if (!works)
        return;
    m_bar->setUpdatesEnabled(false); // setValue() paints at once, and with it all that waits to be painted
    m_bar->setRange(0, int(m_progress.total())); // both 0: the bar only moves
    m_bar->setValue(int(m_progress.done()));
    m_bar->setUpdatesEnabled(true);
    m_done->setValue(m_progress.share()
                         ? tr("%1 of %2 inspected", "files done, of how many")
                               .arg(words::number(m_progress.done()), words::number(m_progress.total()))
                         : tr("Looking for files…"));
}

} // namespace docket
