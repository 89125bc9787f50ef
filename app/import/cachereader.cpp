// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "import/cachereader.h"

#include "import/cachefile.h"
#include "inspect/failure.h"
#include "inspect/gather.h"
#include "inspect/pools.h"
#include "intake/offer.h"
#include "threadmanners.h"

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

QString stepAfter(const Flaw &flaw)
{
    if (flaw.kind == Flaw::Kind::NotRead)
        return advice(Failure{flaw.code});
    return CacheReader::tr("Choose a file that cloud-autopkg-runner keeps its cache in.");
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
    const auto read = QtConcurrent::run(m_pool.get(), readFiles, file);
    whenEnded(read, this, [this, file, number = ++m_number](const std::optional<Outcome> &outcome) {
        if (number != m_number)
            return;
        // Without an outcome where it threw, which is where memory has run out.
        const Outcome ended = outcome.value_or(Flaw{.kind = Flaw::Kind::NotRead, .code = ENOMEM});
        if (const Flaw *flaw = std::get_if<Flaw>(&ended))
            Q_EMIT failed(tr("“%1” cannot be imported: %2. %3", "a file, why, what to do")
                              .arg(displayText(file.name()), flawWords(*flaw), stepAfter(*flaw)));
        else
            Q_EMIT done(std::get<std::shared_ptr<const CachedFiles>>(ended));
    });
}

} // namespace docket
