// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/inspector.h"

#include <QObject>

namespace docket
{

class NoticeBar;

// The notice that says what is not inspected, and why. For the GUI thread.
class RefusalNotice : public QObject
{
    Q_OBJECT

public:
    RefusalNotice(NoticeBar &bar, QObject *parent);

    void say(const QString &sentence);
    // Those of one request are said together.
    void add(RequestId request, const QList<Refusal> &refusals);
    void dismiss();

private:
    NoticeBar &m_bar;
    RequestId m_request = 0;
    QList<Refusal> m_refusals; // of that request
};

} // namespace docket
