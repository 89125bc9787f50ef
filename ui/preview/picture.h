// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sources/descriptor.h"

#include <QImage>

namespace docket
{

// The image that the content is, in a format that is decoded without running anything, scaled down to fit and
// the right way up. Null where it is none, where it is larger than 64 MiB or 100 megapixels, and where
// reading it takes longer than two seconds.
[[nodiscard]] QImage pictureIn(const Descriptor &content, QSize within);

} // namespace docket
