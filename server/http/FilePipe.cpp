// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/FilePipe.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

namespace breakwater::http {

namespace {

constexpr std::size_t maxSendfileBytes = std::size_t {2} << 20U; // more gains little

ssize_t splicePages(int from, loff_t *offset, int to, std::size_t length)
{
    return ::splice(from, offset, to, nullptr, length, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
}

} // namespace

FilePipe::~FilePipe()
{
    close();
}

bool FilePipe::open()
{
    if (m_in >= 0)
        return true;
    if (m_refused)
        return false;
    int ends[2] = {-1, -1};
    m_nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (m_nowhere < 0 || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        close();
        m_refused = true;
        return false;
    }
    m_out = ends[0];
    m_in = ends[1];
    if (::fcntl(m_in, F_SETPIPE_SZ, static_cast<int>(maxBytes)) < static_cast<int>(maxBytes)) {
        close();
        m_refused = true;
        return false;
    }
    return true;
}

void FilePipe::close()
{
    for (int *fd : {&m_in, &m_out, &m_nowhere}) {
        if (*fd >= 0)
            ::close(*fd);
        *fd = -1;
    }
}

bool FilePipe::empty(std::size_t bytes)
{
    while (bytes > 0) {
        const ssize_t gone = splicePages(m_out, nullptr, m_nowhere, bytes);
        if (gone <= 0)
            return false;
        bytes -= static_cast<std::size_t>(gone);
    }
    return true;
}

ssize_t FilePipe::send(int file, std::uint64_t offset, std::size_t length, int socket)
{
    auto position = static_cast<loff_t>(offset);
    if (!open())
        return ::sendfile(socket, file, &position, std::min(length, maxSendfileBytes));
    const ssize_t filled = splicePages(file, &position, m_in, std::min(length, maxBytes));
    if (filled <= 0)
        return filled;
    auto left = static_cast<std::size_t>(filled);
    int error = 0;
    while (left > 0) {
        const ssize_t sent = splicePages(m_out, nullptr, socket, left);
        if (sent <= 0) {
            error = sent < 0 ? errno : EPIPE;
            break;
        }
        left -= static_cast<std::size_t>(sent);
    }
    const ssize_t sent = filled - static_cast<ssize_t>(left);
    if (!empty(left))
        close(); // what stayed must never reach another client; the next call opens a new pipe
    if (sent > 0)
        return sent;
    errno = error;
    return -1;
}

} // namespace breakwater::http
