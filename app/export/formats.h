// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/checksumline.h"
#include "export/writers.h"

// The writers behind makeWriter().
namespace docket
{

[[nodiscard]] std::unique_ptr<ReportWriter> makeTextWriter();
[[nodiscard]] std::unique_ptr<ReportWriter> makeJsonWriter();
[[nodiscard]] std::unique_ptr<ReportWriter> makeNdJsonWriter();
[[nodiscard]] std::unique_ptr<ReportWriter> makeCsvWriter();

// A checksum file of the digests that the reports have. Names are written as from `folder`, those of other
// folders from the root. `file` is the checksum file, and has no place in itself; empty: it is none.
[[nodiscard]] std::unique_ptr<ReportWriter> makeChecksumWriter(const FilePath &file, const QByteArray &folder,
                                                               ChecksumForm form);

// cloud-autopkg-runner's metadata cache. An entry says: a download of this ETag and date has this size, and
// need not be had again. So it takes regular files of which an ETag or a server date was recorded, and leaves
// out those that are contradicted by what was recorded: a download cut short would never be made good. It
// also leaves out what JSON cannot hold, as a text nearly the same names another file: bytes that are not
// UTF-8, and sizes over 2^53, of which readers keep the first digits. A placeholder is taken, as the runner
// does.
//
// The cache knows its downloads by recipe, and no file says which one made it. All stand under the one name
// below, which no recipe has, as these end in ".recipe": the runner will not take them for its own before
// someone who knows has put a recipe's name there. Their common time is that of the latest inspection.
inline constexpr char unknownRecipe[] = "Docket";
[[nodiscard]] std::unique_ptr<ReportWriter> makeMetadataCacheWriter();

} // namespace docket
