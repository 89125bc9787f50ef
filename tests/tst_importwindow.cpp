// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "importing.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace docket;
using docket::test::makeFile;
using docket::test::Program;

namespace
{

QByteArray entry(const QString &path, quint64 size, const QByteArray &etag)
{
    return "{\"file_path\": \"" + path.toUtf8() + "\", \"file_size\": " + QByteArray::number(size) +
           ", \"etag\": \"\\\"" + etag + "\\\"\"}";
}

} // namespace

// A metadata cache imported in the real window.
class TestImportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();

    void asksWhichCache();
    void saysWhatAgrees();
    void selectsWhatDoesNot();
    void showsWhatIsMissing();
    void saysWhyThereIsNone();
    void saysThatItNamesNothing();
    void givesWayToTheNext();
    void staysAliveWithManyEntries();

private:
    [[nodiscard]] FilePath cacheOf(const QByteArrayList &entries) const;
    [[nodiscard]] FilePath mixedCache() const;
    void import(const FilePath &cache) const
    {
        m_program->window.findChild<Importing *>()->importCache(cache);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestImportWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_program = std::make_unique<Program>(*m_folder);
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
}

void TestImportWindow::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

FilePath TestImportWindow::cacheOf(const QByteArrayList &entries) const
{
    const QString name = m_folder->filePath(QStringLiteral("metadata_cache.json"));
    QFile file(name);
    const QByteArray json = "{\"A.recipe\": {\"metadata\": [" + entries.join(',') + "]}}";
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write %s", qPrintable(name));
    return FilePath(QFile::encodeName(name));
}

// Two that match, one whose size differs, one with another ETag, one that is gone, and one entry of no use.
FilePath TestImportWindow::mixedCache() const
{
    const QString hole = makeFile(*m_folder, QStringLiteral("hole"), "\"1\"");
    if (::truncate(QFile::encodeName(hole).constData(), 0) != 0 ||
        ::truncate(QFile::encodeName(hole).constData(), 50'000'000) != 0)
        qFatal("cannot make a hole");
    return cacheOf({entry(makeFile(*m_folder, QStringLiteral("a"), "\"1\""), 5, "1"),
                    entry(makeFile(*m_folder, QStringLiteral("b")), 5, "1"),
                    entry(makeFile(*m_folder, QStringLiteral("larger"), "\"1\""), 4, "1"),
                    entry(makeFile(*m_folder, QStringLiteral("other"), "\"2\""), 5, "1"),
                    entry(QStringLiteral("gone"), 5, "1"), entry(hole, 50'000'000, "1"), "{}"});
}

void TestImportWindow::asksWhichCache()
{
    m_program->action("I&mport…").trigger();
    auto *dialog = m_program->window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    Q_EMIT dialog->fileSelected(QFile::decodeName(mixedCache().bytes()));
    dialog->reject();
    QTRY_VERIFY(m_program->notice().contains(QStringLiteral("2 match")));
}

void TestImportWindow::saysWhatAgrees()
{
    import(cacheOf({entry(makeFile(*m_folder, QStringLiteral("a"), "\"1\""), 5, "1")}));
    QTRY_COMPARE(m_program->notice(), QStringLiteral("“metadata_cache.json”: 1 matches."));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QVERIFY(m_program->reads(
        QStringLiteral("The size is the one recorded in metadata cache metadata_cache.json, A.recipe.")));
    QTRY_COMPARE(m_program->kept(), 1);
}

void TestImportWindow::selectsWhatDoesNot()
{
    import(mixedCache());
    QTRY_COMPARE(m_program->notice(),
                 QStringLiteral("“metadata_cache.json”: 2 match, 2 differ, 1 is missing, 1 is a placeholder. "
                                "1 entry names no file or is broken."));
    QCOMPARE(m_program->list().model()->rowCount(), 6);
    const auto names = [this] {
        QByteArrayList selected;
        for (const QModelIndex &row : m_program->list().selectionModel()->selectedRows())
            selected += row.data(RecentModel::PathRole).value<FilePath>().name();
        std::sort(selected.begin(), selected.end());
        return selected;
    };
    m_program->search().setText(QStringLiteral("larger")); // which hides the other
    QTRY_COMPARE(m_program->list().model()->rowCount(), 1);
    m_program->click(QStringLiteral("Select What Differs"));
    QTRY_COMPARE(names(), (QByteArrayList{"larger", "other"}));
    m_program->click(QStringLiteral("Select the Missing"));
    QCOMPARE(names(), QByteArrayList{"gone"});
    m_program->click(QStringLiteral("Select Placeholders"));
    QCOMPARE(names(), QByteArrayList{"hole"});
}

