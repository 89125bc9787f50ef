// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/failure.h"

#include <QCoreApplication>

#include <cstring>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Failure)
};

} // namespace

Obstacle obstacle(Failure failure)
{
    switch (failure.code) {
    case ENOENT:
        return failure.danglingLink ? Obstacle::DanglingLink : Obstacle::Gone;
    case ENOTDIR:
        return Obstacle::Gone;
    case ELOOP:
        return Obstacle::LinkLoop;
    case EACCES:
    case EPERM:
        return Obstacle::PermissionDenied;
    case ENOTSUP:
    case ENOSYS:
        return Obstacle::NotSupported;
    case hiddenByPortal.code:
        return Obstacle::BehindPortal;
    case ETIMEDOUT:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENOTCONN:
    case ESTALE:
        return Obstacle::NotResponding;
    case ECANCELED:
        return Obstacle::Stopped;
    case EIO:
        return Obstacle::ReadError;
    case EISDIR:
    case ENXIO:
        return Obstacle::NotAFile;
    case ENAMETOOLONG:
    case ERANGE:
    case E2BIG:
        return Obstacle::TooLong;
    default:
        return Obstacle::Other;
    }
}

bool isOfItsPlace(Failure failure)
{
    const Obstacle why = obstacle(failure);
    return why == Obstacle::NotSupported || why == Obstacle::BehindPortal;
}

QString shortWords(Failure failure)
{
    switch (obstacle(failure)) {
    case Obstacle::Gone:
        return Words::tr("the file is gone");
    case Obstacle::DanglingLink:
        return Words::tr("the link leads nowhere");
    case Obstacle::LinkLoop:
        return Words::tr("the links go in a circle");
    case Obstacle::PermissionDenied:
        return Words::tr("permission denied");
    case Obstacle::NotSupported:
        return Words::tr("not supported here");
    case Obstacle::BehindPortal:
        return Words::tr("not available through the portal");
    case Obstacle::NotResponding:
        return Words::tr("not responding");
    case Obstacle::Stopped:
        return Words::tr("not inspected");
    case Obstacle::ReadError:
        return Words::tr("read error");
    case Obstacle::NotAFile:
        return Words::tr("not a regular file");
    case Obstacle::TooLong:
        return Words::tr("too long to read");
    case Obstacle::Other:
        break;
    }
    return QString::fromLatin1(errnoText(failure.code));
}

QString advice(Failure failure)
{
    switch (obstacle(failure)) {
    case Obstacle::Gone:
        return Words::tr(
            "There is no file of this name any more. It may have been moved, renamed or deleted. Where it is "
            "still somewhere, drop it from there.");
    case Obstacle::DanglingLink:
        return Words::tr("The name is a symbolic link to a file that does not exist. Mend the link, or drop "
                         "the file itself.");
    case Obstacle::LinkLoop:
        return Words::tr(
            "The name is a symbolic link that leads back to itself. Mend the link, or drop the file itself.");
    case Obstacle::PermissionDenied:
        return Words::tr(
            "You may not read this. Ask the owner for permission, or inspect it as another user.");
    case Obstacle::NotSupported:
        return Words::tr("This volume keeps no extended attributes, so none can have been recorded here. If "
                         "the file was copied from elsewhere, inspect it there.");
    case Obstacle::BehindPortal:
        return Words::tr(
            "The document portal, by which sandboxed programs hand over files, does not show what was "
            "recorded about them. Inspect the file in its own folder.");
    case Obstacle::NotResponding:
        return Words::tr("The volume did not answer. Check the connection, then inspect again.");
    case Obstacle::Stopped:
        return Words::tr("The inspection was stopped before an answer came. Inspect the file again.");
    case Obstacle::ReadError:
        return Words::tr(
            "The volume reported an error. Check the disk or the connection, then inspect again.");
    case Obstacle::NotAFile:
        return Words::tr("This is a folder, a device, a pipe or a socket. Only a file has content to read.");
    case Obstacle::TooLong:
        return Words::tr(
            "The name or the recorded value is longer than the system can hand over. If it is the name, move "
            "the file to where its path is shorter.");
    case Obstacle::Other:
        break;
    }
    return Words::tr(
               "The system said: %1 (%2). Inspect the file again; if it says so once more, ask whoever looks "
               "after the volume.")
        .arg(QString::fromLatin1(errnoText(failure.code)), QString::fromLatin1(errnoName(failure.code)));
}

QByteArray errnoName(int code)
{
    // The C library knows this number by its other name, EOPNOTSUPP, which is about sockets.
    if (code == ENOTSUP)
        return QByteArrayLiteral("ENOTSUP");
    const char *name = strerrorname_np(code);
    return name ? QByteArray(name) : QByteArray::number(code);
}

QByteArray errnoText(int code)
{
    const char *text = strerrordesc_np(code);
    return text ? QByteArray(text) : QByteArrayLiteral("Unknown error ") + QByteArray::number(code);
}

} // namespace docket
