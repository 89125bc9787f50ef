// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

// One line of a checksum file, read and written. The GNU and BSD forms are those of the coreutils
// (src/digest.c, release 9.1, split_3() and bsd_split_3()), .sfv is that of cksfv. Values for any thread.
namespace docket
{

struct ChecksumEntry {
    qint64 line = 0; // from 1
    QByteArray name; // unescaped, as the checksum file has it
    DigestKind kind = DigestKind::Sha256;
    QByteArray hex; // lower case

    friend bool operator==(const ChecksumEntry &, const ChecksumEntry &) = default;
};

// A line that says nothing about any file.
struct BadChecksumLine {
    enum class Why : quint8 {
        Improper,    // in no form that is known
        WrongLength, // more or fewer digits than its kind of digest has
        UnknownKind, // of digest, by its tag
        NoName,      // a digest alone, and the checksum file's name does not say of what
        TooLong,     // the line
    };
    qint64 line = 0;
    Why why = Why::Improper;

    friend bool operator==(const BadChecksumLine &, const BadChecksumLine &) = default;
};
using ChecksumLine = std::variant<ChecksumEntry, BadChecksumLine>;

// Completes "line 3 …": "has more or fewer digits than a digest of its kind", …, in the user's language.
[[nodiscard]] QString badLineWords(BadChecksumLine::Why why);

// Reads the lines of one checksum file, which have to come in order.
class ChecksumLineParser
{
public:
    // The checksum file's own name tells what kind its digests are of, and what a digest alone is of; empty
    // where it has none. `only`: no other kinds count, the first that fits being meant; empty: all do.
    explicit ChecksumLineParser(const QByteArray &fileName, const QList<DigestKind> &only = {});

    // Without what ends it. Nothing for a comment and an empty line.
    [[nodiscard]] std::optional<ChecksumLine> parse(QByteArrayView line, qint64 number);

private:
    using Why = BadChecksumLine::Why;
    using Result = std::variant<ChecksumEntry, Why>;

    [[nodiscard]] Result parseSfv(QByteArrayView line) const;
    [[nodiscard]] Result parseTagged(QByteArrayView tag, QByteArrayView rest, bool isEscaped) const;
    [[nodiscard]] Result parsePlain(QByteArrayView line, bool isEscaped);
    [[nodiscard]] Result entry(QByteArrayView name, bool isEscaped, DigestKind kind,
                               QByteArrayView hex) const;

    QByteArray m_of;              // the file that the checksum file's name speaks of
    QList<DigestKind> m_untagged; // that lines without a tag may be of
    QList<DigestKind> m_tagged;   // that others may
    bool m_isSfv = false;
    std::optional<bool> m_hasOneBlank; // between digest and name, as BSD's "md5 -r" has it
};

// How the kind stands in such a line: "SHA256". Not of Md5OfParts.
[[nodiscard]] QByteArrayView digestTag(DigestKind kind);

// The line for a file, its end included: as sha256sum writes it, or as sha256sum --tag does. A file "-"
// becomes "./-", for "-" alone is read as standard input.
enum class ChecksumForm : quint8 { Gnu, Tagged };
[[nodiscard]] QByteArray checksumLine(const QByteArray &fileName, const Digest &digest, ChecksumForm form);

// The name as it stands in such a line, with what breaks lines escaped; hasEscapes() says that a backslash
// goes before the line then.
[[nodiscard]] bool hasEscapes(QByteArrayView name);
[[nodiscard]] QByteArray escapedName(const QByteArray &name);

} // namespace docket
