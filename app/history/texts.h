// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstring>
#include <deque>

namespace docket
{

// Bytes as they are shown, with no difference between upper and lower case, for searching. Holds no control
// characters.
[[nodiscard]] QByteArray foldedText(QByteArrayView bytes);

// Many short texts, close together in memory, each with the form in which it is searched for. They can be
// added, not removed. A value; any thread.
class Texts
{
public:
    using Number = quint32;

    // Gives its number; they count up from 0.
    Number add(QByteArrayView bytes);

    // Until the next add().
    [[nodiscard]] QByteArrayView at(Number number) const;
    [[nodiscard]] size_t size() const { return m_foldedEnds.size(); }

    // `needle` is a foldedText().
    [[nodiscard]] bool holds(Number number, const QByteArray &needle) const;
    // Calls visit(number) for each text that holds it, in order. Far faster than asking each.
    template <typename Visitor>
    void forEachHolding(const QByteArray &needle, Visitor visit) const;

private:
    // Nothing moves while more is added, which would take long once there is much: blocks that are filled up
    // to `blockSize`, or longer where one text is.
    using Blocks = std::deque<QByteArray>;
    static constexpr qsizetype blockSize = 64 * 1024;
    // Where a text stands: in the last block that there was when it was added, up to here.
    struct End {
        quint32 block = 0;
        quint32 at = 0;
    };
    using Ends = std::deque<End>;

    static void append(QByteArrayView text, Blocks &blocks, Ends &ends);
    [[nodiscard]] static QByteArrayView part(const Blocks &blocks, const Ends &ends, Number number);
    [[nodiscard]] static const char *find(QByteArrayView text, const QByteArray &needle);

    Blocks m_blocks; // of a text that is its own folded form, nothing
    Ends m_ends;
    Blocks m_foldedBlocks; // each text with a line feed behind it, which is in no needle
    Ends m_foldedEnds;
};

template <typename Visitor>
void Texts::forEachHolding(const QByteArray &needle, Visitor visit) const
{
    auto end = m_foldedEnds.begin();
    for (quint32 block = 0; block < m_foldedBlocks.size(); ++block) {
        const QByteArrayView all(m_foldedBlocks[block]);
        for (qsizetype from = 0; const char *hit = find(all.sliced(from), needle); from = end++->at) {
            const qsizetype at = hit - all.data();
            end = std::find_if(end, m_foldedEnds.end(),
                               [&](const End &one) { return one.block == block && one.at > at; });
            visit(static_cast<Number>(end - m_foldedEnds.begin()));
        }
    }
}

} // namespace docket
