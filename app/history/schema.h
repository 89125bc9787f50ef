// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/summary.h"

#include <QByteArray>
#include <QByteArrayList>

#include <initializer_list>

// The tables of the history file, version 3. Functions over a database, in its thread.
//
// One row a path in `file`, all its results in `result`. A path is kept in two parts, cut behind its last
// slash, so that a folder is kept once. `file.latest` is the greatest id among a file's results,
// `file.flags` says what that one is like.
//
// `search` has the trigrams of each file's searchText() under the file's id, `folder_search` those of
// folders: only which rows have them, no texts and no places, as that would be twice as large. So what they
// find must be looked at again, and to take a row out its text has to be given once more.
//
// `digest` has what files came to when they were hashed, and in which state they were then.
namespace docket
{
class SqliteConnection;
}

namespace docket::schema
{

// What makes an empty file a history: first that, by itself and before there is a log, so that it stands in
// the file itself; then these in one transaction.
[[nodiscard]] QByteArray applicationStatement();
[[nodiscard]] QByteArrayList statements();
// The one of them that may be said again, and changes nothing.
[[nodiscard]] QByteArray versionStatement();
// What makes room for them in a file of version 1: its tables are renamed, to "v1_…"; and what is to be done
// once their rows have been taken over.
[[nodiscard]] QByteArrayList version1Aside();
[[nodiscard]] QByteArrayList version1Gone();

// What a file of version 2 lacks.
[[nodiscard]] QByteArrayList version2Lacks();

// What tells a history from other SQLite files, as it stands in the file's head: four bytes.
[[nodiscard]] QByteArray applicationIdBytes();

enum class Fitness {
    Fit,
    Empty, // but for the application id, perhaps
    Version1,
    Version2,
    Newer,   // written by a newer version of this program
    Foreign, // anything else
    Unreadable,
};

// Whether the file holds these tables and nothing else. The connection's failure() says why it is unreadable.
[[nodiscard]] Fitness fitness(SqliteConnection &database);

// The bits of `file.flags`, as they stand in files:
//
//   | bit     |                                                                      |
//   |---------|----------------------------------------------------------------------|
//   | 0       | needsAttention()                                                     |
//   | 1       | the latest result has an ETag                                        |
//   | 2       | pinned                                                               |
//   | 3 to 5  | verdict: 0 Verified, 1 Consistent, 2 Contradicted, 3 Placeholder,    |
//   |         | 4 Unverified, 5 NothingRecorded, 6 Unreadable; 7: none that is known |
//   | 6 to 10 | Changes since the result before: size, ETag, server date, mtime,     |
//   |         | verdict                                                              |
//   | 11      | it is known where the file was had from: keptOrigin() of the latest  |
enum Flag : int {
    NeedsAttentionFlag = 1,
    HasEtagFlag = 2,
    PinnedFlag = 4,
    AnyChangeFlag = 0x7C0,
    HasOriginFlag = 0x800,
};

[[nodiscard]] int flagsOf(const Summary &summary, bool hasOrigin);
// Those that `file.flags` alone can tell.
void setFlags(Summary &summary, int flags);
[[nodiscard]] std::optional<Verdict> verdictOf(int flags);

// The number that stands for a name in the index by which a path is found.
[[nodiscard]] qint64 nameHash(QByteArrayView name);

// What trigrams are taken from, of texts that are searched in. Each of their letters is the first of a
// trigram, so that one or two letters are found as well.
[[nodiscard]] QByteArray searchText(std::initializer_list<QByteArrayView> texts);

} // namespace docket::schema
