// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIdentityProxyModel>

namespace docket
{

// The recent results with words for tool tips and screen readers added. Same rows, same columns. For the GUI
// thread.
class RecentWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace docket
