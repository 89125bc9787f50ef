// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/lookups.h"

#include "sources/recordednames.h"
#include "support/realfiles.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace docket;
using namespace docket::test;

Q_DECLARE_METATYPE(docket::Failure)

namespace
{

constexpr qint64 someTime = 1'393'295'176; // 2014-02-25 02:26:16 UTC

} // namespace

class TestLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsEtag_data();
    void readsEtag();
    void readsServerDate();
    void readsSize_data();
    void readsSize();
    void readsModified_data();
    void readsModified();
    void tellsKindsApart_data();
    void tellsKindsApart();
    void failsInWords_data();
    void failsInWords();
    void keepsToOneFileWhileItIsReplaced();
    void saysWhereALinkLeads();
    void answersManyThreadsAtOnce_data();
    void answersManyThreadsAtOnce();
    void closesTheDescriptor();

private:
    Target target(const FilePath &path) const
    {
        return m_opened ? Target::opened(path) : Target::byPath(path);
    }

    std::unique_ptr<RealFiles> m_files;
    bool m_opened = false;
};

void TestLookups::init()
{
    m_files = std::make_unique<RealFiles>();
    m_opened = false;
}

void TestLookups::readsEtag_data()
{
    QTest::addColumn<QByteArray>("recorded");
    QTest::addColumn<bool>("opened");
    for (const bool opened : {false, true}) {
        const auto row = [&](const char *name, const QByteArray &value) {
            QTest::addRow("%s, %s", name, opened ? "opened" : "by path") << value << opened;
        };
        row("strong", "\"9b2c4fe0a1d7-20\"");
        row("weak", "W/\"530bff48-3a9b68\"");
        row("unquoted", "abc");
        row("empty", "");
        row("one trailing NUL", QByteArray("\"abc\"\0", 6));
        row("not UTF-8", "\"\xff\xfe\"");
        row("newlines and markup", "\"<b>\n\r\x1b[31m\"");
        row("3,000 bytes", QByteArray(3000, 'e'));
    }
}

void TestLookups::readsEtag()
{
    QFETCH(const QByteArray, recorded);
    QFETCH(const bool, opened);
    m_opened = opened;
    const FilePath file = m_files->file("a.pkg");
    setAttribute(file, "user.com.github.autopkg.etag", recorded);
    const Reading<QByteArray> etag = readEtag(target(file)).value;
    QVERIFY(etag.isFound());
    QCOMPARE(etag.value(), recorded);
    QCOMPARE(etag.source().kind, Source::Kind::ExtendedAttribute);
    QCOMPARE(etag.source().name, QByteArray("user.com.github.autopkg.etag"));
}

void TestLookups::readsServerDate()
{
    const FilePath file = m_files->file("a.pkg");
    QVERIFY(readLastModified(target(file)).value.server.isAbsent());
    setAttribute(file, "user.com.github.autopkg.last-modified", "Tue, 17 Nov 2026 13:02:11 GMT");
    const LastModified both = readLastModified(target(file)).value;
    QCOMPARE(both.server.value(), QByteArray("Tue, 17 Nov 2026 13:02:11 GMT"));
    QCOMPARE(both.server.source().name, QByteArray("user.com.github.autopkg.last-modified"));
    QVERIFY(both.fileSystem.isFound());
    QCOMPARE(both.fileSystem.source().kind, Source::Kind::FileSystem);
}

