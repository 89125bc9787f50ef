// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/verdict.h"
#include "support/program.h"
#include "support/realfiles.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <memory>
#include <unistd.h>

using namespace docket;
using docket::test::Program;
using docket::test::RealFiles;

namespace
{

constexpr int patienceMs = 15'000;

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QByteArray lineOf(const QByteArray &name, const QByteArray &content)
{
    return sha256(content) + "  " + name + '\n';
}

} // namespace

// Digests and checksum files in the real window.
class TestChecksumWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();

    void droppedListIsChecked();
    void allMatch();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void namesAreCounted();
    void isNotCheckedUnasked();
    void stops();
    void goesOnElsewhere();
    void changedListIsForgotten();

    void verdictStays();
    void pastedIsCompared_data();
    void pastedIsCompared();
    void typedIsComparedOnce();
    void pastedMeanwhileIsCompared();
    void changedFileHasNoDigests();
    void verifiesTheSelected();

private:
    void start();
    void inspect(const QList<FilePath> &paths) const;
    void show(const FilePath &file) const;
    FilePath largeFile(const QByteArray &name);
    [[nodiscard]] bool reads(const char *words) const { return m_program->reads(QString::fromUtf8(words)); }
    [[nodiscard]] bool says(const QByteArray &words) const
    {
        return m_program->says(QString::fromUtf8(words));
    }
    void click(const char *words) const { m_program->click(QString::fromUtf8(words)); }
    [[nodiscard]] QModelIndex rowOf(const FilePath &file) const;
    [[nodiscard]] int verdict(const FilePath &file) const
    {
        const QVariant its = rowOf(file).data(RecentModel::VerdictRole);
        return its.isValid() ? its.toInt() : -1;
    }
    void choose(const FilePath &file) const
    {
        m_program->list().select(rowOf(file).data(RecentModel::IdRole).toLongLong());
    }
    [[nodiscard]] QLineEdit &field() const
    {
        return *m_program->window.findChild<QLineEdit *>(QStringLiteral("expectedChecksum"));
    }

    std::unique_ptr<RealFiles> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestChecksumWindow::init()
{
    m_files = std::make_unique<RealFiles>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    start();
}

void TestChecksumWindow::start()
{
    m_program.reset();
    m_program = std::make_unique<Program>(*m_folder);
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
}

void TestChecksumWindow::cleanup()
{
    m_program.reset();
    m_folder.reset();
    m_files.reset();
}

void TestChecksumWindow::inspect(const QList<FilePath> &paths) const
{
    m_program->window.inspect({Offer::Form::Paths, {}, paths});
}

void TestChecksumWindow::show(const FilePath &file) const
{
    inspect({file});
    QTRY_COMPARE(m_program->shown(), file.name());
}

QModelIndex TestChecksumWindow::rowOf(const FilePath &file) const
{
    const QAbstractItemModel &rows = *m_program->list().model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 0).data(RecentModel::PathRole).value<FilePath>() == file)
            return rows.index(row, 0);
    }
    return {};
}

// So large that nobody has read it before the next click; it takes no room on the disk.
FilePath TestChecksumWindow::largeFile(const QByteArray &name)
{
    constexpr off_t size = off_t(64) << 30U;
    const FilePath file = m_files->file(name);
    if (::truncate(file.c_str(), size) != 0)
        qFatal("cannot make a hole");
    return file;
}

void TestChecksumWindow::droppedListIsChecked()
{
    m_files->file("good", "1");
    m_files->file("other", "changed");
    m_files->file("extra");
    const FilePath list =
        m_files->file("SHA256SUMS", lineOf("good", "1") + lineOf("other", "2") + lineOf("gone", "3") +
                                        lineOf("../above", "4") + "nonsense\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QFile::decodeName(list.bytes()))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_program->window, &enter);
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_program->window, &drop);
    QTRY_VERIFY(reads("1 matches, 1 differs, 1 is missing, 1 could not be read; 1 line says nothing; "
                      "1 file is not listed."));
    QVERIFY(says("other: differs"));
    QVERIFY(says("gone: missing"));
    QVERIFY(says("../above: not read: leads out of the folder"));
    QVERIFY(says("Line 5: is improperly formatted"));
    QVERIFY(says("extra: not listed"));
    QVERIFY(!says("good:"));
}

void TestChecksumWindow::allMatch()
{
    m_files->file("a", "1");
    m_files->file("b", "2");
    show(m_files->file("SHA256SUMS", lineOf("a", "1") + lineOf("b", "2")));
    QTRY_VERIFY(reads("All 2 files match."));
    m_files->file("b", "3");
    click("Check Them Again");
    QTRY_VERIFY(reads("1 matches, 1 differs."));
}

