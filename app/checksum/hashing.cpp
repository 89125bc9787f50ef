// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hashing.h"

#include "checksum/digestset.h"
#include "checksum/largefile.h"
#include "checksum/smallfiles.h"

namespace docket
{

Hashed hashFile(const FilePath &path, const HashOrder &order, HashControl &control)
{
    if (!control.mayGoOn())
        return {};
    const OpenedFile file(path);
    if (!file.isOpen())
        return file.notOpened();
    control.setSize(file.size());
    return file.size() > mostBytesOfSmall ? LargeFile(file, order, control).hash()
                                          : hashPlainly(file, order, control);
}

Digests hashBytes(QByteArrayView bytes, const HashOrder &order)
{
    DigestSet digests(order);
    digests.add(bytes);
    return digests.digests();
}

} // namespace docket
