// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/KeepRules.h"

#include "base/Glob.h"

#include <algorithm>

namespace breakwater::maintenance {

KeepRules::KeepRules(QList<catalog::PinRecord> pins, const QList<catalog::NodeImageStore::Use> &uses)
    : m_pins(std::move(pins))
{
    for (const catalog::NodeImageStore::Use &use : uses)
        m_used.emplace(use.repositoryId, use.digest);
}

bool KeepRules::matches(const catalog::PinRecord &pin, const catalog::ContentGraph::Repository &repository,
                        const catalog::ContentGraph::Image &image)
{
    if (pin.projectId != repository.projectId
        || !globMatches(pin.repository.toStdString(), repository.name.toStdString()))
        return false;
    if (!pin.digest.isNull())
        return pin.digest == image.digest;
    const std::string glob = pin.tag.toStdString();
    if (glob == "*")
        return true; // those without a tag too
    return std::any_of(image.tags.cbegin(), image.tags.cend(),
                       [&](const QString &tag) { return globMatches(glob, tag.toStdString()); });
}

bool KeepRules::keeps(const catalog::ContentGraph::Repository &repository,
                      const catalog::ContentGraph::Image &image) const
{
    return m_used.contains({repository.id, image.digest})
        || std::any_of(m_pins.cbegin(), m_pins.cend(),
                       [&](const catalog::PinRecord &pin) { return matches(pin, repository, image); });
}

} // namespace breakwater::maintenance
