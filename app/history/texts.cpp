// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/texts.h"

#include "filepath.h"

namespace docket
{

QByteArray foldedText(QByteArrayView bytes)
{
    const auto isPlain = [](char c) { return c >= 0x20 && c < 0x7F; };
    if (std::all_of(bytes.begin(), bytes.end(), isPlain))
        return bytes.toByteArray().toLower(); // ASCII only, and much the faster
    // The same letter may be one character or two, a base and an accent (as in names from a Mac).
    return displayText(bytes).normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
}

Texts::Number Texts::add(QByteArrayView bytes)
{
    const QByteArray folded = foldedText(bytes);
    if (bytes != QByteArrayView(folded))
        m_bytes.append(bytes);
    m_folded.append(folded).append('\n');
    m_byteEnds.push_back(m_bytes.size());
    m_foldedEnds.push_back(m_folded.size());
    return static_cast<Number>(m_foldedEnds.size() - 1);
}

QByteArrayView Texts::at(Number number) const
{
    const auto part = [number](const QByteArray &all, const std::vector<qsizetype> &ends) {
        const qsizetype begin = number == 0 ? 0 : ends[number - 1];
        return QByteArrayView(all).sliced(begin, ends[number] - begin);
    };
    const QByteArrayView own = part(m_bytes, m_byteEnds);
    return own.isEmpty() ? part(m_folded, m_foldedEnds).chopped(1) : own;
}

bool Texts::holds(Number number, const QByteArray &needle) const
{
    const qsizetype begin = number == 0 ? 0 : m_foldedEnds[number - 1];
    return find(QByteArrayView(m_folded).sliced(begin, m_foldedEnds[number] - begin), needle) != nullptr;
}

const char *Texts::find(QByteArrayView text, const QByteArray &needle)
{
    return static_cast<const char *>(::memmem(text.data(), static_cast<size_t>(text.size()),
                                              needle.constData(), static_cast<size_t>(needle.size())));
}

} // namespace docket
