// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspectionid.h"

#include <QObject>
#include <QTimer>

namespace docket
{

class Inspector;
class RecentList;

// Has the files that the user looks at inspected before the others: the chosen one, then the rows in view.
// Says so once a frame at most. For the GUI thread.
class Preference : public QObject
{
    Q_OBJECT

public:
    Preference(Inspector &inspector, const RecentList &list, QObject *parent);

Q_SIGNALS:
    // The inspector has been told that these go first.
    void said(const QList<docket::InspectionId> &ids);

private:
    void say();

    Inspector &m_inspector;
    const RecentList &m_list;
    QTimer m_frame;
    QList<InspectionId> m_said;
};

} // namespace docket
