// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/card.h"
#include "detailspanel/cardwords.h"
#include "detailspanel/detailspanel.h"
#include "inspect/inspector.h"
#include "valuelabel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QSemaphore>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/xattr.h>

using namespace docket;

namespace
{

const Source etagSource{Source::Kind::ExtendedAttribute, QByteArrayLiteral("user.com.github.autopkg.etag")};
const QDateTime now(QDate(2026, 11, 22), QTime(12, 41));

QSemaphore gate; // holds one look-up back

Answer<Reading<FileSize>> gatedSize(const Target &target)
{
    gate.acquire();
    return readSize(target);
}

Report reportOf(Reading<QByteArray> etag)
{
    Report report;
    report.id = firstInspectionId(QDateTime::currentMSecsSinceEpoch());
    report.path = FilePath("/tmp/x.pkg");
    report.etag = std::move(etag);
    report.size = {FileSize{1000, 4096, FileType::Regular, {}}, {}};
    report.lastModified.fileSystem = {Timestamp{1'000'000'000, 0}, {}};
    return report;
}

// What the three cards showed whenever one of them was painted: how many of them were still waiting.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(DetailsPanel &panel) : m_cards(panel.findChildren<Card *>())
    {
        for (Card *card : m_cards)
            card->installEventFilter(this);
    }
    [[nodiscard]] QList<qsizetype> seen() const { return m_seen; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_seen +=
                std::count_if(m_cards.begin(), m_cards.end(), [](Card *card) { return card->isWaiting(); });
        return false;
    }

private:
    QList<Card *> m_cards;
    QList<qsizetype> m_seen;
};

Card *cardOf(const DetailsPanel &panel, const char *name)
{
    return panel.findChild<Card *>(QString::fromLatin1(name));
}

} // namespace

class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void etag_data();
    void etag();
    void size_data();
    void size();
    void lastModified_data();
    void lastModified();
    void fillTogether();
    void longWaitIsSaid_data();
    void longWaitIsSaid();
    void wholeValueIsCopied();
    void unreadableHasBanner();
    void concludes_data();
    void concludes();
    void checksGoWithTheReport();
    void noWordIsCut_data();
    void noWordIsCut();
};

