// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/etagwords.h"

#include "evidence/tagreading.h"
#include "words.h"

#include <QCoreApplication>
#include <QStringList>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::EntityTag)
};

QString formWords(QByteArrayView etag)
{
    const auto parsed = parseEntityTag(etag.endsWith('\0') ? etag.chopped(1) : etag);
    if (!parsed)
        return Words::tr("not in the form of an entity tag");
    return parsed->weak ? Words::tr("weak") : Words::tr("strong");
}

// After "looks like".
QString likeWords(const TagReading &reading)
{
    switch (reading.kind) {
    case TagReading::Kind::Nginx:
        return Words::tr("nginx's");
    case TagReading::Kind::Apache:
    case TagReading::Kind::ApacheInode:
        return Words::tr("Apache's");
    case TagReading::Kind::Azure:
        return Words::tr("Azure's");
    case TagReading::Kind::Iis:
        return Words::tr("IIS's");
    case TagReading::Kind::Caddy:
        return Words::tr("Caddy's");
    case TagReading::Kind::Md5:
        return Words::tr("an MD5");
    case TagReading::Kind::S3Multipart:
        return reading.parts == 1 ? Words::tr("S3 multipart, 1 part")
                                  : Words::tr("S3 multipart, %1 parts", nullptr, int(reading.parts))
                                        .arg(words::number(reading.parts));
    case TagReading::Kind::Sha1:
        return Words::tr("a SHA-1");
    case TagReading::Kind::Sha256:
        return Words::tr("a SHA-256");
    case TagReading::Kind::Lighttpd:
        break;
    }
    return Words::tr("lighttpd's");
}

} // namespace

QString etagKindWords(QByteArrayView etag)
{
    QStringList alike;
    for (const TagReading &reading : readingsOf(readEntityTag(etag)))
        alike.append(likeWords(reading));
    alike.removeDuplicates();
    QString form = formWords(etag);
    if (alike.isEmpty())
        return form;
    return Words::tr("%1 · looks like %2", "form of the ETag, whose it may be")
        .arg(form, alike.join(Words::tr(" or ", "between two that it may be")));
}

} // namespace docket
