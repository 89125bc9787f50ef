// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <vector>

namespace docket
{

struct HistoryStatements;

// What a transaction changes in the index by which files are searched. Written at its end, in rising order of
// the files: for each one that comes after a greater one FTS5 would begin a new piece of its index.
// A value; any thread.
class SearchChanges
{
public:
    // Texts are schema::searchText()s.
    void add(qint64 file, const QByteArray &text) { m_changes.push_back({file, {}, text}); }
    void remove(qint64 file, const QByteArray &text) { m_changes.push_back({file, text, {}}); }
    void replace(qint64 file, const QByteArray &before, const QByteArray &now);

    [[nodiscard]] size_t size() const { return m_changes.size(); }
    void clear() { m_changes.clear(); }
    // Then there are none any more. The connection says what has failed.
    [[nodiscard]] bool write(HistoryStatements &statements);

private:
    struct Change {
        qint64 file = 0;
        QByteArray gone;
        QByteArray come;
    };
    std::vector<Change> m_changes;
};

} // namespace docket
