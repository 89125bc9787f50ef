// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "recentwords.h"

#include "history/recentmodel.h"
#include "liveness.h"
#include "words.h"

namespace docket
{

RecentWords::RecentWords(RecentModel &model, const Liveness &liveness, QObject *parent)
    : QIdentityProxyModel(parent), m_liveness(liveness)
{
    setSourceModel(&model);
}

QVariant RecentWords::data(const QModelIndex &index, int role) const
{
    if (role == WaitRole)
        return QVariant::fromValue(m_liveness.waitOf(index.data(RecentModel::IdRole).toLongLong()));
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != SecondLineRole)
        return QIdentityProxyModel::data(index, role);

    // The name's cell speaks for the row, as the list shows it; the table's others for themselves.
    if (role == Qt::AccessibleTextRole && index.column() != RecentModel::NameColumn)
        return QIdentityProxyModel::data(index, role);

    const auto summary = index.data(RecentModel::SummaryRole).value<Summary>();
    const bool waits = summary.state == Summary::State::Waiting;
    const Wait wait = waits ? m_liveness.waitOf(summary.id) : Wait();
    const QString state = waits ? words::state(wait) : words::state(summary);
    if (role == Qt::ToolTipRole)
        return words::toolTip(displayText(summary.path.bytes()) + QLatin1Char('\n') + state);
    const auto inspected = index.data(RecentModel::InspectedRole).toDateTime();
    const QString line =
        waits ? words::waiting(wait) : words::secondLine(summary, inspected, QDateTime::currentDateTime());
    if (role == SecondLineRole)
        return line;
    return tr("%1, %2, %3", "file, its values, its state").arg(displayText(summary.path.name()), line, state);
}

} // namespace docket
