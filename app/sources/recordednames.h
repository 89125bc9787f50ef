// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

// Where download tools record what the server said, as extended attributes on Linux.
namespace docket::recorded
{

// AutoPkg's URLDownloader (autopkglib/URLDownloader.py) and those that follow it. On Linux every attribute
// that a user may write lives under "user.".
[[nodiscard]] inline QByteArray etagAttribute()
{
    return QByteArrayLiteral("user.com.github.autopkg.etag");
}

[[nodiscard]] inline QByteArray lastModifiedAttribute()
{
    return QByteArrayLiteral("user.com.github.autopkg.last-modified");
}

} // namespace docket::recorded
