// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/target.h"
#include "sources/appledouble.h"
#include "sources/claimed.h"

#include <optional>

// Claims in attributes, whichever way a volume or a sidecar keeps them. Any thread.
namespace docket
{

// The name as its writer gave it: without the namespace "user." of Linux, "osx." of its HFS+, the
// "user.DosStream." and ":$DATA" of Samba's streams, and the "#PS" with which macOS marks what is copied
// along.
[[nodiscard]] QByteArrayView bareName(QByteArrayView name);

// Who writes an attribute of this name; nothing where no source knows it.
[[nodiscard]] std::optional<Tool> toolOf(QByteArrayView name);

// The claims in these attributes, in the order in which their sources are believed. Pure.
[[nodiscard]] Claimed claimsIn(const QList<NamedValue> &attributes, Place::Kind kind,
                               const QByteArray &sidecar = {});

// Asks the file itself. The names are listed once, and only what is there and known is read, so that a file
// without attributes costs one call; where a list is too long for the kernel, each known name is asked for.
// May wait for the volume.
[[nodiscard]] Claimed askAttributes(const Target &target);
// The same in two steps. The attribute `except` is left to others.
[[nodiscard]] Parsed<QByteArrayList> knownNames(const Target &target);
[[nodiscard]] Claimed askAttributes(const Target &target, const Parsed<QByteArrayList> &names,
                                    QByteArrayView except = {});

// The names of all attributes that the file has, or why they cannot be listed. May wait for the volume.
[[nodiscard]] std::optional<Failure> listAttributes(const Target &target, QList<QByteArray> &names);

// The names that sources know, as they may be spelled here: for when the file's cannot be listed.
[[nodiscard]] QList<QByteArray> knownAttributes();

} // namespace docket
