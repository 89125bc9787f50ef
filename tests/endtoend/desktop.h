// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRect>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace docket
{

// The longest that anything on the desktop may take, on a slow machine and under AddressSanitizer.
constexpr std::chrono::milliseconds patience{30'000};

// A program that does not outlive the test, however the test ends.
std::unique_ptr<QProcess> makeProcess(const QString &program, const QStringList &arguments,
                                      const QProcessEnvironment &environment);

// Asks it to leave, waits, and forgets it.
void stop(std::unique_ptr<QProcess> &process);

// A desktop for one test: an X server that nobody sees, a window manager, and the bus over which screen
// readers and programs speak. For one thread.
class Desktop
{
public:
    ~Desktop();

    // Empty, or what could not be started and why.
    [[nodiscard]] QString start();

    // For the programs on this desktop.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    [[nodiscard]] QDBusConnection bus() const { return m_bus; }

    // Moves the mouse and presses keys, as xdotool's commands say.
    [[nodiscard]] bool act(const QStringList &xdotool) const;

    // Keeps a picture of this part of the screen in the folder that DOCKET_SCREENSHOTS names, if it names
    // one. False where that fails.
    [[nodiscard]] bool takePicture(const QString &name, const QRect &part = wholeScreen) const;

private:
    static constexpr QRect wholeScreen{0, 0, 1600, 1000};

    [[nodiscard]] QString startServer();
    [[nodiscard]] QString startWindowManager();
    [[nodiscard]] QString startBus();

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_windowManager;
    std::unique_ptr<QProcess> m_busDaemon;
    QDBusConnection m_bus{QString()};
};

} // namespace docket
