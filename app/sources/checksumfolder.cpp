// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/checksumfolder.h"

#include "checksum/checksumname.h"
#include "checksum/checksumreader.h"
#include "sizewords.h"
#include "sources/content.h"
#include "sources/descriptor.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace docket
{

namespace
{

constexpr qsizetype mostFiles = 1'000;             // of a folder
constexpr quint64 largestFile = 256 * 1024 * 1024; // bytes
constexpr quint64 largestOwn = 64 * 1024;          // of one file's own, which has one line, or a few
constexpr qsizetype mostClaims = 100;              // on one file
constexpr qsizetype mostBytes = 128 * 1024 * 1024; // of names and digests, kept

Flaw tooLarge(quint64 limit)
{
    return {.kind = Flaw::Kind::TooLarge, .detail = sizeWords(limit).toUtf8()};
}

// Gives all its lines; a flaw where it cannot be read to its end. A link is not followed: it may lead into a
// volume that does not answer.
std::optional<Flaw> readLines(const FilePath &file, quint64 largest, const ChecksumReader::Sink &sink)
{
    constexpr qsizetype pieceSize = 65'536;
    const Descriptor opened(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
    struct stat status = {};
    if (!opened.isOpen() || ::fstat(opened.number(), &status) != 0)
        return notRead(errno);
    if (!S_ISREG(status.st_mode))
        return Flaw{Flaw::Kind::NoFile};
    if (static_cast<quint64>(status.st_size) > largest)
        return tooLarge(largest);
    ChecksumReader reader(file.name());
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (quint64 rest = largest; rest > 0;) { // it may grow
        const ssize_t length = ::read(opened.number(), piece.data(), pieceSize);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return notRead(errno);
        if (length == 0)
            break;
        reader.read(QByteArrayView(piece).first(length), sink);
        rest -= std::min(rest, static_cast<quint64>(length));
    }
    reader.end(sink);
    return std::nullopt;
}

Place placeOfLine(const QByteArray &file, qint64 line)
{
    return {Place::Kind::ChecksumFile, QByteArray::number(line), file};
}

bool isThere(const FilePath &file)
{
    struct stat status = {};
    return ::lstat(file.c_str(), &status) == 0;
}

// As names of the folder's own files are: "./a" is "a". Empty where it is of another folder.
QByteArrayView inFolder(QByteArrayView name)
{
    while (name.startsWith("./"))
        name = name.sliced(2);
    return name.contains('/') ? QByteArrayView() : name;
}

} // namespace

// Fills a folder.
class ChecksumFolder::Reader
{
public:
    explicit Reader(const FilePath &folder) : m_folder(folder) {}

    ChecksumFolder read()
    {
        QList<QByteArray> names = listed();
        std::sort(names.begin(), names.end());
        for (const QByteArray &name : names)
            readFile(name);
        std::stable_sort(
            m_its.m_entries.begin(), m_its.m_entries.end(),
            [this](const Entry &one, const Entry &other) { return m_its.nameOf(one) < m_its.nameOf(other); });
        return std::move(m_its);
    }

private:
    QList<QByteArray> listed()
    {
        QList<QByteArray> names;
        const std::unique_ptr<DIR, int (*)(DIR *)> directory(::opendir(m_folder.c_str()), ::closedir);
        if (!directory)
            m_its.m_unread.append({{Place::Kind::ChecksumFile}, notRead(errno)});
        while (const dirent *entry =
                   directory ? ::readdir(directory.get()) : nullptr) { // NOLINT(concurrency-mt-unsafe)
            const QByteArray name(entry->d_name);
            const auto its = checksumName(name);
            if (!its)
                continue;
            if (!its->of.isEmpty() && isThere(m_folder.child(its->of)))
                m_its.m_hasOwn = true;
            else if (names.size() < mostFiles)
                names.append(name);
        }
        return names;
    }

    void readFile(const QByteArray &name)
    {
        const auto file = static_cast<quint16>(m_its.m_files.size());
        m_its.m_files.append(name);
        bool isFull = false;
        const auto flaw = readLines(m_folder.child(name), largestFile, [&](const ChecksumLine &line) {
            if (const auto *entry = std::get_if<ChecksumEntry>(&line))
                isFull = !add(*entry, file) || isFull;
        });
        if (flaw && flaw->code != ENOENT)
            m_its.m_unread.append({{Place::Kind::ChecksumFile, {}, name}, *flaw});
        else if (isFull)
            m_its.m_unread.append({{Place::Kind::ChecksumFile, {}, name}, tooLarge(mostBytes)});
    }

    // False where there is no room.
    bool add(const ChecksumEntry &entry, quint16 file)
    {
        const QByteArrayView name = inFolder(entry.name);
        if (name.isEmpty() || name.size() > NAME_MAX)
            return true;
        if (m_its.m_bytes.size() > mostBytes || entry.line > std::numeric_limits<quint32>::max())
            return false;
        m_its.m_entries.push_back({static_cast<quint32>(m_its.m_bytes.size()),
                                   static_cast<quint32>(entry.line), static_cast<quint16>(name.size()), file,
                                   entry.kind});
        m_its.m_bytes.append(name).append(QByteArray::fromHex(entry.hex));
        return true;
    }

    FilePath m_folder;
    ChecksumFolder m_its;
};

ChecksumFolder ChecksumFolder::read(const FilePath &folder)
{
    return Reader(folder).read();
}

QByteArrayView ChecksumFolder::nameOf(const Entry &entry) const
{
    return QByteArrayView(m_bytes).sliced(entry.name, entry.nameSize);
}

Claim ChecksumFolder::claimOf(const Entry &entry) const
{
    const QByteArrayView digest =
        QByteArrayView(m_bytes).sliced(entry.name + entry.nameSize, digestDigits(entry.kind) / 2);
    return {*whatOf(entry.kind), digest.toByteArray().toHex(), Tool::ChecksumFile,
            placeOfLine(m_files[entry.file], entry.line)};
}

Claimed ChecksumFolder::claimsOn(const FilePath &file) const
{
    const QByteArray name = file.name();
    Claimed claimed{{}, m_unread};
    const auto isBefore = [this](const Entry &entry, const QByteArray &its) { return nameOf(entry) < its; };
    for (auto at = std::lower_bound(m_entries.begin(), m_entries.end(), name, isBefore);
         at != m_entries.end() && nameOf(*at) == name && claimed.claims.size() < mostClaims; ++at)
        claimed.claims.append(claimOf(*at));
    for (const QByteArray &own : m_hasOwn ? ownChecksumNames(name) : QList<QByteArray>()) {
        const auto flaw =
            readLines(FilePath(file.folder()).child(own), largestOwn, [&](const ChecksumLine &line) {
                const auto *entry = std::get_if<ChecksumEntry>(&line);
                if (entry && inFolder(entry->name) == name && claimed.claims.size() < mostClaims)
                    claimed.claims.append({*whatOf(entry->kind), entry->hex, Tool::ChecksumFile,
                                           placeOfLine(own, entry->line)});
            });
        if (flaw && flaw->code != ENOENT)
            claimed.unread.append({{Place::Kind::ChecksumFile, {}, own}, *flaw});
    }
    return claimed;
}

} // namespace docket
