// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QByteArray>
#include <QSaveFile>

#include <optional>

namespace docket
{

// Where docket-cli writes: standard output, or a file, which until all is written stays as it was. In the
// main thread.
class Output
{
public:
    // To the file of that name, which has to be UTF-8; nothing: to standard output.
    explicit Output(const std::optional<QByteArray> &file);

    // False, after a complaint, where the file cannot be written.
    [[nodiscard]] bool open();
    // 0 or an errno, as writeOut().
    [[nodiscard]] int write(const QByteArray &bytes);
    // All is written. 0 or an errno.
    [[nodiscard]] int commit();
    // What to end with after a failure, which is complained of.
    [[nodiscard]] int statusOfFailure(int code) const;

private:
    std::optional<QByteArray> m_name;
    std::optional<QSaveFile> m_file;
};

} // namespace docket
