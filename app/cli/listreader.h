// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace docket
{

// Reads a list of names, each ended by a NUL, a piece at a time while the event loop runs, so that results
// can come while the list is still being made.
class ListReader : public QObject
{
    Q_OBJECT

public:
    explicit ListReader(QObject *parent = nullptr);
    ~ListReader() override;

    // "-" is standard input. Returns 0, or the errno with which it could not be opened. Reads nothing until
    // resume().
    [[nodiscard]] int open(const QByteArray &file);
    void pause();
    void resume();

Q_SIGNALS:
    // Whole names with their NULs, 256 KiB of them or so.
    void names(const QByteArray &names);
    // Once, after the last names. An errno where it could not be read to its end, else 0.
    void ended(int code);

private:
    void read();
    void end(int code);

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_rest; // the beginning of a name
};

} // namespace docket
