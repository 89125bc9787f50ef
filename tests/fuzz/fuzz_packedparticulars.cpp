// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "history/packedparticulars.h"
#include "history/packing.h"

using namespace docket;

// What is taken is packed again as the same.
void fuzz(const QByteArray &bytes)
{
    Unpacker unpacker(bytes);
    const Seldom<Particulars> particulars = unpackParticulars(unpacker);
    if (!unpacker.isWhole())
        return;
    Packer packer;
    pack(packer, particulars.value());
    const QByteArray packed = packer.bytes();
    Unpacker again(packed);
    holds(unpackParticulars(again) == particulars && again.isWhole());
    holds(kept(particulars).value().digests.isEmpty());
}
