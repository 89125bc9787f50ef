// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "preview/preview.h"

#include "inspect/volumes.h"
#include "preview/firstlines.h"
#include "preview/picture.h"
#include "preview/thumbnail.h"
#include "sources/content.h"
#include "watch/way.h"

namespace docket
{

namespace
{

bool isOnRemoteVolume(const FilePath &path)
{
    return followWay(path, VolumeTable::current(), [](const FilePath &, const QByteArray &) {}).isRemote;
}

} // namespace

Preview previewOf(const PreviewOrder &order)
{
    Preview preview;
    preview.thumbnail = keptThumbnail(order.thumbnailFolder, order.path, order.modified);
    preview.isHeldBack = !order.evenIfSlow && isOnRemoteVolume(order.path);
    if (preview.isHeldBack)
        return preview;
    const auto content = openContent(Target::opened(order.path));
    if (!content)
        return preview;
    preview.lines = firstLines(beginningOf(*content));
    if (preview.lines.isEmpty())
        preview.picture = pictureIn(*content, order.within);
    return preview;
}

} // namespace docket
