// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "comparison/selectiontally.h"

#include <QWidget>

namespace docket
{

// How often each verdict is among many results: one bar, a part for each. What the parts mean stands in words
// under it, see SelectionView. For the GUI thread.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setTally(const SelectionTally &tally);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SelectionTally m_tally;
};

// The bar's colour for that verdict: more of them than there are tones, so some are paler.
[[nodiscard]] QColor verdictColour(Verdict verdict, const QPalette &palette);

} // namespace docket
