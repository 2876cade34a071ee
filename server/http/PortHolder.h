// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

namespace breakwater::http {

/// Who listens on a TCP port of this machine, as "name (pid 123)"; empty where /proc does not tell (other
/// users' processes without root). Reads /proc: control thread, after a bind failed.
QString portHolder(std::uint16_t port);

} // namespace breakwater::http
