// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace docket
{

// One of several filters, as a pill; the checked one is marked by a frame and weight, not by colour alone.
// For the GUI thread.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    // Beside the label; 0 shows none.
    void setCount(qsizetype count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString fittingText(const QFont &letters) const;
    void updateToolTip();

    QString m_label;
};

} // namespace docket
