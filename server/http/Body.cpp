// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Body.h"

#include <unistd.h>

namespace breakwater::http {

OwnedFd::~OwnedFd()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace breakwater::http
