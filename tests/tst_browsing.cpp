// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/foldout.h"
#include "dragout.h"
#include "exportdialog.h"
#include "filterchip.h"
#include "linkbutton.h"
#include "support/program.h"
#include "valuelabel.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <fcntl.h>
#include <memory>
#include <sys/xattr.h>
#include <unistd.h>

using namespace docket;
using docket::test::etagName;
using docket::test::makeFile;
using docket::test::offerOf;
using docket::test::Program;

// What a user does with results that are there already.
class TestBrowsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();

    void comparesWhatIsSelected();
    void sumsUpWhatIsSelected();
    void showsEarlierResults();
    void inspectsAgainWhatItNoLongerHolds();
    void pinsAndFindsThePinned();
    void narrowsToAFolder();
    void standsAsATable();
    void forgetsAllWhenAnsweredSo();
    void remembersNothingForNow();
    void comparesWithTheRowDroppedOn();
    void takesItsOwnDrag_data();
    void takesItsOwnDrag();
    void saysWhereItCameFrom();
    void showsAllAttributes();
    void exportsWhatIsSelected();
    void exportSaysWhyItFailed();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestBrowsing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_program = std::make_unique<Program>(*m_folder);
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
}

void TestBrowsing::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

void TestBrowsing::comparesWhatIsSelected()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a"), "\"1\""),
                                       makeFile(*m_folder, QStringLiteral("b"), "\"2\"")}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    m_program->list().selectAll();
    const ValueLabel *sentence = nullptr;
    QTRY_VERIFY(
        (sentence = m_program->window.findChild<ValueLabel *>(QStringLiteral("comparisonSentence"))) &&
        sentence->isVisible());
    QVERIFY2(sentence->value().contains(QStringLiteral("ETag")), qPrintable(sentence->value()));
    QVERIFY(!sentence->value().contains(QStringLiteral("Size")));
    m_program->list().chooseRow(1);
    QTRY_COMPARE(m_program->shown(), QByteArray("b"));
}

void TestBrowsing::sumsUpWhatIsSelected()
{
    QStringList names;
    for (int i = 0; i < 7; ++i)
        names += makeFile(*m_folder, QString::number(i));
    m_program->window.inspect(offerOf(names));
    QTRY_COMPARE(m_program->shown(), QByteArray("0"));
    m_program->list().selectAll();
    const auto text = [this](const char *name) {
        return m_program->window.findChild<ValueLabel *>(QString::fromLatin1(name))->value();
    };
    QTRY_COMPARE(text("selectionCount"), QStringLiteral("7 files selected"));
    QTRY_COMPARE(text("selectionSize"), QStringLiteral("35 bytes in all"));
}

void TestBrowsing::showsEarlierResults()
{
    const QString name = makeFile(*m_folder, QStringLiteral("a"), "\"1\"");
    m_program->window.inspect(offerOf({name}));
    QTRY_COMPARE(m_program->card("cardEtag").left(9), QStringLiteral("ETag: \"1\""));
    QTRY_COMPARE(m_program->kept(), 1);
    makeFile(*m_folder, QStringLiteral("a"), "\"2\"");
    m_program->window.inspect(offerOf({name}));
    const auto *earlier = m_program->window.findChild<Foldout *>(QStringLiteral("earlierResults"));
    QTRY_VERIFY(earlier->isVisible());
    QCOMPARE(earlier->findChild<QToolButton *>()->text(), QStringLiteral("Earlier results (1)"));
    QTRY_VERIFY(m_program->reads(QStringLiteral("ETag: \"1\" → \"2\"")));
    earlier->findChild<QToolButton *>()->click();
    auto *link = earlier->findChild<LinkButton *>();
    QVERIFY(link->isVisible());
    link->click();
    QTRY_COMPARE(m_program->card("cardEtag").left(9), QStringLiteral("ETag: \"1\""));
    QTRY_VERIFY(!earlier->isVisible());
}

