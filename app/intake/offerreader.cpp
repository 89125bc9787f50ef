// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "intake/offerreader.h"

#include <algorithm>
#include <climits>
#include <limits>

namespace docket
{

namespace
{

QByteArrayView withoutTrailing(QByteArrayView text, char c)
{
    while (text.endsWith(c))
        text.chop(1);
    return text;
}

// Takes what comes before the first `end` off the text, and that `end` with it.
QByteArrayView takenTo(char end, QByteArrayView &text)
{
    const qsizetype at = text.indexOf(end);
    const QByteArrayView taken = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArrayView() : text.sliced(at + 1);
    return taken;
}

// What Nautilus put on the clipboard as text for some years.
constexpr QByteArrayView nautilusHeading = "x-special/nautilus-clipboard\n";

QByteArrayView withoutVerb(QByteArrayView list)
{
    for (const QByteArrayView verb : {QByteArrayView("copy"), QByteArrayView("cut")}) {
        if (list.startsWith(verb) &&
            (list.size() == verb.size() || list[verb.size()] == '\n' || list[verb.size()] == '\r'))
            return list.sliced(verb.size());
    }
    return list;
}

// So that the set of paths seldom grows: it would be built anew.
qsizetype likelyPaths(const Offer &offer)
{
    constexpr qsizetype bytesAPath = 64;
    constexpr qsizetype most = 1'000'000;
    return std::min(most,
                    offer.form == Offer::Form::Paths ? offer.paths.size() : offer.bytes.size() / bytesAPath);
}

} // namespace

OfferReader::OfferReader(const Offer &offer, Surroundings surroundings)
    : m_offer(offer), m_surroundings(std::move(surroundings)), m_form(offer.form), m_rest(m_offer.bytes)
{
    if (m_form == Form::NulSeparated || m_form == Form::Paths)
        m_isEmpty = false;
    else
        m_rest = withoutTrailing(m_rest, '\0'); // some programs end their data as C does
    if (m_form == Form::PlainText && m_rest.startsWith(nautilusHeading)) {
        m_rest = m_rest.sliced(nautilusHeading.size());
        m_form = Form::GnomeCopiedFiles;
    }
    if (m_form == Form::GnomeCopiedFiles)
        m_rest = withoutVerb(m_rest);
    if (m_form != Form::NulSeparated)
        m_seen.reserve(likelyPaths(m_offer));
}

bool OfferReader::atEnd() const
{
    return m_form == Form::Paths ? m_nextPath == m_offer.paths.size() : m_rest.isEmpty();
}

QList<FilePath> OfferReader::next(qsizetype most)
{
    QList<FilePath> paths;
    for (; most > 0 && !atEnd(); --most)
        takeNext(paths);
    return paths;
}

void OfferReader::takeNext(QList<FilePath> &paths)
{
    if (m_form == Form::Paths) {
        const FilePath &path = m_offer.paths.at(m_nextPath++);
        takePath(path.bytes(), path, paths);
    } else if (m_form == Form::NulSeparated) {
        const QByteArrayView name = takenTo('\0', m_rest);
        takePath(name, FilePath(name.toByteArray()), paths);
    } else {
        takeLine(takenTo('\n', m_rest).trimmed(), paths); // lines end in LF or CRLF
    }
}

void OfferReader::takeLine(QByteArrayView line, QList<FilePath> &paths)
{
    const bool isPasted = m_form == Form::PlainText;
    const bool isComment = !isPasted && line.startsWith('#');
    if (line.isEmpty() || isComment)
        return;
    m_isEmpty = false;
    take(line, isPasted ? decidePasted(line, m_surroundings) : decideListed(line, m_surroundings), paths);
}

void OfferReader::take(QByteArrayView what, const Decision &decision, QList<FilePath> &paths)
{
    if (const auto *ground = std::get_if<Ground>(&decision))
        refuse(what, *ground);
    else
        takePath(what, std::get<FilePath>(decision), paths);
}

void OfferReader::takePath(QByteArrayView what, const FilePath &path, QList<FilePath> &paths)
{
    if (path.isEmpty())
        return refuse(what, {Ground::Kind::EmptyName});
    if (path.bytes().contains('\0'))
        return refuse(what, {Ground::Kind::Nul});
    if (!path.isAbsolute() && m_surroundings.workingFolder.isEmpty())
        return refuse(what, {Ground::Kind::NoWorkingFolder});
    FilePath absolute = path.absolute(m_surroundings.workingFolder);
    if (absolute.bytes().size() >= PATH_MAX)
        return refuse(what, {Ground::Kind::TooLong});
    if (m_form != Form::NulSeparated) { // there scripts count on a result for each name
        const qsizetype before = m_seen.size();
        m_seen.insert(absolute);
        if (m_seen.size() == before)
            return;
    }
    paths.append(std::move(absolute));
}

void OfferReader::refuse(QByteArrayView what, const Ground &ground)
{
    constexpr qsizetype named = 100;
    if (m_refusals.size() < named)
        m_refusals.append(refusalOf(what, words(ground)));
    else
        ++m_unnamed;
}

QList<Refusal> OfferReader::refusals() const
{
    QList<Refusal> refusals = m_refusals;
    if (m_unnamed > 0)
        refusals.append(furtherRefusals(m_unnamed));
    if (m_isEmpty && atEnd())
        refusals.append(m_form == Form::PlainText ? emptyTextRefusal() : lostDataRefusal());
    return refusals;
}

Intake readOffer(const Offer &offer, const Surroundings &surroundings)
{
    OfferReader reader(offer, surroundings);
    QList<FilePath> paths;
    while (!reader.atEnd())
        paths += reader.next(std::numeric_limits<qsizetype>::max());
    return {paths, reader.refusals()};
}

} // namespace docket