void TestChecksumWindow::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("It lists no file") << QString();
    QTest::newRow("a folder") << lineOf("folder", "") << QStringLiteral("1 could not be read.")
                              << QStringLiteral("folder: ");
    QTest::newRow("wrong length") << QByteArray("SHA256 (a) = 1234\n")
                                  << QStringLiteral("It lists no file; 1 line says nothing.")
                                  << QStringLiteral("Line 1: has more or fewer digits");
    QTest::newRow("a name in disguise")
        << lineOf("a\u202Egpj", "") << QStringLiteral("1 is missing.") << QStringLiteral("a\\u{202E}gpj: ");
}

void TestChecksumWindow::saysWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QFETCH(QString, line);
    m_files->makeFolder("folder");
    show(m_files->file("SHA256SUMS", content));
    QTRY_VERIFY(m_program->reads(sentence));
    QVERIFY(line.isEmpty() || m_program->says(line));
}

void TestChecksumWindow::namesAreCounted()
{
    QByteArray content;
    for (int i = 0; i < 217; ++i)
        content += lineOf("gone" + QByteArray::number(i), "");
    show(m_files->file("SHA256SUMS", content));
    QTRY_VERIFY(reads("217 are missing."));
    QVERIFY(reads("and 17 more"));
    QVERIFY(says("gone199: missing"));
    QVERIFY(!says("gone200: missing"));
}

// One of several, and one that is no checksum file.
void TestChecksumWindow::isNotCheckedUnasked()
{
    const FilePath file = m_files->file("a", "1");
    const FilePath list = m_files->file("a.sha256", lineOf("a", "1"));
    inspect({list, file});
    QTRY_COMPARE(m_program->shown(), list.name());
    QTRY_COMPARE(m_program->kept(), 2);
    QVERIFY(says("Check Them"));
    QVERIFY(!reads("The one file that it lists matches."));
    click("Check Them");
    QTRY_VERIFY(reads("The one file that it lists matches."));
    choose(file);
    QTRY_COMPARE(m_program->shown(), file.name());
    QVERIFY(!says("Check Them"));
    QVERIFY(!reads("Files in this list"));
    QCOMPARE(m_program->notice(), QString()); // its result has been seen
}

void TestChecksumWindow::stops()
{
    m_files->file("a", "1");
    largeFile("large");
    show(m_files->file("SHA256SUMS", lineOf("a", "1") + lineOf("large", "")));
    QTRY_VERIFY(reads("1 of 2 files"));
    click("Pause");
    QTRY_VERIFY(reads("paused"));
    click("Go On");
    QTRY_VERIFY(!reads("paused"));
    click("Stop");
    QTRY_VERIFY(reads("Stopped: 1 matches."));
    QVERIFY(says("Check Them Again"));
}

void TestChecksumWindow::goesOnElsewhere()
{
    largeFile("large");
    const FilePath list = m_files->file("SHA256SUMS", lineOf("large", ""));
    show(list);
    QTRY_VERIFY(says("Pause"));
    show(m_files->file("another"));
    QTRY_VERIFY(m_program->notice().startsWith(QStringLiteral("Checking the files in “SHA256SUMS”: 0 of 1")));
    click("Stop");
    QTRY_COMPARE(m_program->notice(), QStringLiteral("“SHA256SUMS”: Stopped: no file was checked."));
    choose(list);
    QTRY_COMPARE(m_program->shown(), list.name());
    QTRY_VERIFY(reads("Stopped: no file was checked."));
    QCOMPARE(m_program->notice(), QString());
}

void TestChecksumWindow::changedListIsForgotten()
{
    m_files->file("a", "1");
    show(m_files->file("SHA256SUMS", lineOf("a", "1")));
    QTRY_VERIFY(reads("The one file that it lists matches."));
    m_files->file("SHA256SUMS", lineOf("a", "1") + lineOf("b", "2")); // which the window hears of
    QTRY_VERIFY_WITH_TIMEOUT(!reads("The one file that it lists matches."), patienceMs);
    QVERIFY(says("Check Them"));
    QVERIFY(!says("Check Them Again"));
}

