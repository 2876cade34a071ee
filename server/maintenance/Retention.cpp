// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/Retention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakwater::maintenance {

RetentionJudge::RetentionJudge(const RetentionRules &rules, const catalog::ContentGraph &graph,
                               catalog::ContentGraph::Index repository, WallTime now)
    : m_rules(rules), m_graph(graph), m_now(now)
{
    struct Tag
    {
        QString name;
        WallTime changedAt;
    };
    std::vector<std::vector<Tag>> byRule(rules.keepLast.size());
    const auto &place = graph.repositories()[repository];
    for (auto i = place.firstImage; i < place.firstImage + place.imageCount; ++i) {
        const auto &image = graph.images()[i];
        for (const QString &tag : image.tags) {
            const auto rule = std::find_if(rules.keepLast.begin(), rules.keepLast.end(),
                                           [&](const auto &each) { return each.pattern.matches(tag.toStdString()); });
            if (rule != rules.keepLast.end())
                byRule[static_cast<std::size_t>(rule - rules.keepLast.begin())].push_back({tag, image.changedAt});
        }
    }
    for (std::size_t rule = 0; rule < byRule.size(); ++rule) {
        std::vector<Tag> &tags = byRule[rule];
        std::sort(tags.begin(), tags.end(), [](const Tag &a, const Tag &b) {
            return a.changedAt != b.changedAt ? a.changedAt > b.changedAt : a.name > b.name;
        });
        const auto kept = static_cast<std::size_t>(std::max(rules.keepLast[rule].count, 0));
        for (std::size_t i = kept; i < tags.size(); ++i)
            m_superseded.insert(tags[i].name, rule);
    }
}

std::optional<RemovalReason> RetentionJudge::verdict(catalog::ContentGraph::Index index) const
{
    const auto &image = m_graph.images()[index];
    const auto unusedFor = [&](int days) { return days > 0 && m_now - image.usedAt >= std::chrono::days(days); };
    if (image.tags.isEmpty()) {
        if (unusedFor(m_rules.untaggedDays))
            return RemovalReason {u"retention.untagged"_s, {{u"days"_s, QString::number(m_rules.untaggedDays)}}};
    } else if (std::all_of(image.tags.cbegin(), image.tags.cend(),
                           [this](const QString &tag) { return m_superseded.contains(tag); })) {
        const auto &rule = m_rules.keepLast[m_superseded.value(image.tags.first())];
        return RemovalReason {
            u"retention.superseded"_s,
            {{u"pattern"_s, QString::fromStdString(rule.pattern.text())}, {u"keep"_s, QString::number(rule.count)}}};
    }
    if (unusedFor(m_rules.unusedDays))
        return RemovalReason {u"retention.unused"_s, {{u"days"_s, QString::number(m_rules.unusedDays)}}};
    return std::nullopt;
}

} // namespace breakwater::maintenance
