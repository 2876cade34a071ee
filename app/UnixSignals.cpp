// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnixSignals.h"

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

#include <QSocketNotifier>

namespace breakwater::app {
namespace {

int ends[2] = {-1, -1};

void handler(int number)
{
    const char byte = number == SIGHUP ? 'h' : 't';
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        qFatal("no socket pair for signals");
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &UnixSignals::read);
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(number, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    ::close(ends[0]);
    ::close(ends[1]);
}

void UnixSignals::read()
{
    char byte = 0;
    while (::read(ends[1], &byte, 1) == 1) {
        if (byte == 'h')
            Q_EMIT hangUp();
        else
            Q_EMIT terminate();
    }
}

} // namespace breakwater::app
