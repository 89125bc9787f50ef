// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/checksumcheck.h"

#include "checksum/checksumname.h"
#include "inspect/gather.h"
#include "inspect/pools.h"
#include "sources/descriptor.h"

#include <QtConcurrent>

namespace docket
{

namespace
{

constexpr size_t enough = 8'192; // lines under way: no more are read

CheckedLine::Result resultOf(const Hashed &hashed, const QByteArray &expected)
{
    using Result = CheckedLine::Result;
    switch (hashed.outcome) {
    case Hashed::Outcome::Done:
        return hashed.digests.constFirst().hex == expected ? Result::Matches : Result::Differs;
    case Hashed::Outcome::Changed:
        return Result::Changed;
    case Hashed::Outcome::Failed:
    case Hashed::Outcome::Stopped:
        break;
    }
    return hashed.failure.failure.code == ENOENT ? Result::Missing : Result::Unreadable;
}

void count(CheckedLine::Result result, ChecksumTally &tally)
{
    switch (result) {
    case CheckedLine::Result::Bad:
        ++tally.bad;
        break;
    case CheckedLine::Result::Matches:
        ++tally.matching;
        break;
    case CheckedLine::Result::Differs:
        ++tally.differing;
        break;
    case CheckedLine::Result::Missing:
        ++tally.missing;
        break;
    case CheckedLine::Result::Unreadable:
    case CheckedLine::Result::Changed:
    case CheckedLine::Result::Refused:
        ++tally.notRead;
        break;
    }
}

} // namespace

// The checksum file, opened by the first job that reads in it.
struct ChecksumCheck::Source {
    explicit Source(FilePath its) : path(std::move(its)) {}

    FilePath path;
    std::optional<Descriptor> descriptor = {};
};

struct ChecksumCheck::Piece {
    QByteArray bytes; // empty at the end
    int code = 0;
};

ChecksumCheck::ChecksumCheck(ChecksumOrder order, QObject *parent)
    : QObject(parent),
      m_order(std::move(order)),
      m_reader(m_order.file.isEmpty() ? QByteArray() : m_order.file.name(), m_order.only),
      m_source(std::make_shared<Source>(m_order.file.isEmpty() ? FilePath("/dev/stdin") : m_order.file)),
      m_pool(makePool(1))
{
    connect(&m_hasher, &Hasher::hashed, this, &ChecksumCheck::takeHashed);
}

ChecksumCheck::~ChecksumCheck()
{
    leaveBehind(std::move(m_pool));
}

void ChecksumCheck::begin()
{
    readOn();
}

void ChecksumCheck::stop()
{
    m_hasher.stopAll();
    m_pending.clear();
    m_end.wasStopped = true;
    end();
}

// A job.
ChecksumCheck::Piece ChecksumCheck::readPiece(const std::shared_ptr<Source> &source)
{
    constexpr qsizetype size = 65'536;
    if (!source->descriptor)
        source->descriptor.emplace(source->path.c_str(), O_RDONLY | O_NOCTTY);
    if (!source->descriptor->isOpen())
        return {{}, errno};
    Piece piece{QByteArray(size, Qt::Uninitialized)};
    ssize_t length = -1;
    do
        length = ::read(source->descriptor->number(), piece.bytes.data(), size);
    while (length < 0 && errno == EINTR);
    piece.code = length < 0 ? errno : 0;
    piece.bytes.truncate(qMax<ssize_t>(0, length));
    return piece;
}

void ChecksumCheck::readOn()
{
    if (m_isReading || m_isRead || m_pending.size() >= enough)
        return;
    m_isReading = true;
    const auto read = QtConcurrent::run(m_pool.get(), &ChecksumCheck::readPiece, m_source);
    whenEnded(read, this, [this](const std::optional<Piece> &piece) {
        m_isReading = false;
        take(piece.value_or(Piece{{}, ECANCELED}));
    });
}

void ChecksumCheck::take(const Piece &piece)
{
    if (m_hasEnded)
        return;
    const auto sink = [this](const ChecksumLine &line) { add(line); };
    if (piece.code != 0)
        m_end.failure = Failure{piece.code};
    if (piece.bytes.isEmpty()) {
        m_isRead = true;
        m_reader.end(sink);
    } else {
        m_reader.read(piece.bytes, sink);
    }
    if (!m_tasks.isEmpty())
        m_hasher.hash(std::exchange(m_tasks, {}));
    settle();
}

void ChecksumCheck::add(const ChecksumLine &line)
{
    Pending pending{{.line = line}, true};
    if (const auto *entry = std::get_if<ChecksumEntry>(&line)) {
        CheckedLine &its = pending.line;
        its.path = FilePath(entry->name).absolute(m_order.folder.bytes());
        if (m_order.namesExtra)
            m_listed.add(its.path);
        if (!m_order.anywhere && leavesFolder(entry->name)) {
            its.result = CheckedLine::Result::Refused;
        } else {
            pending.isDone = false;
            m_tasks.append({m_front + static_cast<qint64>(m_pending.size()), its.path, {{entry->kind}, {}}});
        }
    }
    m_pending.push_back(std::move(pending));
}

void ChecksumCheck::takeHashed(const QList<HashedFile> &files)
{
    for (const HashedFile &file : files) {
        if (file.id < m_front || file.id - m_front >= static_cast<qint64>(m_pending.size()))
            continue; // it was stopped
        Pending &pending = m_pending[static_cast<size_t>(file.id - m_front)];
        CheckedLine &line = pending.line;
        const Hashed &hashed = file.hashed;
        line.result = resultOf(hashed, std::get<ChecksumEntry>(line.line).hex);
        line.failure = hashed.failure;
        if (line.result == CheckedLine::Result::Differs)
            line.computed = hashed.digests.constFirst().hex;
        pending.isDone = true;
    }
    settle();
}

// Tells what is done, up to the first line that is not.
void ChecksumCheck::settle()
{
    if (m_hasEnded)
        return;
    QList<CheckedLine> lines;
    while (!m_pending.empty() && m_pending.front().isDone) {
        lines.append(std::move(m_pending.front().line));
        count(lines.constLast().result, m_end.tally);
        m_pending.pop_front();
        ++m_front;
    }
    readOn();
    if (!lines.isEmpty())
        Q_EMIT checked(lines);
    const auto done = static_cast<qsizetype>(m_end.tally.listed());
    Q_EMIT progressed(done, done + static_cast<qsizetype>(m_pending.size()));
    if (m_hasEnded || !m_isRead || !m_pending.empty()) // a receiver may have stopped it
        return;
    if (m_order.namesExtra)
        lookForExtra();
    else
        end();
}

void ChecksumCheck::lookForExtra()
{
    m_listed.add(m_order.file);
    const auto look =
        QtConcurrent::run(m_pool.get(), [listed = std::move(m_listed), folder = m_order.folder]() mutable {
            return listed.extraIn(folder);
        });
    whenEnded(look, this, [this](const std::optional<ExtraFiles> &extra) {
        m_end.extra = extra.value_or(ExtraFiles());
        end();
    });
}

void ChecksumCheck::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_isRead = true;
    Q_EMIT ended(m_end);
}

} // namespace docket
