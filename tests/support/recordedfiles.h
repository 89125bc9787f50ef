// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/appledouble.h"

#include <QByteArray>
#include <QtEndian>

// What tools write beside a file, byte for byte.
namespace docket::test
{

// AutoPkg's URLDownloaderPython: json.dump(…, indent=4) and a newline; what the server did not say is null.
inline QByteArray infoJsonOfUrlDownloaderPython()
{
    return R"({
    "file_name": "Firefox 145.0.dmg",
    "file_size": 145031201,
    "file_sha1": "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "file_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "file_md5": "d41d8cd98f00b204e9800998ecf8427e",
    "download_url": "https://download.mozilla.org/?product=firefox-latest&os=osx&lang=en-US",
    "http_headers": {
        "Content-Length": 145031201,
        "ETag": "\"6917b1c5-8a50021\"",
        "Last-Modified": null
    }
}
)";
}

// AutoPkg 3's URLDownloader: json.dumps(…, indent=4, sort_keys=True), no newline; what the server did not say
// is "".
inline QByteArray infoJsonOfUrlDownloader()
{
    return R"({
    "download_url": "https://example.com/a/b.pkg",
    "file_name": "b.pkg",
    "file_size": 20,
    "http_headers": {
        "Content-Length": 20,
        "ETag": "\"691b1e03-14\"",
        "Last-Modified": "Mon, 17 Nov 2025 13:07:15 GMT"
    }
})";
}

// cloud-autopkg-runner: json.dumps(…, indent=4), no newline. The size is that of a placeholder it would make.
inline QByteArray metadataCache()
{
    return R"({
    "Firefox.pkg.recipe": {
        "timestamp": "2026-11-20 10:02:03.123456+00:00",
        "metadata": [
            {
                "file_path": "~/Library/AutoPkg/Cache/x/Firefox.dmg",
                "file_size": 50000000,
                "etag": "\"530bff48-2faf080\"",
                "last_modified": "Tue, 25 Feb 2014 02:26:16 GMT"
            }
        ]
    }
})";
}

template <typename T>
QByteArray bigEndian(T number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

// As macOS writes it: FinderInfo with the attributes behind it, then an empty resource fork.
inline QByteArray appleDouble(const QList<NamedValue> &attributes)
{
    constexpr quint32 finderInfoAt = 50;
    constexpr quint32 tableAt = 120;
    quint32 valuesAt = tableAt;
    quint32 valuesSize = 0;
    for (const NamedValue &attribute : attributes) {
        valuesAt += (11 + static_cast<quint32>(attribute.name.size()) + 1 + 3) & ~3U;
        valuesSize += static_cast<quint32>(attribute.value.size());
    }
    QByteArray table;
    QByteArray values;
    for (const auto &[name, value] : attributes) {
        table += bigEndian(valuesAt + static_cast<quint32>(values.size()));
        table += bigEndian(static_cast<quint32>(value.size())) + bigEndian<quint16>(0);
        table += bigEndian(static_cast<quint8>(name.size() + 1)) + name + '\0';
        table.append((4 - table.size() % 4) % 4, '\0');
        values += value;
    }
    const quint32 end = valuesAt + valuesSize;
    QByteArray bytes = bigEndian<quint32>(0x00051607) + bigEndian<quint32>(0x00020000);
    bytes += "Mac OS X        " + bigEndian<quint16>(2);
    bytes += bigEndian<quint32>(9) + bigEndian(finderInfoAt) + bigEndian(end - finderInfoAt);
    bytes += bigEndian<quint32>(2) + bigEndian(end) + bigEndian<quint32>(0);
    bytes += QByteArray(32, '\0') + QByteArray(2, '\0') + "ATTR" + QByteArray(4, '\0') + bigEndian(end);
    bytes += bigEndian(valuesAt) + bigEndian(valuesSize) + QByteArray(12, '\0') + bigEndian<quint16>(0);
    bytes += bigEndian(static_cast<quint16>(attributes.size()));
    return bytes + table + values;
}

// com.apple.metadata:kMDItemWhereFroms of an address and its referrer.
inline QByteArray whereFroms()
{
    return QByteArray::fromHex(
        "62706c6973743030a201025f101968747470733a2f2f6578616d706c652e636f6d2f612e646d67"
        "5f101468747470733a2f2f6578616d706c652e636f6d2f080b2700000000000001010000000000"
        "0000030000000000000000000000000000003e");
}

} // namespace docket::test
