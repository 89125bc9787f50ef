// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "preference.h"
#include "support/gate.h"
#include "support/program.h"
#include "support/realfiles.h"
#include "support/sickvolume.h"

#include <QAction>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <mutex>
#include <thread>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr int patienceMs = 15'000; // the window speaks up after three seconds

Offer offerOf(const QList<FilePath> &paths)
{
    return {Offer::Form::Paths, {}, paths};
}

// Which files were looked up, in turn.
Gate gate;
std::mutex order;
QList<QByteArray> lookedUp;

Answer<Reading<FileSize>> notedSize(const Target &target)
{
    gate.pass();
    std::this_thread::sleep_for(std::chrono::milliseconds(1)); // the volume's slowness
    const std::lock_guard lock(order);
    lookedUp += target.path().name();
    return readSize(target);
}

} // namespace

// What the window says and does where volumes do not answer.
class TestWindowPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void silentFileIsSaidAndGivenUp();
    void silentVolumeIsGivenUpAndTriedAgain();
    void silentFolderIsNamed();
    void volumesAreToldApart();
    void stopEndsAWalkThatHasFoundNothing();
    void stopLeavesTheRestNotInspected();
    void whatIsLookedAtGoesFirst();

private:
    [[nodiscard]] QAction *action(const QString &words) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestWindowPatience::init()
{
    const QString reason = SickVolume::whyNot();
    if (!reason.isEmpty() && QTest::currentTestFunction() != QByteArray("whatIsLookedAtGoesFirst"))
        QSKIP(qPrintable(reason));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_program = std::make_unique<Program>(*m_folder);
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
}

void TestWindowPatience::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

QAction *TestWindowPatience::action(const QString &words) const
{
    const auto actions = m_program->list().actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *each) {
        return each->text().remove(QLatin1Char('&')) == words;
    });
    return found == actions.end() ? nullptr : *found;
}

void TestWindowPatience::silentFileIsSaidAndGivenUp()
{
    SickVolume volume(1, 3);
    volume.tell("hang getxattr */f000001");
    m_program->window.inspect(offerOf({volume.file(1), volume.file(0), volume.file(2)}));
    QVERIFY(m_program->row(0).isEmpty() || m_program->row(0).contains(QStringLiteral("waiting…")));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->row(0).contains(QStringLiteral("not responding for")), patienceMs);
    const QString said = m_program->row(0);
    QTRY_VERIFY(m_program->row(0) != said); // it counts
    QVERIFY(m_program->row(1).contains(QStringLiteral("ETag \"0-sick\"")));
    QVERIFY(m_program->card("cardSize").startsWith(QStringLiteral("Size: not responding for")));
    QVERIFY2(m_program->notice().contains(QString::fromUtf8(volume.folder().bytes())),
             qPrintable(m_program->notice()));
    QVERIFY(action(QStringLiteral("Give Up on It"))->isVisible());

    m_program->click(QStringLiteral("Give Up on This File"));
    QTRY_COMPARE(m_program->shown(), QByteArray("f000001"));
    QVERIFY(m_program->card("cardEtag").contains(QStringLiteral("not responding")));
    QVERIFY2(m_program->card("cardSize").startsWith(QStringLiteral("Size: 1.0 kB, 1,001 bytes")),
             qPrintable(m_program->card("cardSize"))); // what had come back stands
    QTRY_VERIFY(m_program->notice().isEmpty());
    QTRY_VERIFY(!action(QStringLiteral("Give Up on It"))->isVisible());
    volume.tell("release");
}

void TestWindowPatience::silentVolumeIsGivenUpAndTriedAgain()
{
    SickVolume volume(4, 8);
    volume.tell("hang getxattr */f*");
    m_program->window.inspect(offerOf(volume.allFiles()));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->notice().contains(QStringLiteral("No answer from the volume")),
                             patienceMs);
    m_program->click(QStringLiteral("Give Up on the Volume"));
    QTRY_COMPARE(m_program->model.attentionCount(), 8);
    QTRY_VERIFY(m_program->notice().contains(QStringLiteral("was given up")));
    QVERIFY(!m_program->notice().contains(QStringLiteral("No answer")));

    // What comes later is held, and says so.
    m_program->window.inspect(offerOf({volume.file(1), volume.file(2)}));
    QTRY_VERIFY2(m_program->notice().contains(QStringLiteral("2 files are on hold")),
                 qPrintable(m_program->notice()));
    QTRY_VERIFY2(m_program->row(0).contains(QStringLiteral("on hold: ")), qPrintable(m_program->row(0)));
    m_program->list().chooseRow(0);
    QTRY_VERIFY(m_program->says(QStringLiteral("On hold")));
    QVERIFY(action(QStringLiteral("Try the Volume Again"))->isVisible());
    volume.tell("heal");
    action(QStringLiteral("Try the Volume Again"))->trigger();
    QTRY_COMPARE(m_program->shown(), QByteArray("f000001"));
    QTRY_VERIFY(m_program->row(0).contains(QStringLiteral("ETag \"1-sick\"")));
    QTRY_VERIFY(m_program->notice().isEmpty());
    volume.tell("release");
}

