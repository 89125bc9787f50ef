// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The program as somebody meets it who does not see it: what AT-SPI has of the cards, the list and the
// progress, and what is said unasked.

#include "endtoend/accessible.h"
#include "endtoend/announcements.h"
#include "endtoend/desktop.h"
#include "support/sickvolume.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <sys/xattr.h>

using namespace docket;

namespace
{

// Of `bytes`, with an ETag that names that size, as nginx makes them, and its date.
bool makeDownload(const QString &path, int bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(bytes, 'x')) != bytes)
        return false;
    const QByteArray etag = "\"65a1b2c3-" + QByteArray::number(bytes, 16) + '"';
    const QByteArray date = "Fri, 12 Jan 2024 21:44:35 GMT"; // 0x65a1b2c3
    const auto record = [&](const char *name, const QByteArray &value) {
        return ::setxattr(QFile::encodeName(path).constData(), name, value.constData(), size_t(value.size()),
                          0) == 0;
    };
    return record("user.com.github.autopkg.etag", etag) &&
           record("user.com.github.autopkg.last-modified", date);
}

bool hasEnded(const QProcess &process)
{
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, int(patience.count()));
}

} // namespace

class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void readsCardsAndList();
    void readsProgress();
    void hearsWhatIsGathered();
    void hearsHowManyAreGathered();
    void hearsNotices();

private:
    [[nodiscard]] bool startDocket(const QStringList &paths);
    // Hands the path to the window that is open.
    [[nodiscard]] std::unique_ptr<QProcess> callAgain(const QString &path) const;
    // Among what is named so, one has all these parts in its name.
    [[nodiscard]] bool sees(const QString &beginning, const QStringList &parts);
    [[nodiscard]] bool hears(const QStringList &parts);

    Desktop m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_docket;
    std::unique_ptr<Announcements> m_heard;
    QList<Accessible> m_seen; // when last looked
};

void TestScreenReader::initTestCase()
{
    const QString problem = m_desktop.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestScreenReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_heard = std::make_unique<Announcements>(m_desktop.bus());
    QVERIFY(m_heard->listen());
}

void TestScreenReader::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << "The window as last read:\n"
                          << described(m_seen) << "\nheard:" << m_heard->all();
    stop(m_docket);
    m_seen.clear();
}

bool TestScreenReader::startDocket(const QStringList &paths)
{
    QProcessEnvironment environment = m_desktop.environment();
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"),
                       m_folder->path()); // where a second process finds it
    m_docket = makeProcess(
        QStringLiteral(DOCKET_PROGRAM),
        QStringList{QStringLiteral("--history"), m_folder->filePath(QStringLiteral("history.sqlite"))} +
            paths,
        environment);
    m_docket->start();
    return sees(QStringLiteral("Recent results"), {});
}

std::unique_ptr<QProcess> TestScreenReader::callAgain(const QString &path) const
{
    auto process =
        makeProcess(QStringLiteral(DOCKET_PROGRAM),
                    {QStringLiteral("--history"), m_folder->filePath(QStringLiteral("history.sqlite")), path},
                    m_docket->processEnvironment());
    process->start();
    return process;
}

bool TestScreenReader::sees(const QString &beginning, const QStringList &parts)
{
    return QTest::qWaitFor(
        [&] {
            m_seen = readAccessibles(m_desktop.bus());
            return std::any_of(m_seen.begin(), m_seen.end(), [&](const Accessible &one) {
                return one.name.startsWith(beginning) &&
                       std::all_of(parts.begin(), parts.end(),
                                   [&](const QString &part) { return one.name.contains(part); });
            });
        },
        int(patience.count()));
}

bool TestScreenReader::hears(const QStringList &parts)
{
    return QTest::qWaitFor(
        [&] {
            const QStringList all = m_heard->all();
            return std::any_of(all.begin(), all.end(), [&](const QString &one) {
                return std::all_of(parts.begin(), parts.end(),
                                   [&](const QString &part) { return one.contains(part); });
            });
        },
        int(patience.count()));
}

