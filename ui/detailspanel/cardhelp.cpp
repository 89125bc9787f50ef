// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/cardhelp.h"

#include <QCoreApplication>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::CardHelp)
};

} // namespace

CardHelp etagHelp()
{
    return {
        Words::tr("What is an ETag?"),
        Words::tr("An entity tag: the mark that a web server gives to one version of a file. When the file "
                  "changes there, so does its ETag. Some servers make it from the file's size and date, some "
                  "from its content, others at random, so it need not say anything about the bytes. It is "
                  "shown here as it was recorded when the file was downloaded.")};
}

CardHelp sizeHelp()
{
    return {
        Words::tr("What is the size?"),
        Words::tr("How many bytes the file has now, as the file system counts them. A download that was cut "
                  "short has fewer than the server said. On disk it may take more room than that, or less "
                  "where parts of it are holes or compressed.")};
}

CardHelp lastModifiedHelp()
{
    return {Words::tr("Why are there two dates?"),
            Words::tr(
                "The server's date is when the file was last changed there, as it was recorded when the file "
                "was downloaded. The file system's date is when this copy was last written; many programs "
                "set it to the server's, others leave it at the time of the download.")};
}

} // namespace docket
