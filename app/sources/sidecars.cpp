// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/sidecars.h"

#include "sizewords.h"
#include "sources/attributes.h"
#include "sources/content.h"
#include "sources/descriptor.h"
#include "sources/infojson.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace docket
{

namespace
{

const QByteArrayView infoJsonSuffix(".info.json");
const QByteArrayView appleDoublePrefix("._");
const QByteArrayView macOsFolder("__MACOSX/");

bool isSidecarName(QByteArrayView name)
{
    return name.startsWith(appleDoublePrefix) || name.endsWith(infoJsonSuffix);
}

constexpr size_t regularBit = 1;

size_t hashOf(const QByteArray &name)
{
    return qHash(name) & ~regularBit;
}

// The beginning of a sidecar, and how large all of it is.
struct Content {
    QByteArray head;
    quint64 size = 0;
};

Parsed<Content> readOpened(const Descriptor &sidecar, qint64 most)
{
    struct stat status = {};
    if (!sidecar.isOpen() || ::fstat(sidecar.number(), &status) != 0)
        return notRead(errno);
    if (!S_ISREG(status.st_mode))
        return Flaw{Flaw::Kind::NoFile};
    auto head = readHead(sidecar.number(), std::min<qint64>(status.st_size, most));
    if (const Flaw *flaw = std::get_if<Flaw>(&head))
        return *flaw;
    return Content{std::get<QByteArray>(std::move(head)), static_cast<quint64>(status.st_size)};
}

// Reads at most `most` bytes. What is not known to be a regular file is looked at before it is opened for
// reading: that could wake a device. A link is not followed: it may lead into a volume that does not answer.
// Nothing where there is none.
std::optional<Parsed<Content>> readSidecar(const FilePath &path, SidecarNames::Presence presence, qint64 most)
{
    constexpr int forReading = O_RDONLY | O_NONBLOCK | O_NOCTTY;
    const bool isKnown = presence == SidecarNames::Presence::RegularFile;
    const Descriptor found(path.c_str(), (isKnown ? forReading : O_PATH) | O_NOFOLLOW);
    if (!found.isOpen() && (errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG))
        return std::nullopt;
    if (isKnown || !found.isOpen())
        return readOpened(found, most);
    struct stat status = {};
    if (::fstat(found.number(), &status) != 0)
        return notRead(errno);
    if (!S_ISREG(status.st_mode))
        return Flaw{Flaw::Kind::NoFile};
    return readOpened(Descriptor(ProcPath(found.number()).c_str(), forReading), most);
}

} // namespace

SidecarNames SidecarNames::listed(const FilePath &folder, int most)
{
    SidecarNames names;
    bool hasMacOsFolder = false;
    bool isInMacOsFolder = false;
    const FilePath macOs = folder.child(macOsFolder.chopped(1).toByteArray());
    names.m_isListed =
        names.add(folder, {}, most, hasMacOsFolder) &&
        (!hasMacOsFolder || names.add(macOs, macOsFolder.toByteArray(), most, isInMacOsFolder));
    std::sort(names.m_hashes.begin(), names.m_hashes.end());
    return names;
}

SidecarNames SidecarNames::withoutMacOsFolder()
{
    SidecarNames names;
    names.m_mayHaveMacOsFolder = false;
    return names;
}

// Those of one folder, with `prefix` before their names; false where it cannot be read, or has more than
// `most`.
bool SidecarNames::add(const FilePath &folder, const QByteArray &prefix, int most, bool &hasMacOsFolder)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(::opendir(folder.c_str()), ::closedir);
    if (!directory)
        return false;
    errno = 0;
    while (const dirent *entry = ::readdir(directory.get())) { // NOLINT(concurrency-mt-unsafe): its own
        if (most-- == 0)
            return false;
        const QByteArrayView name(entry->d_name);
        const bool isFolder = entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN;
        hasMacOsFolder = hasMacOsFolder || (isFolder && name == macOsFolder.chopped(1));
        if (isSidecarName(name))
            m_hashes.push_back(hashOf(prefix + name.toByteArray()) |
                               (entry->d_type == DT_REG ? regularBit : 0));
    }
    return errno == 0;
}

SidecarNames::Presence SidecarNames::presenceOf(const QByteArray &name) const
{
    if (!m_mayHaveMacOsFolder && name.startsWith(macOsFolder))
        return Presence::Absent;
    if (!m_isListed)
        return Presence::Unknown;
    const size_t hash = hashOf(name);
    const auto found = std::lower_bound(m_hashes.begin(), m_hashes.end(), hash);
    if (found == m_hashes.end() || (*found & ~regularBit) != hash)
        return Presence::Absent;
    return *found == hash ? Presence::Unknown : Presence::RegularFile;
}

Claimed askInfoJson(const FilePath &file, const SidecarNames &names)
{
    if (names.areNone())
        return {};
    const QByteArray name = file.name() + infoJsonSuffix;
    const SidecarNames::Presence presence = names.presenceOf(name);
    if (presence == SidecarNames::Presence::Absent)
        return {};
    const Place place{Place::Kind::InfoJson, {}, name};
    const auto content = readSidecar(FilePath(file.folder()).child(name), presence, largestInfoJson);
    if (!content)
        return {};
    if (const Flaw *flaw = std::get_if<Flaw>(&*content))
        return {{}, {{place, *flaw}}};
    const auto &[head, size] = std::get<Content>(*content);
    if (size > largestInfoJson)
        return {{}, {{place, {Flaw::Kind::TooLarge, sizeWords(largestInfoJson).toUtf8()}}}};
    const Parsed<Statements> parsed = parseInfoJson(head);
    if (const Flaw *flaw = std::get_if<Flaw>(&parsed))
        return {{}, {{place, *flaw}}};
    Claimed claimed;
    for (const auto &[what, value] : std::get<Statements>(parsed))
        claimed.claims.append({what, value, Tool::AutoPkg, place});
    return claimed;
}

Claimed askAppleDouble(const FilePath &file, const SidecarNames &names)
{
    Claimed claimed;
    if (names.areNone())
        return claimed;
    const QByteArray beside = appleDoublePrefix + file.name();
    for (const QByteArray &name : {beside, QByteArray(macOsFolder + beside)}) {
        const SidecarNames::Presence presence = names.presenceOf(name);
        if (presence == SidecarNames::Presence::Absent)
            continue;
        const auto content = readSidecar(FilePath(file.folder()).child(name), presence, appleDoubleHead);
        if (!content)
            continue;
        const Place place{Place::Kind::AppleDouble, {}, name};
        if (const Flaw *flaw = std::get_if<Flaw>(&*content)) {
            claimed.unread.append({place, *flaw});
            continue;
        }
        const auto &[head, size] = std::get<Content>(*content);
        const auto parsed = parseAppleDouble(head, size);
        if (const Flaw *flaw = std::get_if<Flaw>(&parsed)) {
            claimed.unread.append({place, *flaw});
            continue;
        }
        const Claimed more = claimsIn(std::get<QList<NamedValue>>(parsed), Place::Kind::AppleDouble, name);
        claimed.claims += more.claims;
        claimed.unread += more.unread;
    }
    return claimed;
}

} // namespace docket
