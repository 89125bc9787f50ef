// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspectionid.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QThreadPool;

namespace docket
{

class DetailsPanel;
struct PreviewOrder;

// Has jobs look at the file that the details show, once it has been shown for a moment, and shows there what
// it looks like. For the GUI thread. What it is given must outlive it.
class Previews : public QObject
{
    Q_OBJECT

public:
    explicit Previews(DetailsPanel &panel);
    // Waits for no file that hangs.
    ~Previews() override;

private:
    void order(bool evenIfSlow);
    void begin();

    struct Wanted;

    DetailsPanel &m_panel;
    std::unique_ptr<QThreadPool> m_pool;
    QTimer m_soon; // not at each file that the keyboard passes
    std::unique_ptr<Wanted> m_wanted;
    int m_underWay = 0;
};

} // namespace docket
