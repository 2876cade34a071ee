// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ArchiveIndex.h"

#include "archive/TarReader.h"

#include <vector>

namespace breakwater::archive {
namespace {

constexpr std::uint64_t maxTextBytes = 4 * 1024 * 1024; // distribution-spec: what registries must take as a manifest
constexpr std::size_t magicBytes = 16;
constexpr int maxLinks = 8; // one behind the other

LayerPacking packingOf(std::string_view head)
{
    if (head.starts_with("\x1f\x8b"))
        return LayerPacking::Gzip;
    return head.starts_with("\x28\xb5\x2f\xfd") ? LayerPacking::Zstd : LayerPacking::None;
}

bool looksLikeJson(std::string_view head)
{
    const auto first = head.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (head[first] == '{' || head[first] == '[');
}

/// Up to `limit` bytes of the current entry.
Result<std::string> readUpTo(TarReader &tar, std::size_t limit, std::string text = {})
{
    const std::size_t had = text.size();
    text.resize(limit);
    std::size_t length = had;
    while (length < limit) {
        const auto got = tar.read(text.data() + length, limit - length);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        length += *got;
    }
    text.resize(length);
    return text;
}

} // namespace

Result<ArchiveIndex> ArchiveIndex::read(const QString &file, const ArchiveLimits &limits, ArchiveProgress &progress)
{
    const auto tar = TarReader::open(file, limits, progress);
    if (!tar)
        return tar.error();
    ArchiveIndex index;
    index.m_file = file;
    std::uint64_t textBytes = 0;
    while (true) {
        auto entry = (*tar)->next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return index;
        if ((*entry)->kind == TarEntry::Kind::Link)
            index.m_links.emplace((*entry)->name, (*entry)->target);
        if ((*entry)->kind != TarEntry::Kind::File)
            continue;
        auto head = readUpTo(**tar, std::min<std::uint64_t>((*entry)->sizeBytes, magicBytes));
        if (!head)
            return head.error();
        index.m_files.emplace((*entry)->name, File {(*entry)->sizeBytes, packingOf(*head)});
        if ((*entry)->sizeBytes > maxTextBytes || !looksLikeJson(*head))
            continue;
        textBytes += (*entry)->sizeBytes;
        if (textBytes > limits.jsonBytes)
            return Error(ErrorCode::ArchiveRefused, {},
                         {{QStringLiteral("file"), file},
                          {QStringLiteral("reason"), QStringLiteral("json")},
                          {QStringLiteral("entry"), QString::fromStdString((*entry)->name)}});
        auto text = readUpTo(**tar, static_cast<std::size_t>((*entry)->sizeBytes), std::move(*head));
        if (!text)
            return text.error();
        index.m_texts.emplace((*entry)->name, std::move(*text));
    }
}

std::optional<std::string> ArchiveIndex::resolve(std::string_view name) const
{
    std::string current(name);
    for (int i = 0; i < maxLinks; ++i) {
        if (m_files.contains(current))
            return current;
        const auto link = m_links.find(current);
        if (link == m_links.end())
            return std::nullopt;
        current = link->second;
    }
    return std::nullopt;
}

const ArchiveIndex::File *ArchiveIndex::find(const std::string &resolved) const
{
    const auto it = m_files.find(resolved);
    return it == m_files.end() ? nullptr : &it->second;
}

const std::string *ArchiveIndex::text(const std::string &resolved) const
{
    const auto it = m_texts.find(resolved);
    return it == m_texts.end() ? nullptr : &it->second;
}

Result<QJsonDocument> ArchiveIndex::json(const std::string &name) const
{
    const auto resolved = resolve(name);
    const std::string *bytes = resolved ? text(*resolved) : nullptr;
    QJsonParseError why;
    const QJsonDocument document = bytes
        ? QJsonDocument::fromJson(QByteArray::fromRawData(bytes->data(), static_cast<qsizetype>(bytes->size())), &why)
        : QJsonDocument();
    if (document.isNull())
        return Error(ErrorCode::ArchiveUnreadable, bytes ? why.errorString() : QStringLiteral("no JSON"),
                     {{QStringLiteral("file"), m_file},
                      {QStringLiteral("reason"), QStringLiteral("json")},
                      {QStringLiteral("entry"), QString::fromStdString(name)}});
    return document;
}

} // namespace breakwater::archive
