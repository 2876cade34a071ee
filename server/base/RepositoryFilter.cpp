// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/RepositoryFilter.h"

#include "base/Glob.h"

#include <algorithm>

namespace breakwater {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxPatternLength = 384; ///< a repository's 255 characters and a tag's 128

} // namespace

std::vector<RepositoryFilter::Pattern> RepositoryFilter::compile(const QStringList &patterns)
{
    std::vector<Pattern> compiled;
    for (const QString &each : patterns) {
        const std::string text = each.toStdString();
        const std::size_t colon = text.find(':');
        if (colon == std::string::npos)
            compiled.push_back({text, text, std::nullopt});
        else
            compiled.push_back({text, text.substr(0, colon), text.substr(colon + 1)});
    }
    return compiled;
}

RepositoryFilter::RepositoryFilter(const QStringList &allow, const QStringList &deny)
    : m_allow(compile(allow)), m_deny(compile(deny))
{
}

std::optional<RepositoryFilter::Refusal> RepositoryFilter::refusal(std::string_view repository,
                                                                   std::string_view tag) const
{
    for (const Pattern &deny : m_deny) {
        // A pattern for tags says nothing of what is asked for without one.
        const bool tagFits = !deny.tag || (!tag.empty() && globMatches(*deny.tag, tag));
        if (tagFits && globMatches(deny.repository, repository))
            return Refusal {deny.text};
    }
    const auto allows = [&](const Pattern &allow) {
        return (!allow.tag || tag.empty() || globMatches(*allow.tag, tag)) && globMatches(allow.repository, repository);
    };
    if (m_allow.empty() || std::any_of(m_allow.begin(), m_allow.end(), allows))
        return std::nullopt;
    return Refusal {};
}

Result<void> RepositoryFilter::check(const QString &pattern)
{
    const auto refused = [&pattern](const QString &why) {
        return Error(ErrorCode::InvalidArgument, why, {{u"value"_s, pattern}});
    };
    if (pattern.isEmpty() || pattern.size() > maxPatternLength)
        return refused(u"a pattern has 1 to 384 characters"_s);
    const bool plain = std::all_of(pattern.begin(), pattern.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || u"._-/*?:"_s.contains(c);
    });
    if (!plain || pattern.count(u':') > 1)
        return refused(u"write a repository as in library/nginx or team/*, with a tag as in library/nginx:1.*"_s);
    const QString repository = pattern.section(u':', 0, 0);
    if (repository.isEmpty() || pattern.endsWith(u':') || repository.startsWith(u'/'))
        return refused(u"write a repository as in library/nginx or team/*, with a tag as in library/nginx:1.*"_s);
    if (repository != repository.toLower())
        return refused(u"repositories are written in lower case"_s);
    return {};
}

} // namespace breakwater
