// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/flaw.h"

#include "filepath.h"
#include "inspect/failure.h"

#include <QCoreApplication>
#include <QLocale>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Flaw)
};

} // namespace

QString flawWords(const Flaw &flaw)
{
    switch (flaw.kind) {
    case Flaw::Kind::NotRead:
        break;
    case Flaw::Kind::NoFile:
        return Words::tr("it is not a regular file");
    case Flaw::Kind::TooLarge:
        return Words::tr("it is larger than %1").arg(displayText(flaw.detail));
    case Flaw::Kind::NoJson:
        return Words::tr("it is not JSON (%1 at byte %2)")
            .arg(displayText(flaw.detail), QLocale().toString(flaw.position));
    case Flaw::Kind::NestedTooDeep:
        return Words::tr("it is nested too deep");
    case Flaw::Kind::NameTwice:
        return Words::tr("it says the same thing twice");
    case Flaw::Kind::WrongType:
        return Words::tr("its “%1” is not what it should be").arg(displayText(flaw.detail));
    case Flaw::Kind::NoAppleDouble:
        return Words::tr("it is not in the AppleDouble format");
    case Flaw::Kind::TooManyEntries:
        return Words::tr("it is said to have %1 entries", nullptr, static_cast<int>(flaw.position))
            .arg(QLocale().toString(flaw.position));
    case Flaw::Kind::OutsideFile:
        return Words::tr("a part of it would stand beyond its end");
    case Flaw::Kind::Overlapping:
        return Words::tr("two parts of it would stand in the same place");
    case Flaw::Kind::BadName:
        return Words::tr("an attribute in it has a broken name");
    case Flaw::Kind::NoZone:
        return Words::tr("it is not a zone identifier");
    case Flaw::Kind::NoQuarantine:
        return Words::tr("it is not in the form of a quarantine record");
    case Flaw::Kind::NoPlist:
        return Words::tr("it is not a binary property list of the expected form");
    case Flaw::Kind::Tangled:
        return Words::tr("it is a property list that refers to itself or grows without measure");
    case Flaw::Kind::TooMuchToKeep:
        return Words::tr("it says more than a history keeps");
    case Flaw::Kind::NoCache:
        return Words::tr("it is not a metadata cache of cloud-autopkg-runner");
    case Flaw::Kind::NoDatabase:
        return Words::tr("SQLite cannot read it: %1").arg(displayText(flaw.detail));
    }
    return shortWords(Failure{flaw.code});
}

} // namespace docket
