// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIdentityProxyModel>

namespace docket
{

class Liveness;
class RecentModel;

// The recent results in words: what a row says to eyes, in tool tips and to screen readers. Same rows, same
// columns. For the GUI thread.
class RecentWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        WaitRole = Qt::UserRole + 1000, // docket::Wait: what a row that waits does wait for
        SecondLineRole,                 // QString
    };

    RecentWords(RecentModel &model, const Liveness &liveness, QObject *parent);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Liveness &m_liveness;
};

} // namespace docket
