// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "intake/gvfs.h"

#include <QString>

#include <algorithm>
#include <array>
#include <map>

namespace docket
{

namespace
{

// What GVfs tells its mounts apart by (GMountSpec in its sources): a type, and items sorted by key.
struct MountSpec {
    QByteArray type;
    std::map<QByteArray, QByteArray> items;
    QByteArray path; // within the mount
};

// The parts of "user:password@host:port", decoded.
struct Authority {
    QByteArray user;
    QByteArray host; // an IPv6 address in its brackets
    QByteArray port;
};

struct Scheme {
    QByteArrayView name;
    QByteArrayView type;
    QByteArrayView defaultPort;
    bool isInternetHost; // host names in lower case, no brackets
};

// The *.mount files of GVfs. SMB, AFP and WebDAV have rules of their own below.
constexpr std::array<Scheme, 11> schemes{{
    {"sftp", "sftp", "22", true},
    {"ssh", "sftp", "22", true},
    {"ftp", "ftp", "21", true},
    {"ftps", "ftps", "21", true},
    {"ftpis", "ftpis", "990", true},
    {"mtp", "mtp", "", false},
    {"gphoto2", "gphoto2", "", false},
    {"afc", "afc", "1", false},
    {"archive", "archive", "", false},
    {"google-drive", "google-drive", "", false},
    {"onedrive", "onedrive", "", false},
}};

std::optional<Authority> parsedAuthority(QByteArrayView text)
{
    Authority authority;
    if (const qsizetype at = text.lastIndexOf('@'); at >= 0) {
        const QByteArrayView user = text.first(at);
        const qsizetype password = user.indexOf(':');
        const auto decoded = percentDecoded(password < 0 ? user : user.first(password));
        if (!decoded)
            return std::nullopt;
        authority.user = *decoded;
        text = text.sliced(at + 1);
    }
    const bool isBracketed = text.startsWith('[');
    const qsizetype colon = text.indexOf(':', isBracketed ? std::max<qsizetype>(text.indexOf(']'), 0) : 0);
    if (colon >= 0) {
        authority.port = text.sliced(colon + 1).toByteArray();
        text = text.first(colon);
    }
    // A zone in an IPv6 address stands behind a bare percent sign.
    const auto host = isBracketed ? text.toByteArray() : percentDecoded(text);
    if (!host || host->isEmpty())
        return std::nullopt;
    authority.host = *host;
    return authority;
}

void setPort(MountSpec &spec, const QByteArray &port, QByteArrayView defaultPort)
{
    if (!port.isEmpty() && port != defaultPort)
        spec.items["port"] = port;
}

// SMB knows no case in the names of servers and shares.
QByteArray folded(const QByteArray &name)
{
    return name.isValidUtf8() ? QString::fromUtf8(name).toCaseFolded().toUtf8() : name.toLower();
}

// Takes the first component off the path: the share, or the volume.
QByteArray takeFirst(QByteArray &path)
{
    const auto begin = std::find_if(path.cbegin(), path.cend(), [](char c) { return c != '/'; });
    const auto end = std::find(begin, path.cend(), '/');
    QByteArray first(begin, end - begin);
    path.remove(0, end - path.cbegin());
    return first;
}

std::optional<MountSpec> smbMount(const Authority &authority, QByteArray path)
{
    const QByteArray share = takeFirst(path);
    if (share.isEmpty()) // the list of shares is no file system
        return std::nullopt;
    MountSpec spec{
        "smb-share", {{"server", folded(authority.host)}, {"share", folded(share)}}, std::move(path)};
    const qsizetype semicolon = authority.user.indexOf(';');
    if (semicolon > 0)
        spec.items["domain"] = authority.user.left(semicolon);
    if (semicolon + 1 < authority.user.size())
        spec.items["user"] = authority.user.mid(semicolon + 1);
    setPort(spec, authority.port, "445");
    return spec;
}

std::optional<MountSpec> afpMount(const Authority &authority, QByteArray path)
{
    const QByteArray volume = takeFirst(path);
    if (volume.isEmpty())
        return std::nullopt;
    MountSpec spec{"afp-volume", {{"host", authority.host}, {"volume", volume}}, std::move(path)};
    if (!authority.user.isEmpty())
        spec.items["user"] = authority.user;
    return spec;
}

// Right for servers that serve WebDAV from their root; others have a prefix in the name, which the address
// does not tell from the rest of the path.
MountSpec davMount(const Authority &authority, QByteArray path, bool isSecure)
{
    MountSpec spec{"dav", {{"host", authority.host}, {"ssl", isSecure ? "true" : "false"}}, std::move(path)};
    if (!authority.user.isEmpty())
        spec.items["user"] = authority.user;
    setPort(spec, authority.port, isSecure ? "443" : "80");
    return spec;
}

MountSpec plainMount(const Scheme &scheme, const Authority &authority, QByteArray path)
{
    QByteArray host = authority.host;
    if (scheme.isInternetHost) {
        host = host.toLower();
        if (host.startsWith('[') && host.endsWith(']'))
            host = host.mid(1, host.size() - 2);
    }
    MountSpec spec{scheme.type.toByteArray(), {{"host", host}}, std::move(path)};
    if (!authority.user.isEmpty())
        spec.items["user"] = authority.user;
    setPort(spec, authority.port, scheme.defaultPort);
    return spec;
}

std::optional<MountSpec> mountSpec(const Uri &uri)
{
    const auto authority = parsedAuthority(uri.authority);
    auto path = percentDecoded(uri.path);
    if (!authority || !path)
        return std::nullopt;
    if (uri.hasScheme("smb"))
        return smbMount(*authority, std::move(*path));
    if (uri.hasScheme("afp"))
        return afpMount(*authority, std::move(*path));
    if (uri.hasScheme("dav") || uri.hasScheme("davs"))
        return davMount(*authority, std::move(*path), uri.hasScheme("davs"));
    const auto *scheme =
        std::find_if(schemes.begin(), schemes.end(), [&](const Scheme &s) { return uri.hasScheme(s.name); });
    if (scheme == schemes.end())
        return std::nullopt;
    return plainMount(*scheme, *authority, std::move(*path));
}

// As g_mount_spec_to_string() writes a value, and so the FUSE folder: UTF-8 stays, most punctuation does not.
QByteArray escaped(const QByteArray &value)
{
    constexpr QByteArrayView kept = "-._~$&'()*+";
    QByteArray text;
    for (const char c : value) {
        const bool isLetterOrDigit =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (isLetterOrDigit || static_cast<unsigned char>(c) >= 0x80 || kept.contains(c))
            text.append(c);
        else
            text.append('%').append(QByteArray(1, c).toHex().toUpper());
    }
    return text;
}

} // namespace

std::optional<FilePath> gvfsPath(const Uri &uri, const QByteArray &gvfsFolder)
{
    const auto spec = mountSpec(uri);
    if (!spec)
        return std::nullopt;
    QByteArray mount = spec->type;
    char separator = ':';
    for (const auto &[key, value] : spec->items) {
        mount.append(separator).append(key).append('=').append(escaped(value));
        separator = ',';
    }
    const FilePath folder = FilePath(gvfsFolder).child(mount);
    return FilePath(folder.bytes() + (spec->path.startsWith('/') ? "" : "/") + spec->path);
}

} // namespace docket
