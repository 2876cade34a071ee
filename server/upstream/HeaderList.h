// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakwater::upstream {

/// The fields of an answer's head in the order they came; names in lower case, values trimmed.
class HeaderList
{
public:
    void add(std::string lowerCaseName, std::string value)
    {
        m_fields.emplace_back(std::move(lowerCaseName), std::move(value));
    }

    /// The first value, empty if there is none.
    std::string_view value(std::string_view lowerCaseName) const
    {
        for (const auto &[name, text] : m_fields) {
            if (name == lowerCaseName)
                return text;
        }
        return {};
    }
    bool contains(std::string_view lowerCaseName) const
    {
        for (const auto &[name, text] : m_fields) {
            if (name == lowerCaseName)
                return true;
        }
        return false;
    }
    std::vector<std::string_view> values(std::string_view lowerCaseName) const
    {
        std::vector<std::string_view> result;
        for (const auto &[name, text] : m_fields) {
            if (name == lowerCaseName)
                result.emplace_back(text);
        }
        return result;
    }
    std::size_t size() const { return m_fields.size(); }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

} // namespace breakwater::upstream
