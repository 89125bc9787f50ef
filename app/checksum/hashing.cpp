// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/hashing.h"

#include "checksum/digestset.h"
#include "checksum/largefile.h"
#include "checksum/smallfiles.h"

#include <QCoreApplication>
#include <QLocale>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Hashed)
};

} // namespace

QString hashFailureWords(const HashFailure &failure)
{
    const QString why = shortWords(failure.failure);
    return failure.atByte ? Words::tr("%1 at byte %2", "why it could not be read, where")
                                .arg(why, QLocale().toString(*failure.atByte))
                          : why;
}

QString noDigestWords(const Hashed &hashed)
{
    switch (hashed.outcome) {
    case Hashed::Outcome::Failed:
        return hashFailureWords(hashed.failure);
    case Hashed::Outcome::Changed:
        return Words::tr("changed while it was read");
    case Hashed::Outcome::Stopped:
        return Words::tr("stopped before its end");
    case Hashed::Outcome::Done:
        break;
    }
    return {};
}

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
