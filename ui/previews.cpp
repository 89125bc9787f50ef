// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "previews.h"

#include "detailspanel/detailspanel.h"
#include "detailspanel/previewview.h"
#include "inspect/filestatus.h"
#include "inspect/gather.h"
#include "inspect/pools.h"
#include "preview/thumbnail.h"

#include <QtConcurrent>

namespace docket
{

namespace
{

constexpr int mostThreads = 2; // of which one may hang
constexpr int settledMs = 200;

} // namespace

// What is to be looked at next.
struct Previews::Wanted {
    InspectionId id = 0;
    PreviewOrder order;
};

Previews::Previews(DetailsPanel &panel) : QObject(&panel), m_panel(panel), m_pool(makePool(mostThreads))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settledMs);
    connect(&panel, &DetailsPanel::changed, this, [this] {
        m_wanted.reset();
        if (m_panel.report() && m_panel.report()->isRegularFile())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, [this] { order(false); });
    connect(&panel.preview(), &PreviewView::requested, this, [this] { order(true); });
}

Previews::~Previews()
{
    leaveBehind(std::move(m_pool));
}

void Previews::order(bool evenIfSlow)
{
    const auto &report = m_panel.report();
    if (!report || !report->isRegularFile())
        return;
    PreviewOrder order{.path = report->path,
                       .modified = statusOf(*report).modified,
                       .evenIfSlow = evenIfSlow,
                       .thumbnailFolder = thumbnailFolder(),
                       .within = m_panel.preview().pictureSize()};
    m_wanted = std::make_unique<Wanted>(Wanted{report->id, std::move(order)});
    begin();
}

void Previews::begin()
{
    if (!m_wanted || m_underWay == mostThreads)
        return; // it is begun when one comes back
    const InspectionId id = m_wanted->id;
    ++m_underWay;
    const auto look = QtConcurrent::run(m_pool.get(), previewOf, m_wanted->order);
    m_wanted.reset();
    whenEnded(look, this, [this, id](const std::optional<Preview> &preview) {
        --m_underWay;
        m_panel.setPreview(id, preview.value_or(Preview()));
        begin();
    });
}

} // namespace docket
