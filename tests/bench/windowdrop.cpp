// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The real window, for the benchmarks: composed as ui/main.cpp does it, it is given a drop of many files.
//
//   windowdrop [--plain] LIST HISTORY    LIST holds absolute paths, each ended by a NUL; HISTORY is to be
//   made
//
// With --plain only the three look-ups are made, and no other source is asked.
// Prints a line for each measurement, its name and a number:
//
//   filled S          seconds from the drop until the last row is filled
//   first_rows S      seconds from the drop until the list has painted rows
//   longest_event S   of the window's thread, from the drop until the last row is filled
//   late_events N     that took longer than a frame of 16 ms
//   memory_a_file B   bytes over the empty window, once all is done (proportional set size)
//   trimmed B         the same after malloc_trim(3): without what the allocator keeps for later
//
// and on standard error what the longest events were, with LONGEST=N in the environment the N longest.

#include "bookkeeper.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "inspect/inspector.h"
#include "mainwindow.h"
#include "plainlookups.h"
#include "recentlist.h"
#include "settings.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMetaEnum>
#include <QMimeData>
#include <QThread>
#include <QTimer>
#include <QWindow>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <optional>
#include <vector>

using namespace docket;

namespace
{

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;
constexpr Seconds frame{0.016};
constexpr int patienceMs = 120'000;
constexpr int idleMs = 500;  // the empty window has come to rest
constexpr int restMs = 7000; // and the one that has taken in a drop

// Tells how long each event of the window's thread takes. Events within events are part of the outer one.
class MeasuringApplication : public QApplication
{
public:
    using QApplication::QApplication;

    struct Event {
        Seconds took;
        QEvent::Type type;
        const char *receiver; // its class
    };

    // From now on.
    void measure() { m_measuring = true; }
    void stop() { m_measuring = false; }
    // Those that took longer than a millisecond, longest first.
    [[nodiscard]] std::vector<Event> events() const
    {
        std::vector<Event> sorted = m_events;
        std::ranges::sort(sorted, std::greater(), &Event::took);
        return sorted;
    }
    std::function<void(QObject *, QEvent *)> seen; // each event of the thread, before its receiver
    std::function<void()> ended;                   // after each that is not part of another

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_measuring || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        seen(receiver, event);
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const Event now{{}, event->type(), receiver->metaObject()->className()};
        ++m_depth;
        const auto begin = Clock::now();
        const bool result = QApplication::notify(receiver, event);
        const Seconds took = Clock::now() - begin;
        --m_depth;
        if (took > std::chrono::milliseconds(1))
            m_events.push_back({took, now.type, now.receiver});
        ended();
        return result;
    }

private:
    bool m_measuring = false;
    int m_depth = 0;
    std::vector<Event> m_events;
};

// What another process drags: bytes under a format's name. QMimeData itself would read the addresses in them.
class ForeignData : public QMimeData
{
public:
    explicit ForeignData(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] QStringList formats() const override { return {QStringLiteral("text/uri-list")}; }
    [[nodiscard]] bool hasFormat(const QString &format) const override { return formats().contains(format); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType) const override
    {
        return hasFormat(format) ? QVariant(m_bytes) : QVariant();
    }

private:
    QByteArray m_bytes;
};

QByteArrayList pathsIn(const QString &list)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(list));
    QByteArrayList paths = file.readAll().split('\0');
    paths.removeAll(QByteArray());
    return paths;
}

QByteArray uriList(const QByteArrayList &paths)
{
    QByteArray text;
    for (const QByteArray &path : paths)
        text += "file://" + path.toPercentEncoding("/") + "\r\n";
    return text;
}

double proportionalSetSize()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/smaps_rollup");
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toDouble() * 1024;
    }
    qFatal("no Pss");
}

