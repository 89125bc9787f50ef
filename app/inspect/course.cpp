// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/course.h"

#include "inspect/gather.h"

namespace docket
{

namespace
{

template <typename T>
std::optional<T> takeIfBack(QFuture<T> &future)
{
    return future.isFinished() ? takeResult(future) : std::nullopt;
}

// Not one that has not been begun, or whose result was taken.
template <typename T>
int isRunning(const QFuture<T> &future)
{
    return future.isRunning() ? 1 : 0;
}

} // namespace

int Course::threads() const
{
    return isRunning(opening) + isRunning(etags) + isRunning(sizes) + isRunning(lastModified);
}

ChunkColumns Course::takeColumns(Failure missing)
{
    return {takeIfBack(etags), takeIfBack(sizes), takeIfBack(lastModified), missing};
}

} // namespace docket
