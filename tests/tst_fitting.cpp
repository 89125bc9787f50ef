// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// That what the window says has room, in every language, with a font half as large again, and on a screen of
// twice the scale; and that each sentence is found under the name that its translation has.

#include "checksumdialog.h"
#include "comparison/comparisonview.h"
#include "detailspanel/hashwork.h"
#include "mainactions.h"
#include "support/program.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace docket;
using namespace docket::test;

namespace
{

// What it is asked for and has not, of Docket's sentences or of classes that have none.
class Translations : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        const QString found = QTranslator::translate(context, source, comment, count);
        const QByteArrayView asked(context);
        const bool isOurs = asked.startsWith("docket::") || asked == "QWidget" || asked == "QObject";
        if (found.isEmpty() && isOurs && QByteArrayView(source) != "*")
            m_missing += QLatin1String(context) + QStringLiteral(": ") + QString::fromUtf8(source);
        return found;
    }

    [[nodiscard]] QStringList missing() const { return m_missing; }

private:
    mutable QStringList m_missing;
};

QString described(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return QStringLiteral("%1 %2 \"%3\": %4x%5 at %8,%9, wants %6x%7")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             button  ? button->text()
             : label ? label->text()
                     : widget.accessibleName())
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height())
        .arg(widget.x())
        .arg(widget.y());
}

// Whether all of its words can be read. A single line may be cut where it shows a value, which can be of any
// length.
bool hasRoom(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !label->text().isEmpty()) {
        const auto *value = qobject_cast<const ValueLabel *>(label);
        if (label->wordWrap())
            return label->height() >= label->heightForWidth(label->width()) &&
                   (!value || value->width() >= value->widestPiece());
        const bool isWords = label->focusPolicy() == Qt::NoFocus;
        // Fonts of other scripts are taller, as the layout of this very text knows.
        const int height = label->fontMetrics().size(Qt::TextSingleLine, label->text()).height();
        return label->height() >= std::max(height, label->sizeHint().height()) &&
               (!isWords || label->width() >= label->sizeHint().width());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button && !button->text().isEmpty())
        return button->width() >= button->sizeHint().width() &&
               button->height() >= button->sizeHint().height();
    return true;
}

QString withoutRoom(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // By one, for QSplitter is wrong by one where it runs from right to left.
        const QRect room = widget->parentWidget()->rect().adjusted(-1, -1, 1, 1);
        const bool isScrolled =
            qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()->parentWidget());
        const bool isWithin = isScrolled || widget->size().isEmpty() || room.contains(widget->geometry());
        if (widget->isVisible() && !widget->isWindow() && !(hasRoom(*widget) && isWithin))
            found += described(*widget);
    }
    return found.join(QLatin1Char('\n'));
}

} // namespace

class TestFitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysAllOfIt_data();
    void saysAllOfIt();
    void movesToAFinerScreen();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Translations> m_translations;
    QFont m_font;
};

void TestFitting::init()
{
    m_font = QApplication::font();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFitting::cleanup()
{
    m_translations.reset();
    QApplication::setFont(m_font);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestFitting::saysAllOfIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const char *language : {"en", "de", "ja"}) {
        for (const double scale : {1.0, 1.5})
            QTest::addRow("%s, font of %.0f %%", language, scale * 100)
                << QString::fromLatin1(language) << scale << Qt::LeftToRight;
    }
    QTest::newRow("de, from right to left") << QStringLiteral("de") << 1.0 << Qt::RightToLeft;
}

