// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docket;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBack_data();
    void comeBack();
    void defaults();
};

namespace
{

// Every setting, its default and another value, so that each goes the whole way to the file and back.
template <typename T>
void roundTrip(const QString &file, const Setting<T> Settings::*setting, const T &fallback, const T &other)
{
    {
        QSettings store(file, QSettings::IniFormat);
        Settings settings(store);
        QCOMPARE(settings.value(settings.*setting), fallback);
        settings.setValue(settings.*setting, other);
    }
    QSettings store(file, QSettings::IniFormat);
    const Settings settings(store);
    QCOMPARE(settings.value(settings.*setting), other);
}

} // namespace

void TestSettings::comeBack_data()
{
    QTest::addColumn<QString>("which");
    for (const char *name : {"windowGeometry", "splitter", "menuBar", "openFolder", "exportForm",
                             "exportFolder", "checksumKind", "asTable", "tableColumns", "tableSplitter",
                             "keptResults", "binaryUnits", "theme", "checksumsAtOnce"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSettings::comeBack()
{
    QFETCH(QString, which);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("docket.conf"));
    const QByteArray bytes("\0\1\xFF,\"", 5);
    if (which == QLatin1String("windowGeometry"))
        roundTrip(file, &Settings::windowGeometry, {}, bytes);
    else if (which == QLatin1String("splitter"))
        roundTrip(file, &Settings::splitter, {}, bytes);
    else if (which == QLatin1String("menuBar"))
        roundTrip(file, &Settings::menuBar, false, true);
    else if (which == QLatin1String("exportForm"))
        roundTrip(file, &Settings::exportForm, QStringLiteral("csv"), QStringLiteral("json"));
    else if (which == QLatin1String("exportFolder"))
        roundTrip(file, &Settings::exportFolder, {}, QStringLiteral("/tmp/ä, b;"));
    else if (which == QLatin1String("checksumKind"))
        roundTrip(file, &Settings::checksumKind, QStringLiteral("sha256"), QStringLiteral("md5"));
    else if (which == QLatin1String("binaryUnits"))
        roundTrip(file, &Settings::binaryUnits, false, true);
    else if (which == QLatin1String("theme"))
        roundTrip(file, &Settings::theme, QStringLiteral("system"), QStringLiteral("dark"));
    else if (which == QLatin1String("checksumsAtOnce"))
        roundTrip(file, &Settings::checksumsAtOnce, false, true);
    else if (which == QLatin1String("asTable"))
        roundTrip(file, &Settings::asTable, false, true);
    else if (which == QLatin1String("tableColumns"))
        roundTrip(file, &Settings::tableColumns, {}, bytes);
    else if (which == QLatin1String("tableSplitter"))
        roundTrip(file, &Settings::tableSplitter, {}, bytes);
    else if (which == QLatin1String("keptResults"))
        roundTrip(file, &Settings::keptResults, qint64{100'000}, qint64{5'000'000'000});
    else
        roundTrip(file, &Settings::openFolder, {}, QStringLiteral("/tmp/ä, b;"));
}

void TestSettings::defaults()
{
    // A key of another type, from a file that someone has edited, gives the type's own empty value, not a
    // crash.
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("docket.conf")), QSettings::IniFormat);
    const Settings settings(store);
    store.setValue(settings.windowGeometry.key, QStringList{QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(settings.value(settings.windowGeometry), QByteArray());
    store.setValue(settings.keptResults.key, QStringLiteral("many"));
    QCOMPARE(settings.value(settings.keptResults), 0); // all
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
