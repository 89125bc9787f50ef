// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"

#include <QCoreApplication>

namespace docket
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::Arguments)
};

// Goes over the arguments once.
class Parser
{
public:
    explicit Parser(const QList<QByteArray> &arguments) : m_arguments(arguments) {}

    std::variant<Arguments, UsageError> parse()
    {
        while (m_next < m_arguments.size() && !m_error && m_result.task == Arguments::Task::Inspect)
            takeOne(m_arguments[m_next++]);
        if (!m_error && m_result.task == Arguments::Task::Inspect)
            checkWhole();
        if (m_error)
            return *m_error;
        return m_result;
    }

private:
    void takeOne(const QByteArray &argument)
    {
        if (m_onlyPaths || !argument.startsWith('-') || argument == "-")
            m_result.paths.append(FilePath(argument));
        else if (argument == "--")
            m_onlyPaths = true;
        else
            takeOption(argument);
    }

    void takeOption(const QByteArray &argument)
    {
        const qsizetype equals = argument.indexOf('=');
        const QByteArray name = equals < 0 ? argument : argument.first(equals);
        m_attached = equals < 0 ? std::nullopt : std::optional(argument.sliced(equals + 1));
        if (name == "--format")
            takeFormat(name);
        else if (name == "--files0-from")
            m_result.listFile = value(name);
        else if (name == "--cache")
            m_result.cacheFile = value(name);
        else if (name == "--history")
            takeHistory(name);
        else if (name == "--no-history" && isBare(name))
            m_result.historyFile.clear();
        else if (name == "--progress")
            takeProgress(name);
        else if (name == "--fail-on")
            takeFailOn(name);
        else if (name == "--checksum")
            takeChecksum(name);
        else if (name == "--write-checksums")
            takeChecksumFile(name);
        else if (bool *flag = flagNamed(name); flag && isBare(name))
            set(*flag);
        else if (name == "--check" && isBare(name))
            m_checks = true;
        else if (name == "--help" && isBare(name))
            m_result.task = Arguments::Task::Help;
        else if (name == "--version" && isBare(name))
            m_result.task = Arguments::Task::Version;
        else if (!m_error)
            fail(Words::tr("there is no option %1").arg(displayText(argument)));
    }

    void takeFormat(const QByteArray &name)
    {
        const QByteArray text = value(name);
        if (m_error)
            return;
        if (const auto format = exportFormat(text))
            m_result.format = *format;
        else
            fail(Words::tr("there is no format \"%1\"; there are text, json, ndjson and csv")
                     .arg(displayText(text)));
    }

    void takeProgress(const QByteArray &name)
    {
        using Progress = Arguments::Progress;
        const QByteArray text = value(name);
        if (text == "auto")
            m_result.progress = Progress::Auto;
        else if (text == "never")
            m_result.progress = Progress::Never;
        else if (text == "always")
            m_result.progress = Progress::Always;
        else if (!m_error)
            fail(Words::tr("%1 is auto, never or always, not \"%2\"")
                     .arg(displayText(name), displayText(text)));
    }

    void takeFailOn(const QByteArray &name)
    {
        m_result.failOn.clear();
        const QByteArray list = value(name);
        if (m_error)
            return;
        for (const QByteArray &word : list.split(',')) {
            if (const auto verdict = verdictNamed(word))
                m_result.failOn.append(*verdict);
            else
                return fail(
                    Words::tr("there is no verdict \"%1\"; there are verified, consistent, "
                              "contradicted, placeholder, unverified, nothing-recorded and unreadable")
                        .arg(displayText(word)));
        }
    }

    // Of those that say how much is said, the last one counts, as with sha256sum.
    void set(bool &flag)
    {
        CheckOptions &check = m_result.check;
        if (&flag == &check.quiet || &flag == &check.status || &flag == &check.warn)
            check.quiet = check.status = check.warn = false;
        flag = true;
    }