void TestWindowPatience::silentFolderIsNamed()
{
    SickVolume volume(2, 8);
    volume.tell("hang readdir */d001");
    m_program->window.inspect(offerOf({volume.folder()}));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->notice().contains(QStringLiteral("No answer from the folder “") +
                                                          QString::fromUtf8(volume.folder().bytes())),
                             patienceMs);
    m_program->click(QStringLiteral("Give Up on the Volume"));
    QTRY_VERIFY(!m_program->notice().contains(QStringLiteral("No answer")));
    volume.tell("heal");
    volume.tell("release");
}

void TestWindowPatience::volumesAreToldApart()
{
    SickVolume one(1, 2);
    SickVolume other(1, 2);
    SickVolume healthy(1, 2);
    one.tell("hang lookup */f000000");
    other.tell("hang lookup */f000001");
    m_program->window.inspect(
        offerOf({one.file(0), one.file(1), other.file(0), other.file(1), healthy.file(0)}));
    const auto isNamed = [this](const SickVolume &volume) {
        return m_program->notice().contains(QString::fromUtf8(volume.folder().bytes()));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNamed(one) && isNamed(other), patienceMs);
    QVERIFY(!isNamed(healthy));
    for (const int silent : {0, 3})
        QVERIFY2(m_program->row(silent).contains(QStringLiteral("not responding")),
                 qPrintable(m_program->row(silent)));
    for (const int answered : {1, 2, 4})
        QVERIFY2(m_program->row(answered).contains(QStringLiteral("ETag")),
                 qPrintable(m_program->row(answered)));
    one.tell("heal");
    one.tell("release");
    QTRY_VERIFY(!isNamed(one));
    QVERIFY(isNamed(other));
    other.tell("release");
}

void TestWindowPatience::stopEndsAWalkThatHasFoundNothing()
{
    SickVolume volume(2, 8);
    volume.tell("hang readdir *");
    m_program->window.inspect(offerOf({volume.folder()}));
    auto *stop = m_program->window.findChild<QAbstractButton *>(QStringLiteral("stopButton"));
    QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible(), patienceMs);
    stop->click();
    QTRY_VERIFY(!stop->isVisible());
    QTRY_COMPARE(m_program->model.totalCount(), 0);
    volume.tell("heal");
    volume.tell("release");
}

void TestWindowPatience::stopLeavesTheRestNotInspected()
{
    SickVolume volume(10, 5'000);
    volume.tell("hang getxattr */f0000*");
    volume.tell("delay getxattr * 5");
    m_program->window.inspect(offerOf(volume.allFiles()));
    auto *stop = m_program->window.findChild<QAbstractButton *>(QStringLiteral("stopButton"));
    QTRY_VERIFY(stop->isVisible());
    QTRY_COMPARE(m_program->model.totalCount(), 5'000);
    stop->click();
    QTRY_VERIFY(!stop->isVisible());
    const auto count = [this](Summary::State state) {
        int rows = 0;
        for (int row = 0; row < m_program->model.rowCount(); ++row)
            rows += m_program->model.index(row, 0).data(RecentModel::StateRole).toInt() == int(state) ? 1 : 0;
        return rows;
    };
    QTRY_COMPARE(count(Summary::State::Waiting), 0);
    QCOMPARE(count(Summary::State::Gathered) + count(Summary::State::Unreadable), 5'000);
    QVERIFY(count(Summary::State::Unreadable) >= 100);
    QVERIFY(m_program->row(0).contains(QStringLiteral("not inspected")));
    volume.tell("release");
}

void TestWindowPatience::whatIsLookedAtGoesFirst()
{
    Lookups lookups;
    lookups.size = notedSize;
    m_program.reset();
    m_program = std::make_unique<Program>(*m_folder, lookups);
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
    RealFiles files;
    QList<FilePath> paths;
    constexpr int count = 10'000;
    for (int i = 0; i < count; ++i)
        paths += files.at(QByteArray::number(i)); // that none of them is there makes no difference
    gate.close();
    lookedUp.clear();
    m_program->window.inspect(offerOf(paths));
    QTRY_COMPARE(m_program->model.rowCount(), count);
    QTRY_VERIFY(gate.waiting() > 0);
    QSignalSpy said(m_program->window.findChild<Preference *>(), &Preference::said);
    QVERIFY(said.isValid());
    m_program->list().chooseRow(count / 2);
    m_program->list().scrollToBottom();
    QTRY_VERIFY(m_program->list().waitingInView().size() > 3);
    const QList<InspectionId> wanted{m_program->list().chosen().id,
                                     m_program->list().waitingInView().constLast()};
    const auto areSaid = [&] {
        const auto ids =
            said.isEmpty() ? QList<InspectionId>() : said.constLast()[0].value<QList<InspectionId>>();
        return ids.contains(wanted[0]) && ids.contains(wanted[1]);
    };
    QTRY_VERIFY(areSaid());
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->model.attentionCount(), count, patienceMs);
    const std::lock_guard lock(order);
    constexpr qsizetype begunBefore = count / 4; // by the time that the window had asked
    QVERIFY2(lookedUp.indexOf(QByteArray::number(count / 2)) < begunBefore,
             qPrintable(QString::number(lookedUp.indexOf(QByteArray::number(count / 2)))));
    QVERIFY2(lookedUp.indexOf(QByteArray::number(count - 1)) < begunBefore,
             qPrintable(QString::number(lookedUp.indexOf(QByteArray::number(count - 1)))));
}

QTEST_MAIN(TestWindowPatience)
#include "tst_windowpatience.moc"
