// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksumdialog.h"
#include "evidence/verdict.h"
#include "inspect/filestatus.h"
#include "support/program.h"
#include "support/realfiles.h"
#include "support/sickvolume.h"

#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QTest>
#include <QUrl>

#include <memory>
#include <unistd.h>

using namespace docket;
using namespace docket::test;

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
    void droppedIsCompared();
    void droppedWhereNothingIsShown();
    void changedFileHasNoDigests();
    void changesMeanwhile();
    void growsWhileItIsRead();
    void verifiesTheSelected();

    void writesWhatOthersCheck_data();
    void writesWhatOthersCheck();
    void writesWhatIsKept();
    void refusesToWrite();
    void stopsBeforeItWrites();

private:
    void start();
    void inspect(const QList<FilePath> &paths) const;
    void show(const FilePath &file) const;
    void drop(const QMimeData &data) const;
    ChecksumDialog *askForChecksums(DigestKind kind) const;
    void writeChecksums(DigestKind kind, const FilePath &target) const;
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

void TestChecksumWindow::drop(const QMimeData &data) const
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_program->window, &enter);
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_program->window, &drop);
}

ChecksumDialog *TestChecksumWindow::askForChecksums(DigestKind kind) const
{
    m_program->action("&Write Checksum File…").trigger();
    auto *dialog = m_program->window.findChild<ChecksumDialog *>();
    auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("checksumKind"));
    kinds->setCurrentIndex(kinds->findData(int(kind)));
    return dialog;
}

void TestChecksumWindow::writeChecksums(DigestKind kind, const FilePath &target) const
{
    askForChecksums(kind)->writeTo(QFile::decodeName(target.bytes()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->window.findChild<ChecksumDialog *>(), patienceMs);
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
    drop(data);
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
    const QByteArray content(64'000'000, 'x'); // not read before it is paused
    show(m_files->file("a", content));
    click("Compute SHA-256");
    click("Pause");
    field().setText(QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex()));
    QVERIFY(reads("Being computed…"));
    QTRY_VERIFY(says("Go On"));
    click("Go On");
    QTRY_VERIFY(reads("MD5 matches the expected value."));
}

void TestChecksumWindow::droppedIsCompared()
{
    show(m_files->file("a", "1"));
    QMimeData data;
    data.setText(QString::fromLatin1(sha256("1")) + u'\n');
    drop(data);
    QCOMPARE(field().text(), QString::fromLatin1(sha256("1")));
    QTRY_VERIFY(reads("SHA-256 matches the expected value."));
    data.setText(QStringLiteral("hello"));
    drop(data);
    QCOMPARE(m_program->notice(), QStringLiteral("This text is not a path."));
    QCOMPARE(field().text(), QString::fromLatin1(sha256("1")));
}