    // What an option without a value sets; null where there is none of that name.
    bool *flagNamed(QByteArrayView name)
    {
        struct Flag {
            QByteArrayView name;
            bool &value;
        };
        for (const Flag &flag : {Flag{"--attributes", m_result.attributes}, Flag{"--verify", m_result.verify},
                                 Flag{"--tag", m_result.tagged}}) {
            if (flag.name == name)
                return &flag.value;
        }
        CheckOptions &check = m_result.check;
        for (const Flag &flag :
             {Flag{"--quiet", check.quiet}, Flag{"--status", check.status},
              Flag{"--ignore-missing", check.ignoreMissing}, Flag{"--strict", check.strict},
              Flag{"--warn", check.warn}, Flag{"--extra", check.extra}, Flag{"--anywhere", check.anywhere}}) {
            if (flag.name == name)
                return &flag.value;
        }
        return nullptr;
    }

    void takeChecksum(const QByteArray &name)
    {
        m_result.checksums.clear();
        const QByteArray list = value(name);
        if (m_error)
            return;
        for (const QByteArray &word : list.split(',')) {
            const auto kind = digestNamed(word);
            if (!kind || kind == DigestKind::Md5OfParts)
                return fail(Words::tr("there is no checksum \"%1\"; there are md5, sha1, sha256, sha512, "
                                      "sha3-256, blake2b and crc32")
                                .arg(displayText(word)));
            if (!m_result.checksums.contains(*kind))
                m_result.checksums.append(*kind);
        }
    }

    void takeChecksumFile(const QByteArray &name)
    {
        m_result.checksumFile = value(name);
        if (!m_error && m_result.checksumFile->isEmpty())
            fail(Words::tr("%1 needs the name of a file").arg(displayText(name)));
    }

    void takeHistory(const QByteArray &name)
    {
        m_result.historyFile = value(name);
        if (!m_error && m_result.historyFile.isEmpty())
            fail(Words::tr("%1 needs the name of a file").arg(displayText(name)));
    }

    // What follows an option, after "=" or as the next argument.
    QByteArray value(const QByteArray &name)
    {
        if (m_attached)
            return *m_attached;
        if (m_next < m_arguments.size())
            return m_arguments[m_next++];
        fail(Words::tr("%1 needs a value").arg(displayText(name)));
        return {};
    }

    bool isBare(const QByteArray &name)
    {
        if (m_attached)
            fail(Words::tr("%1 takes no value").arg(displayText(name)));
        return !m_attached;
    }

    void checkWhole()
    {
        if (m_checks)
            checkWholeCheck();
        else if (m_result.check != CheckOptions())
            fail(Words::tr("--quiet, --status, --ignore-missing, --strict, --warn, --extra and --anywhere go "
                           "with --check only"));
        else if (m_result.listFile && !m_result.paths.isEmpty())
            fail(Words::tr("paths cannot be combined with --files0-from"));
        else if (m_result.cacheFile && (m_result.listFile || !m_result.paths.isEmpty()))
            fail(Words::tr("--cache names the files itself: neither paths nor --files0-from go with it"));
        else if (m_result.cacheFile && m_result.cacheFile->isEmpty())
            fail(Words::tr("--cache needs the name of a file"));
        else if (!m_result.cacheFile && !m_result.listFile && m_result.paths.isEmpty())
            fail(Words::tr("no paths were given"));
        else if (m_result.tagged && !m_result.checksumFile)
            fail(Words::tr("--tag goes with --write-checksums only"));
        else if (m_result.checksumFile && m_result.checksums.isEmpty())
            m_result.checksums = {DigestKind::Sha256};
    }

    void checkWholeCheck()
    {
        m_result.task = Arguments::Task::Check;
        if (m_result.listFile || m_result.cacheFile || m_result.attributes || m_result.verify ||
            m_result.checksumFile || m_result.tagged || !m_result.failOn.isEmpty() ||
            !m_result.historyFile.isEmpty())
            fail(Words::tr("--check goes with --checksum, --progress and options of its own only"));
        else if (m_result.paths.isEmpty())
            m_result.paths = {FilePath("-")};
    }

    void fail(const QString &sentence) { m_error = UsageError{sentence}; }

    const QList<QByteArray> &m_arguments;
    qsizetype m_next = 0;
    bool m_onlyPaths = false;
    bool m_checks = false;
    std::optional<QByteArray> m_attached; // the value after "=" of the option at hand
    Arguments m_result;
    std::optional<UsageError> m_error;
};

} // namespace

std::variant<Arguments, UsageError> parseArguments(const QList<QByteArray> &arguments)
{
    return Parser(arguments).parse();
}

} // namespace docket
