// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/output.h"

#include "cli/run.h"
#include "cli/standardstreams.h"
#include "inspect/failure.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Output)
};

} // namespace

Output::Output(const std::optional<QByteArray> &file) : m_name(file)
{
}

bool Output::open()
{
    if (!m_name)
        return true;
    const QString name = QFile::decodeName(*m_name);
    if (QFile::encodeName(name) != *m_name) {
        complain(Words::tr("%1: the name has to be UTF-8").arg(displayText(*m_name)));
        return false;
    }
    m_file.emplace(name);
    if (m_file->open(QIODevice::WriteOnly))
        return true;
    complain(Words::tr("%1: %2").arg(displayText(*m_name), m_file->errorString()));
    return false;
}

int Output::write(const QByteArray &bytes)
{
    if (!m_file)
        return writeOut(bytes);
    return m_file->write(bytes) == bytes.size() ? 0 : EIO;
}

int Output::commit()
{
    return !m_file || m_file->commit() ? 0 : EIO;
}

int Output::statusOfFailure(int code) const
{
    if (!m_file)
        return statusOfFailedOutput(code);
    complain(Words::tr("%1: %2").arg(displayText(*m_name), m_file->errorString()));
    return failedStatus;
}

} // namespace docket
