// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "dropdecision.h"

#include <QCoreApplication>
#include <QMimeData>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::DropDecision)
};

struct Format {
    const char *name;
    Offer::Form form;
};

// The richest first.
constexpr Format formats[] = {
    {"text/uri-list", Offer::Form::UriList},
    {"x-special/gnome-copied-files", Offer::Form::GnomeCopiedFiles},
    {"text/plain", Offer::Form::PlainText},
    {"text/plain;charset=utf-8", Offer::Form::PlainText},
};

bool carries(const QMimeData &data, const Format &format)
{
    return data.hasFormat(QLatin1String(format.name));
}

// Nautilus once put its list of copied files into plain text, under a heading of its own.
Offer offerOf(Offer::Form form, QByteArray bytes)
{
    constexpr QByteArrayView nautilus("x-special/nautilus-clipboard\n");
    if (form == Offer::Form::PlainText && bytes.startsWith(nautilus)) {
        form = Offer::Form::GnomeCopiedFiles;
        bytes.remove(0, nautilus.size());
    }
    return {form, std::move(bytes), {}};
}

} // namespace

QString refusalOfDrag(const QMimeData &data, Qt::DropActions possible)
{
    const bool known = std::any_of(std::begin(formats), std::end(formats),
                                   [&](const Format &format) { return carries(data, format); });
    if (!known)
        return Words::tr("Docket inspects files, and this is none.");
    if (!(possible & (Qt::CopyAction | Qt::LinkAction)))
        return Words::tr("These files may only be moved, and Docket never moves a file.");
    return {};
}

DropDecision decideDrop(const QMimeData &data)
{
    bool announced = false;
    for (const Format &format : formats) {
        if (!carries(data, format))
            continue;
        announced = true;
        const QByteArray bytes = data.data(QLatin1String(format.name));
        if (!bytes.trimmed().isEmpty())
            return {offerOf(format.form, bytes), {}};
    }
    if (announced)
        return {{}, Words::tr("The other program announced files and handed over none. Try it once more.")};
    return {{}, Words::tr("Docket inspects files, and this is none.")};
}

} // namespace docket
