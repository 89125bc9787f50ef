// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// What the index of a history holds, letter by letter, after its files have got other ETags.

#include "history/historydatabase.h"
#include "history/schema.h"
#include "support/samplereports.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace docket;

namespace
{

// Each file's id and three letters in it.
using Trigrams = std::set<std::pair<qint64, QByteArray>>;

InspectionId idAt(qint64 millisecond)
{
    return firstInspectionId(1'795'348'800'000 + millisecond);
}

Trigrams indexed(const QString &file)
{
    SqliteConnection raw;
    SqliteStatement terms;
    Trigrams trigrams;
    if (raw.open(file, 0) &&
        raw.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, instance)") &&
        raw.prepare("SELECT doc, term FROM temp.terms", terms)) {
        while (terms.next())
            trigrams.emplace(terms.number(0), terms.bytes(1).toByteArray());
    }
    return trigrams;
}

void addTrigrams(Trigrams &trigrams, qint64 file, const QByteArray &text)
{
    const QList<uint> letters = QString::fromUtf8(text).toUcs4();
    for (qsizetype at = 0; at + 3 <= letters.size(); ++at) {
        const QString three = QString::fromUcs4(reinterpret_cast<const char32_t *>(&letters[at]), 3);
        trigrams.emplace(file, three.toUtf8());
    }
}

} // namespace

class TestSearchChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsWhatIsThere_data();
    void holdsWhatIsThere();
    void holdsWhatIsThereOfMany();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("history.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSearchChanges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSearchChanges::holdsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &before,
                        const QByteArray &now) { QTest::newRow(title) << name << before << now; };
    row("another ETag", "Firefox.pkg", "\"abc\"", "\"xyz\"");
    row("the same", "Firefox.pkg", "\"abc\"", "\"abc\"");
    row("none before", "Firefox.pkg", "", "\"abc\"");
    row("none now", "Firefox.pkg", "\"abc\"", "");
    row("longer", "Firefox.pkg", "\"abc\"", "\"abc\"def");
    row("shorter", "Firefox.pkg", "\"abc\"def", "\"abc\"");
    row("in the middle", "Firefox.pkg", "\"abc-1-def\"", "\"abc-2-def\"");
    row("what goes is in the name", "app 12345.pkg", "\"x12345\"", "\"y\"");
    row("what goes is in the name, as last letters", "app 123", "\"123", "4");
    row("what goes is in what stays of the ETag", "Firefox.pkg", "\"abcabcabc\"", "\"abcabcx\"");
    row("what goes comes again", "Firefox.pkg", "abc-def", "def-abc");
    row("name of one letter", "x", "\"abc\"", "\"xyz\"");
    row("ETag of one letter", "Firefox.pkg", "a", "b");
    row("letters of several bytes", "\xC3\xA4\xC3\xB6\xC3\xBC.pkg", "\xE2\x82\xAC\xC3\xB6\xC3\xBC",
        "\xE2\x82\xAD\xC3\xB6\xC3\xBC");
    row("letters of one first byte", "Firefox.pkg", "\xC3\xA4", "\xC3\xB6");
    row("name that ends in an emoji", "rocket \xF0\x9F\x9A\x80", "\"abc\"", "\"xyz\"");
    row("bytes that are not UTF-8", "x\xFF", "\xFF\xFE", "\xFE\xFF");
}

void TestSearchChanges::holdsWhatIsThere()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, now);
    {
        HistoryDatabase database(file());
        QVERIFY(database.open());
        QList<KeptResult> kept;
        QVERIFY(database.add({sample::report(idAt(0), "/d/" + name, before)}, kept));
        QVERIFY(database.add({sample::report(idAt(1), "/d/" + name, now)}, kept));
        QCOMPARE(kept.size(), 1);
    }
    Trigrams expected;
    addTrigrams(expected, 1, schema::searchText({name, now}));
    QVERIFY(indexed(file()) == expected);
    HistoryDatabase database(file());
    QVERIFY(database.open());
    QVERIFY(database.forget({FilePath("/d/" + name)}));
    QVERIFY(indexed(file()).empty());
}

// Also several times in one transaction, and in any order.
void TestSearchChanges::holdsWhatIsThereOfMany()
{
    constexpr int files = 40;
    QRandomGenerator random(1);
    QByteArrayList etags(files);
    QByteArrayList names;
    for (int i = 0; i < files; ++i)
        names.append("abba " + QByteArray::number(i * 1111) + "\xC3\xA4.pkg");
    HistoryDatabase database(file());
    QVERIFY(database.open());
    QList<KeptResult> kept;
    for (int i = 0; i < files; ++i) // so that ids rise
        QVERIFY(database.add({sample::report(idAt(i), "/d/" + names[i], etags[i])}, kept));
    for (int round = 0; round < 30; ++round) {
        QList<Report> reports;
        for (int i = 0; i < 60; ++i) {
            const int number = random.bounded(files);
            QByteArray &etag = etags[number];
            etag.clear();
            while (etag.size() < random.bounded(20))
                etag += random.bounded(8) == 0 ? "\xC3\xA4" : random.bounded(2) == 0 ? "ab" : "1";
            reports.append(sample::report(idAt(1000 + round) + i, "/d/" + names[number], etag));
        }
        std::reverse(reports.begin(), reports.end()); // as requests have them
        QVERIFY(database.add(reports, kept));
        QCOMPARE(kept.size(), reports.size());
        Trigrams expected;
        for (int i = 0; i < files; ++i)
            addTrigrams(expected, i + 1, schema::searchText({names[i], etags[i]}));
        QVERIFY(indexed(file()) == expected);
    }
}

QTEST_GUILESS_MAIN(TestSearchChanges)
#include "tst_searchchanges.moc"