// The course of the measurement, from the empty window to the end of the process.
class Course
{
public:
    Course(MeasuringApplication &application, const Lookups &lookups, const QString &list,
           const QString &historyFile)
        : m_application(application),
          m_store(historyFile + QStringLiteral(".ini"), QSettings::IniFormat),
          m_settings(m_store),
          m_history(historyFile),
          m_inspector(lookups),
          m_listFile(list)
    {
        m_list = m_window.findChild<RecentList *>();
        m_count = static_cast<int>(pathsIn(m_listFile).size());
        application.seen = [this](QObject *receiver, QEvent *event) {
            m_painting = m_painting || (event->type() == QEvent::Paint && receiver == m_list->viewport());
        };
        application.ended = [this] { follow(); };
        QObject::connect(m_window.findChild<Bookkeeper *>(), &Bookkeeper::progressed, m_list,
                         [this](qsizetype, qsizetype total) { m_finished = total == 0; });
        m_window.show();
        QTimer::singleShot(idleMs, m_list, [this] { drop(); });
        QTimer::singleShot(patienceMs, m_list, [] { qFatal("the list is not full after two minutes"); });
    }

private:
    // As it comes from the desktop: to the window system's window, which finds the widget.
    void drop()
    {
        m_empty = proportionalSetSize();
        const ForeignData data(uriList(pathsIn(m_listFile)));
        QWindow *window = m_window.windowHandle();
        const QPoint middle(m_window.width() / 2, m_window.height() / 2);
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &move);
        QTimer::singleShot(0, m_list, [this, window, middle, bytes = data.data(data.formats().first())] {
            const ForeignData dropped(bytes);
            QDropEvent event(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
            m_begin = Clock::now();
            m_application.measure();
            QCoreApplication::sendEvent(window, &event);
            if (!event.isAccepted())
                qFatal("the drop was refused");
        });
    }

    // After each event.
    void follow()
    {
        const Seconds now = Clock::now() - m_begin;
        if (std::exchange(m_painting, false) && m_model.rowCount() > 0 && !m_firstRows)
            m_firstRows = now;
        if (!m_finished)
            return;
        if (m_model.rowCount() < m_count)
            qFatal("rows are missing");
        m_application.stop();
        std::printf("filled %.6f\nfirst_rows %.6f\n", now.count(), m_firstRows.value_or(now).count());
        printEvents();
        settle();
    }

    void printEvents() const
    {
        const auto events = m_application.events();
        const auto late = std::ranges::count_if(events, [](const auto &event) { return event.took > frame; });
        std::printf("longest_event %.6f\nlate_events %td\n", events.empty() ? 0 : events.front().took.count(),
                    late);
        const auto most = std::min(events.size(),
                                   static_cast<size_t>(std::max(1, qEnvironmentVariableIntValue("LONGEST"))));
        const auto types = QMetaEnum::fromType<QEvent::Type>();
        for (size_t i = 0; i < most; ++i) {
            std::fprintf(stderr, "%.1f ms: %s to %s\n", events[i].took.count() * 1000,
                         types.valueToKey(events[i].type), events[i].receiver);
        }
    }

    // Once the history has written all and the window has given back what it needed for that.
    void settle()
    {
        QObject::connect(&m_history, &History::notFound, m_list, [this] {
            QTimer::singleShot(restMs, m_list, [this] {
                std::printf("memory_a_file %.0f\n", (proportionalSetSize() - m_empty) / m_count);
                ::malloc_trim(0);
                std::printf("trimmed %.0f\n", (proportionalSetSize() - m_empty) / m_count);
                QCoreApplication::quit();
            });
        });
        m_history.find(0); // there is none
    }

    MeasuringApplication &m_application;
    QSettings m_store;
    Settings m_settings;
    History m_history;
    Inspector m_inspector;
    RecentModel m_model{m_history};
    MainWindow m_window{m_inspector, m_history, m_model, m_settings};
    RecentList *m_list = nullptr;
    QString m_listFile;
    int m_count = 0;
    double m_empty = 0;
    Clock::time_point m_begin;
    bool m_painting = false;
    std::optional<Seconds> m_firstRows;
    bool m_finished = false;
};

} // namespace

int main(int argc, char **argv)
{
    MeasuringApplication application(argc, argv);
    QStringList arguments = QApplication::arguments();
    const bool isPlain = arguments.removeOne(QStringLiteral("--plain"));
    if (arguments.size() != 3)
        return 2;
    const Course course(application, isPlain ? bench::plainLookups() : Lookups{}, arguments[1], arguments[2]);
    return QApplication::exec();
}