void TestCards::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestCards::etag_data()
{
    QTest::addColumn<Reading<QByteArray>>("reading");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("spoken");
    const auto found = [](const QByteArray &value) { return Reading<QByteArray>(value, etagSource); };
    const QString from = QStringLiteral(", from extended attribute user.com.github.autopkg.etag");

    QTest::newRow("strong") << found("\"abc\"") << QStringLiteral("\"abc\"")
                            << QStringLiteral("\"abc\"") + from;
    QTest::newRow("empty") << found("") << QStringLiteral("recorded, but empty")
                           << QStringLiteral("recorded, but empty") + from;
    QTest::newRow("rich text") << found("<b>x</b>") << QStringLiteral("<b>x</b>")
                               << QStringLiteral("<b>x</b>") + from;
    QTest::newRow("not UTF-8") << found("\xFF") << QStringLiteral("\\xff") << QStringLiteral("\\xff") + from;
    QTest::newRow("64 KiB") << found(QByteArray(65'536, 'x')) << QString(65'536, QLatin1Char('x'))
                            << QString(4096, QLatin1Char('x')) + QStringLiteral("…") + from;
    QTest::newRow("absent") << Reading<QByteArray>() << QStringLiteral("none recorded")
                            << QStringLiteral(
                                   "none recorded, A download tool may have kept none, or it was lost on the "
                                   "way: cp drops extended attributes, mv within one file system keeps "
                                   "them.");
    QTest::newRow("not supported") << Reading<QByteArray>(Failure{ENOTSUP})
                                   << QStringLiteral("not supported here")
                                   << QStringLiteral("not supported here. ") + advice({ENOTSUP});
    QTest::newRow("permission denied")
        << Reading<QByteArray>(Failure{EACCES}) << QStringLiteral("permission denied")
        << QStringLiteral("permission denied. ") + advice({EACCES});
    QTest::newRow("dangling link") << Reading<QByteArray>(Failure{ENOENT, true})
                                   << QStringLiteral("the link leads nowhere")
                                   << QStringLiteral("the link leads nowhere. ") + advice({ENOENT, true});
}

void TestCards::etag()
{
    QFETCH(Reading<QByteArray>, reading);
    const CardContent content = etagCard(reading);
    QTEST(content.value, "value");
    QTEST(content.spoken, "spoken");
    // Where there is no value a picture says so too, never colour alone.
    QCOMPARE(content.glyph.has_value(), !reading.isFound() || reading.value().isEmpty());

    DetailsPanel panel;
    panel.showReport(reportOf(reading));
    QCOMPARE(cardOf(panel, "cardEtag")->accessibleName(), QStringLiteral("ETag: ") + content.spoken);
}

void TestCards::size_data()
{
    QTest::addColumn<Reading<FileSize>>("reading");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("caption");
    const auto found = [](quint64 bytes, quint64 onDisk) {
        return Reading<FileSize>(FileSize{bytes, onDisk, FileType::Regular, {}}, {});
    };
    QTest::newRow("large") << found(162'412'311, 162'414'592) << QStringLiteral("162.4 MB")
                           << QStringLiteral("162,412,311 bytes · 162.4 MB on disk");
    QTest::newRow("empty") << found(0, 0) << QStringLiteral("0 bytes")
                           << QStringLiteral("0 bytes · 0 bytes on disk");
    QTest::newRow("one hole") << found(50'000'000, 0) << QStringLiteral("50.0 MB")
                              << QStringLiteral("50,000,000 bytes · 0 bytes on disk");
    QTest::newRow("gone") << Reading<FileSize>(Failure{ENOENT}) << QStringLiteral("the file is gone")
                          << advice({ENOENT});
}

void TestCards::size()
{
    QFETCH(Reading<FileSize>, reading);
    const CardContent content = sizeCard(reading);
    QTEST(content.value, "value");
    QTEST(content.captions.constFirst(), "caption");
}

void TestCards::lastModified_data()
{
    QTest::addColumn<LastModified>("dates");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("captions");
    const QDateTime today(now.date(), QTime(12, 40));
    const QDateTime served({2026, 11, 17}, {13, 2, 11}, Qt::UTC);
    const Reading<Timestamp> mtime{Timestamp{today.toSecsSinceEpoch(), 0}, {}};
    const auto server = [](const QByteArray &value) {
        return Reading<QByteArray>(
            value, {Source::Kind::ExtendedAttribute, "user.com.github.autopkg.last-modified"});
    };
    const QString fileSystem = QStringLiteral("file system: today 12:40");
    const QString recorded = QStringLiteral("from extended attribute user.com.github.autopkg.last-modified");
    const QString plain = QStringLiteral("from the file system");
    const QString mtimeInLarge = QStringLiteral("Sun, 22 Nov 2026, 12:40");

    QTest::newRow("both") << LastModified{server("Tue, 17 Nov 2026 13:02:11 GMT"), mtime, {}}
                          << QStringLiteral("Tue, 17 Nov 2026, ") +
                                 served.toLocalTime().toString(QStringLiteral("HH:mm"))
                          << QStringList{QStringLiteral("server: Tue, 17 Nov 2026 13:02:11 GMT"), fileSystem,
                                         recorded};
    QTest::newRow("a date of another form")
        << LastModified{server("17.11.2026"), mtime, {}} << QStringLiteral("17.11.2026")
        << QStringList{QStringLiteral("server: 17.11.2026"), fileSystem, recorded};
    QTest::newRow("none recorded") << LastModified{{}, mtime, {}} << mtimeInLarge
                                   << QStringList{QStringLiteral("server: none recorded"), fileSystem, plain};
    QTest::newRow("recorded, but empty")
        << LastModified{server(""), mtime, {}} << mtimeInLarge
        << QStringList{QStringLiteral("server: recorded, but empty"), fileSystem, plain};
    QTest::newRow("server's cannot be read")
        << LastModified{Reading<QByteArray>(Failure{EACCES}), mtime, {}} << mtimeInLarge
        << QStringList{QStringLiteral("server: permission denied"), fileSystem, plain};
    QTest::newRow("mtime cannot be read")
        << LastModified{server("17.11.2026"), Reading<Timestamp>(Failure{EIO}), {}}
        << QStringLiteral("17.11.2026")
        << QStringList{QStringLiteral("server: 17.11.2026"), QStringLiteral("file system: read error"),
                       recorded};
    QTest::newRow("neither") << LastModified{Reading<QByteArray>(Failure{EIO}),
                                             Reading<Timestamp>(Failure{EIO}),
                                             {}}
                             << QStringLiteral("read error") << QStringList{advice({EIO})};
    QTest::newRow("nothing but an empty one")
        << LastModified{server(""), Reading<Timestamp>(Failure{EIO}), {}}
        << QStringLiteral("recorded, but empty") << QStringList{QStringLiteral("file system: read error")};
}

void TestCards::lastModified()
{
    QFETCH(LastModified, dates);
    const CardContent content = lastModifiedCard(dates, now);
    QTEST(content.value, "value");
    QTEST(content.captions, "captions");
}

// The program's signature: one look-up is held back, and until it returns no card shows anything.
void TestCards::fillTogether()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("x.pkg"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5);
    file.close();
    const FilePath path(QFile::encodeName(name));
    QCOMPARE(::setxattr(path.c_str(), etagSource.name.constData(), "\"abc\"", 5, 0), 0);

    Lookups lookups;
    lookups.size = gatedSize;
    Inspector inspector(lookups);
    DetailsPanel panel;
    panel.resize(800, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    PaintWatch watch(panel);
    connect(&inspector, &Inspector::accepted, &panel, [&](const QList<Errand> &errands) {
        panel.showWaiting(errands.constFirst().id, errands.constFirst().path, {});
    });
    connect(&inspector, &Inspector::reported, &panel,
            [&](const QList<Report> &reports) { panel.showReport(reports.constFirst()); });
    QSignalSpy finished(&inspector, &Inspector::finished);
    QVERIFY(finished.isValid());

    inspector.inspect({Offer::Form::Paths, {}, {path}});
    QTRY_VERIFY(watch.seen().contains(3));
    // Many turns of the event loop later it still waits: the other two have returned long since.
    panel.repaint();
    QTRY_VERIFY(gate.available() == 0);
    QVERIFY(!panel.report());
    QVERIFY(cardOf(panel, "cardEtag")->isWaiting());
    gate.release();
    QTRY_COMPARE(finished.count(), 1);
    QTRY_VERIFY(watch.seen().endsWith(0));

    const QList<qsizetype> seen = watch.seen();
    QCOMPARE(QSet<qsizetype>(seen.begin(), seen.end()), (QSet<qsizetype>{3, 0}));
    QVERIFY(std::is_sorted(seen.begin(), seen.end(), std::greater<>()));
    QCOMPARE(cardOf(panel, "cardEtag")->accessibleName(),
             QStringLiteral("ETag: \"abc\", from extended attribute user.com.github.autopkg.etag"));
    QVERIFY(cardOf(panel, "cardSize")->accessibleName().startsWith(QStringLiteral("Size: 5 bytes, ")));
}

void TestCards::longWaitIsSaid()
{
    QFETCH(const Wait, wait);
    QFETCH(const QString, words);
    QFETCH(const QStringList, buttons);
    QFETCH(const QStringList, requests);
    DetailsPanel panel;
    panel.showWaiting(firstInspectionId(QDateTime::currentMSecsSinceEpoch()), FilePath("/share/x"), {});
    QVERIFY(cardOf(panel, "cardEtag")->accessibleName().contains(QStringLiteral("looking up")));
    const InspectionId id = firstInspectionId(QDateTime::currentMSecsSinceEpoch() - 12'100);
    panel.showWaiting(id, FilePath("/share/x"), wait);
    panel.show();
    for (const char *name : {"cardEtag", "cardSize", "cardLastModified"}) {
        QVERIFY2(cardOf(panel, name)->accessibleName().endsWith(words),
                 qPrintable(cardOf(panel, name)->accessibleName()));
        QVERIFY(cardOf(panel, name)->isWaiting());
    }
    // What can be done about it.
    QStringList offered;
    QStringList asked;
    connect(&panel, &DetailsPanel::giveUpRequested, this,
            [&](InspectionId file) { asked += file == id ? QStringLiteral("file") : QString(); });
    connect(&panel, &DetailsPanel::giveUpVolumeRequested, this, [&](const QByteArray &volume) {
        asked += QStringLiteral("volume ") + QString::fromLatin1(volume);
    });
    connect(&panel, &DetailsPanel::tryAgainRequested, this, [&](const QByteArray &volume) {
        asked += QStringLiteral("again ") + QString::fromLatin1(volume);
    });
    QList<QAbstractButton *> all = panel.findChildren<QAbstractButton *>();
    all.removeIf(
        [](const QAbstractButton *button) { return qobject_cast<Card *>(button->parent()); }); // explain
    for (auto *button : std::as_const(all)) {
        if (!button->isVisible())
            continue;
        offered += button->text();
        button->click();
    }
    QCOMPARE(offered, buttons);
    QCOMPARE(asked, requests);
    // It goes with the wait.
    panel.setWait({});
    QVERIFY(cardOf(panel, "cardEtag")->accessibleName().endsWith(QStringLiteral("waiting")));
    for (const auto *button : std::as_const(all))
        QVERIFY(!button->isVisible());
    // Once it is gathered, nothing of the kind is heard any more.
    panel.showReport(reportOf({"\"abc\"", etagSource}));
    panel.setWait({Wait::Kind::Answer, 1, "0:40", FilePath("/share")});
    QVERIFY(!cardOf(panel, "cardEtag")->isWaiting());
}

void TestCards::longWaitIsSaid_data()
{
    QTest::addColumn<Wait>("wait");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<QStringList>("requests");
    QTest::newRow("for its turn") << Wait() << QStringLiteral("waiting") << QStringList() << QStringList();
    QTest::newRow("for an answer") << Wait{Wait::Kind::Answer, 12, "0:40", FilePath("/share")}
                                   << QStringLiteral("not responding for 12 s")
                                   << QStringList{QStringLiteral("Give Up on This File"),
                                                  QStringLiteral("Give Up on the Volume")}
                                   << QStringList{QStringLiteral("file"), QStringLiteral("volume 0:40")};
    QTest::newRow("for another try") << Wait{Wait::Kind::Retry, 0, "0:40", FilePath("/share")}
                                     << QStringLiteral("on hold") << QStringList{QStringLiteral("Try Again")}
                                     << QStringList{QStringLiteral("again 0:40")};
}

void TestCards::wholeValueIsCopied()
{
    const QByteArray etag = '"' + QByteArray(65'000, 'x') + '"';
    DetailsPanel panel;
    panel.resize(800, 600);
    panel.showReport(reportOf({etag, etagSource}));
    panel.show();
    ValueLabel *value = nullptr;
    for (ValueLabel *label : cardOf(panel, "cardEtag")->findChildren<ValueLabel *>()) {
        if (label->value() == QString::fromLatin1(etag))
            value = label;
    }
    QVERIFY(value);
    QVERIFY(value->text().contains(QChar(0x2026)));
    QVERIFY(value->sizeHint().width() < 10'000);
    value->setFocus(Qt::TabFocusReason);
    QTest::keyClick(value, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(etag));
}

void TestCards::unreadableHasBanner()
{
    DetailsPanel panel;
    Report report = reportOf(Reading<QByteArray>(Failure{EACCES}));
    report.size = Reading<FileSize>(Failure{EACCES});
    report.lastModified = {Reading<QByteArray>(Failure{EACCES}), Reading<Timestamp>(Failure{EACCES}), {}};
    panel.showReport(report);
    const auto named = [&](const QString &name) {
        const auto all = panel.findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(), [&](QWidget *widget) {
            return widget->accessibleName() == name && widget->isVisibleTo(&panel);
        });
    };
    const QString sentence = QStringLiteral("Permission denied. ") + advice({EACCES});
    QVERIFY(named(sentence));
    panel.showReport(reportOf({}));
    QVERIFY(!named(sentence));
}

void TestCards::concludes_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<QString>("banner");
    QTest::addColumn<QStringList>("checks"); // sentences and the values under them
    const auto row = [](const char *name, const Report &report, const char *banner,
                        const QStringList &checks) {
        QTest::newRow(name) << report << QString::fromUtf8(banner) << checks;
    };
    constexpr quint64 disk = 0xFE00; // 254:0
    const auto sized = [](quint64 bytes, quint64 onDisk) {
        Report report = reportOf({"\"530bff48-3a9b68\"", etagSource});
        report.lastModified.server = {
            "Tue, 25 Feb 2014 02:26:16 GMT",
            {Source::Kind::ExtendedAttribute, "user.com.github.autopkg.last-modified"}};
        report.size = {FileSize{bytes, onDisk, FileType::Regular, {disk, 7, {}}}, {}};
        return report;
    };
    const QString tag = QStringLiteral("ETag: \"530bff48-3a9b68\"");
    const QString date = QStringLiteral("server’s date: Tue, 25 Feb 2014 02:26:16 GMT");
    const QString agrees = QStringLiteral("The file has the size that its ETag names, and the ETag has the "
                                          "server's date.");
    const QString agreesBy =
        tag % u" · " % date % u" · 3,840,872 bytes recorded, 3,840,872 bytes in the file";
    row("consistent", sized(3'840'872, 3'842'048),
        "Consistent. The file has the size that its ETag names, and the ETag has the server's date.",
        {agrees, agreesBy});
    row("contradicted", sized(3'000'000, 3'002'368),
        "Contradicted. The file is cut short: it has 3,000,000 bytes, the version that its ETag names has "
        "3,840,872 bytes.",
        {QStringLiteral("The file is cut short: it has 3,000,000 bytes, the version that its ETag names has "
                        "3,840,872 bytes."),
         tag % u" · " % date % u" · 3,840,872 bytes recorded, 3,000,000 bytes in the file"});
    row("placeholder", sized(3'840'872, 0),
        "Placeholder. The file has a size of 3,840,872 bytes and no data at all.",
        {QStringLiteral("The file has a size of 3,840,872 bytes and no data at all."),
         QStringLiteral("3,840,872 bytes in the file, 0 bytes on disk"), agrees, agreesBy});
    Report report = sized(3'840'872, 3'842'048);
    report.etag = {};
    report.lastModified.fileSystem = {Timestamp{1'393'295'176, 5}, {}};
    row("date", report,
        "Consistent. The file's own date is the server's, recorded in extended attribute "
        "user.com.github.autopkg.last-modified.",
        {QStringLiteral("The file's own date is the server's, recorded in extended attribute "
                        "user.com.github.autopkg.last-modified."),
         date % u" · file’s date: 2014-02-25T02:26:16Z"});
    row("unverified", reportOf({"\"<b>\"", etagSource}),
        "Unverified. Nothing can be concluded from the ETag.",
        {QStringLiteral("Nothing can be concluded from the ETag."), QStringLiteral("ETag: \"<b>\"")});
    row("nothing recorded", reportOf({}),
        "Nothing recorded. There is nothing to hold this file against; what was recorded may have got lost "
        "in "
        "copying.",
        {});
    report = reportOf(Reading<QByteArray>(Failure{EACCES}));
    row("denied", report,
        "Unverified. The extended attribute user.com.github.autopkg.etag is unreadable, because permission "
        "denied.",
        {QStringLiteral("The extended attribute user.com.github.autopkg.etag is unreadable, because "
                        "permission denied.")});
    report.size = Reading<FileSize>(Failure{EACCES});
    report.lastModified.fileSystem = Reading<Timestamp>(Failure{EACCES});
    row("unreadable", report, "Permission denied. ", {});
}

void TestCards::concludes()
{
    QFETCH(const Report, report);
    QFETCH(const QString, banner);
    QFETCH(const QStringList, checks);
    DetailsPanel panel;
    panel.resize(800, 600);
    // Whatever was shown before.
    panel.showReport(reportOf({QByteArray(65'536, 'x'), etagSource}));
    panel.showReport(report);
    panel.show();
    const auto all = panel.findChildren<QWidget *>();
    QVERIFY(std::any_of(all.begin(), all.end(), [&](const QWidget *widget) {
        return widget->isVisible() && widget->accessibleName().startsWith(banner);
    }));
    QStringList shown;
    const auto *section = panel.findChild<QWidget *>(QStringLiteral("crossChecks"));
    for (ValueLabel *label : section->findChildren<ValueLabel *>()) {
        if (!label->isVisible() || label->focusPolicy() == Qt::NoFocus)
            continue;
        shown += label->value();
        QCOMPARE(label->accessibleName(), label->value());
        label->setFocus(Qt::TabFocusReason);
        QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), label->value());
    }
    QCOMPARE(shown, checks);
    QCOMPARE(section->isVisible(), !checks.isEmpty());
}

// What is not gathered yet has none.
void TestCards::checksGoWithTheReport()
{
    DetailsPanel panel;
    panel.show();
    const auto *section = panel.findChild<QWidget *>(QStringLiteral("crossChecks"));
    const InspectionId id = firstInspectionId(QDateTime::currentMSecsSinceEpoch());
    const FilePath path("/tmp/y");
    const auto showReport = [&] {
        panel.showReport(reportOf({"\"abc\"", etagSource}));
        return section->isVisible();
    };
    QVERIFY(showReport());
    panel.showWaiting(id, path, {});
    QVERIFY(!section->isVisible());
    QVERIFY(showReport());
    panel.showFetching(id, path);
    QVERIFY(!section->isVisible());
    QVERIFY(showReport());
    panel.showMissing(id, path, QStringLiteral("Gone"), QStringLiteral("It is gone."));
    QVERIFY(!section->isVisible());
}

void TestCards::noWordIsCut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {320, 420, 520, 620, 720, 820, 1000})
        QTest::addRow("%d wide", width) << width;
}

// At any width the names of extended attributes and all other captions stand whole, broken at their joints.
void TestCards::noWordIsCut()
{
    QFETCH(int, width);
    DetailsPanel panel;
    panel.resize(width, 700);
    Report report = reportOf({"\"abc\"", etagSource});
    report.lastModified.server = {"Tue, 17 Nov 2026 13:02:11 GMT",
                                  {Source::Kind::ExtendedAttribute, "user.com.github.autopkg.last-modified"}};
    panel.showReport(report);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    int wrapped = 0;
    for (const ValueLabel *label : panel.findChildren<ValueLabel *>()) {
        if (!label->isVisible() || !label->wordWrap())
            continue;
        ++wrapped;
        QVERIFY2(label->widestPiece() <= label->width(), qPrintable(label->text()));
    }
    QVERIFY(wrapped >= 9);
    for (const ValueLabel *label : cardOf(panel, "cardEtag")->findChildren<ValueLabel *>()) {
        if (label->value().contains(QStringLiteral("autopkg")))
            QVERIFY(label->widestPiece() <
                    label->fontMetrics().horizontalAdvance(QStringLiteral("user.com.github")));
    }
}

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
