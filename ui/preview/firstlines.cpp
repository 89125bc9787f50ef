// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "preview/firstlines.h"

#include "words.h"

#include <QStringDecoder>

#include <algorithm>

namespace docket
{

namespace
{

constexpr qsizetype mostLines = 12;
constexpr qsizetype longestLine = 160;

// A sequence that the end cuts off is no error.
std::optional<QString> decoded(QByteArrayView bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (decode.hasError())
        return std::nullopt;
    return text;
}

bool isOfText(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f' || c == u'\x1b' ||
           (c.unicode() >= 0x20 && c.unicode() != 0x7f);
}

QString shown(QStringView line)
{
    QString text = line.first(std::min(line.size(), longestLine)).toString();
    text.replace(u'\t', u"    "_qs);
    text = displayText(text.toUtf8());
    return line.size() > longestLine ? text + u'…' : text;
}

} // namespace

QStringList firstLines(QByteArrayView beginning)
{
    const auto text = decoded(beginning);
    if (!text || !std::all_of(text->cbegin(), text->cend(), isOfText))
        return {};
    QStringList lines;
    for (const QStringView line : QStringView(*text).tokenize(u'\n')) {
        if (lines.size() == mostLines)
            break;
        lines.append(shown(line.endsWith(u'\r') ? line.chopped(1) : line));
    }
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace docket
