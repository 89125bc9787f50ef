// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cachedfiles.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace docket
{

// Reads metadata caches in a thread of its own: no call waits. Lives in the thread that made it, which needs
// an event loop.
class CacheReader : public QObject
{
    Q_OBJECT

public:
    explicit CacheReader(QObject *parent = nullptr);
    // Waits for no file that hangs.
    ~CacheReader() override;

    // done() or failed() follows, unless another file is asked for first.
    void read(const FilePath &file);

Q_SIGNALS:
    void done(const std::shared_ptr<const docket::CachedFiles> &files);
    // With the reason, in a sentence.
    void failed(const QString &sentence);

private:
    quint64 m_number = 0; // of what is wanted
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace docket
