// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "detailspanel/checkwords.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace docket
{

// What was found by holding what was recorded against the file: a line for each, with the values under it.
// For the GUI thread.
class CrossChecks : public QWidget
{
    Q_OBJECT

public:
    explicit CrossChecks(QWidget *parent = nullptr);

    // Takes no room where there are none.
    void setChecks(const QList<CheckContent> &checks);

private:
    class Check;

    QVBoxLayout *m_layout;
    QList<Check *> m_checks; // those that are not needed now are hidden
};

} // namespace docket