void TestLookups::readsSize_data()
{
    QTest::addColumn<qint64>("hole");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << qint64(0) << QByteArray();
    QTest::newRow("one byte") << qint64(0) << QByteArray("x");
    QTest::newRow("5,000 bytes") << qint64(0) << QByteArray(5000, 'x');
    QTest::newRow("one hole of 50 MB") << qint64(50'000'000) << QByteArray();
    QTest::newRow("larger than 4 GiB") << qint64(5'970'150'664) << QByteArray();
}

void TestLookups::readsSize()
{
    QFETCH(const qint64, hole);
    QFETCH(const QByteArray, content);
    const FilePath file = m_files->file("a.dmg", content);
    if (hole > 0)
        QCOMPARE(::truncate(file.c_str(), hole), 0);
    const Reading<FileSize> size = readSize(target(file)).value;
    QVERIFY(size.isFound());
    QCOMPARE(size.value().bytes, static_cast<quint64>(hole > 0 ? hole : content.size()));
    QCOMPARE(size.value().type, FileType::Regular);
    if (hole > 0)
        QCOMPARE(size.value().bytesOnDisk, 0U);
    else if (content.size() > 4096)
        QVERIFY(size.value().bytesOnDisk >= 5000);
    QVERIFY(size.value().identity.inode != 0);
    QCOMPARE(readLastModified(target(file)).value.identity, size.value().identity);
}

void TestLookups::readsModified_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint32>("nanoseconds");
    QTest::newRow("2014") << someTime << 0;
    QTest::newRow("with nanoseconds") << someTime << 123'456'789;
    QTest::newRow("before 1970") << qint64(-86'400) << 0;
    QTest::newRow("after 2038") << qint64(4'102'444'800) << 999'999'999;
}

void TestLookups::readsModified()
{
    QFETCH(const qint64, seconds);
    QFETCH(const qint32, nanoseconds);
    const FilePath file = m_files->file("a");
    setModified(file, seconds, nanoseconds);
    QCOMPARE(readLastModified(target(file)).value.fileSystem.value(), (Timestamp{seconds, nanoseconds}));
}

void TestLookups::tellsKindsApart_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("type");
    QTest::newRow("folder") << QByteArray("folder") << int(FileType::Folder);
    QTest::newRow("FIFO") << QByteArray("fifo") << int(FileType::Fifo);
    QTest::newRow("socket") << QByteArray("socket") << int(FileType::Socket);
    QTest::newRow("device") << QByteArray("/dev/null") << int(FileType::CharacterDevice);
    QTest::newRow("link to a file") << QByteArray("link") << int(FileType::Regular);
}

void TestLookups::tellsKindsApart()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, type);
    m_files->makeFolder("folder");
    m_files->fifo("fifo");
    m_files->socket("socket");
    m_files->file("file", "content");
    m_files->link("link", "file");
    for (const bool opened : {false, true}) {
        m_opened = opened;
        const Target file = target(path.startsWith('/') ? FilePath(path) : m_files->at(path));
        // By path, a link is seen itself. No look-up waits for a writer of the FIFO.
        QCOMPARE(int(readSize(file).value.value().type),
                 path == "link" && !opened ? int(FileType::Link) : type);
        QVERIFY(readEtag(file).value.isAbsent() || readEtag(file).value.isFailed());
        QVERIFY(readLastModified(file).value.fileSystem.isFound());
    }
}

void TestLookups::failsInWords_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<int>("obstacle");
    const auto row = [](const char *name, const QByteArray &path, Failure failure, Obstacle obstacle) {
        QTest::newRow(name) << path << failure << int(obstacle);
    };
    row("gone", "gone", {ENOENT}, Obstacle::Gone);
    row("in a folder that is gone", "gone/file", {ENOENT}, Obstacle::Gone);
    row("below a file", "file/below", {ENOTDIR}, Obstacle::Gone);
    row("dangling link", "dangling", {ENOENT, true}, Obstacle::DanglingLink);
    row("link loop", "loop", {ELOOP}, Obstacle::LinkLoop);
    row("name too long", QByteArray(300, 'n'), {ENAMETOOLONG}, Obstacle::TooLong);
}

