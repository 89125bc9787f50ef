// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "import/cachereader.h"

#include "import/cachefile.h"
#include "inspect/pools.h"
#include "intake/offer.h"
#include "threadmanners.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <variant>

namespace docket
{

namespace
{

using Outcome = std::variant<std::shared_ptr<const CachedFiles>, Flaw>;

constexpr int mostThreads = 2;              // of which one may hang
constexpr int stackBytes = 8 * 1024 * 1024; // JSON may nest

Outcome readFiles(const FilePath &file)
{
    giveWay();
    const auto content = readMetadataCache(file);
    if (const Flaw *flaw = std::get_if<Flaw>(&content))
        return *flaw;
    return std::make_shared<const CachedFiles>(file, std::get<CacheContent>(content),
                                               Surroundings::current().homeFolder);
}

} // namespace

CacheReader::CacheReader(QObject *parent) : QObject(parent), m_pool(makePool(mostThreads))
{
    m_pool->setStackSize(stackBytes);
}

CacheReader::~CacheReader()
{
    leaveBehind(std::move(m_pool));
}

void CacheReader::read(const FilePath &file)
{
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file, number = ++m_number] {
        watcher->deleteLater();
        if (number != m_number)
            return;
        const Outcome outcome = watcher->result();
        if (const Flaw *flaw = std::get_if<Flaw>(&outcome))
            Q_EMIT failed(tr("“%1” cannot be imported: %2.").arg(displayText(file.name()), flawWords(*flaw)));
        else
            Q_EMIT done(*std::get_if<std::shared_ptr<const CachedFiles>>(&outcome));
    });
    watcher->setFuture(QtConcurrent::run(m_pool.get(), readFiles, file));
}

} // namespace docket
