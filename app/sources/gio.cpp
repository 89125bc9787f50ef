// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/gio.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <optional>

namespace docket
{

namespace
{

constexpr qsizetype mostOutput = 64 * 1024;
const QByteArrayView attribute("metadata::download-uri");

using Clock = std::chrono::steady_clock;

// What is written into the pipe until its other end is closed; nothing where that takes too long or is too
// much.
std::optional<QByteArray> readUntil(int pipe, Clock::time_point end)
{
    QByteArray output;
    std::array<char, 4096> buffer;
    while (output.size() <= mostOutput) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        pollfd waiting{pipe, POLLIN, 0};
        const int ready = left.count() > 0 ? ::poll(&waiting, 1, static_cast<int>(left.count())) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return std::nullopt;
        const ssize_t length = ::read(pipe, buffer.data(), buffer.size());
        if (length == 0)
            return output;
        if (length < 0)
            return std::nullopt;
        output.append(buffer.data(), length);
    }
    return std::nullopt;
}

// Starts it with its standard output in the pipe and nothing else; 0 where it cannot be started.
pid_t start(const GioTool &tool, const FilePath &file, int output)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    QByteArray program = tool.program;
    QByteArray path = file.bytes();
    std::array<char, 5> info{"info"};
    std::array<char, 3> option{"-a"};
    QByteArray name = attribute.toByteArray();
    const std::array<char *, 6> arguments{program.data(), info.data(), option.data(),
                                          name.data(),    path.data(), nullptr};
    pid_t process = 0;
    const int code =
        ::posix_spawnp(&process, program.constData(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return code == 0 ? process : 0;
}

std::optional<QByteArray> outputOf(const GioTool &tool, const FilePath &file)
{
    const auto end = Clock::now() + tool.patience;
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    const pid_t process = start(tool, file, pipe[1]);
    ::close(pipe[1]);
    auto output = process != 0 ? readUntil(pipe[0], end) : std::nullopt;
    ::close(pipe[0]);
    if (process != 0) {
        // It has closed its output, or is not waited for any longer.
        ::kill(process, SIGKILL);
        while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    return output;
}

} // namespace

Claims askGio(const FilePath &file, const GioTool &tool)
{
    if (!file.isAbsolute()) // it could be taken for an option or an address
        return {};
    const QByteArray prefix = "  " + attribute + ": ";
    for (const QByteArray &line : outputOf(tool, file).value_or(QByteArray()).split('\n')) {
        if (line.startsWith(prefix) && line.size() > prefix.size())
            return {{What::Origin,
                     line.sliced(prefix.size()),
                     Tool::Gio,
                     {Place::Kind::GioMetadata, attribute.toByteArray()}}};
    }
    return {};
}

} // namespace docket