void TestLookups::failsInWords()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Failure, failure);
    QFETCH(const int, obstacle);
    m_files->file("file");
    m_files->link("dangling", "gone");
    m_files->link("loop", "loop");
    for (const bool opened : {false, true}) {
        m_opened = opened;
        const Target file = target(m_files->at(path));
        const LastModified modified = readLastModified(file).value;
        if (!opened && (failure.danglingLink || failure.code == ELOOP)) {
            QCOMPARE(readSize(file).value.value().type, FileType::Link);
            QVERIFY(modified.fileSystem.isFound());
            continue;
        }
        QCOMPARE(readEtag(file).value.failure(), failure);
        QCOMPARE(readSize(file).value.failure(), failure);
        QCOMPARE(modified.server.failure(), failure);
        QCOMPARE(modified.fileSystem.failure(), failure);
    }
    QCOMPARE(int(docket::obstacle(failure)), obstacle);
    QVERIFY(!shortWords(failure).isEmpty());
    QVERIFY(advice(failure).endsWith(u'.'));
}

void TestLookups::keepsToOneFileWhileItIsReplaced()
{
    const FilePath file = m_files->file("a", "first");
    setAttribute(file, recorded::etagAttribute(), "\"first\"");
    const Target opened = Target::opened(file);
    removeFile(file);
    m_files->file("a", "the second, longer one");
    setAttribute(file, recorded::etagAttribute(), "\"second\"");
    QCOMPARE(readEtag(opened).value.value(), QByteArray("\"first\""));
    QCOMPARE(readSize(opened).value.value().bytes, 5U);
    QVERIFY(opened.leadsTo().isEmpty());
    QCOMPARE(readEtag(Target::opened(file)).value.value(), QByteArray("\"second\""));
}

void TestLookups::saysWhereALinkLeads()
{
    const FilePath file = m_files->file("file");
    const FilePath link = m_files->link("link", "file");
    QCOMPARE(Target::opened(link).leadsTo(),
             Target::opened(file).leadsTo().isEmpty() ? file : Target::opened(file).leadsTo());
    QVERIFY(Target::byPath(link).leadsTo().isEmpty());
    QVERIFY(Target::opened(link).link().isEmpty());
    const Target closed = Target::openedUnlessLink(link);
    QCOMPARE(closed.link(), QByteArray("file"));
    QVERIFY(!closed.isOpened());
    QVERIFY(Target::openedUnlessLink(file).isOpened());
    QVERIFY(Target::openedUnlessLink(file).link().isEmpty());
    QCOMPARE(Target::openedUnlessLink(m_files->at("gone")).failure(), Failure{ENOENT});
}

void TestLookups::answersManyThreadsAtOnce_data()
{
    QTest::addColumn<bool>("opened");
    QTest::newRow("by path") << false;
    QTest::newRow("opened") << true;
}

// The kernel is asked for the status once, by whichever look-up comes first.
void TestLookups::answersManyThreadsAtOnce()
{
    QFETCH(const bool, opened);
    m_opened = opened;
    const FilePath file = m_files->file("a", "twelve bytes");
    setModified(file, someTime);
    setAttribute(file, recorded::etagAttribute(), "\"abc\"");
    for (int round = 0; round < 200; ++round) {
        const Target shared = target(file);
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&shared, &wrong, i] {
                const bool isRight =
                    i % 3 == 0   ? readSize(shared).value.value().bytes == 12
                    : i % 3 == 1 ? readLastModified(shared).value.fileSystem.value() == Timestamp{someTime, 0}
                                 : readEtag(shared).value.value() == "\"abc\"";
                wrong += isRight ? 0 : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
}

void TestLookups::closesTheDescriptor()
{
    const FilePath file = m_files->file("file");
    int descriptor = -1;
    {
        const Target opened = Target::opened(file);
        descriptor = opened.descriptor();
        QVERIFY(::fcntl(descriptor, F_GETFD) >= 0);
        QVERIFY((::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0);
    }
    QCOMPARE(::fcntl(descriptor, F_GETFD), -1);
}

QTEST_GUILESS_MAIN(TestLookups)
#include "tst_lookups.moc"
