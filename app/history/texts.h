// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstring>
#include <vector>

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
    [[nodiscard]] static const char *find(QByteArrayView text, const QByteArray &needle);

    QByteArray m_bytes;  // of a text that is its own folded form, nothing
    QByteArray m_folded; // each with a line feed behind it, which is in no needle
    std::vector<qsizetype> m_byteEnds;
    std::vector<qsizetype> m_foldedEnds;
};

template <typename Visitor>
void Texts::forEachHolding(const QByteArray &needle, Visitor visit) const
{
    const QByteArrayView all(m_folded);
    auto end = m_foldedEnds.begin();
    for (qsizetype from = 0; from < all.size(); from = *end++) {
        const char *hit = find(all.sliced(from), needle);
        if (!hit)
            return;
        const qsizetype at = hit - all.data();
        end = std::find_if(end, m_foldedEnds.end(), [at](qsizetype textEnd) { return textEnd > at; });
        visit(static_cast<Number>(end - m_foldedEnds.begin()));
    }
}

} // namespace docket
