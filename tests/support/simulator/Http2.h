// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SecondVersion.h"

#include <memory>

namespace breakwater::sim {

/// HTTP/2 by nghttp2, with the faults that only it has (Fault::streamError, Cut::Goaway). Bandwidth and slow bytes are
/// not kept to; stalls, cuts, delays and answers are.
std::shared_ptr<const SecondVersion> http2();

} // namespace breakwater::sim