void TestFitting::saysAllOfIt()
{
    QFETCH(const QString, language);
    QFETCH(const double, fontScale);
    QFETCH(const Qt::LayoutDirection, direction);
    QLocale::setDefault(QLocale(language));
    QApplication::setLayoutDirection(direction);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * fontScale);
    QApplication::setFont(font);
    m_translations = std::make_unique<Translations>();
    QVERIFY(
        m_translations->load(QStringLiteral("docket_") + language, QStringLiteral(":/docket/translations")));
    QVERIFY(QCoreApplication::installTranslator(m_translations.get()));

    Program program(*m_folder);
    program.window.resize(1'300, 900);
    QTRY_COMPARE(withoutRoom(program.window), QString()); // nothing there yet

    const QString first =
        makeFile(*m_folder, QStringLiteral("Grüße 日本.pkg"), "\"9b2c4f0e7d5a41c8b6f3e2d1a0998877-20\"");
    const QString second = makeFile(*m_folder, QStringLiteral("plain.dmg"));
    program.window.inspect(offerOf({first}));
    QTRY_COMPARE(program.shown(), "Grüße 日本.pkg");
    QTRY_COMPARE(withoutRoom(program.window), QString());
    program.window.inspect(offerOf({second}));
    QTRY_COMPARE(program.shown(), "plain.dmg");
    QTRY_COMPARE(withoutRoom(program.window), QString());
    program.window.inspect(offerOf({m_folder->filePath(QStringLiteral("gone"))}));
    QTRY_COMPARE(program.list().model()->rowCount(), 3);
    QTRY_COMPARE(program.shown(), "gone");
    QTRY_COMPARE(withoutRoom(program.window), QString());

    program.list().selectAll(); // side by side
    QTRY_VERIFY(program.window.findChild<ComparisonView *>()->isVisible());
    QTRY_COMPARE(withoutRoom(program.window), QString());

    const auto *actions = program.window.findChild<MainActions *>();
    for (QAction *action : {actions->settings, actions->shortcuts, actions->about}) {
        action->trigger();
        const QPointer<QDialog> dialog = program.window.findChild<QDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QTRY_COMPARE(withoutRoom(*dialog), QString());
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
    actions->writeChecksums->trigger();
    auto *checksums = program.window.findChild<ChecksumDialog *>();
    QVERIFY(checksums);
    QTRY_COMPARE(withoutRoom(*checksums), QString());
    checksums->writeTo(QStringLiteral("/proc/SHA256SUMS")); // which it has to say something about
    QTRY_COMPARE(withoutRoom(*checksums), QString());
    checksums->close();
    QTRY_VERIFY(!program.window.findChild<ChecksumDialog *>());

    QFile huge(m_folder->filePath(QStringLiteral("huge.iso"))); // read for longer than it takes to look
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(40'000'000'000));
    program.window.inspect(offerOf({huge.fileName()}));
    QTRY_COMPARE(program.shown(), "huge.iso");
    actions->writeChecksums->trigger();
    checksums = program.window.findChild<ChecksumDialog *>();
    QVERIFY(checksums);
    checksums->writeTo(huge.fileName() + QStringLiteral(".sha256"));
    auto *work = checksums->findChild<HashWork *>();
    QTRY_VERIFY(work->isVisible() && work->findChild<ValueLabel *>()->value().size() > 20); // its pace
    QTRY_COMPARE(withoutRoom(*checksums), QString());
    checksums->reject();
    QTRY_VERIFY(!program.window.findChild<ChecksumDialog *>());
    if (language != QLatin1String("en")) // which has its plural forms only
        QCOMPARE(m_translations->missing(), QStringList());
}

void TestFitting::movesToAFinerScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QCOMPARE(screens.size(), 2);
    Program program(*m_folder);
    program.window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a.pkg"), "\"1-2\"")}));
    QTRY_COMPARE(program.shown(), "a.pkg");
    for (QScreen *screen : {screens.last(), screens.first()}) { // there, and back
        program.window.move(screen->geometry().topLeft() + QPoint(40, 40));
        QTRY_COMPARE(program.window.screen(), screen);
        QCOMPARE(program.window.devicePixelRatioF(), screen->devicePixelRatio());
        const QPixmap picture = program.window.grab();
        QCOMPARE(picture.devicePixelRatio(), screen->devicePixelRatio());
        QCOMPARE(picture.deviceIndependentSize().toSize(), program.window.size());
        QTRY_COMPARE(withoutRoom(program.window), QString());
    }
}

int main(int count, char **arguments)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    constexpr const char *screens = R"({"synchronousWindowSystemEvents": true, "screens": [
        {"name": "coarse", "x": 0, "y": 0, "width": 1600, "height": 1000, "dpr": 1,
         "logicalDpi": 96, "logicalBaseDpi": 96},
        {"name": "fine", "x": 1600, "y": 0, "width": 1600, "height": 1000, "dpr": 2,
         "logicalDpi": 96, "logicalBaseDpi": 96}]})";
    if (!file.open(QIODevice::WriteOnly) || file.write(screens) < 0)
        qFatal("cannot describe the screens");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    QApplication app(count, arguments);
    TestFitting test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, count, arguments);
}

#include "tst_fitting.moc"
