// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "dropdecision.h"

#include "checksum/expecteddigest.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

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

// A key, for which the portal has the files. The second is the older name for it.
constexpr const char *portalFormats[] = {"application/vnd.portal.filetransfer",
                                         "application/vnd.portal.files"};

bool carries(const QMimeData &data, const char *format)
{
    return data.hasFormat(QLatin1String(format));
}

bool announcesPortalFiles(const QMimeData &data)
{
    return std::ranges::any_of(portalFormats, [&](const char *format) { return carries(data, format); });
}

QByteArray portalKeyIn(const QMimeData &data)
{
    for (const char *format : portalFormats) {
        QByteArray key = carries(data, format) ? data.data(QLatin1String(format)) : QByteArray();
        if (const qsizetype end = key.indexOf('\0'); end >= 0)
            key.truncate(end); // some programs end it as C does
        if (!key.isEmpty())
            return key;
    }
    return {};
}

// A line that may name a file: anything else would be looked for in the folder that the window was started
// in, which nobody had in mind.
bool looksLikePath(QByteArrayView line)
{
    constexpr const char *beginnings[] = {"/", "./", "../", "~/", "\"", "'"};
    if (std::any_of(std::begin(beginnings), std::end(beginnings),
                    [&](const char *beginning) { return line.startsWith(QByteArrayView(beginning)); }))
        return true;
    const qsizetype scheme = line.indexOf(QByteArrayView(":/"));
    return scheme > 0 && std::all_of(line.begin(), line.begin() + scheme, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '+' || c == '-' || c == '.';
           });
}

// Of a long text only the beginning is looked at: the window waits for this.
bool namesFiles(const Offer &offer)
{
    constexpr qsizetype enough = 65'536;
    if (offer.form != Offer::Form::PlainText)
        return true;
    QByteArrayView rest = QByteArrayView(offer.bytes).first(std::min(offer.bytes.size(), enough));
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        if (looksLikePath(line.trimmed()))
            return true;
        rest = rest.sliced(end < 0 ? rest.size() : end + 1);
    }
    return false;
}

// A checksum that was copied from somewhere. Base64 has slashes too, but the root's goes before.
bool isDigest(QByteArrayView text)
{
    return !text.trimmed().startsWith('/') && readExpectedDigest(text);
}

bool isBlank(const QByteArray &bytes)
{
    return QByteArrayView(bytes).trimmed().isEmpty();
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

// What a list of files or a text comes to.
DropDecision decideByList(const QMimeData &data)
{
    bool announced = announcesPortalFiles(data);
    for (const Format &format : formats) {
        if (!carries(data, format.name))
            continue;
        announced = true;
        QByteArray bytes = data.data(QLatin1String(format.name));
        if (isBlank(bytes))
            continue;
        if (format.form == Offer::Form::PlainText && isDigest(bytes))
            return {{}, {}, QString::fromUtf8(bytes).trimmed()};
        Offer offer = offerOf(format.form, std::move(bytes));
        if (!namesFiles(offer))
            return {{}, Words::tr("This text is not a path.")};
        return {std::move(offer), {}};
    }
    if (announced)
        return {{}, Words::tr("The other program announced files and handed over none. Try it once more.")};
    return {{}, Words::tr("Docket inspects files, and this is none.")};
}

} // namespace

QString refusalOfDrag(const QMimeData &data, Qt::DropActions possible)
{
    const bool known = announcesPortalFiles(data) || std::ranges::any_of(formats, [&](const Format &format) {
                           return carries(data, format.name);
                       });
    if (!known)
        return Words::tr("Docket inspects files, and this is none.");
    if (!(possible & (Qt::CopyAction | Qt::LinkAction)))
        return Words::tr("These files may only be moved, and Docket never moves a file.");
    return {};
}

DropDecision decideDrop(const QMimeData &data)
{
    DropDecision decision = decideByList(data);
    decision.portalKey = portalKeyIn(data);
    return decision;
}

} // namespace docket
