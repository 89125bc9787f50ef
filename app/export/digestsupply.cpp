// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/digestsupply.h"

#include "checksum/openedfile.h"
#include "history/history.h"
#include "inspect/gather.h"
#include "inspect/pools.h"
#include "verify/furtherlooks.h"

#include <QtConcurrent>

#include <algorithm>

namespace docket
{

namespace
{

Digests ofKind(const Report &report, DigestKind kind)
{
    Digests digests = report.particulars.value().digests;
    digests.removeIf([kind](const Digest &digest) { return digest.kind != kind; });
    return digests;
}

// A job: which of them have a digest that is still that of their file.
QList<bool> areAsTheyWere(const QList<Report> &reports, DigestKind kind)
{
    QList<bool> answers;
    for (const Report &report : reports) {
        if (ofKind(report, kind).isEmpty()) {
            answers.append(false);
            continue;
        }
        const OpenedFile file(report.path);
        answers.append(file.isOpen() && isSameState(statusOf(report), file.before()));
    }
    return answers;
}

} // namespace

DigestSupply::DigestSupply(History &history, DigestKind kind, QObject *parent)
    : QObject(parent), m_history(history), m_kind(kind), m_pool(makePool(1))
{
    connect(&history, &History::foundDigests, this, &DigestSupply::takeKept);
    connect(&m_hasher, &Hasher::hashed, this, &DigestSupply::takeHashed);
}

DigestSupply::~DigestSupply()
{
    leaveBehind(std::move(m_pool));
}

void DigestSupply::supply(const QList<Report> &reports)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_reports = reports;
    m_places.clear();
    for (qsizetype i = 0; i < reports.size(); ++i) {
        m_places.insert(reports[i].id, i);
        if (!reports[i].isRegularFile())
            continue;
        m_asked.insert(reports[i].id);
        m_history.findDigests(reports[i].id, statusOf(reports[i]));
    }
    if (m_asked.isEmpty())
        checkKept();
}

void DigestSupply::takeKept(InspectionId id, const Digests &digests)
{
    if (!m_asked.remove(id))
        return;
    Report &report = m_reports[m_places.value(id)];
    report = withDigests(std::move(report), digests);
    if (m_asked.isEmpty())
        checkKept();
}

void DigestSupply::checkKept()
{
    whenEnded(QtConcurrent::run(m_pool.get(), areAsTheyWere, m_reports, m_kind), this,
              [this](const std::optional<QList<bool>> &answers) {
                  hashOthers(answers.value_or(QList<bool>(m_reports.size(), false)));
              });
}

void DigestSupply::hashOthers(const QList<bool> &areAsTheyWere)
{
    QList<HashTask> tasks;
    for (qsizetype i = 0; i < m_reports.size(); ++i) {
        if (areAsTheyWere[i])
            continue;
        tasks.append({m_reports[i].id, m_reports[i].path, {{m_kind}, {}}});
        m_hashing.insert(m_reports[i].id);
    }
    if (!tasks.isEmpty())
        m_hasher.hash(tasks);
    endIfDone();
}

void DigestSupply::takeHashed(const QList<HashedFile> &files)
{
    QList<Report> more;
    for (const HashedFile &file : files) {
        if (!m_hashing.remove(file.id))
            continue;
        Report &report = m_reports[m_places.value(file.id)];
        const Hashed &hashed = file.hashed;
        if (hashed.outcome != Hashed::Outcome::Done) {
            Q_EMIT missed(file.path, noDigestWords(hashed));
        } else if (report.isRegularFile() && isSameState(statusOf(report), hashed.before)) {
            report = withDigests(std::move(report), hashed.digests);
            m_history.amend(report);
            more.append(report);
            continue;
        }
        // Where the result is of another state than what the file has now, it keeps nothing of it.
        Report other;
        other.id = report.id;
        other.path = report.path;
        report = withDigests(std::move(other), hashed.digests);
    }
    if (!more.isEmpty())
        Q_EMIT computed(more);
    endIfDone();
}

void DigestSupply::endIfDone()
{
    if (!m_isBusy || !m_hashing.isEmpty())
        return;
    for (Report &report : m_reports) {
        Particulars particulars;
        particulars.digests = ofKind(report, m_kind);
        report.particulars = Seldom(std::move(particulars));
    }
    m_isBusy = false;
    Q_EMIT supplied(std::exchange(m_reports, {}));
}

} // namespace docket
