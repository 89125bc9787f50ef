// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/closerlook.h"

#include "inspect/gather.h"
#include "inspect/pools.h"
#include "inspect/target.h"
#include "sources/allattributes.h"
#include "sources/content.h"
#include "sources/gio.h"

#include <QMimeDatabase>
#include <QtConcurrent>

namespace docket
{

namespace
{

constexpr int mostThreads = 4; // of which all but the last may hang

QByteArray mediaTypeOf(const Target &target)
{
    const auto content = openContent(target);
    const QByteArray bytes = content ? beginningOf(*content) : QByteArray();
    const QMimeType type = bytes.isEmpty() ? QMimeType() : QMimeDatabase().mimeTypeForData(bytes);
    return type.isValid() && !type.isDefault() ? type.name().toLatin1() : QByteArray();
}

CloserLook lookAt(const FilePath &file)
{
    const Target target = Target::opened(file);
    CloserLook look;
    look.attributes = readAttributes(target);
    if (target.failure())
        return look;
    look.mediaType = mediaTypeOf(target);
    look.gio = askGio(file);
    return look;
}

} // namespace

CloserLooks::CloserLooks(QObject *parent) : QObject(parent), m_pool(makePool(mostThreads))
{
}

CloserLooks::~CloserLooks()
{
    leaveBehind(std::move(m_pool));
}

void CloserLooks::look(const FilePath &file)
{
    m_wanted = file;
    begin();
}

void CloserLooks::begin()
{
    if (m_wanted.isEmpty() || m_underWay == mostThreads)
        return; // the last one asked for is begun when one comes back
    ++m_underWay;
    const auto look = QtConcurrent::run(m_pool.get(), lookAt, m_wanted);
    whenEnded(look, this, [this, file = m_wanted](const std::optional<CloserLook> &found) {
        const bool wasFull = m_underWay-- == mostThreads;
        if (file == m_wanted)
            Q_EMIT looked(file, found.value_or(CloserLook()));
        else if (wasFull)
            begin();
    });
}

} // namespace docket
