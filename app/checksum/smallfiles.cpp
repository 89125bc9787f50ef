// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/smallfiles.h"

#include "checksum/digestset.h"
#include "checksum/manymd5.h"
#include "checksum/wake.h"

namespace docket
{

namespace
{

constexpr size_t pieceBytes = 256 * 1024;

// One file on its way from its first byte to its last.
class Course
{
public:
    Course(const OpenedFile &file, HashControl &control)
        : m_file(file), m_control(control), m_wake(file.descriptor(), file.size(), 1)
    {
        m_wake.enter(0);
    }

    // None: it is over; then came() says how.
    [[nodiscard]] std::optional<size_t> read(std::span<char> buffer);
    [[nodiscard]] Hashed came() const;

private:
    // A file that grows as fast as it is read would have no end. What lies in /proc has no size at all.
    [[nodiscard]] bool hasGrown() const { return m_file.size() > 0 && m_bytes > m_file.size(); }

    const OpenedFile &m_file;
    HashControl &m_control;
    Wake m_wake;
    quint64 m_bytes = 0;
    std::optional<HashFailure> m_failure;
};

std::optional<size_t> Course::read(std::span<char> buffer)
{
    if (!m_control.mayGoOn() || hasGrown())
        return {};
    HashFailure failure;
    const auto got = m_file.read(buffer, m_bytes, failure);
    if (!got) {
        m_failure = failure;
        return {};
    }
    m_bytes += *got;
    m_control.add(*got);
    return got;
}

Hashed Course::came() const
{
    if (m_failure)
        return m_file.failed(*m_failure);
    if (m_control.isStopped())
        return m_file.stopped();
    Hashed hashed = m_file.readWhole(m_bytes);
    if (hasGrown())
        hashed.outcome = Hashed::Outcome::Changed;
    return hashed;
}

// A file whose MD5 is made beside others'.
class FileMessage : public Md5Message
{
public:
    FileMessage(std::unique_ptr<OpenedFile> file, const HashJob &job, std::optional<Hashed> &result)
        : m_file(std::move(file)),
          m_order(job.order),
          m_course(*m_file, job.control),
          m_others(others(job)),
          m_result(result)
    {
    }
    ~FileMessage() override
    {
        if (!m_result)
            m_result = m_course.came();
    }
    std::optional<size_t> read(std::span<char> buffer) override
    {
        const auto got = m_course.read(buffer);
        if (got)
            m_others.add({buffer.data(), static_cast<qsizetype>(*got)});
        return got;
    }
    void end(const QByteArray &md5) override
    {
        m_result = m_course.came();
        if (m_result->outcome != Hashed::Outcome::Done)
            return;
        Digests digests = m_others.digests();
        for (qsizetype i = 0; i < m_order.kinds.size(); ++i) {
            if (m_order.kinds.at(i) == DigestKind::Md5)
                digests.insert(i, {DigestKind::Md5, md5.toHex(), 0});
        }
        enter(digests, *m_result);
    }

private:
    static HashOrder others(const HashJob &job)
    {
        HashOrder order = job.order;
        order.kinds.removeAll(DigestKind::Md5);
        return order;
    }

    std::unique_ptr<OpenedFile> m_file;
    const HashOrder &m_order;
    Course m_course;
    DigestSet m_others;
    std::optional<Hashed> &m_result;
};

} // namespace

Hashed hashPlainly(const OpenedFile &file, const HashOrder &order, HashControl &control)
{
    Course course(file, control);
    DigestSet digests(order);
    std::vector<char> piece(pieceBytes);
    std::optional<size_t> got = pieceBytes;
    while (got == pieceBytes) {
        got = course.read(piece);
        if (got)
            digests.add({piece.data(), static_cast<qsizetype>(*got)});
    }
    Hashed hashed = course.came();
    if (hashed.outcome == Hashed::Outcome::Done)
        enter(digests.digests(), hashed);
    return hashed;
}

std::vector<std::optional<Hashed>> hashSmallFiles(std::span<const HashJob> jobs)
{
    std::vector<std::optional<Hashed>> results(jobs.size());
    size_t next = 0;
    hashSideBySide([&]() -> std::unique_ptr<Md5Message> {
        for (; next < jobs.size(); ++next) {
            const HashJob &job = jobs[next];
            if (!job.control.mayGoOn()) {
                results[next].emplace();
                continue;
            }
            auto file = std::make_unique<OpenedFile>(job.path);
            job.control.setSize(file->size());
            if (!file->isOpen())
                results[next] = file->notOpened();
            else if (file->size() > mostBytesOfSmall)
                continue;
            else if (job.order.kinds.contains(DigestKind::Md5))
                return std::make_unique<FileMessage>(std::move(file), job, results[next++]);
            else
                results[next] = hashPlainly(*file, job.order, job.control);
        }
        return nullptr;
    });
    return results;
}

} // namespace docket
