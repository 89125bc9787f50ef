// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/decision.h"
#include "intake/offer.h"

#include <QSet>

namespace docket
{

// Reads an offer a part at a time, so that the first of a hundred thousand files are looked up while the rest
// is still read. For one thread; touches no file system.
class OfferReader
{
public:
    OfferReader(const Offer &offer, Surroundings surroundings);
    // It keeps views of what it reads.
    OfferReader(const OfferReader &) = delete;
    OfferReader &operator=(const OfferReader &) = delete;

    // Decides on the next `most` things that were handed over. The paths among them that are to be inspected:
    // absolute, in the order they came, each once.
    [[nodiscard]] QList<FilePath> next(qsizetype most);
    [[nodiscard]] bool atEnd() const;
    // Why the others are not, of what was read so far: the first hundred, and a last one that counts the
    // rest. That nothing was handed over is known at the end.
    [[nodiscard]] QList<Refusal> refusals() const;

private:
    using Form = Offer::Form;

    void takeNext(QList<FilePath> &paths);
    void takeLine(QByteArrayView line, QList<FilePath> &paths);
    void take(QByteArrayView what, const Decision &decision, QList<FilePath> &paths);
    void takePath(QByteArrayView what, const FilePath &path, QList<FilePath> &paths);
    void refuse(QByteArrayView what, const Ground &ground);

    const Offer m_offer;
    const Surroundings m_surroundings;
    Form m_form;              // as which it is read
    QByteArrayView m_rest;    // not read yet; every form but Paths
    qsizetype m_nextPath = 0; // Paths
    bool m_isEmpty = true;    // there was no line but comments
    QSet<FilePath> m_seen;
    QList<Refusal> m_refusals;
    qsizetype m_unnamed = 0; // refusals beyond those
};

} // namespace docket
