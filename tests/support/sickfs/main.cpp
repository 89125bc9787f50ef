// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// A file system whose illness is set while it runs.
//
//   sickfs MOUNTPOINT [FOLDERS [FILES [BYTES [TYPE]]]]
//
// Mounted as of the type fuse.TYPE where one is given.
// Says "ready" on standard output when it is mounted, then takes a command a line on standard input and
// answers each with a line, "ok …" or "error …":
//
//   delay OPERATION GLOB MILLISECONDS   answers of that kind come late
//   fail OPERATION GLOB ERRNO-NAME      … with this error
//   hang OPERATION GLOB                 … not at all, until `release`, or the process that asks is killed
//   grow OPERATION GLOB                 … with a size one greater each time (lookup, getattr)
//   heal                                forgets all rules
//   release                             answers what hangs
//   counts                              requests by operation since the last time, "lookup=3 getxattr=12 …",
//                                       and as "hanging=2" how many hang now
//   unmount                             takes it away under its users; what they hold open stays
//
// OPERATION is lookup, getattr, getxattr, listxattr, readdir, open, read or any; getxattr:NAME is for that
// attribute alone, read:BYTE for what covers that byte. It ends, unmounted, with its standard input.

#include "faults.h"
#include "schedule.h"
#include "tree.h"

#include <fuse_lowlevel.h>

#include <sys/mount.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <utility>

