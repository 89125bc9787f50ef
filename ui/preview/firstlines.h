// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace docket
{

// The first lines of what begins so, where it is text: in UTF-8, or in UTF-16 or UTF-32 with a byte order
// mark. At most 12, each of at most 160 characters; control characters are escaped, tabs become blanks. Empty
// where it is none.
[[nodiscard]] QStringList firstLines(QByteArrayView beginning);

} // namespace docket
