// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

namespace breakwater::access {

/// A new robot secret: 43 url-safe characters that carry 256 bits of RAND_bytes. It needs no quoting in a
/// shell, in YAML or in a URL; the first character is a letter, so that no tool takes it for an option.
/// Any thread. Aborts if the system has no randomness to give, rather than hand out a guessable secret.
Secret generateSecret();

} // namespace breakwater::access
