// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace breakwater::sim {

// POSIX ustar and gzip, as much as test images need. Deterministic: fixed time, owner and mode.

inline constexpr std::size_t tarEndBytes = 1024;

/// The 512-byte head of a regular file. `name` at most 99 bytes.
std::string tarHeader(const std::string &name, std::uint64_t sizeBytes);
std::size_t tarPadding(std::uint64_t sizeBytes);

using TarFiles = std::vector<std::pair<std::string, std::string>>; ///< name, content
std::string tarArchive(const TarFiles &files);

/// A compressed gzip file without name and time.
std::string gzip(const std::string &bytes);

std::uint32_t crc32(std::uint32_t crc, const char *data, std::size_t count);
std::string littleEndian32(std::uint32_t value);

} // namespace breakwater::sim
