// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "intake/refusals.h"

#include <QCoreApplication>

#include <climits>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Refusal)
};

bool isInsideCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

} // namespace

QString words(const Ground &ground)
{
    const QString detail =
        displayText(QByteArrayView(ground.detail).first(qMin<qsizetype>(ground.detail.size(), 255)));
    switch (ground.kind) {
    case Ground::Kind::EmptyName:
        return Words::tr("It stands for no file. Give the file itself or its path.");
    case Ground::Kind::Nul:
        return Words::tr(
            "It contains a NUL character, which no file name can. Give the file itself or its path.");
    case Ground::Kind::TooLong:
        return Words::tr("It is longer than a path can be (%n byte(s)). Give a shorter one, by way of "
                         "a link to one of its folders.",
                         nullptr, PATH_MAX - 1);
    case Ground::Kind::BrokenEscape:
        return Words::tr("A percent sign in the address is not followed by two hexadecimal digits. Give "
                         "the path instead.");
    case Ground::Kind::OtherMachine:
        return Words::
            tr("It is on another machine, “%1”. Mount its folder and drop the file from there, or copy it "
               "to this machine.")
                .arg(detail);
    case Ground::Kind::NoWholePath:
        return Words::tr("It is no file's address: a path has to begin at the root, as in /folder/name.");
    case Ground::Kind::NoWorkingFolder:
        return Words::tr("It is named from the working folder, and that is gone. Give the whole path.");
    case Ground::Kind::WebAddress:
        return Words::tr("It is a web address, and Docket inspects files. Download it, then drop the file.");
    case Ground::Kind::Trash:
        return Words::tr("It is in the trash. Restore it, then drop it from its folder.");
    case Ground::Kind::ShareList:
        return Words::tr("It is a list of shares, not a folder. Open one of them and drop files from there.");
    case Ground::Kind::NotMounted:
        return Words::tr(
                   "It is on another machine or a device (“%1:”), and Docket finds no folder where that is "
                   "mounted. Mount it and drop the file from there, or copy it to this machine.")
            .arg(detail);
    case Ground::Kind::NoFile:
        return Words::tr("An address that begins with “%1:” stands for no file. Give the file itself or "
                         "its path.")
            .arg(detail);
    }
    return {};
}

Refusal refusalOf(QByteArrayView what, const QString &why)
{
    constexpr qsizetype longest = 240; // bytes
    if (what.isEmpty())
        return {Words::tr("An empty name"), why};
    if (what.size() <= longest)
        return {displayText(what), why};
    qsizetype head = longest / 2;
    while (head > 0 && isInsideCharacter(what[head]))
        --head;
    qsizetype tail = what.size() - longest / 2;
    while (tail < what.size() && isInsideCharacter(what[tail]))
        ++tail;
    return {displayText(what.first(head)) + QChar(0x2026) + displayText(what.sliced(tail)), why};
}

Refusal lostDataRefusal()
{
    return {
        Words::tr("An empty list"),
        Words::tr(
            "No file name came with it: the data was lost on its way from the other program. Try again, or "
            "open the files with Open….")};
}

Refusal emptyTextRefusal()
{
    return {Words::tr("An empty text"), Words::tr("It contains no path. Copy files, or the path of one.")};
}

Refusal furtherRefusals(qsizetype count)
{
    return {
        Words::tr("And %n more", nullptr, static_cast<int>(qMin<qsizetype>(count, INT_MAX))),
        Words::tr("They were refused too, but are not named one by one. Give fewer at a time to see why.")};
}

} // namespace docket