void TestScreenReader::readsCardsAndList()
{
    const QString file = m_folder->filePath(QStringLiteral("Firefox 133.pkg"));
    QVERIFY(makeDownload(file, 4'096));
    QVERIFY(startDocket({file}));
    // Label, value, and where it is from.
    QVERIFY(sees(QStringLiteral("ETag: "),
                 {QStringLiteral("\"65a1b2c3-1000\""),
                  QStringLiteral("from extended attribute user.com.github.autopkg.etag")}));
    QVERIFY(sees(QStringLiteral("Size: "),
                 {QStringLiteral("4,096 bytes"), QStringLiteral("from the file system")}));
    QVERIFY(sees(QStringLiteral("Last modified: "),
                 {QStringLiteral("Fri, 12 Jan 2024 21:44:35 GMT"),
                  QStringLiteral("from extended attribute user.com.github.autopkg.last-modified"),
                  QStringLiteral("file system: today")}));
    // What is concluded, and from what.
    QVERIFY(sees(QStringLiteral("Consistent. "), {QStringLiteral("the size that its ETag names")}));
    // The row: name, values, verdict.
    QVERIFY(
        sees(QStringLiteral("Firefox 133.pkg, "), {QStringLiteral("4.1 kB"), QStringLiteral("Consistent")}));
}

void TestScreenReader::readsProgress()
{
    if (const QString reason = test::SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    test::SickVolume volume(1, 200);
    volume.tell("hang any */f0001*"); // half of them
    QVERIFY(startDocket({QFile::decodeName(volume.folder().bytes())}));
    QVERIFY(sees(QStringLiteral("Inspection progress"), {}));
    const Accessible bar = named(m_seen, QStringLiteral("Inspection progress"));
    QCOMPARE(bar.role, QStringLiteral("progress bar"));
    AccessibleValue value;
    QVERIFY(QTest::qWaitFor(
        [&] {
            value = readValue(m_desktop.bus(), bar);
            return value.now > 0;
        },
        int(patience.count())));
    QCOMPARE(value.least, 0.0);
    QVERIFY(value.now < 200);
    QCOMPARE(value.most, 200.0);
}

void TestScreenReader::hearsWhatIsGathered()
{
    const QString file = m_folder->filePath(QStringLiteral("Firefox 133.pkg"));
    QVERIFY(makeDownload(file, 4'096));
    QVERIFY(startDocket({}));
    QCOMPARE(m_heard->all(), QStringList());
    const auto second = callAgain(file);
    QVERIFY(hears({QStringLiteral("Firefox 133.pkg: Consistent. "), QStringLiteral("its ETag names")}));
    QVERIFY(hasEnded(*second));
    QCOMPARE(m_heard->all().size(), 1);

    // Said again where it was asked for again.
    QVERIFY(m_desktop.act({QStringLiteral("key"), QStringLiteral("F5")}));
    QVERIFY(QTest::qWaitFor([this] { return m_heard->all().size() == 2; }, int(patience.count())));
}

void TestScreenReader::hearsHowManyAreGathered()
{
    const QString folder = m_folder->filePath(QStringLiteral("downloads"));
    QVERIFY(QDir().mkpath(folder));
    for (const char *name : {"/a", "/b", "/c"})
        QVERIFY(makeDownload(folder + QLatin1String(name), 1'000));
    QVERIFY(QFile::resize(folder + QStringLiteral("/c"), 10)); // cut short
    QVERIFY(startDocket({}));
    const auto second = callAgain(folder);
    QVERIFY(hears({QStringLiteral("3 files inspected, 1 needs attention")}));
    QVERIFY(hasEnded(*second));
}

void TestScreenReader::hearsNotices()
{
    QVERIFY(startDocket({m_folder->filePath(QStringLiteral("empty"))}));
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("nothing"))));
    const auto second = callAgain(m_folder->filePath(QStringLiteral("nothing")));
    QVERIFY(hears({QStringLiteral("There are no files in it.")}));
    QVERIFY(hasEnded(*second));
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
