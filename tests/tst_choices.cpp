// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "aboutdialog.h"
#include "comparison/comparisonview.h"
#include "evidence/verdict.h"
#include "look.h"
#include "settingsdialog.h"
#include "support/program.h"
#include "tones.h"
#include "valuelabel.h"
#include "versions.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace docket;
using namespace docket::test;

// Settings, and what the window explains of itself.
class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();

    void settingsAreKept();
    void unitsChangeAtOnce();
    void themeChangesAtOnce_data();
    void themeChangesAtOnce();
    void themesCanBeRead_data();
    void themesCanBeRead();
    void framesAreSeen_data();
    void framesAreSeen();
    void limitIsTheMenus();
    void computesAtOnce();
    void cardsExplainThemselves_data();
    void cardsExplainThemselves();
    void versionsAreCopied();

private:
    void start();
    SettingsDialog *openSettings() const;
    void choose(const char *box, int index) const;
    void show(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestChoices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestChoices::start()
{
    m_program.reset();
    m_program = std::make_unique<Program>(*m_folder);
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
}

void TestChoices::cleanup()
{
    choose("theme", 0); // of the whole application, as the next one is
    choose("units", 0);
    m_program.reset();
    m_folder.reset();
}

SettingsDialog *TestChoices::openSettings() const
{
    if (auto *open = m_program->window.findChild<SettingsDialog *>())
        return open;
    m_program->action("&Settings…").trigger();
    return m_program->window.findChild<SettingsDialog *>();
}

// As a user does.
void TestChoices::choose(const char *box, int index) const
{
    auto *combo = openSettings()->findChild<QComboBox *>(QString::fromLatin1(box));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void TestChoices::show(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    m_program->window.inspect(offerOf({file.fileName()}));
    QTRY_COMPARE(m_program->shown(), name.toUtf8());
}

void TestChoices::settingsAreKept()
{
    choose("units", 1);
    choose("theme", 2);
    choose("keptResults", 0);
    openSettings()->findChild<QCheckBox *>(QStringLiteral("checksumsAtOnce"))->setChecked(true);
    start();
    const SettingsDialog *again = openSettings();
    QCOMPARE(again->findChild<QComboBox *>(QStringLiteral("units"))->currentIndex(), 1);
    QCOMPARE(again->findChild<QComboBox *>(QStringLiteral("theme"))->currentIndex(), 2);
    QCOMPARE(again->findChild<QComboBox *>(QStringLiteral("keptResults"))->currentIndex(), 0);
    QVERIFY(again->findChild<QCheckBox *>(QStringLiteral("checksumsAtOnce"))->isChecked());
}

void TestChoices::unitsChangeAtOnce()
{
    show(QStringLiteral("a"), QByteArray(3'000'000, 'x'));
    QVERIFY(m_program->card("cardSize").contains(QStringLiteral("3.0 MB")));
    choose("units", 1);
    QVERIFY(m_program->card("cardSize").contains(QStringLiteral("2.9 MiB")));
    QVERIFY(m_program->row(0).contains(QStringLiteral("2.9 MiB")));
    choose("units", 0);
    QVERIFY(m_program->row(0).contains(QStringLiteral("3.0 MB")));

    show(QStringLiteral("b"), QByteArray(2'000'000, 'x'));
    m_program->list().selectAll();
    const auto compares = [this](const char *words) {
        const auto labels = m_program->window.findChild<ComparisonView *>()->findChildren<ValueLabel *>();
        return std::ranges::any_of(labels, [words](const ValueLabel *label) {
            return label->accessibleName().contains(QLatin1String(words));
        });
    };
    QTRY_VERIFY(compares("2.0 MB"));
    choose("units", 1);
    QTRY_VERIFY(compares("1.9 MiB"));
    choose("units", 0);
}

void TestChoices::themeChangesAtOnce_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << 1 << false;
    QTest::newRow("dark") << 2 << true;
}

void TestChoices::themeChangesAtOnce()
{
    QFETCH(int, index);
    QFETCH(bool, dark);
    const QPalette system = QApplication::palette();
    choose("theme", index);
    QCOMPARE(Tones::of(QApplication::palette()).dark, dark);
    QTRY_COMPARE(m_program->window.palette().color(QPalette::Window),
                 QApplication::palette().color(QPalette::Window));
    choose("theme", 0);
    QCOMPARE(QApplication::palette().color(QPalette::Window), system.color(QPalette::Window));
    QCOMPARE(QApplication::palette().color(QPalette::Text), system.color(QPalette::Text));
}

void TestChoices::themesCanBeRead_data()
{
    QTest::addColumn<Look::Theme>("theme");
    QTest::newRow("light") << Look::Theme::Light;
    QTest::newRow("dark") << Look::Theme::Dark;
}

// The least contrast of text is 4.5 (WCAG 2.1, AA).
void TestChoices::themesCanBeRead()
{
    QFETCH(Look::Theme, theme);
    const QPalette palette = Look::palette(theme);
    const auto differ = [&](QPalette::ColorRole one, QPalette::ColorRole other) {
        return contrast(palette.color(one), palette.color(other));
    };
    QVERIFY(differ(QPalette::WindowText, QPalette::Window) >= 4.5);
    QVERIFY(differ(QPalette::Text, QPalette::Base) >= 4.5);
    QVERIFY(differ(QPalette::ButtonText, QPalette::Button) >= 4.5);
    QVERIFY(differ(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    QVERIFY(differ(QPalette::Link, QPalette::Base) >= 4.5);
    const Tones tones = Tones::of(palette);
    for (const QColor &colour : {tones.text, tones.muted, tones.accent, tones.good, tones.caution, tones.bad})
        QVERIFY2(contrast(colour, tones.card) >= 4.5, qPrintable(colour.name()));
}

void TestChoices::framesAreSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("box"); // the contrasts that stand out at least
    QTest::addColumn<double>("field");
    QPalette stark(Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        stark.setColor(role, Qt::white);
    stark.setColor(QPalette::Base, Qt::black);
    QTest::newRow("light") << Look::palette(Look::Theme::Light) << 3.0 << 1.2;
    QTest::newRow("dark") << Look::palette(Look::Theme::Dark) << 3.0 << 1.2;
    QTest::newRow("white on black") << stark << 3.0 << 3.0;
}

void TestChoices::framesAreSeen()
{
    QFETCH(const QPalette, palette);
    QFETCH(const double, box);
    QFETCH(const double, field);
    QApplication::setPalette(palette);
    const auto strongest = [&](QWidget &widget, const QRect &where) {
        widget.ensurePolished();
        widget.resize(widget.sizeHint());
        const QImage picture = widget.grab().toImage();
        double found = 1;
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x)
                found = std::max(found, contrast(picture.pixelColor(x, y), palette.color(QPalette::Window)));
        }
        return found;
    };
    QCheckBox checkBox;
    QVERIFY(strongest(checkBox, {0, 2, 14, 10}) >= box);
    QLineEdit lineEdit;
    QVERIFY(strongest(lineEdit, {0, 8, 1, 4}) >= field);
    QApplication::setPalette(QPalette());
}

void TestChoices::limitIsTheMenus()
{
    choose("keptResults", 2);
    QCOMPARE(m_program->settings.value(m_program->settings.keptResults), 1'000'000);
}

void TestChoices::computesAtOnce()
{
    const QByteArray sha256 = QCryptographicHash::hash("12345", QCryptographicHash::Sha256).toHex();
    show(QStringLiteral("a"), "12345");
    QVERIFY(!m_program->says(QStringLiteral("SHA-256: ")));
    openSettings()->findChild<QCheckBox *>(QStringLiteral("checksumsAtOnce"))->setChecked(true);
    show(QStringLiteral("b.sha256"), sha256 + "  b\n");
    show(QStringLiteral("b"), "12345");
    QTRY_VERIFY(m_program->says(QStringLiteral("SHA-256: ") + QString::fromLatin1(sha256)));
    QTRY_COMPARE(m_program->list().model()->index(0, 0).data(RecentModel::VerdictRole).toInt(),
                 int(Verdict::Verified));
}

void TestChoices::cardsExplainThemselves_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("cardEtag") << QStringLiteral("What is an ETag?");
    QTest::newRow("cardSize") << QStringLiteral("What is the size?");
    QTest::newRow("cardLastModified") << QStringLiteral("Why are there two dates?");
}