// The list holds the summaries of some thousand rows: of this one it has none any more, so that the old row
// goes only when the history has found it.
void TestBrowsing::inspectsAgainWhatItNoLongerHolds()
{
    const QString name = makeFile(*m_folder, QStringLiteral("a"), "\"1\"");
    m_program->window.inspect(offerOf({name}));
    QTRY_COMPARE(m_program->kept(), 1);
    QStringList others;
    for (int i = 0; i < 5'000; ++i)
        others += m_folder->filePath(QStringLiteral("gone%1").arg(i));
    m_program->window.inspect(offerOf(others));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->kept(), 5'001, 60'000);
    RecentList &list = m_program->list();
    list.chooseRow(5'000);
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    list.scrollToTop();
    const auto isHeld = [&](int row) {
        return !list.model()->index(row, 0).data(RecentModel::PathRole).value<FilePath>().isEmpty();
    };
    for (int row = 0; row < 4'900; row += 100)
        QTRY_VERIFY(isHeld(row) && isHeld(row + 99));
    const InspectionId before = m_program->panel().shown();
    m_program->action("&Inspect Again").trigger();
    m_program->history.readReports(m_program->model.allIds()); // which keeps what finds it busy
    QTRY_VERIFY(m_program->panel().shown() > before);
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QTRY_COMPARE(list.model()->rowCount(), 5'001);
    QCOMPARE(list.chosenCount(), 1);
    const auto *sentence = m_program->window.findChild<ValueLabel *>(QStringLiteral("comparisonSentence"));
    QVERIFY(!sentence || !sentence->isVisible());
}

void TestBrowsing::pinsAndFindsThePinned()
{
    m_program->window.inspect(
        offerOf({makeFile(*m_folder, QStringLiteral("a")), makeFile(*m_folder, QStringLiteral("b"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QTRY_COMPARE(m_program->kept(), 2);
    QVERIFY(m_program->list().select(m_program->panel().shown()));
    m_program->action("P&in").trigger();
    QTRY_VERIFY(m_program->list().chosen().pinned);
    m_program->chip("Pinned").click();
    QTRY_COMPARE(m_program->list().model()->rowCount(), 1);
    m_program->action("P&in").trigger();
    QTRY_COMPARE(m_program->list().model()->rowCount(), 0);
    m_program->chip("All").click();
    QTRY_COMPARE(m_program->list().model()->rowCount(), 2);
}

void TestBrowsing::narrowsToAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")));
    m_program->window.inspect(
        offerOf({makeFile(*m_folder, QStringLiteral("sub/a")), makeFile(*m_folder, QStringLiteral("b"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    m_program->action("Only This &Folder").trigger();
    QTRY_COMPARE(m_program->list().model()->rowCount(), 1);
    auto *chip = m_program->window.findChild<FilterChip *>(QStringLiteral("folderChip"));
    QVERIFY(chip->isVisible());
    chip->click();
    QTRY_COMPARE(m_program->list().model()->rowCount(), 2);
    QVERIFY(!chip->isVisible());
}

void TestBrowsing::standsAsATable()
{
    m_program->window.inspect(offerOf(
        {makeFile(*m_folder, QStringLiteral("b"), "\"1\""), makeFile(*m_folder, QStringLiteral("a"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("b"));
    QTRY_COMPARE(m_program->kept(), 2);
    m_program->action("As &Table").trigger();
    RecentList &list = m_program->list();
    QVERIFY(list.isTable());
    QVERIFY(list.horizontalHeader()->isVisible());
    for (int column = 0; column < list.model()->columnCount(); ++column)
        QVERIFY(!list.isColumnHidden(column));
    QCOMPARE(list.chosen().path.name(), QByteArray("b")); // it stays
    const auto nameAt = [&](int row) { return list.model()->index(row, 0).data().toString(); };
    Q_EMIT list.horizontalHeader()->sectionClicked(RecentModel::NameColumn);
    QTRY_COMPARE(nameAt(0), QStringLiteral("a"));
    QTRY_COMPARE(nameAt(1), QStringLiteral("b"));
    Q_EMIT list.horizontalHeader()->sectionClicked(RecentModel::NameColumn);
    QTRY_COMPARE(nameAt(0), QStringLiteral("b"));
    const auto spokenAt = [&](int column) {
        return list.model()->index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(spokenAt(RecentModel::NameColumn).startsWith(QStringLiteral("b, 5 bytes")));
    QCOMPARE(spokenAt(RecentModel::SizeColumn), QStringLiteral("5 bytes"));
    list.hideColumn(RecentModel::EtagColumn);
    m_program->window.close();
    m_program.reset();
    m_program = std::make_unique<Program>(*m_folder);
    QVERIFY(m_program->list().isTable());
    QVERIFY(m_program->list().isColumnHidden(RecentModel::EtagColumn));
    m_program->action("As &Table").trigger();
    QVERIFY(!m_program->list().isColumnHidden(RecentModel::NameColumn));
    QVERIFY(m_program->list().isColumnHidden(RecentModel::SizeColumn));
}

void TestBrowsing::forgetsAllWhenAnsweredSo()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a"))}));
    QTRY_COMPARE(m_program->kept(), 1);
    const auto answer = [this](const QString &button) {
        m_program->action("Forget &All…").trigger();
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_program->window.findChild<QMessageBox *>()));
        const auto buttons = box->buttons();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [&](QAbstractButton *each) { return each->text() == button; });
        QVERIFY(found != buttons.end());
        (*found)->click();
        QTRY_VERIFY(!m_program->window.findChild<QMessageBox *>());
    };
    answer(QStringLiteral("Cancel"));
    QCOMPARE(m_program->model.rowCount(), 1);
    answer(QStringLiteral("&Forget All"));
    QTRY_COMPARE(m_program->model.rowCount(), 0);
    QCOMPARE(m_program->panel().shown(), 0);
    m_program.reset();
    m_program = std::make_unique<Program>(*m_folder);
    QTRY_VERIFY(m_program->model.isLoaded());
    QCOMPARE(m_program->model.rowCount(), 0);
}

void TestBrowsing::remembersNothingForNow()
{
    m_program->action("&Remember Nothing for Now").trigger();
    QVERIFY(m_program->notice().contains(QStringLiteral("not remembered")));
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("secret"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("secret"));
    QTRY_COMPARE(m_program->model.rowCount(), 1);
    m_program->click(QStringLiteral("Remember Again"));
    QVERIFY(!m_program->notice().contains(QStringLiteral("not remembered")));
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("open"))}));
    QTRY_COMPARE(m_program->shown(), QByteArray("open"));
    QTRY_COMPARE(m_program->kept(), 1);
    m_program.reset();
    m_program = std::make_unique<Program>(*m_folder);
    QTRY_COMPARE(m_program->model.rowCount(), 1);
    QTRY_COMPARE(m_program->list().chosenCount(), 0);
    QTRY_VERIFY(m_program->row(0).startsWith(QStringLiteral("open")));
}

void TestBrowsing::comparesWithTheRowDroppedOn()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a"), "\"1\"")}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    const RecentList &list = m_program->list();
    const QRect row = list.rowRect(list.chosen().id);
    const QPoint where = list.viewport()->mapTo(&m_program->window, row.center());
    const auto data =
        filesAsMimeData({FilePath(QFile::encodeName(makeFile(*m_folder, QStringLiteral("b"), "\"2\"")))});
    QDragEnterEvent enter(where, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_program->window, &enter);
    QVERIFY(m_program->overlay().accessibleName().contains(QStringLiteral("with “a”")));
    QDropEvent drop(where, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_program->window, &drop);
    QTRY_VERIFY(m_program->says(QStringLiteral("Comparison")));
    QCOMPARE(list.chosenCount(), 2);
    QTRY_VERIFY(m_program->reads(QStringLiteral("What differs: ETag")));
}

void TestBrowsing::takesItsOwnDrag_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("a.dmg");
    QTest::newRow("space and percent") << QByteArray("a 100%.dmg");
    QTest::newRow("what an address is made of") << QByteArray("a#b?c;d&e.dmg");
    QTest::newRow("line break") << QByteArray("a\nb");
    QTest::newRow("not UTF-8") << QByteArray("caf\xE9");
}

void TestBrowsing::takesItsOwnDrag()
{
    QFETCH(QByteArray, name);
    const FilePath file(QFile::encodeName(m_folder->path()) + '/' + name);
    const int fd = ::open(file.bytes().constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    QVERIFY(fd >= 0);
    ::close(fd);
    const auto data = filesAsMimeData({file});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_program->window, &enter);
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_program->window, &drop);
    QTRY_COMPARE(m_program->shown(), name);
    QVERIFY(!m_program->panel().report()->isUnreadable());
}

void TestBrowsing::saysWhereItCameFrom()
{
    const QString name = makeFile(*m_folder, QStringLiteral("a"));
    const QByteArray secret("https://user:secret@example.com/a?token=secret");
    QCOMPARE(::setxattr(QFile::encodeName(name).constData(), "user.xdg.origin.url", secret.constData(),
                        size_t(secret.size()), 0),
             0);
    m_program->window.inspect(offerOf({name}));
    QTRY_VERIFY(m_program->reads(QStringLiteral("example.com/a")));
    QVERIFY(!m_program->reads(QStringLiteral("secret")));
    m_program->click(QStringLiteral("Reveal"));
    QVERIFY(m_program->reads(QString::fromLatin1(secret)));
}

void TestBrowsing::showsAllAttributes()
{
    const QString name = makeFile(*m_folder, QStringLiteral("a"), "\"1\"");
    QCOMPARE(::setxattr(QFile::encodeName(name).constData(), "user.bytes", "\xFF\x00\x01", 3, 0), 0);
    m_program->window.inspect(offerOf({name}));
    QTRY_COMPARE(m_program->shown(), QByteArray("a"));
    QTRY_VERIFY(m_program->says(QStringLiteral("All extended attributes (2)")));
    QVERIFY(!m_program->reads(QStringLiteral("user.bytes")));
    m_program->click(QStringLiteral("All extended attributes (2)"));
    QVERIFY(m_program->reads(QStringLiteral("user.bytes")));
    QVERIFY(m_program->reads(QStringLiteral("3 bytes · hexadecimal")));
    QVERIFY(m_program->reads(QString::fromLatin1(etagName)));
}

void TestBrowsing::exportsWhatIsSelected()
{
    m_program->window.inspect(
        offerOf({makeFile(*m_folder, QStringLiteral("a")), makeFile(*m_folder, QStringLiteral("b")),
                 makeFile(*m_folder, QStringLiteral("c"))}));
    QTRY_COMPARE(m_program->kept(), 3);
    m_program->list().chooseRow(0);
    QTest::keyClick(&m_program->list(), Qt::Key_Down, Qt::ShiftModifier);
    m_program->action("&Export…").trigger();
    auto *dialog = m_program->window.findChild<ExportDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>()->setCurrentIndex(2); // NDJSON
    dialog->exportTo(m_folder->filePath(QStringLiteral("out.ndjson")));
    QTRY_VERIFY(m_program->notice().contains(QStringLiteral("2 results were exported")));
    QTRY_VERIFY(!m_program->window.findChild<ExportDialog *>());
    QFile file(m_folder->filePath(QStringLiteral("out.ndjson")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains("/a\""));
    QVERIFY(lines[1].contains("/b\""));
}

void TestBrowsing::exportSaysWhyItFailed()
{
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a"))}));
    QTRY_COMPARE(m_program->kept(), 1);
    m_program->action("&Export…").trigger();
    auto *dialog = m_program->window.findChild<ExportDialog *>();
    dialog->exportTo(m_folder->filePath(QStringLiteral("none/out.csv")));
    const auto says = [dialog] {
        const auto labels = dialog->findChildren<ValueLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const ValueLabel *label) {
            return label->isVisible() && !label->value().isEmpty();
        });
    };
    QTRY_VERIFY(says());
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!m_program->window.findChild<ExportDialog *>());
}

QTEST_MAIN(TestBrowsing)
#include "tst_browsing.moc"
