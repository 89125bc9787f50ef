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
    QByteArray folded = foldedText(bytes);
    append(bytes != QByteArrayView(folded) ? bytes : QByteArrayView(), m_blocks, m_ends);
    append(folded.append('\n'), m_foldedBlocks, m_foldedEnds);
    return static_cast<Number>(m_foldedEnds.size() - 1);
}

void Texts::append(QByteArrayView text, Blocks &blocks, Ends &ends)
{
    if (blocks.empty() || blocks.back().size() + text.size() > blockSize) {
        blocks.emplace_back();
        blocks.back().reserve(std::max(blockSize, text.size()));
    }
    blocks.back().append(text);
    ends.push_back({static_cast<quint32>(blocks.size() - 1), static_cast<quint32>(blocks.back().size())});
}

QByteArrayView Texts::part(const Blocks &blocks, const Ends &ends, Number number)
{
    const End end = ends[number];
    const bool isFirst = number == 0 || ends[number - 1].block != end.block;
    const quint32 begin = isFirst ? 0 : ends[number - 1].at;
    return QByteArrayView(blocks[end.block]).sliced(begin, end.at - begin);
}

QByteArrayView Texts::at(Number number) const
{
    const QByteArrayView own = part(m_blocks, m_ends, number);
    return own.isEmpty() ? part(m_foldedBlocks, m_foldedEnds, number).chopped(1) : own;
}

bool Texts::holds(Number number, const QByteArray &needle) const
{
    return find(part(m_foldedBlocks, m_foldedEnds, number), needle) != nullptr;
}

const char *Texts::find(QByteArrayView text, const QByteArray &needle)
{
    return static_cast<const char *>(::memmem(text.data(), static_cast<size_t>(text.size()),
                                              needle.constData(), static_cast<size_t>(needle.size())));
}

} // namespace docket
