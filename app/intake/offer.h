// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

// What is handed over to be inspected, and what becomes of it. Values and pure functions for any thread;
// nothing here touches a file system, but for the volume table behind Surroundings::current().
namespace docket
{

class VolumeTable;

// Raw, as it came in.
struct Offer {
    enum class Form : quint8 {
        UriList,          // text/uri-list, RFC 2483: a drop, a paste
        GnomeCopiedFiles, // x-special/gnome-copied-files: "copy" or "cut", then URIs
        PlainText,        // pasted text: a path or URI a line, quotes around a line allowed
        NulSeparated,     // find -print0
        Paths,            // command line, file dialog
    };
    Form form = Form::Paths;
    QByteArray bytes;          // every form but Paths
    QList<FilePath> paths;     // Paths
    bool entersFolders = true; // else a folder is answered for like a file
};

// Something that was handed over and is not inspected, and why, in a sentence for the user.
struct Refusal {
    QString what; // as displayText, shortened in the middle where it is very long
    QString why;

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

struct Intake {
    QList<FilePath> paths;   // absolute, in the order they came, each once
    QList<Refusal> refusals; // the first hundred, and a last one that counts the others
};

// What reading an offer depends on beside the offer.
struct Surroundings {
    QByteArray hostName;      // file://HOST/ with this name is local
    QByteArray workingFolder; // what a relative path starts from; absolute, or "" where there is none
    QByteArray homeFolder;    // what "~/" in pasted text means
    QByteArray gvfsFolder;    // where GVfs shows its mounts as files, "" where it does not

    // This process's. Reads /proc/self/mountinfo, never a volume.
    [[nodiscard]] static Surroundings current();
    // The same, of volumes that have been read already.
    [[nodiscard]] static Surroundings among(const VolumeTable &volumes);
};

// Decides, for each thing handed over, between a path and a refusal.
[[nodiscard]] Intake readOffer(const Offer &offer, const Surroundings &surroundings);

} // namespace docket

Q_DECLARE_METATYPE(docket::Offer)
Q_DECLARE_METATYPE(docket::Refusal)
