// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "recentwords.h"

#include "history/recentmodel.h"
#include "words.h"

namespace docket
{

QVariant RecentWords::data(const QModelIndex &index, int role) const
{
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const auto summary = index.data(RecentModel::SummaryRole).value<Summary>();
    if (role == Qt::ToolTipRole)
        return words::toolTip(displayText(summary.path.bytes()) + QLatin1Char('\n') + words::state(summary));
    const auto inspected = index.data(RecentModel::InspectedRole).toDateTime();
    return QStringList{displayText(summary.path.name()),
                       words::secondLine(summary, inspected, QDateTime::currentDateTime()),
                       words::state(summary)}
        .join(QStringLiteral(", "));
}

} // namespace docket
