// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/checksumcheck.h"
#include "cli/arguments.h"
#include "cli/run.h"

#include <memory>

namespace docket
{

// --check: checks what checksum files list, one after another, and says so in the form of sha256sum -c
// (coreutils 9.1), so that it can stand in for it; therefore in no other language than that of the C locale.
// In the main thread.
class CheckRun : public Run
{
    Q_OBJECT

public:
    explicit CheckRun(const Arguments &arguments, QObject *parent = nullptr);

    [[nodiscard]] bool start() override;
    void interrupt(int signal) override;

private:
    void checkNext();
    void take(const QList<CheckedLine> &lines);
    void say(const CheckedLine &line);
    void sayBad(const BadChecksumLine &line) const;
    void complainOf(const CheckedLine &line) const;
    void endFile(const ChecksumEnd &end);
    void warn(const ChecksumEnd &end) const;
    [[nodiscard]] bool isGood(const ChecksumEnd &end) const;
    void append(const QByteArray &name, QByteArrayView outcome);
    void flush();
    void conclude(bool whole);

    QList<FilePath> m_files;
    QList<DigestKind> m_only;
    CheckOptions m_options;
    std::unique_ptr<ChecksumCheck> m_check; // of the file at hand
    FilePath m_file;                        // as it was named
    QString m_fileName;                     // as it is shown
    qsizetype m_done = 0;                   // files listed in those before
    bool m_showsNames = false;              // on a terminal
    QByteArray m_out;                       // for the next write()
    int m_status = 0;
    bool m_ended = false;
};

} // namespace docket
