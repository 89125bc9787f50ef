// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/manymd5.h"

#include <QTest>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <random>

using namespace docket;

namespace
{

// What OpenSSL says, asked directly.
QByteArray md5Of(QByteArrayView bytes)
{
    std::array<unsigned char, 16> digest{};
    EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), digest.data(), nullptr, EVP_md5(), nullptr);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size());
}

struct Told {
    int ended = 0;
    int wrong = 0;
};

class TestMessage : public Md5Message
{
public:
    TestMessage(QByteArrayView bytes, Told &told, qsizetype failsAt = -1)
        : m_bytes(bytes), m_told(told), m_failsAt(failsAt)
    {
    }
    std::optional<size_t> read(std::span<char> buffer) override
    {
        if (m_failsAt >= 0 && m_at >= m_failsAt)
            return {};
        const qsizetype size = std::min(static_cast<qsizetype>(buffer.size()), m_bytes.size() - m_at);
        std::ranges::copy(m_bytes.sliced(m_at, size), buffer.begin());
        m_at += size;
        return static_cast<size_t>(size);
    }
    void end(const QByteArray &md5) override
    {
        ++m_told.ended;
        m_told.wrong += md5 == md5Of(m_bytes) ? 0 : 1;
    }

private:
    QByteArrayView m_bytes;
    Told &m_told;
    qsizetype m_failsAt;
    qsizetype m_at = 0;
};

QByteArray randomBytes(qsizetype size)
{
    std::mt19937_64 random(1321); // always the same
    QByteArray bytes(size, Qt::Uninitialized);
    std::ranges::generate(bytes, [&random] { return static_cast<char>(random()); });
    return bytes;
}

void addWidths()
{
    QTest::addColumn<size_t>("width");
    for (const size_t width : md5Widths())
        QTest::addRow("%zu lanes", width) << width;
}

} // namespace

// Many messages side by side, against OpenSSL one by one.
class TestManyMd5 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThere();
    void agreesForEachLength_data() { addWidths(); }
    void agreesForEachLength();
    void agreesForAMillionMessages_data() { addWidths(); }
    void agreesForAMillionMessages();
    void givesUpOneWithoutTheOthers_data() { addWidths(); }
    void givesUpOneWithoutTheOthers();
};

// What the processor says it has must not be lost to the self-test.
void TestManyMd5::isThere()
{
    QList<size_t> expected;
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx512f"))
        expected.append(16);
    if (__builtin_cpu_supports("avx2"))
        expected.append(8);
#endif
    expected.append(4);
    QCOMPARE(md5Widths(), expected);
}

// Around the ends of blocks and of pieces.
void TestManyMd5::agreesForEachLength()
{
    QFETCH(const size_t, width);
    const QByteArray bytes = randomBytes(70'000);
    QList<qsizetype> sizes;
    for (qsizetype size = 0; size < 300; ++size)
        sizes.append(size);
    for (const qsizetype piece : {16'384, 32'768, 65'536}) {
        for (qsizetype size = piece - 66; size < piece + 66; ++size)
            sizes.append(size);
    }
    Told told;
    qsizetype given = 0;
    hashSideBySide(
        [&]() -> std::unique_ptr<Md5Message> {
            if (given == sizes.size())
                return nullptr;
            const QByteArrayView message = QByteArrayView(bytes).first(sizes[given++]);
            return std::make_unique<TestMessage>(message, told);
        },
        width);
    QCOMPARE(told.ended, static_cast<int>(sizes.size()));
    QCOMPARE(told.wrong, 0);
}

// Of random lengths, in runs of random counts: 340,000 at each of three widths.
void TestManyMd5::agreesForAMillionMessages()
{
    QFETCH(const size_t, width);
    constexpr int messages = 340'000;
    const QByteArray bytes = randomBytes(40'000);
    std::mt19937_64 random(width);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<quint64>(limit));
    };
    Told told;
    int given = 0;
    while (given < messages) {
        const int last = std::min(messages, given + 1 + static_cast<int>(below(200)));
        hashSideBySide(
            [&]() -> std::unique_ptr<Md5Message> {
                if (given == last)
                    return nullptr;
                ++given;
                const qsizetype size = below(given % 1000 == 0 ? bytes.size() : 300);
                return std::make_unique<TestMessage>(
                    QByteArrayView(bytes).sliced(below(bytes.size() - size), size), told);
            },
            width);
    }
    QCOMPARE(told.ended, messages);
    QCOMPARE(told.wrong, 0);
}

void TestManyMd5::givesUpOneWithoutTheOthers()
{
    QFETCH(const size_t, width);
    const QByteArray bytes = randomBytes(100'000);
    Told told;
    Told ofFailing;
    int given = 0;
    hashSideBySide(
        [&]() -> std::unique_ptr<Md5Message> {
            if (given == 100)
                return nullptr;
            const bool fails = ++given % 3 == 0;
            return std::make_unique<TestMessage>(QByteArrayView(bytes).first(50'000 + given),
                                                 fails ? ofFailing : told, fails ? given * 300 : -1);
        },
        width);
    QCOMPARE(told.ended, 67);
    QCOMPARE(told.wrong, 0);
    QCOMPARE(ofFailing.ended, 0);
}

QTEST_GUILESS_MAIN(TestManyMd5)
#include "tst_manymd5.moc"
