// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/particulars.h"

// What the history keeps of the particulars of a report. Pure functions for any thread.
namespace docket
{

class Packer;
class Unpacker;

// About so many bytes of them. What a verdict may rest on (ETags, dates, sizes, digests, and what could not
// be read) is always kept: where that alone is more than a result may have, there is no result.
inline constexpr qsizetype mostParticulars = 16'384;

// All but the attributes that somebody had looked at and the digests that were computed, and of more than
// mostParticulars not the claims that bear on no verdict and find no room; that they are missing is then
// said. The verdict stays what it is.
[[nodiscard]] Seldom<Particulars> kept(const Seldom<Particulars> &particulars);

// The address that the file was had from, as far as it is kept, without what gives access; empty where there
// is none. Files are found by it.
[[nodiscard]] QByteArray keptOrigin(const Seldom<Particulars> &particulars);

void pack(Packer &packer, const Particulars &particulars);
[[nodiscard]] Seldom<Particulars> unpackParticulars(Unpacker &unpacker);

} // namespace docket
