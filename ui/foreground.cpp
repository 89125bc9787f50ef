// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "foreground.h"

#include <QGuiApplication>
#include <QWidget>

#include <xcb/xcb.h>

#include <cstdlib>

namespace docket
{

namespace
{

xcb_connection_t *xConnection()
{
    auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

// When the user clicked, by the X server's clock: the end of a startup id (Startup Notification Protocol).
// 0: not known.
xcb_timestamp_t timeOf(const QByteArray &startupId)
{
    const QByteArray mark = QByteArrayLiteral("_TIME");
    const qsizetype place = startupId.lastIndexOf(mark);
    return place < 0 ? 0 : startupId.mid(place + mark.size()).toUInt();
}

} // namespace

Foreground::Foreground(QWidget &window) : m_window(window)
{
    xcb_connection_t *connection = xConnection();
    if (!connection)
        return;
    // Asked for now, for the answer takes a while.
    constexpr QByteArrayView name("_NET_ACTIVE_WINDOW");
    const auto question = xcb_intern_atom(connection, 0, std::uint16_t(name.size()), name.data());
    if (auto *answer = xcb_intern_atom_reply(connection, question, nullptr)) {
        m_activeWindowAtom = answer->atom;
        std::free(answer);
    }
}

void Foreground::come(const QByteArray &activationToken, const QByteArray &startupId)
{
    if (QGuiApplication::platformName().startsWith(u"wayland") && !activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // Qt takes it from there, once
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    askWindowManager(startupId);
}

// Qt asks as a program that wants to be seen, with the time at which it was last used: window managers turn
// that down. The user has asked for it, which is what "2" says (Extended Window Manager Hints,
// _NET_ACTIVE_WINDOW).
void Foreground::askWindowManager(const QByteArray &startupId)
{
    xcb_connection_t *connection = xConnection();
    if (!connection || m_activeWindowAtom == 0)
        return;
    constexpr std::uint32_t userAsks = 2;
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = xcb_window_t(m_window.winId());
    message.type = m_activeWindowAtom;
    message.data.data32[0] = userAsks;
    message.data.data32[1] = timeOf(startupId);
    xcb_send_event(connection, 0, xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root,
                   XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char *>(&message));
    xcb_flush(connection);
}

} // namespace docket
