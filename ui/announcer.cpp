// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "announcer.h"

#include <QAccessibleWidget>

namespace docket
{

namespace
{

QAccessibleInterface *notificationFor(const QString & /*key*/, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(notificationFor); // once, however often it is called
    setFixedSize(0, 0);
}

void Announcer::say(const QString &sentence)
{
    setAccessibleName(sentence);
    QAccessibleEvent comes(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&comes);
}

} // namespace docket
