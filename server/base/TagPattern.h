// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/TagClass.h"

#include <string>
#include <string_view>

#include <QRegularExpression>
#include <QString>

namespace breakwater {

/// Which tags a rule is for: a glob, a regular expression over the whole tag, or a class of tags. Compiled once; a
/// match is bounded whatever the pattern, so that no rule can hold up the server. Immutable value, any thread.
class TagPattern
{
public:
    enum class Kind { Glob, Regex, Class };
    static constexpr int maxLength = 128;

    static TagPattern glob(std::string text);
    static TagPattern ofClass(TagClass tagClass);
    /// InvalidArgument when `text` cannot be one. params: "reason", one of "empty", "long", "syntax" (with the
    /// engine's own words as detail), "costly" (it would try too many ways to match) and "class" (no such class).
    static Result<TagPattern> parse(Kind kind, const QString &text);

    Kind kind() const { return m_kind; }
    const std::string &text() const { return m_text; }
    bool matches(std::string_view tag) const;

    bool operator==(const TagPattern &other) const { return m_kind == other.m_kind && m_text == other.m_text; }

private:
    TagPattern(Kind kind, std::string text) : m_kind(kind), m_text(std::move(text)) { }

    Kind m_kind;
    std::string m_text;
    TagClass m_class = TagClass::Version; ///< of Kind::Class
    QRegularExpression m_regex; ///< of Kind::Regex
};

/// "glob", "regex" and "class", in the catalog and in the configuration file.
QString tagPatternKindName(TagPattern::Kind kind);
TagPattern::Kind tagPatternKindOf(const QString &name); ///< Glob for any other name

} // namespace breakwater