void TestChecksumWindow::droppedWhereNothingIsShown()
{
    QMimeData data;
    data.setText(QString::fromLatin1(sha256("1")));
    drop(data);
    QVERIFY(m_program->notice().startsWith(QStringLiteral("This is a checksum. Select the file")));
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

// Under the hash, while nobody watches it.
void TestChecksumWindow::changesMeanwhile()
{
    if (const QString reason = SickVolume::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    SickVolume volume(1, 1, 40'000'000);
    show(volume.file(0));
    volume.tell("delay read * 10");
    click("Compute SHA-256");
    QTRY_VERIFY(says("Pause"));
    volume.tell("grow getattr *");
    QTRY_VERIFY_WITH_TIMEOUT(reads("changed while it was read"), patienceMs);
    QVERIFY(!says("SHA-256: "));
    QVERIFY(says("Compute SHA-256"));
}

// Which the window hears of, and looks at it again.
void TestChecksumWindow::growsWhileItIsRead()
{
    const FilePath file = largeFile("a");
    show(file);
    const InspectionId first = m_program->panel().shown();
    click("Compute SHA-256");
    QTRY_VERIFY(says("Pause"));
    QCOMPARE(::truncate(file.c_str(), 100'000'000), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->panel().report() && m_program->panel().shown() > first, patienceMs);
    QTRY_VERIFY(says("Changed since"));
    QTRY_VERIFY(says("Compute SHA-256"));
    QVERIFY(!says("SHA-256: "));
    click("Compute SHA-256");
    QTRY_VERIFY_WITH_TIMEOUT(says("SHA-256: " + sha256(QByteArray(100'000'000, '\0'))), patienceMs);
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

void TestChecksumWindow::writesWhatOthersCheck_data()
{
    QTest::addColumn<DigestKind>("kind");
    QTest::newRow("sha256sum") << DigestKind::Sha256;
    QTest::newRow("sha512sum") << DigestKind::Sha512;
    QTest::newRow("sha1sum") << DigestKind::Sha1;
    QTest::newRow("md5sum") << DigestKind::Md5;
    QTest::newRow("b2sum") << DigestKind::Blake2b;
}

void TestChecksumWindow::writesWhatOthersCheck()
{
    QFETCH(DigestKind, kind);
    m_files->makeFolder("sub");
    inspect({m_files->file("a", "1"), m_files->file("new\nline", "2"), m_files->file("back\\slash", "3"),
             m_files->file("sub/*b", "4"), m_files->file("large", QByteArray(3'000'000, 'x'))});
    QTRY_COMPARE(m_program->kept(), 5);
    m_program->list().selectAll();
    const FilePath sums = m_files->at("sums");
    writeChecksums(kind, sums);
    QCOMPARE(m_program->notice(),
             QStringLiteral("Checksums of 5 files were written to “%1”.").arg(displayText(sums.bytes())));
    QProcess check;
    check.setWorkingDirectory(QFile::decodeName(m_files->folder().bytes()));
    check.start(QString::fromLatin1(QTest::currentDataTag()),
                {QStringLiteral("-c"), QStringLiteral("--strict"), QStringLiteral("sums")});
    QVERIFY(check.waitForFinished(patienceMs));
    QCOMPARE(check.readAllStandardOutput().count(": OK\n"), 5);
    QCOMPARE(check.exitCode(), 0);
}

// As long as the file is as it was.
void TestChecksumWindow::writesWhatIsKept()
{
    const FilePath file = m_files->file("a", "1");
    show(file);
    QTRY_COMPARE(m_program->kept(), 1);
    const Report report = *m_program->panel().report();
    const QByteArray kept(64, '5');
    m_program->history.keepDigests(report.id, statusOf(report), {{DigestKind::Sha256, kept}});
    const FilePath sums = m_files->at("a.sha256");
    writeChecksums(DigestKind::Sha256, sums);
    QCOMPARE(contentOf(QFile::decodeName(sums.bytes())), kept + "  a\n");
    setModified(file, 1'000'000'000);
    writeChecksums(DigestKind::Sha256, sums);
    QCOMPARE(contentOf(QFile::decodeName(sums.bytes())), lineOf("a", "1"));
}

void TestChecksumWindow::refusesToWrite()
{
    m_files->makeFolder("sub");
    const FilePath gone = m_files->file("gone", "1");
    inspect({m_files->file("a", "1"), m_files->file("sub/b", "2"), gone});
    QTRY_COMPARE(m_program->kept(), 3);
    m_program->list().selectAll();
    removeFile(gone);
    ChecksumDialog *dialog = askForChecksums(DigestKind::Sha256);
    dialog->writeTo(QFile::decodeName(m_files->at("sub/SHA256SUMS").bytes()));
    QVERIFY(reads("Not there: “a”, “gone”. Write it to "));
    dialog->writeTo(QFile::decodeName(m_files->at("SHA256SUMS").bytes()));
    QTRY_VERIFY(reads("there is no checksum of “gone” (the file is gone)."));
    QVERIFY(!QFile::exists(QFile::decodeName(m_files->at("SHA256SUMS").bytes())));
    dialog->reject();
    QTRY_VERIFY(!m_program->window.findChild<ChecksumDialog *>());
}

void TestChecksumWindow::stopsBeforeItWrites()
{
    const FilePath file = largeFile("large");
    show(file);
    ChecksumDialog *dialog = askForChecksums(DigestKind::Md5);
    dialog->writeTo(QFile::decodeName(m_files->at("MD5SUMS").bytes()));
    QTRY_VERIFY(reads("0 of 1 files"));
    QTRY_VERIFY(reads("a second"));
    click("Stop");
    QTRY_VERIFY(!m_program->window.findChild<ChecksumDialog *>());
    QVERIFY(!QFile::exists(QFile::decodeName(m_files->at("MD5SUMS").bytes())));
}

QTEST_MAIN(TestChecksumWindow)
#include "tst_checksumwindow.moc"
