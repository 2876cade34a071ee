// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TagPattern.h"

#include "base/Glob.h"

#include <algorithm>

namespace breakwater {
namespace {

using namespace Qt::StringLiterals;

Error refused(const QString &reason, const QString &detail = {})
{
    return Error(ErrorCode::InvalidArgument, detail.isEmpty() ? reason : detail, {{u"reason"_s, reason}});
}

/// PCRE2 counts its steps and gives up past this many: a tag has 128 characters, an honest pattern needs a few hundred.
QRegularExpression bounded(const QString &pattern)
{
    return QRegularExpression(u"(*LIMIT_MATCH=10000)(*LIMIT_DEPTH=1000)\\A(?:"_s + pattern + u")\\z"_s);
}

/// Whether the limit is reached on texts that make patterns such as (a+)+ try every way there is.
bool isCostly(const QRegularExpression &regex, const QString &pattern)
{
    QString units = u"a0-._"_s;
    for (const QChar c : pattern) {
        if (!units.contains(c))
            units.append(c);
    }
    QStringList texts;
    for (const QChar unit : std::as_const(units))
        texts << QString(127, unit) + u'!' << QString(128, unit) << (QString(100, unit) + units.left(27) + u'!');
    for (const QString &pair : {u"ab"_s, u"a0"_s, u"0."_s, u"a-"_s})
        texts << pair.repeated(63) + u"!!"_s;
    return std::any_of(texts.begin(), texts.end(),
                       [&regex](const QString &text) { return !regex.match(text).isValid(); });
}

} // namespace

TagPattern TagPattern::glob(std::string text)
{
    return TagPattern(Kind::Glob, std::move(text));
}

TagPattern TagPattern::ofClass(TagClass tagClass)
{
    TagPattern pattern(Kind::Class, std::string(tagClassName(tagClass)));
    pattern.m_class = tagClass;
    return pattern;
}

Result<TagPattern> TagPattern::parse(Kind kind, const QString &text)
{
    if (text.isEmpty())
        return refused(u"empty"_s);
    if (text.size() > maxLength)
        return refused(u"long"_s);
    switch (kind) {
    case Kind::Glob:
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() <= 0x20 || c.unicode() == 0x7f; }))
            return refused(u"syntax"_s, u"a tag has no white space"_s);
        return glob(text.toStdString());
    case Kind::Class:
        if (const auto known = tagClassNamed(text.toStdString()))
            return ofClass(*known);
        return refused(u"class"_s);
    case Kind::Regex: break;
    }
    // By itself first: no bracket of its own may close what it is wrapped in.
    const QRegularExpression bare(text);
    if (!bare.isValid())
        return refused(u"syntax"_s, bare.errorString());
    TagPattern pattern(kind, text.toStdString());
    pattern.m_regex = bounded(text);
    if (!pattern.m_regex.isValid())
        return refused(u"syntax"_s, pattern.m_regex.errorString());
    if (isCostly(pattern.m_regex, text))
        return refused(u"costly"_s);
    pattern.m_regex.optimize();
    return pattern;
}

bool TagPattern::matches(std::string_view tag) const
{
    switch (m_kind) {
    case Kind::Glob: return globMatches(m_text, tag);
    case Kind::Class: return isOfClass(m_class, tag);
    case Kind::Regex:
        // A match that was given up is none.
        return m_regex.match(QString::fromUtf8(tag.data(), static_cast<qsizetype>(tag.size()))).hasMatch();
    }
    return false;
}

QString tagPatternKindName(TagPattern::Kind kind)
{
    switch (kind) {
    case TagPattern::Kind::Glob: return u"glob"_s;
    case TagPattern::Kind::Regex: return u"regex"_s;
    case TagPattern::Kind::Class: return u"class"_s;
    }
    return {};
}

TagPattern::Kind tagPatternKindOf(const QString &name)
{
    for (const auto kind : {TagPattern::Kind::Regex, TagPattern::Kind::Class}) {
        if (name == tagPatternKindName(kind))
            return kind;
    }
    return TagPattern::Kind::Glob;
}

} // namespace breakwater
