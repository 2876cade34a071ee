// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <string>
#include <string_view>

namespace breakwater::access {

/// How a robot's secret is stored: "pbkdf2-sha256$ITERATIONS$SALT$HASH" (base64url without padding).
///
/// The number of iterations is moderate on purpose: our own secrets carry 256 random bits, which no number of
/// iterations makes safer, and the function runs in an I/O thread once per secret. It stands for the secrets
/// that people choose themselves in a configuration file. It is part of the text, so that it can be raised
/// without making old hashes unreadable. Any thread.
namespace SecretHash {

inline constexpr int defaultIterations = 20'000;

std::string make(const Secret &secret, int iterations = defaultIterations);

/// False for a wrong secret and for a text that is no such hash. The comparison takes constant time.
bool verify(std::string_view hash, std::string_view secret);

bool isWellFormed(std::string_view hash);

} // namespace SecretHash
} // namespace breakwater::access
