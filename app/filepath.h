// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

// The path of a file as the kernel knows it: bytes, in no encoding. It becomes text only where it is shown
// (displayText). Cheap to copy and safe to hand between threads. A std::filesystem::path would serve too, but
// it splits every path into components when it is made, which costs more than the look-ups themselves.
namespace docket
{

class FilePath
{
public:
    FilePath() = default;
    explicit FilePath(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const char *c_str() const { return m_bytes.constData(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] bool isAbsolute() const { return m_bytes.startsWith('/'); }

    // What follows the last slash; for "/" the slash itself.
    [[nodiscard]] QByteArray name() const;
    // All before the last slash, "/" for a file in the root, empty for a bare name.
    [[nodiscard]] QByteArray folder() const;
    // This folder's entry of that name.
    [[nodiscard]] FilePath child(const QByteArray &name) const;
    // The same path from the root: `workingFolder` goes before a relative one, and empty and "." components
    // and trailing slashes go. ".." stays: what it means depends on links. Touches no file system.
    [[nodiscard]] FilePath absolute(const QByteArray &workingFolder) const;

    // An absolute path with each ".." and what it goes back over taken out, as if no link were in it: near
    // enough to tell its volume, never to open it. Touches no file system.
    [[nodiscard]] FilePath withoutParents() const;

    friend bool operator==(const FilePath &, const FilePath &) = default;
    friend size_t qHash(const FilePath &path, size_t seed = 0) { return qHash(path.m_bytes, seed); }

private:
    QByteArray m_bytes;
};

// Bytes of a name, path or recorded value as text that is safe to show on one line: what is not UTF-8 becomes
// \xNN, and control characters, line separators and bidirectional controls become \n, \t, \u{202E} and so on,
// so that a name cannot dress up as another. Never rich text. A backslash stays as it is.
[[nodiscard]] QString displayText(QByteArrayView bytes);

// A folder for showing: as displayText, the home folder shortened to "~".
[[nodiscard]] QString displayFolder(QByteArrayView bytes);

} // namespace docket

Q_DECLARE_METATYPE(docket::FilePath)
