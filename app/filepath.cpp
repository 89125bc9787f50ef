// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "filepath.h"

#include <cstdlib>

namespace docket
{

namespace
{

bool isDeceptive(char32_t c)
{
    switch (c) {
    case 0x00AD: // soft hyphen
    case 0x061C: // Arabic letter mark
    case 0x180E: // Mongolian vowel separator
    case 0x200B: // zero width space
    case 0x200E: // left-to-right mark
    case 0x200F: // right-to-left mark
    case 0x2028: // line separator
    case 0x2029: // paragraph separator
    case 0xFEFF: // zero width no-break space
        return true;
    default:
        return c < 0x20 || (c >= 0x7F && c < 0xA0) // C0 and C1 controls
               || (c >= 0x202A && c <= 0x202E)     // bidirectional embeddings and overrides
               || (c >= 0x2060 && c <= 0x206F)     // word joiner, invisible operators, isolates
               || (c >= 0xFFF9 && c <= 0xFFFB)     // interlinear annotation
               || (c >= 0xE0000 && c <= 0xE007F);  // tags
    }
}

QString escaped(char32_t c)
{
    switch (c) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u{%1}").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0'));
    }
}

// The length of the well-formed UTF-8 sequence at the start of `bytes`, 0 if there is none (RFC 3629, section
// 4).
qsizetype utf8Length(QByteArrayView bytes, char32_t &character)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = at(0);
    const qsizetype length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    character = length == 1 ? lead : lead & (0x7FU >> length);
    for (qsizetype i = 1; i < length; ++i) {
        if ((at(i) & 0xC0U) != 0x80)
            return 0;
        character = (character << 6U) | (at(i) & 0x3FU);
    }
    const bool overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return overlong || surrogate || character > 0x10FFFF ? 0 : length;
}

// From the root, without empty and "." components and a slash at its end.
bool isClean(QByteArrayView path)
{
    if (!path.startsWith('/') || path.endsWith("/.") || (path.endsWith('/') && path.size() > 1))
        return false;
    for (qsizetype slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (path[slash - 1] == '/' || (path[slash - 1] == '.' && path[slash - 2] == '/'))
            return false;
    }
    return true;
}

} // namespace

QByteArray FilePath::name() const
{
    if (m_bytes == "/")
        return m_bytes;
    return m_bytes.mid(m_bytes.lastIndexOf('/') + 1);
}

QByteArray FilePath::folder() const
{
    const qsizetype slash = m_bytes.lastIndexOf('/');
    if (slash < 0)
        return {};
    return slash == 0 ? QByteArrayLiteral("/") : m_bytes.left(slash);
}

FilePath FilePath::child(const QByteArray &name) const
{
    QByteArray bytes = m_bytes;
    if (!bytes.endsWith('/'))
        bytes.append('/');
    return FilePath(bytes.append(name));
}

FilePath FilePath::absolute(const QByteArray &workingFolder) const
{
    if (isClean(m_bytes))
        return *this;
    const QByteArray whole = isAbsolute() ? m_bytes : FilePath(workingFolder).child(m_bytes).bytes();
    QByteArray clean;
    clean.reserve(whole.size());
    for (qsizetype from = 0; from < whole.size();) {
        qsizetype to = whole.indexOf('/', from);
        if (to < 0)
            to = whole.size();
        const QByteArrayView component = QByteArrayView(whole).sliced(from, to - from);
        if (!component.isEmpty() && component != ".")
            clean.append('/').append(component);
        from = to + 1;
    }
    return FilePath(clean.isEmpty() ? QByteArrayLiteral("/") : clean);
}

FilePath FilePath::withoutParents() const
{
    if (!m_bytes.contains("/.."))
        return *this;
    QByteArrayList kept;
    for (const QByteArray &component : m_bytes.split('/')) {
        if (component != "..")
            kept.append(component);
        else if (kept.size() > 1)
            kept.removeLast();
    }
    return FilePath(kept.size() > 1 ? kept.join('/') : QByteArrayLiteral("/"));
}

QString displayText(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        char32_t character = 0;
        const qsizetype length = utf8Length(bytes, character);
        if (length == 0) {
            text +=
                QStringLiteral("\\x%1").arg(static_cast<unsigned char>(bytes[0]), 2, 16, QLatin1Char('0'));
            bytes = bytes.sliced(1);
            continue;
        }
        if (isDeceptive(character))
            text += escaped(character);
        else
            text += QChar::fromUcs4(character);
        bytes = bytes.sliced(length);
    }
    return text;
}

QString displayFolder(QByteArrayView bytes)
{
    QByteArrayView home(std::getenv("HOME"));
    while (home.endsWith('/'))
        home.chop(1);
    if (!home.isEmpty() && bytes.startsWith(home) &&
        (bytes.size() == home.size() || bytes[home.size()] == '/'))
        return QLatin1Char('~') + displayText(bytes.sliced(home.size()));
    return displayText(bytes);
}

} // namespace docket
