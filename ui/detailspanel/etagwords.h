// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

// Words for a recorded ETag. Pure, for any thread.
namespace docket
{

// "strong", "weak · looks like nginx's or Apache's", "not in the form of an entity tag · looks like an MD5":
// its form, and who makes tags that look so. That it was made by one of them it does not say.
[[nodiscard]] QString etagKindWords(QByteArrayView etag);

} // namespace docket
