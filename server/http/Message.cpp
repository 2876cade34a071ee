// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Message.h"

#include "http/Log.h"

#include <algorithm>

namespace breakwater::http {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool sameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return x == y || lower(x) == lower(y); });
}

bool isSafeByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 || byte == '\t') && byte != 0x7f;
}

bool isName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte < 0x7f && c != ':';
    });
}

} // namespace

void HeaderList::add(std::string_view name, std::string_view value)
{
    if (!isName(name) || !std::all_of(value.begin(), value.end(), isSafeByte)) {
        qCWarning(logHttp, "a header field with control characters was dropped");
        return;
    }
    m_fields.emplace_back(name, value);
}

std::string_view HeaderList::value(std::string_view name) const
{
    for (const Field &field : m_fields) {
        if (sameName(field.first, name))
            return field.second;
    }
    return {};
}

bool HeaderList::contains(std::string_view name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [name](const Field &field) { return sameName(field.first, name); });
}

std::vector<std::string_view> HeaderList::values(std::string_view name) const
{
    std::vector<std::string_view> found;
    for (const Field &field : m_fields) {
        if (sameName(field.first, name))
            found.emplace_back(field.second);
    }
    return found;
}

} // namespace breakwater::http
