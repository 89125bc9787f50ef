// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "verify/furtherlooks.h"

#include "support/realfiles.h"
#include "support/record.h"
#include "support/sickvolume.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QTest>

#include <sys/stat.h>

using namespace docket;
using namespace docket::test;

namespace
{

const Wishes sha256{.order = {{DigestKind::Sha256}, {}}};

// What comes of looking at one file.
struct Look {
    explicit Look(FurtherLooks &looks)
    {
        QObject::connect(&looks, &FurtherLooks::failed, &looks,
                         [this](const Report &, const QString &why) { failures.append(why); });
        QObject::connect(&looks, &FurtherLooks::looked, &looks,
                         [this](const QList<Report> &more) { reports += more; });
    }

    [[nodiscard]] bool waitFor() const
    {
        return QTest::qWaitFor([this] { return !reports.isEmpty(); });
    }

    QStringList failures;
    QList<Report> reports;
};

} // namespace

// Reports go in and come back with more in them. What checksum files say and what verdict it leads to is
// TestClicheck's and TestChecksumWindow's.
class TestFurtherLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsDigests();
    void saysWhyThereIsNoDigest_data();
    void saysWhyThereIsNoDigest();
    void saysWhereItCouldNotBeRead();
    void replacesOlderDigests();
};

void TestFurtherLooks::addsDigests()
{
    RealFiles files;
    const Report report = reportOn(files.file("a", "hello"));
    FurtherLooks looks;
    Look look(looks);
    looks.look({report}, sha256);
    QCOMPARE(looks.underWay(), 1);
    QVERIFY(look.waitFor());
    QCOMPARE(looks.underWay(), 0);
    QCOMPARE(look.failures, QStringList());
    const QByteArray hex = QCryptographicHash::hash("hello", QCryptographicHash::Sha256).toHex();
    QCOMPARE(look.reports, QList<Report>{withDigests(report, {{DigestKind::Sha256, hex}})});
}

void TestFurtherLooks::saysWhyThereIsNoDigest_data()
{
    QTest::addColumn<QByteArray>("newContent"); // before it is hashed; null: the file goes
    QTest::addColumn<bool>("isStopped");        // before it is opened
    QTest::addColumn<QString>("why");
    QTest::newRow("stopped") << QByteArray("hello") << true << QStringLiteral("stopped before its end");
    QTest::newRow("changed") << QByteArray("other words") << false
                             << QStringLiteral("changed since it was inspected");
    QTest::newRow("gone") << QByteArray() << false << QStringLiteral("the file is gone");
}

void TestFurtherLooks::saysWhyThereIsNoDigest()
{
    QFETCH(QByteArray, newContent);
    QFETCH(bool, isStopped);
    QFETCH(QString, why);
    RealFiles files;
    const FilePath file = files.file("a", "hello");
    const Report report = reportOn(file);
    if (newContent.isNull())
        removeFile(file);
    else if (!isStopped)
        files.file("a", newContent);
    FurtherLooks looks;
    Look look(looks);
    if (isStopped)
        looks.hasher().pause();
    looks.look({report}, sha256);
    if (isStopped)
        looks.hasher().stopAll();
    QVERIFY(look.waitFor());
    QCOMPARE(look.failures.size(), 1);
    QCOMPARE(look.failures.first(), why);
    QCOMPARE(look.reports, QList<Report>{report});
}

void TestFurtherLooks::saysWhereItCouldNotBeRead()
{
    if (const QString why = SickVolume::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    SickVolume volume(1, 1, 3'000'000);
    const Report report = reportOn(volume.file(0));
    volume.tell("fail read:2000000 * EIO");
    FurtherLooks looks;
    Look look(looks);
    looks.look({report}, sha256);
    QVERIFY(look.waitFor());
    QCOMPARE(look.failures.size(), 1);
    const QString &why = look.failures.first();
    QVERIFY2(why.startsWith(QStringLiteral("read error at byte 1,9")), qPrintable(why)); // page by page
}

void TestFurtherLooks::replacesOlderDigests()
{
    const Digest older{DigestKind::Md5, "0", 0};
    const Digest newer{DigestKind::Md5, "1", 0};
    const Digest parts{DigestKind::Md5OfParts, "2", 8};
    const Digest otherParts{DigestKind::Md5OfParts, "3", 16};
    const Report report = withDigests({}, {older, parts});
    QCOMPARE(report.particulars.value().digests, Digests({older, parts}));
    QCOMPARE(withDigests(report, {newer, otherParts}).particulars.value().digests,
             Digests({newer, otherParts, parts}));
}

QTEST_GUILESS_MAIN(TestFurtherLooks)
#include "tst_furtherlooks.moc"
