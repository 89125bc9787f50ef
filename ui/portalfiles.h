// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

namespace docket
{

// The files that another program left with the document portal when it offered them as a drag or a copy: a
// sandboxed one can hand over its own files in no other way (org.freedesktop.portal.FileTransfer of
// xdg-desktop-portal). For the GUI thread, which waits for nothing: the bus is connected to in a thread of
// its own, and the portal answers later.
class PortalFiles : public QObject
{
    Q_OBJECT

public:
    explicit PortalFiles(QObject *parent = nullptr,
                         std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~PortalFiles() override;

    // Files, or the reason in a sentence why there are none.
    struct Answer {
        QList<FilePath> files;
        QString problem;
    };
    using Receive = std::function<void(const Answer &answer)>;

    // `key` is what the program gave. Answers once, perhaps at once; not after this is destroyed.
    void retrieve(const QByteArray &key, const Receive &receive);

private:
    void ask(const QDBusConnection &bus, const QByteArray &key, const Receive &receive);

    std::chrono::milliseconds m_patience;
    std::unique_ptr<QThreadPool> m_thread;
};

} // namespace docket
