// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// The limit that the benchmarks compare with: a plain loop of the system calls that the three look-ups need
// at least, statx and two getxattr by path, shared out over threads.
//
//   statloop THREADS LIST [BUFFER]    LIST holds paths, each ended by a NUL
//
// offers getxattr BUFFER bytes, 256 unless told; the kernel clears as much for each call.
// Prints the seconds that the loops took, without reading the list and without starting the threads' process.

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace
{

std::vector<std::string> pathsIn(const char *list)
{
    std::ifstream file(list, std::ios::binary);
    std::vector<std::string> paths;
    for (std::string path; std::getline(file, path, '\0');)
        paths.push_back(path);
    return paths;
}

void loop(const std::vector<std::string> &paths, size_t bufferSize, std::atomic<size_t> &next)
{
    constexpr size_t atOnce = 64;
    std::vector<char> buffer(bufferSize);
    for (size_t from = next.fetch_add(atOnce); from < paths.size(); from = next.fetch_add(atOnce)) {
        for (size_t i = from; i < std::min(from + atOnce, paths.size()); ++i) {
            const char *path = paths[i].c_str();
            struct statx status = {};
            ::statx(AT_FDCWD, path, AT_STATX_DONT_SYNC, STATX_BASIC_STATS, &status);
            ::getxattr(path, "user.com.github.autopkg.etag", buffer.data(), buffer.size());
            ::getxattr(path, "user.com.github.autopkg.last-modified", buffer.data(), buffer.size());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 && argc != 4)
        return 2;
    const auto paths = pathsIn(argv[2]);
    const size_t bufferSize = argc == 4 ? std::strtoul(argv[3], nullptr, 10) : 256;
    std::atomic<size_t> next = 0;
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::thread> threads;
    for (int i = 0; i < std::atoi(argv[1]); ++i)
        threads.emplace_back(loop, std::cref(paths), bufferSize, std::ref(next));
    for (std::thread &thread : threads)
        thread.join();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::printf("%.6f\n", took.count());
}
