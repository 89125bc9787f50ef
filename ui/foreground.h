// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <cstdint>

class QWidget;

namespace docket
{

// Brings a window before all others because the user has called the program again. Desktops let no window do
// so of its own accord: what they gave the process that was called has to be shown. For the GUI thread.
class Foreground
{
public:
    // The window must outlive it.
    explicit Foreground(QWidget &window);

    // With XDG_ACTIVATION_TOKEN and DESKTOP_STARTUP_ID of the process that was called; either may be empty.
    void come(const QByteArray &activationToken, const QByteArray &startupId);

private:
    void askWindowManager(const QByteArray &startupId);

    QWidget &m_window;
    std::uint32_t m_activeWindowAtom = 0; // of X11; 0 elsewhere
};

} // namespace docket
