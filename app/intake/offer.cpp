// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "intake/offer.h"

#include "intake/decision.h"

#include <algorithm>
#include <array>
#include <climits>
#include <utility>
#include <vector>

namespace docket
{

namespace
{

// Leaves each path where it first came. Sorting hashes takes a fraction of the time of a QSet of the paths,
// and no choice of paths makes it slow.
void keepFirstOfEach(QList<FilePath> &paths)
{
    struct Key {
        size_t hash;
        qsizetype number;
    };
    std::vector<Key> keys;
    keys.reserve(static_cast<size_t>(paths.size()));
    for (const FilePath &path : std::as_const(paths))
        keys.push_back({qHash(path), static_cast<qsizetype>(keys.size())});
    std::sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        if (a.hash != b.hash)
            return a.hash < b.hash;
        const int order = paths.at(a.number).bytes().compare(paths.at(b.number).bytes());
        return order != 0 ? order < 0 : a.number < b.number;
    });
    const auto isRepeated = [&](const Key &key, const Key &before) {
        return key.hash == before.hash && paths.at(key.number) == paths.at(before.number);
    };
    for (size_t i = keys.size(); i-- > 1;) { // from the end: the one before is needed to compare with
        if (isRepeated(keys[i], keys[i - 1]))
            paths[keys[i].number] = FilePath();
    }
    paths.removeIf([](const FilePath &path) { return path.isEmpty(); });
}

// Keeps what was decided: each path once, and no more refusals than someone would read.
class Collector
{
public:
    explicit Collector(const Surroundings &surroundings) : m_surroundings(surroundings) {}

    void take(QByteArrayView what, const Decision &decision)
    {
        if (const auto *ground = std::get_if<Ground>(&decision))
            refuse(what, *ground);
        else
            takePath(what, std::get<FilePath>(decision));
    }

    [[nodiscard]] Intake finished() &&
    {
        keepFirstOfEach(m_intake.paths);
        return std::move(*this).withRepeats();
    }

    [[nodiscard]] Intake withRepeats() &&
    {
        if (m_unnamed > 0)
            m_intake.refusals.append(furtherRefusals(m_unnamed));
        return std::move(m_intake);
    }

private:
    void takePath(QByteArrayView what, const FilePath &path)
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
        m_intake.paths.append(std::move(absolute));
    }

    void refuse(QByteArrayView what, const Ground &ground)
    {
        constexpr qsizetype named = 100;
        if (m_intake.refusals.size() < named)
            m_intake.refusals.append(refusalOf(what, words(ground)));
        else
            ++m_unnamed;
    }

    const Surroundings &m_surroundings;
    Intake m_intake;
    qsizetype m_unnamed = 0;
};

QByteArrayView withoutTrailing(QByteArrayView text, char c)
{
    while (text.endsWith(c))
        text.chop(1);
    return text;
}

// Calls `take` with each line that is not blank, without the white space around it. Lines end in LF or CRLF.
template <typename Take>
void forEachLine(QByteArrayView text, const Take &take)
{
    text = withoutTrailing(text, '\0'); // some programs end their data as C does
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = (end < 0 ? text : text.first(end)).trimmed();
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (!line.isEmpty())
            take(line);
    }
}

Intake readUriList(QByteArrayView list, const Surroundings &surroundings)
{
    Collector collector(surroundings);
    bool isEmpty = true;
    forEachLine(list, [&](QByteArrayView line) {
        if (line.startsWith('#')) // a comment
            return;
        isEmpty = false;
        collector.take(line, decideListed(line, surroundings));
    });
    Intake intake = std::move(collector).finished();
    if (isEmpty)
        intake.refusals.append(lostDataRefusal());
    return intake;
}

Intake readGnomeCopiedFiles(QByteArrayView list, const Surroundings &surroundings)
{
    for (const QByteArrayView verb : {QByteArrayView("copy"), QByteArrayView("cut")}) {
        if (list.startsWith(verb) &&
            (list.size() == verb.size() || list[verb.size()] == '\n' || list[verb.size()] == '\r'))
            return readUriList(list.sliced(verb.size()), surroundings);
    }
    return readUriList(list, surroundings);
}

Intake readPlainText(QByteArrayView text, const Surroundings &surroundings)
{
    // What Nautilus put on the clipboard as text for some years.
    constexpr QByteArrayView nautilus = "x-special/nautilus-clipboard\n";
    if (text.startsWith(nautilus))
        return readGnomeCopiedFiles(text.sliced(nautilus.size()), surroundings);
    Collector collector(surroundings);
    bool isEmpty = true;
    forEachLine(text, [&](QByteArrayView line) {
        isEmpty = false;
        collector.take(line, decidePasted(line, surroundings));
    });
    Intake intake = std::move(collector).finished();
    if (isEmpty)
        intake.refusals.append(emptyTextRefusal());
    return intake;
}

Intake readNulSeparated(QByteArrayView list, const Surroundings &surroundings)
{
    Collector collector(surroundings);
    while (!list.isEmpty()) {
        const qsizetype end = list.indexOf('\0');
        const QByteArrayView entry = end < 0 ? list : list.first(end);
        list = end < 0 ? QByteArrayView() : list.sliced(end + 1);
        collector.take(entry, FilePath(entry.toByteArray()));
    }
    return std::move(collector).withRepeats(); // scripts count on a result for each name
}

Intake readPaths(const QList<FilePath> &paths, const Surroundings &surroundings)
{
    Collector collector(surroundings);
    for (const FilePath &path : paths)
        collector.take(path.bytes(), path);
    return std::move(collector).finished();
}

} // namespace

Intake readOffer(const Offer &offer, const Surroundings &surroundings)
{
    switch (offer.form) {
    case Offer::Form::UriList:
        return readUriList(offer.bytes, surroundings);
    case Offer::Form::GnomeCopiedFiles:
        return readGnomeCopiedFiles(offer.bytes, surroundings);
    case Offer::Form::PlainText:
        return readPlainText(offer.bytes, surroundings);
    case Offer::Form::NulSeparated:
        return readNulSeparated(offer.bytes, surroundings);
    case Offer::Form::Paths:
        return readPaths(offer.paths, surroundings);
    }
    return {};
}

} // namespace docket
