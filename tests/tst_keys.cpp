// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "shortcutsdialog.h"
#include "support/program.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace docket;
using namespace docket::test;

// Everything that can be done, without a mouse.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tabGoesAroundOnce();
    void backTabGoesTheOtherWay();
    void focusIsSeen();
    void everyHabitHasItsKey_data();
    void everyHabitHasItsKey();
    void noKeyDoesTwoThings();
    void everyKeyWorks();
    void keysAreShown_data();
    void keysAreShown();
    void questionMarkCanBeTyped();

private:
    [[nodiscard]] QList<QWidget *> around(Qt::Key key) const;
    [[nodiscard]] QList<QWidget *> reachable() const;
    void closeOthers() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(*m_folder);
    m_program->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
    m_program->window.inspect(offerOf({makeFile(*m_folder, QStringLiteral("a.pkg"), "\"abc\""),
                                       makeFile(*m_folder, QStringLiteral("b.pkg"))}));
    QTRY_COMPARE(m_program->kept(), 2);
    m_program->list().chooseRow(0);
    QTRY_COMPARE(m_program->shown(), QByteArray("a.pkg"));
}

void TestKeys::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

// What has the focus after each press, until it is where it began.
QList<QWidget *> TestKeys::around(Qt::Key key) const
{
    constexpr int most = 200;
    QWidget *first = &m_program->search();
    first->setFocus();
    QList<QWidget *> way;
    do {
        way.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
    } while (QApplication::focusWidget() != first && way.size() < most);
    return way;
}

QList<QWidget *> TestKeys::reachable() const
{
    QList<QWidget *> all = m_program->window.findChildren<QWidget *>();
    all.removeIf([](const QWidget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
               widget->focusProxy();
    });
    return all;
}

void TestKeys::tabGoesAroundOnce()
{
    const QList<QWidget *> way = around(Qt::Key_Tab);
    QCOMPARE(QSet<QWidget *>(way.begin(), way.end()).size(), way.size());
    for (QWidget *widget : reachable())
        QVERIFY2(way.contains(widget), qPrintable(widget->accessibleName()));
    for (const QWidget *widget : way) {
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(widget) ||
                     qobject_cast<const QLabel *>(widget),
                 widget->metaObject()->className());
    }
    // As one reads: what is found, then what is known of it, from above.
    const auto at = [&](const char *name) {
        return way.indexOf(m_program->window.findChild<QWidget *>(QString::fromLatin1(name)));
    };
    QVERIFY(at("recentSearch") < at("recentList"));
    QVERIFY(at("recentList") < at("expectedChecksum"));
}

void TestKeys::backTabGoesTheOtherWay()
{
    QList<QWidget *> way = around(Qt::Key_Tab);
    QList<QWidget *> back = around(Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, way);
}

void TestKeys::focusIsSeen()
{
    for (QWidget *widget : around(Qt::Key_Tab)) {
        if (widget == &m_program->list())
            continue; // its current row shows it
        m_program->list().setFocus();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY2(
            widget->grab().toImage() != without,
            qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
    }
}

void TestKeys::everyHabitHasItsKey_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("Ctrl+O") << QStringLiteral("&Open…");
    QTest::newRow("Ctrl+V") << QStringLiteral("&Paste");
    QTest::newRow("Ctrl+F") << QStringLiteral("Fi&nd");
    QTest::newRow("F5") << QStringLiteral("&Inspect Again");
    QTest::newRow("Ctrl+C") << QStringLiteral("&Copy Report");
    QTest::newRow("Del") << QStringLiteral("&Forget");
    QTest::newRow("Ctrl+Z") << QStringLiteral("&Undo Forget");
    QTest::newRow("Ctrl+E") << QStringLiteral("&Export…");
    QTest::newRow("Ctrl+,") << QStringLiteral("&Settings…");
    QTest::newRow("Ctrl+Q") << QStringLiteral("&Quit");
    QTest::newRow("F1") << QStringLiteral("Ke&yboard Shortcuts");
    QTest::newRow("?") << QStringLiteral("Ke&yboard Shortcuts");
}

void TestKeys::everyHabitHasItsKey()
{
    QFETCH(QString, action);
    const QKeySequence key(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(m_program->action(qPrintable(action)).shortcuts().contains(key));
}

void TestKeys::noKeyDoesTwoThings()
{
    QSet<QKeySequence> keys;
    for (const QAction *action : ShortcutsDialog::actionsWithKeys(m_program->window)) {
        QVERIFY2(!ShortcutsDialog::plainText(*action).isEmpty(), qPrintable(action->shortcut().toString()));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
    QVERIFY(keys.size() > 15);
}

// Dialogs and menus.
void TestKeys::closeOthers() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &m_program->window && widget->isVisible())
            widget->close();
    }
}

void TestKeys::everyKeyWorks()
{
    m_program->search().setText(QStringLiteral("pkg")); // there is something to clear
    QTRY_COMPARE(m_program->list().model()->rowCount(), 2);
    QAction *quit = nullptr;
    for (QAction *action : ShortcutsDialog::actionsWithKeys(m_program->window)) {
        if (action->text() == QStringLiteral("&Quit")) {
            quit = action; // last of all
            continue;
        }
        for (const QKeySequence &key : action->shortcuts()) {
            const QSignalSpy triggered(action, &QAction::triggered);
            QVERIFY(triggered.isValid());
            if (m_program->list().chosenCount() == 0)
                m_program->list().chooseRow(0);
            QTRY_VERIFY2(action->isEnabled(), qPrintable(action->text()));
            QApplication::setActiveWindow(&m_program->window); // offscreen a closed menu stays active
            m_program->list().setFocus();
            QTimer::singleShot(0, this, &TestKeys::closeOthers); // a menu keeps the key until it is closed
            const QKeyCombination combination = key[0];
            QTest::keyClick(&m_program->list(), combination.key(), combination.keyboardModifiers());
            QVERIFY2(triggered.count() == 1, qPrintable(key.toString()));
            closeOthers();
        }
    }
    QTest::keyClick(&m_program->list(), quit->shortcut()[0].key(), quit->shortcut()[0].keyboardModifiers());
    QTRY_VERIFY(!m_program->window.isVisible());
}

void TestKeys::keysAreShown_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("F1") << Qt::Key_F1;
    QTest::newRow("?") << Qt::Key_Question;
}

void TestKeys::keysAreShown()
{
    QFETCH(Qt::Key, key);
    QTest::keyClick(&m_program->list(), key);
    auto *dialog = m_program->window.findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    for (const QAction *action : ShortcutsDialog::actionsWithKeys(m_program->window)) {
        const QString words = ShortcutsDialog::plainText(*action) + QStringLiteral(": ") +
                              action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(m_program->says(words), qPrintable(words));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_program->window.findChild<ShortcutsDialog *>());
}

void TestKeys::questionMarkCanBeTyped()
{
    m_program->search().setFocus();
    QTest::keyClicks(&m_program->search(), QStringLiteral("what?"));
    QCOMPARE(m_program->search().text(), QStringLiteral("what?"));
    QVERIFY(!m_program->window.findChild<ShortcutsDialog *>());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