void TestChoices::cardsExplainThemselves()
{
    QFETCH(QString, question);
    show(QStringLiteral("a"), "12345");
    const auto *card = m_program->window.findChild<Card *>(QString::fromLatin1(QTest::currentDataTag()));
    auto *button = card->findChild<QAbstractButton *>();
    QVERIFY(button->isVisible() && (button->focusPolicy() & Qt::TabFocus));
    QCOMPARE(button->accessibleName(), question);
    const auto *help = m_program->window.findChild<QWidget *>(QStringLiteral("cardHelp"));
    QVERIFY(!help->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(help->isVisible());
    QVERIFY(help->accessibleName().startsWith(question));
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!help->isVisible());
}

void TestChoices::versionsAreCopied()
{
    m_program->action("&About Docket").trigger();
    QVERIFY(m_program->window.findChild<AboutDialog *>());
    m_program->click(QStringLiteral("&Copy Versions"));
    const QString text = QApplication::clipboard()->text();
    for (const char *part : {"Docket: ", "Qt: ", "SQLite: 3.", "OpenSSL: ", "zlib: 1.",
                             "libplist: ", "System: ", "Platform: offscreen, fusion"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    for (const Component &component : coreComponents()) {
        QVERIFY2(!component.version.isEmpty(), qPrintable(component.name));
        QVERIFY(m_program->says(component.name + QStringLiteral(": ") + component.version));
    }
}

QTEST_MAIN(TestChoices)
#include "tst_choices.moc"
