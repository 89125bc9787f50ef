// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "versions.h"

#include <QStringList>
#include <QSysInfo>

#include <openssl/crypto.h>
#include <sqlite3.h>
#include <zlib.h>

namespace docket
{

// libplist cannot be asked before its release 2.3: there it is the one that Docket was built with.
QList<Component> coreComponents()
{
    return {
        {QStringLiteral("Docket"), QStringLiteral(DOCKET_VERSION)},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion())},
        {QStringLiteral("OpenSSL"), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))},
        {QStringLiteral("zlib"), QString::fromLatin1(zlibVersion())},
        {QStringLiteral("libplist"), QStringLiteral(DOCKET_PLIST_VERSION)},
        {QStringLiteral("System"), QSysInfo::prettyProductName() + QStringLiteral(", ") +
                                       QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion() +
                                       QStringLiteral(", ") + QSysInfo::currentCpuArchitecture()},
    };
}

QString componentText(const QList<Component> &components)
{
    QStringList lines;
    for (const Component &component : components)
        lines += component.name + QStringLiteral(": ") + component.version;
    return lines.join(QLatin1Char('\n'));
}

} // namespace docket
