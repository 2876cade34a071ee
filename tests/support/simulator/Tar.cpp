// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tar.h"

#include <array>
#include <cstdio>
#include <cstring>

#include <QByteArray>

namespace breakwater::sim {

namespace {

constexpr std::size_t blockBytes = 512;

std::array<std::uint32_t, 256> makeCrcTable()
{
    std::array<std::uint32_t, 256> table {};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
        table[i] = value;
    }
    return table;
}

void putOctal(std::string &head, std::size_t at, int digits, std::uint64_t value)
{
    char text[24];
    std::snprintf(text, sizeof text, "%0*llo", digits, static_cast<unsigned long long>(value));
    std::memcpy(head.data() + at, text, static_cast<std::size_t>(digits));
}

} // namespace

std::string tarHeader(const std::string &name, std::uint64_t sizeBytes)
{
    std::string head(blockBytes, '\0');
    head.replace(0, name.size(), name);
    putOctal(head, 100, 7, 0644);
    putOctal(head, 108, 7, 0);
    putOctal(head, 116, 7, 0);
    putOctal(head, 124, 11, sizeBytes);
    putOctal(head, 136, 11, 1700000000);
    head[156] = '0';
    head.replace(257, 8, std::string("ustar\00000", 8));
    head.replace(265, 4, "root");
    head.replace(297, 4, "root");
    head.replace(148, 8, "        ");
    unsigned sum = 0;
    for (const char c : head)
        sum += static_cast<unsigned char>(c);
    putOctal(head, 148, 6, sum);
    head[154] = '\0';
    return head;
}

std::size_t tarPadding(std::uint64_t sizeBytes)
{
    return static_cast<std::size_t>((blockBytes - sizeBytes % blockBytes) % blockBytes);
}

std::string tarArchive(const TarFiles &files)
{
    std::string archive;
    for (const auto &[name, content] : files) {
        archive += tarHeader(name, content.size());
        archive += content;
        archive.append(tarPadding(content.size()), '\0');
    }
    archive.append(tarEndBytes, '\0');
    return archive;
}

std::string gzip(const std::string &bytes)
{
    // qCompress gives a length (4), a zlib head (2), the deflate stream and an adler32 (4).
    const QByteArray zlib = qCompress(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), 6);
    std::string out("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    out.append(zlib.constData() + 6, static_cast<std::size_t>(zlib.size()) - 10);
    out += littleEndian32(crc32(0, bytes.data(), bytes.size()));
    out += littleEndian32(static_cast<std::uint32_t>(bytes.size()));
    return out;
}

std::uint32_t crc32(std::uint32_t crc, const char *data, std::size_t count)
{
    static const std::array<std::uint32_t, 256> table = makeCrcTable();
    crc = ~crc;
    for (std::size_t i = 0; i < count; ++i)
        crc = table[(crc ^ static_cast<unsigned char>(data[i])) & 0xffU] ^ (crc >> 8U);
    return ~crc;
}

std::string littleEndian32(std::uint32_t value)
{
    std::string bytes(4, '\0');
    for (unsigned i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>((value >> (8U * i)) & 0xffU);
    return bytes;
}

} // namespace breakwater::sim
