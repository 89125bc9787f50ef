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
        else if (name == "--attributes" && isBare(name))
            m_result.attributes = true;
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
        if (m_result.listFile && !m_result.paths.isEmpty())
            fail(Words::tr("paths cannot be combined with --files0-from"));
        else if (m_result.cacheFile && (m_result.listFile || !m_result.paths.isEmpty()))
            fail(Words::tr("--cache names the files itself: neither paths nor --files0-from go with it"));
        else if (m_result.cacheFile && m_result.cacheFile->isEmpty())
            fail(Words::tr("--cache needs the name of a file"));
        else if (!m_result.cacheFile && !m_result.listFile && m_result.paths.isEmpty())
            fail(Words::tr("no paths were given"));
        else if (m_result.attributes && m_result.format == ExportFormat::Csv)
            fail(Words::tr("csv has no column for --attributes"));
    }

    void fail(const QString &sentence) { m_error = UsageError{sentence}; }

    const QList<QByteArray> &m_arguments;
    qsizetype m_next = 0;
    bool m_onlyPaths = false;
    std::optional<QByteArray> m_attached; // the value after "=" of the option at hand
    Arguments m_result;
    std::optional<UsageError> m_error;
};

} // namespace

std::variant<Arguments, UsageError> parseArguments(const QList<QByteArray> &arguments)
{
    return Parser(arguments).parse();
}

QString helpText()
{
    return Words::tr(
        "Usage: docket-cli [OPTION]… [--] PATH…\n"
        "       docket-cli [OPTION]… --files0-from FILE\n"
        "       docket-cli [OPTION]… --cache FILE\n"
        "Say what was recorded about files when they were downloaded (ETag, size, last modified)\n"
        "and what follows from it.\n"
        "Folders are walked; links to folders and other volumes in them are not entered.\n"
        "\n"
        "      --attributes        show all extended attributes as well (not in csv)\n"
        "      --cache FILE        inspect the files that this metadata cache of\n"
        "                          cloud-autopkg-runner (JSON or SQLite) names, and hold them\n"
        "                          against what it says of them\n"
        "      --format FORMAT     text (for people), json (one array), ndjson (an object\n"
        "                          a line) or csv (RFC 4180); text unless given\n"
        "      --files0-from FILE  inspect what FILE names, each name ended by a NUL;\n"
        "                          - is standard input\n"
        "      --fail-on VERDICTS  exit with status 4 if a file has one of these verdicts, such\n"
        "                          as contradicted,placeholder\n"
        "      --history FILE      keep the results in this history\n"
        "      --no-history        keep none, as without --history\n"
        "      --progress WHEN     show a progress bar on standard error: auto (if that is a\n"
        "                          terminal; the default), never or always\n"
        "      --help              print this and exit\n"
        "      --version           print the version and exit\n"
        "\n"
        "Results come in the order of the names, what folders hold after all names given.\n"
        "A file that is not answered for within a second is passed over: its result comes\n"
        "when it is there, and those behind it do not wait.\n"
        "\n"
        "Exit status: 0 all was read; 1 a file could not be inspected or the output not be\n"
        "written; 2 usage; 4 a file has a verdict of --fail-on; 128 + n ended by signal n.\n"
        "A volume that keeps no extended attributes, or a file without recorded values, is\n"
        "no failure.\n"
        "\n"
        "Examples:\n"
        "  docket-cli Firefox.dmg\n"
        "  find ~/Downloads -type f -print0 | docket-cli --format csv --files0-from -\n"
        "  docket-cli --cache metadata_cache.json --fail-on contradicted,placeholder\n"
        "  docket-cli --format ndjson ~/Downloads | jq -r 'select(.etag) | .file_path'\n");
}

} // namespace docket
