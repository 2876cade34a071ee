// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/PortHolder.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

namespace breakwater::http {

namespace {

namespace fs = std::filesystem;

// Socket inodes that listen on `port`. Columns of /proc/net/tcp: sl local_address rem_address st ... inode
// (proc(5)); state 0A is LISTEN.
void collectListeners(const char *table, std::uint16_t port, std::set<std::string> &links)
{
    std::ifstream file(table);
    std::string line;
    std::getline(file, line); // the titles
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        std::string slot, local, remote, state, queues, timer, retransmits, user, timeout, inode;
        fields >> slot >> local >> remote >> state >> queues >> timer >> retransmits >> user >> timeout >> inode;
        const std::size_t colon = local.rfind(':');
        if (state != "0A" || colon == std::string::npos)
            continue;
        if (std::strtoul(local.c_str() + colon + 1, nullptr, 16) == port)
            links.insert("socket:[" + inode + "]");
    }
}

} // namespace

QString portHolder(std::uint16_t port)
{
    std::set<std::string> links;
    collectListeners("/proc/net/tcp", port, links);
    collectListeners("/proc/net/tcp6", port, links);
    if (links.empty())
        return {};
    std::error_code error;
    for (const fs::directory_entry &process : fs::directory_iterator("/proc", error)) {
        const std::string pid = process.path().filename().string();
        if (pid.find_first_not_of("0123456789") != std::string::npos)
            continue;
        std::error_code unreadable;
        for (fs::directory_iterator fd(process.path() / "fd", unreadable), end; !unreadable && fd != end;
             fd.increment(unreadable)) {
            std::error_code gone;
            if (!links.contains(fs::read_symlink(fd->path(), gone).string()))
                continue;
            std::ifstream name(process.path() / "comm");
            std::string text;
            std::getline(name, text);
            return QStringLiteral("%1 (pid %2)").arg(QString::fromStdString(text), QString::fromStdString(pid));
        }
    }
    return {};
}

} // namespace breakwater::http
