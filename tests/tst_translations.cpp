// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// That all the sources say is said in the other languages, with the same places for values; that a program
// takes its user's language, and that what other programs read is the same in each.

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace
{

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; // one where it has no plural
    bool hasPlural = false;
    bool isFinished = false;

    [[nodiscard]] QString name() const
    {
        return context + QStringLiteral(": ") + source +
               (comment.isEmpty() ? QString() : QStringLiteral(" // ") + comment);
    }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
    if (!message.hasPlural) {
        message.forms = QStringList{xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.forms += xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, false, false};
    message.hasPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesOf(const QString &fileName)
{
    QList<Message> messages;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages += readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(SOURCES "/resources/translations/docket_%1.ts").arg(language);
}

// %1, %L1, %n
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d{1,2}|L?n)"));
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

qsizetype mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^&\\s])"));
    return text.count(mnemonic);
}

struct Outcome {
    QByteArray out;
    QByteArray err;
    int status = -1;
};

using Variables = QMap<QString, QString>;

Outcome runCli(const QStringList &arguments, const Variables &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOCKET_CLI), arguments);
    process.waitForFinished();
    return {process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode()};
}

// Without what differs from run to run: numbers become 0, but not what separates thousands in some languages.
QByteArray withoutNumbers(const QByteArray &text)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)?"));
    return QString::fromUtf8(text).replace(number, QStringLiteral("0")).toUtf8();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdWhatTheSourcesSay_data() { addLanguages(); }
    void holdWhatTheSourcesSay();
    void areComplete_data() { addLanguages(); }
    void areComplete();
    void keepThePlacesOfValues_data() { addLanguages(); }
    void keepThePlacesOfValues();
    void keepMnemonics_data() { addLanguages(); }
    void keepMnemonics();
    void followTheUsersLanguages_data();
    void followTheUsersLanguages();
    void leaveWhatProgramsRead_data();
    void leaveWhatProgramsRead();

private:
    static void addLanguages();

    QTemporaryDir m_folder;
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("plurals");
    QTest::newRow("de") << QStringLiteral("de") << qsizetype(2);
    QTest::newRow("en") << QStringLiteral("en") << qsizetype(2);
    QTest::newRow("ja") << QStringLiteral("ja") << qsizetype(1);
}

// Neither more nor less: the target update_translations takes in what is new.
void TestTranslations::holdWhatTheSourcesSay()
{
    QFETCH(const QString, language);
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-no-obsolete")};
    if (language == QLatin1String("en"))
        arguments += QStringLiteral("-pluralonly");
    const QString fresh = m_folder.filePath(language + QStringLiteral(".ts"));
    QVERIFY(QFile::copy(fileOf(language), fresh));
    arguments +=
        {QStringLiteral(SOURCES "/app"), QStringLiteral(SOURCES "/ui"), QStringLiteral("-ts"), fresh};
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    QCOMPARE(lupdate.readAll(), QByteArray()); // a warning is a string that tr() would not find

    const auto namesOf = [](const QString &fileName) {
        QSet<QString> names;
        for (const Message &message : messagesOf(fileName))
            names.insert(message.name());
        return names;
    };
    const QSet<QString> said = namesOf(fresh);
    const QSet<QString> kept = namesOf(fileOf(language));
    QVERIFY(!said.isEmpty());
    QCOMPARE((said - kept).values(), QStringList()); // new in the sources
    QCOMPARE((kept - said).values(), QStringList()); // not said any more
}

void TestTranslations::areComplete()
{
    QFETCH(const QString, language);
    QFETCH(const qsizetype, plurals);
    const QList<Message> messages = messagesOf(fileOf(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.name()));
        QVERIFY2(message.forms.size() == (message.hasPlural ? plurals : 1), qPrintable(message.name()));
        QVERIFY2(!message.forms.contains(QString()), qPrintable(message.name()));
    }
}

void TestTranslations::keepThePlacesOfValues()
{
    QFETCH(const QString, language);
    for (const Message &message : messagesOf(fileOf(language))) {
        for (const QString &form : message.forms)
            QVERIFY2(placesIn(form) == placesIn(message.source), qPrintable(message.name()));
    }
}