void TestImportWindow::showsWhatIsMissing()
{
    import(mixedCache());
    QTRY_VERIFY(m_program->notice().contains(QStringLiteral("1 is missing")));
    m_program->click(QStringLiteral("Select the Missing"));
    QTRY_COMPARE(m_program->shown(), QByteArray("gone"));
    QTRY_VERIFY(m_program->reads(QStringLiteral("There is nothing to hold against what metadata cache")));
    QVERIFY(m_program->reads(QStringLiteral("ETag: \"1\" · Size when stored: 5")));
    // And once it comes from the history.
    QTRY_COMPARE(m_program->kept(), 6);
    m_program->click(QStringLiteral("Select Placeholders"));
    QTRY_COMPARE(m_program->shown(), QByteArray("hole"));
    QVERIFY(!m_program->reads(QStringLiteral("There is nothing to hold against")));
    m_program->click(QStringLiteral("Select the Missing"));
    QTRY_VERIFY(m_program->reads(QStringLiteral("ETag: \"1\" · Size when stored: 5")));
}

void TestImportWindow::saysWhyThereIsNone()
{
    import(FilePath(QFile::encodeName(m_folder->filePath(QStringLiteral("none")))));
    QTRY_COMPARE(m_program->notice(),
                 QStringLiteral("“none” cannot be imported: the file is gone. ") + advice(Failure{ENOENT}));
    import(FilePath(QFile::encodeName(makeFile(*m_folder, QStringLiteral("a")))));
    QTRY_VERIFY(m_program->notice().startsWith(QStringLiteral("“a” cannot be imported: it is not JSON")));
    QCOMPARE(m_program->list().model()->rowCount(), 0);
}

void TestImportWindow::saysThatItNamesNothing()
{
    import(cacheOf({}));
    QTRY_COMPARE(m_program->notice(), QStringLiteral("“metadata_cache.json” names no files."));
}

// What is said is about the cache that was asked for last.
void TestImportWindow::givesWayToTheNext()
{
    QByteArrayList many;
    for (int i = 0; i < 3'000; ++i)
        many += entry(QStringLiteral("gone%1").arg(i), 5, "1");
    import(cacheOf(many));
    QTRY_VERIFY(m_program->list().model()->rowCount() > 0);
    import(cacheOf({entry(makeFile(*m_folder, QStringLiteral("a"), "\"1\""), 5, "1")}));
    QTRY_COMPARE(m_program->notice(), QStringLiteral("“metadata_cache.json”: 1 matches."));
    QTRY_COMPARE(m_program->kept(), 3'001);
    QCOMPARE(m_program->notice(), QStringLiteral("“metadata_cache.json”: 1 matches."));
}

// Every other file is missing: what is selected stands in as many places.
void TestImportWindow::staysAliveWithManyEntries()
{
    constexpr int count = 10'000;
    const QByteArray file = QFile::encodeName(makeFile(*m_folder, QStringLiteral("a")));
    QByteArrayList many;
    for (int i = 0; i < count; ++i) {
        const QString name = m_folder->filePath(QString::number(i));
        many += entry(name, 5, "1");
        if (i % 2 == 0 && ::link(file.constData(), QFile::encodeName(name).constData()) != 0)
            qFatal("cannot link a file");
    }
    import(cacheOf(many));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->notice().contains(QStringLiteral("5,000 are missing")), 60'000);
    QElapsedTimer clock;
    clock.start();
    m_program->click(QStringLiteral("Select the Missing"));
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_program->list().chosenCount(), count / 2);
}

QTEST_MAIN(TestImportWindow)
#include "tst_importwindow.moc"