void TestChecksumWindow::verdictStays()
{
    m_files->file("SHA256SUMS", lineOf("a", "1"));
    const FilePath file = m_files->file("a", "1");
    show(file);
    QVERIFY(verdict(file) != int(Verdict::Verified));
    m_program->action("&Verify").trigger();
    QTRY_COMPARE(verdict(file), int(Verdict::Verified));
    QVERIFY(says("Verified. "));
    QVERIFY(reads("matches SHA256SUMS"));
    start();
    QTRY_COMPARE(verdict(file), int(Verdict::Verified));
    choose(file);
    QTRY_COMPARE(m_program->shown(), file.name());
    QTRY_VERIFY(says("Verified. "));
    QTRY_VERIFY(says("SHA-256: " + sha256("1")));
}

void TestChecksumWindow::pastedIsCompared_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("difference");
    const QByteArray right = sha256("1");
    QByteArray wrong = right;
    wrong[2] = wrong[2] == '0' ? '1' : '0';
    QTest::newRow("matches") << right << QStringLiteral("SHA-256 matches the expected value.") << QString();
    QTest::newRow("in capitals, as a line")
        << right.toUpper() + "  a" << QStringLiteral("SHA-256 matches the expected value.") << QString();
    QTest::newRow("another kind") << QCryptographicHash::hash("1", QCryptographicHash::Md5).toHex()
                                  << QStringLiteral("MD5 matches the expected value.") << QString();
    QTest::newRow("differs") << wrong
                             << QStringLiteral("SHA-256 differs from the expected value, first in digit 3.")
                             << QString(QString::fromLatin1(wrong) + u'\n' + QString::fromLatin1(right) +
                                        QStringLiteral("\n  ▲"));
    QTest::newRow("no checksum") << QByteArray("hello")
                                 << QStringLiteral("This is not in the form of any checksum.") << QString();
}

void TestChecksumWindow::pastedIsCompared()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QString, answer);
    QFETCH(QString, difference);
    show(m_files->file("a", "1"));
    field().setText(QString::fromUtf8(pasted));
    QTRY_VERIFY(m_program->reads(answer));
    QCOMPARE(reads("▲"), !difference.isEmpty());
    QVERIFY(m_program->reads(difference));
}

// The first digits of it have the forms of other kinds.
void TestChecksumWindow::typedIsComparedOnce()
{
    show(m_files->file("a", "1"));
    QTest::keyClicks(&field(), QString::fromLatin1(sha256("1")));
    QTRY_VERIFY(reads("SHA-256 matches the expected value."));
    QVERIFY(!says("CRC-32: "));
    QVERIFY(!says("MD5: "));
    QVERIFY(!says("SHA-1: "));
}

void TestChecksumWindow::pastedMeanwhileIsCompared()
{
    show(m_files->file("a", "1"));
    click("Compute SHA-256");
    click("Pause");
    field().setText(QString::fromLatin1(QCryptographicHash::hash("1", QCryptographicHash::Md5).toHex()));
    QVERIFY(reads("Being computed…"));
    QTRY_VERIFY(says("Go On"));
    click("Go On");
    QTRY_VERIFY(reads("MD5 matches the expected value."));
}

void TestChecksumWindow::changedFileHasNoDigests()
{
    const FilePath file = m_files->file("a", "1");
    show(file);
    click("Compute SHA-256");
    QTRY_VERIFY(says("SHA-256: " + sha256("1")));
    const InspectionId first = m_program->panel().shown();
    m_program->action("&Inspect Again").trigger(); // it is as it was
    QTRY_VERIFY(m_program->panel().report() && m_program->panel().shown() > first);
    QTRY_VERIFY(says("SHA-256: " + sha256("1")));
    const InspectionId second = m_program->panel().shown();
    m_files->file("a", "12");
    m_program->action("&Inspect Again").trigger();
    QTRY_VERIFY(m_program->panel().report() && m_program->panel().shown() > second);
    QTRY_VERIFY(says("Compute SHA-256"));
    QVERIFY(!says("SHA-256: " + sha256("1")));
    click("Compute SHA-256");
    QTRY_VERIFY(says("SHA-256: " + sha256("12")));
}

void TestChecksumWindow::verifiesTheSelected()
{
    m_files->file("SHA256SUMS", lineOf("a", "1") + lineOf("b", "2"));
    const QList<FilePath> files{m_files->file("a", "1"), m_files->file("b", "changed"),
                                m_files->file("c", "3")};
    inspect(files);
    QTRY_COMPARE(m_program->kept(), 3);
    m_program->list().selectAll();
    m_program->action("&Verify").trigger();
    QTRY_COMPARE(verdict(files[0]), int(Verdict::Verified));
    QTRY_COMPARE(verdict(files[1]), int(Verdict::Contradicted));
    QVERIFY(verdict(files[2]) != int(Verdict::Verified));
}

QTEST_MAIN(TestChecksumWindow)
#include "tst_checksumwindow.moc"
