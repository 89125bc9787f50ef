// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The program as somebody meets it who does not see it: what AT-SPI has of the cards, the list and the
// progress, and what is said unasked.

#include "endtoend/accessible.h"
#include "endtoend/announcements.h"
#include "endtoend/runningdocket.h"
#include "support/sickvolume.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace docket;

namespace
{

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
    [[nodiscard]] bool hears(const QStringList &parts);

    Desktop m_desktop;
    std::unique_ptr<RunningDocket> m_docket;
    std::unique_ptr<Announcements> m_heard;
};

void TestScreenReader::initTestCase()
{
    const QString problem = m_desktop.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestScreenReader::init()
{
    m_docket = std::make_unique<RunningDocket>(m_desktop);
    m_heard = std::make_unique<Announcements>(m_desktop.bus());
    QVERIFY(m_heard->listen());
}

void TestScreenReader::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << "The window as last read:\n"
                          << described(m_docket->seen()) << "\nheard:" << m_heard->all();
    m_docket.reset();
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
    const QString file = m_docket->makeDownload(QStringLiteral("Firefox 133.pkg"), 4'096);
    QVERIFY(!file.isEmpty());
    QVERIFY(m_docket->start({file}));
    // Label, value, and where it is from.
    QVERIFY(m_docket->sees(QStringLiteral("ETag: "),
                           {QStringLiteral("\"65a1b2c3-1000\""),
                            QStringLiteral("from extended attribute user.com.github.autopkg.etag")}));
    QVERIFY(m_docket->sees(QStringLiteral("Size: "),
                           {QStringLiteral("4,096 bytes"), QStringLiteral("from the file system")}));
    QVERIFY(m_docket->sees(QStringLiteral("Last modified: "),
                           {QStringLiteral("Fri, 12 Jan 2024 21:44:35 GMT"),
                            QStringLiteral("from extended attribute user.com.github.autopkg.last-modified"),
                            QStringLiteral("file system: today")}));
    // What is concluded, and from what.
    QVERIFY(m_docket->sees(QStringLiteral("Consistent. "), {QStringLiteral("the size that its ETag names")}));
    // The row: name, values, verdict.
    QVERIFY(m_docket->sees(QStringLiteral("Firefox 133.pkg, "),
                           {QStringLiteral("4.1 kB"), QStringLiteral("Consistent")}));
}

void TestScreenReader::readsProgress()
{
    if (const QString reason = test::SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    test::SickVolume volume(1, 200);
    volume.tell("hang any */f0001*"); // half of them
    QVERIFY(m_docket->start({QFile::decodeName(volume.folder().bytes())}));
    QVERIFY(m_docket->sees(QStringLiteral("Inspection progress"), {}));
    const Accessible bar = named(m_docket->seen(), QStringLiteral("Inspection progress"));
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
    const QString file = m_docket->makeDownload(QStringLiteral("Firefox 133.pkg"), 4'096);
    QVERIFY(!file.isEmpty());
    QVERIFY(m_docket->start({}));
    QCOMPARE(m_heard->all(), QStringList());
    const auto second = m_docket->callAgain(file);
    QVERIFY(hears({QStringLiteral("Firefox 133.pkg: Consistent. "), QStringLiteral("its ETag names")}));
    QVERIFY(hasEnded(*second));
    QCOMPARE(m_heard->all().size(), 1);

    // Said again where it was asked for again.
    QVERIFY(m_desktop.act({QStringLiteral("key"), QStringLiteral("F5")}));
    QVERIFY(QTest::qWaitFor([this] { return m_heard->all().size() == 2; }, int(patience.count())));
}

void TestScreenReader::hearsHowManyAreGathered()
{
    const QString folder = m_docket->path(QStringLiteral("downloads"));
    QVERIFY(QDir().mkpath(folder));
    for (const char *name : {"a", "b", "c"})
        QVERIFY(!m_docket->makeDownload(QStringLiteral("downloads/") + QLatin1String(name), 1'000).isEmpty());
    QVERIFY(QFile::resize(folder + QStringLiteral("/c"), 10)); // cut short
    QVERIFY(m_docket->start({}));
    const auto second = m_docket->callAgain(folder);
    QVERIFY(hears({QStringLiteral("3 files inspected, 1 needs attention")}));
    QVERIFY(hasEnded(*second));
}

void TestScreenReader::hearsNotices()
{
    QVERIFY(m_docket->start({m_docket->path(QStringLiteral("empty"))}));
    QVERIFY(QDir().mkpath(m_docket->path(QStringLiteral("nothing"))));
    const auto second = m_docket->callAgain(m_docket->path(QStringLiteral("nothing")));
    QVERIFY(hears({QStringLiteral("There are no files in it.")}));
    QVERIFY(hasEnded(*second));
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
