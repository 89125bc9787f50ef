// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "intake/offer.h"

using namespace docket;

void fuzz(const QByteArray &bytes)
{
    Surroundings surroundings;
    surroundings.hostName = "host";
    surroundings.workingFolder = "/work";
    surroundings.homeFolder = "/home/user";
    surroundings.gvfsFolder = "/run/user/1000/gvfs";
    for (const Offer::Form form : {Offer::Form::UriList, Offer::Form::GnomeCopiedFiles,
                                   Offer::Form::PlainText, Offer::Form::NulSeparated}) {
        const Intake intake = readOffer({.form = form, .bytes = bytes, .paths = {}}, surroundings);
        holds(intake.refusals.size() <= 101);
        for (const FilePath &path : intake.paths)
            holds(path.isAbsolute() && !path.bytes().contains('\0'));
    }
}
