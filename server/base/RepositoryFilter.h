// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QStringList>

namespace breakwater {

/// What may be pulled through a project: patterns on the canonical repository ("library/nginx"), '*' for any run of
/// characters, slashes too. A pattern may end in ":" and a pattern for the tag; it then speaks of those tags, and a
/// digest or a list of tags is judged by the repository alone. Deny wins; without allow patterns everything else is
/// allowed. Compiled once, immutable, any thread.
class RepositoryFilter
{
public:
    static constexpr qsizetype maxPatterns = 200;

    struct Refusal
    {
        std::string pattern; ///< that denied it; empty: no allow pattern fits
    };

    RepositoryFilter() = default;
    RepositoryFilter(const QStringList &allow, const QStringList &deny);

    /// `tag` is empty for everything that is asked for by digest, and for lists.
    std::optional<Refusal> refusal(std::string_view repository, std::string_view tag) const;
    bool isEmpty() const { return m_allow.empty() && m_deny.empty(); }

    /// InvalidArgument with a sentence as detail for what can be no pattern.
    static Result<void> check(const QString &pattern);

    bool operator==(const RepositoryFilter &) const = default;

private:
    struct Pattern
    {
        std::string text;
        std::string repository;
        std::optional<std::string> tag;
        bool operator==(const Pattern &) const = default;
    };
    static std::vector<Pattern> compile(const QStringList &patterns);

    std::vector<Pattern> m_allow;
    std::vector<Pattern> m_deny;
};

} // namespace breakwater