namespace
{

using namespace sickfs;

constexpr double cacheSeconds = 1.0; // as network file systems keep what they were just told

struct World {
    Tree tree;
    Faults faults;
    Schedule schedule;
    std::atomic<off_t> growth = 0;
};

World &world(fuse_req_t request)
{
    return *static_cast<World *>(fuse_req_userdata(request));
}

// The process that waits is being killed; it goes as soon as it is answered.
void interrupt(fuse_req_t request, void *)
{
    if (world(request).schedule.forget(request))
        fuse_reply_err(request, EINTR);
}

// Answers when and as the faults want it.
void answer(fuse_req_t request, const std::string &operation, const std::string &path,
            const std::function<void(const Fate &)> &healthy, Range range = {})
{
    World &here = world(request);
    const Fate fate = here.faults.fate(operation, path, range);
    const auto reply = [request, fate, healthy] {
        if (fate.error != 0)
            fuse_reply_err(request, fate.error);
        else
            healthy(fate);
    };
    if (fate.hang) {
        // Requests and interrupts are read by this thread alone; once it hangs, another may answer and end
        // it.
        if (fuse_req_interrupted(request) != 0) {
            fuse_reply_err(request, EINTR);
            return;
        }
        fuse_req_interrupt_func(request, interrupt, nullptr);
        here.schedule.hang(request, reply);
    } else {
        here.schedule.after(fate.delay, reply);
    }
}

struct stat statusNow(World &here, fuse_ino_t inode, const Fate &fate)
{
    struct stat status = here.tree.status(inode);
    if (fate.grow)
        status.st_size += ++here.growth;
    return status;
}

void lookup(fuse_req_t request, fuse_ino_t folder, const char *name)
{
    World &here = world(request);
    const auto inode = here.tree.child(folder, name);
    const std::string parent = here.tree.path(folder);
    const std::string path = parent == "/" ? parent + name : parent + '/' + name;
    answer(request, "lookup", path, [&here, request, inode](const Fate &fate) {
        if (!inode) {
            fuse_reply_err(request, ENOENT);
            return;
        }
        fuse_entry_param entry = {};
        entry.ino = *inode;
        entry.attr = statusNow(here, *inode, fate);
        entry.attr_timeout = cacheSeconds;
        entry.entry_timeout = cacheSeconds;
        fuse_reply_entry(request, &entry);
    });
}

void getattr(fuse_req_t request, fuse_ino_t inode, fuse_file_info *)
{
    World &here = world(request);
    answer(request, "getattr", here.tree.path(inode), [&here, request, inode](const Fate &fate) {
        const struct stat status = statusNow(here, inode, fate);
        fuse_reply_attr(request, &status, cacheSeconds);
    });
}

void getxattr(fuse_req_t request, fuse_ino_t inode, const char *name, size_t size)
{
    World &here = world(request);
    const auto value = here.tree.attribute(inode, name);
    answer(request, std::string("getxattr:") + name, here.tree.path(inode),
           [request, value, size](const Fate &) {
               if (!value)
                   fuse_reply_err(request, ENODATA);
               else if (size == 0)
                   fuse_reply_xattr(request, value->size());
               else if (size < value->size())
                   fuse_reply_err(request, ERANGE);
               else
                   fuse_reply_buf(request, value->data(), value->size());
           });
}

void listxattr(fuse_req_t request, fuse_ino_t inode, size_t size)
{
    static constexpr char names[] = "user.com.github.autopkg.etag\0user.com.github.autopkg.last-modified";
    const size_t length = world(request).tree.isFolder(inode) ? 0 : sizeof names;
    answer(request, "listxattr", world(request).tree.path(inode), [request, size, length](const Fate &) {
        if (size == 0)
            fuse_reply_xattr(request, length);
        else if (size < length)
            fuse_reply_err(request, ERANGE);
        else
            fuse_reply_buf(request, names, length);
    });
}

void readdir(fuse_req_t request, fuse_ino_t folder, size_t size, off_t offset, fuse_file_info *)
{
    World &here = world(request);
    answer(request, "readdir", here.tree.path(folder), [&here, request, folder, size, offset](const Fate &) {
        const auto children = here.tree.children(folder);
        std::string buffer(size, '\0');
        size_t used = 0;
        for (size_t i = static_cast<size_t>(offset); i < children.size(); ++i) {
            const struct stat status = here.tree.status(children[i]);
            const size_t needed =
                fuse_add_direntry(request, buffer.data() + used, size - used,
                                  here.tree.name(children[i]).c_str(), &status, static_cast<off_t>(i + 1));
            if (needed > size - used)
                break;
            used += needed;
        }
        fuse_reply_buf(request, buffer.data(), used);
    });
}

void open(fuse_req_t request, fuse_ino_t inode, fuse_file_info *info)
{
    const fuse_file_info opened = *info;
    answer(request, "open", world(request).tree.path(inode),
           [request, opened](const Fate &) { fuse_reply_open(request, &opened); });
}

void read(fuse_req_t request, fuse_ino_t inode, size_t size, off_t offset, fuse_file_info *)
{
    const off_t whole = world(request).tree.status(inode).st_size;
    const size_t rest = offset < whole ? std::min(size, static_cast<size_t>(whole - offset)) : 0;
    const auto healthy = [request, rest](const Fate &) {
        const std::string content(rest, 'x');
        fuse_reply_buf(request, content.data(), content.size());
    };
    answer(request, "read", world(request).tree.path(inode), healthy,
           {offset, offset + static_cast<off_t>(rest)});
}

// libfuse 3.14.0 never tells the kernel that lookups in one folder may run side by side
// (FUSE_PARALLEL_DIROPS, bit 18 of the flags in the answer to INIT, <linux/fuse.h>), so that a thousand of
// them would come one after another. INIT is the first request; its answer is a header and then major, minor,
// max_readahead, flags, 32 bits each.
ssize_t writeAnswer(int fd, iovec *parts, int count, void *)
{
    static std::atomic<bool> isInit = true; // answers come from the schedule's thread too
    if (isInit.exchange(false) && count > 1 && parts[1].iov_len >= 16) {
        uint32_t flags = 0;
        char *at = static_cast<char *>(parts[1].iov_base) + 12;
        std::memcpy(&flags, at, sizeof flags);
        flags |= 1U << 18U;
        std::memcpy(at, &flags, sizeof flags);
    }
    return ::writev(fd, parts, count);
}

ssize_t readRequest(int fd, void *buffer, size_t size, void *)
{
    return ::read(fd, buffer, size);
}

void unmount(const std::string &mountPoint)
{
    if (::umount2(mountPoint.c_str(), MNT_DETACH) != 0 && errno == EPERM) [[maybe_unused]]
        const int status = std::system(("fusermount3 -u -z '" + mountPoint + "'").c_str());
}

void obeyUntilTheEnd(World &here, const std::string &mountPoint)
{
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        if (line == "counts") {
            std::cout << "ok " << here.faults.takeCounts() << " hanging=" << here.schedule.hanging()
                      << std::endl;
        } else if (line == "release") {
            here.schedule.release();
            std::cout << "ok" << std::endl;
        } else if (line == "unmount") {
            unmount(mountPoint);
            std::cout << "ok" << std::endl;
        } else if (const auto error = here.faults.obey(line)) {
            std::cout << "error " << *error << std::endl;
        } else {
            std::cout << "ok" << std::endl;
        }
    }
    unmount(mountPoint);
    std::_Exit(0); // the kernel ends what still hangs
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::cerr << "usage: sickfs MOUNTPOINT [FOLDERS [FILES [BYTES [TYPE]]]]\n";
        return 2;
    }
    World here{Tree(argc > 2 ? std::atoi(argv[2]) : 1, argc > 3 ? std::atoi(argv[3]) : 1000,
                    argc > 4 ? std::atol(argv[4]) : 0),
               {},
               {}};

    fuse_lowlevel_ops operations = {};
    operations.lookup = lookup;
    operations.getattr = getattr;
    operations.getxattr = getxattr;
    operations.listxattr = listxattr;
    operations.readdir = readdir;
    operations.open = open;
    operations.read = read;

    fuse_args arguments = FUSE_ARGS_INIT(0, nullptr);
    fuse_opt_add_arg(&arguments, "sickfs");
    if (::geteuid() == 0)
        fuse_opt_add_arg(&arguments, "-oallow_other");
    const std::string type = argc > 5 ? std::string("-osubtype=") + argv[5] : "";
    if (!type.empty())
        fuse_opt_add_arg(&arguments, type.c_str());
    fuse_session *session = fuse_session_new(&arguments, &operations, sizeof operations, &here);
    if (!session || fuse_session_mount(session, argv[1]) != 0)
        return 1;
    const fuse_custom_io io{writeAnswer, readRequest, nullptr, nullptr};
    if (fuse_session_custom_io(session, &io, fuse_session_fd(session)) != 0)
        return 1;

    std::thread commands(obeyUntilTheEnd, std::ref(here), std::string(argv[1]));
    fuse_session_loop(session); // ends with the last who uses it, once it is unmounted
    commands.join();
}