void TestTranslations::keepMnemonics()
{
    QFETCH(const QString, language);
    for (const Message &message : messagesOf(fileOf(language))) {
        for (const QString &form : message.forms)
            QVERIFY2(mnemonicsIn(form) == mnemonicsIn(message.source), qPrintable(message.name()));
    }
}

void TestTranslations::followTheUsersLanguages_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QByteArray>("complaint");
    const QByteArray english("docket-cli: no paths were given\n");
    const QByteArray german("docket-cli: es wurden keine Pfade angegeben\n");
    const QByteArray japanese("docket-cli: パスが指定されていません\n");
    const auto row = [](const char *name, const Variables &variables, const QByteArray &complaint) {
        QTest::newRow(name) << variables << complaint;
    };
    const QString all = QStringLiteral("LC_ALL");
    const QString lang = QStringLiteral("LANG");
    const QString languages = QStringLiteral("LANGUAGE");
    row("none", {}, english);
    row("C", {{all, QStringLiteral("C")}}, english);
    row("English", {{all, QStringLiteral("en_GB.UTF-8")}}, english);
    row("German", {{all, QStringLiteral("de_DE.UTF-8")}}, german);
    row("of Austria", {{lang, QStringLiteral("de_AT.UTF-8")}}, german);
    row("Japanese", {{lang, QStringLiteral("ja_JP.UTF-8")}}, japanese);
    row("one that is not spoken", {{lang, QStringLiteral("tlh_AQ.UTF-8")}}, english);
    row("the second choice", {{lang, QStringLiteral("fr_FR.UTF-8")}, {languages, QStringLiteral("fr:ja:de")}},
        japanese);
    row("messages only",
        {{lang, QStringLiteral("ja_JP.UTF-8")},
         {QStringLiteral("LC_MESSAGES"), QStringLiteral("de_DE.UTF-8")}},
        german);
}

void TestTranslations::followTheUsersLanguages()
{
    QFETCH(const Variables, variables);
    QFETCH(const QByteArray, complaint);
    const Outcome outcome = runCli({}, variables);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.startsWith(complaint), outcome.err.constData());
}

void TestTranslations::leaveWhatProgramsRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = m_folder.filePath(QStringLiteral("Grüße.pkg"));
    QFile content(file);
    QVERIFY(content.open(QIODevice::WriteOnly));
    QCOMPARE(content.write(QByteArray(12'345, 'x')), 12'345);
    const QString list = m_folder.filePath(QStringLiteral("SHA256SUMS"));
    QFile sums(list);
    QVERIFY(sums.open(QIODevice::WriteOnly));
    sums.write(QByteArray(64, '0') + "  Grüße.pkg\n" + QByteArray(64, '0') + "  ../out\nno line\n" +
               QByteArray(64, '0') + "  missing\n");
    const QString gone = m_folder.filePath(QStringLiteral("gone"));
    for (const char *format : {"json", "ndjson", "csv"})
        QTest::newRow(format) << QStringList{QStringLiteral("--format"),
                                             QLatin1String(format),
                                             QStringLiteral("--attributes"),
                                             QStringLiteral("--verify"),
                                             file,
                                             gone};
    QTest::newRow("check") << QStringList{QStringLiteral("--check"), QStringLiteral("--warn"),
                                          QStringLiteral("--extra"), list};
    QTest::newRow("check a list that is gone") << QStringList{QStringLiteral("--check"), gone};
    QTest::newRow("checksums") << QStringList{QStringLiteral("--write-checksums"), QStringLiteral("-"), file};
}

void TestTranslations::leaveWhatProgramsRead()
{
    QFETCH(const QStringList, arguments);
    const QString all = QStringLiteral("LC_ALL");
    const Outcome english = runCli(arguments, {{all, QStringLiteral("C.UTF-8")}});
    const Outcome german = runCli(arguments, {{all, QStringLiteral("de_DE.UTF-8")}});
    QVERIFY(!english.out.isEmpty() || !english.err.isEmpty());
    QCOMPARE(withoutNumbers(german.out), withoutNumbers(english.out));
    QCOMPARE(german.status, english.status);
    if (arguments.contains(QStringLiteral("--check")))
        QCOMPARE(german.err, english.err);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
