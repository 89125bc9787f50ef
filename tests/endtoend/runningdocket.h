// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "endtoend/accessible.h"
#include "endtoend/desktop.h"

namespace docket
{

// The program on a desktop, in a home of its own that goes with it, and what a screen reader reads of its
// window. For one thread.
class RunningDocket
{
public:
    explicit RunningDocket(const Desktop &desktop);
    ~RunningDocket();

    // A file in its home, of so many bytes, with an ETag that names that size, as nginx makes them, and its
    // date. Its path; empty where it cannot be made.
    [[nodiscard]] QString makeDownload(const QString &name, int bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }

    // For it to begin in.
    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }
    void begin(const QStringList &paths);
    // And waits until its window can be read.
    [[nodiscard]] bool start(const QStringList &paths);
    // Hands the path to the window that is open.
    [[nodiscard]] std::unique_ptr<QProcess> callAgain(const QString &path) const;
    [[nodiscard]] bool isRunning() const;
    // By itself, and with exit status 0.
    [[nodiscard]] bool hasEndedWell() const;

    // Among what is named so, one has all these parts in its name, now or soon.
    [[nodiscard]] bool sees(const QString &beginning, const QStringList &parts = {});
    // When last looked.
    [[nodiscard]] const QList<Accessible> &seen() const { return m_seen; }

private:
    const Desktop &m_desktop;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_process;
    QList<Accessible> m_seen;
};

} // namespace docket
