// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ProjectPolicyReader.h"

#include "admin/ConfigurationValues.h"
#include "base/RepositoryFilter.h"

#include <utility>

namespace breakwater::configuration {
namespace {

using namespace Qt::StringLiterals;

QString patternProblem(const Error &error)
{
    const QString reason = error.params.value(u"reason"_s);
    if (reason == u"long"_s)
        return u"is longer than %1 characters"_s.arg(TagPattern::maxLength);
    if (reason == u"costly"_s)
        return u"could take very long to match; avoid repetitions inside repetitions, such as (a+)+"_s;
    if (reason == u"class"_s) {
        QStringList names;
        for (const TagClass each : allTagClasses) {
            const auto name = tagClassName(each);
            names << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        }
        return u"is no class of tags; known are %1"_s.arg(names.join(u", "_s));
    }
    return u"is no pattern for tags (%1); write for example latest, v* or *"_s.arg(error.detail);
}

void readRule(const YamlValue &item, QList<admin::FreshnessRule> &rules)
{
    admin::FreshnessRule rule;
    readTagRule(item, rule.pattern, rule.kind,
                {{u"every"_s,
                  [&rule](const YamlValue &every) {
                      const auto text = every.text();
                      const auto seconds = text ? parseInterval(*text) : std::nullopt;
                      if (text && !seconds)
                          every.fail(u"is no interval; write for example 90s, 10m, 24h, 7d, always or never"_s);
                      rule.seconds = seconds.value_or(0);
                  },
                  true}});
    rules.append(rule);
}

/// A time that has an end; `none` is 0.
auto duration(qint64 &seconds, const QString &none)
{
    return [&seconds, none](const YamlValue &value) {
        const auto text = value.text();
        if (!text)
            return;
        const auto parsed = *text == none ? std::optional<qint64>(0) : parseInterval(*text);
        if (!parsed || *parsed < 0 || (*parsed == 0 && *text != none))
            value.fail(u"is no time; write for example 10m, 24h, 7d, or %1"_s.arg(none));
        else
            seconds = *parsed;
    };
}

auto patterns(QStringList &target)
{
    return [&target](const YamlValue &value) {
        const auto items = value.oneOrMany().value_or(std::vector<YamlValue>());
        for (const YamlValue &item : items) {
            const auto text = item.text();
            if (!text)
                continue;
            if (const auto checked = RepositoryFilter::check(*text); !checked)
                item.fail(u"is no pattern for repositories: %1"_s.arg(checked.error().detail));
            target.append(*text);
        }
        if (target.size() > RepositoryFilter::maxPatterns)
            value.fail(u"has more than %1 patterns"_s.arg(RepositoryFilter::maxPatterns));
    };
}

} // namespace

void readTagRule(const YamlValue &item, QString &pattern, TagPattern::Kind &kind, std::vector<YamlValue::Field> more)
{
    int patterns = 0;
    const auto field = [&](const QString &name, TagPattern::Kind fieldKind) {
        return YamlValue::Field {name, [&pattern, &kind, &patterns, fieldKind](const YamlValue &value) {
                                     if (++patterns > 1) {
                                         value.fail(u"keep one of match, regex and class in a rule"_s);
                                         return;
                                     }
                                     kind = fieldKind;
                                     pattern = value.text().value_or(QString());
                                     if (pattern.isEmpty())
                                         return; // told already
                                     if (const auto parsed = TagPattern::parse(kind, pattern); !parsed)
                                         value.fail(patternProblem(parsed.error()));
                                 }};
    };
    more.push_back(field(u"match"_s, TagPattern::Kind::Glob));
    more.push_back(field(u"regex"_s, TagPattern::Kind::Regex));
    more.push_back(field(u"class"_s, TagPattern::Kind::Class));
    if (item.readMap(more) && patterns == 0)
        item.fail(u"\"match\" is missing; add it, or regex or class"_s);
}

std::vector<YamlValue::Field> projectPolicyFields(admin::ProjectSpec &spec)
{
    return {
        {u"freshness"_s,
         [&spec](const YamlValue &value) {
             for (const YamlValue &item : value.list().value_or(std::vector<YamlValue>()))
                 readRule(item, spec.freshness);
         }},
        {u"stale_while_revalidate"_s, duration(spec.whileRevalidateSeconds, u"off"_s)},
        {u"stale_on_error"_s,
         [&spec](const YamlValue &value) { spec.staleOnError = value.boolean().value_or(spec.staleOnError); }},
        {u"stale_max_age"_s, duration(spec.staleMaxAgeSeconds, u"unlimited"_s)},
        {u"gone_upstream"_s,
         [&spec](const YamlValue &value) {
             const auto text = value.text();
             spec.strictGone = text == u"refuse"_s;
             if (text && text != u"refuse"_s && text != u"serve"_s)
                 value.fail(u"must be serve (from the cache, with a warning) or refuse (404)"_s);
         }},
        {u"allow"_s, patterns(spec.allow)},
        {u"deny"_s, patterns(spec.deny)},
    };
}

} // namespace breakwater::configuration
