// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/Explainer.h"

#include "admin/Conversions.h"
#include "base/ImageName.h"
#include "cache/Denial.h"
#include "cache/ImageHoldings.h"
#include "cache/UpstreamRow.h"
#include "registry/Route.h"
#include "upstream/UpstreamClient.h"

#include <algorithm>

namespace breakwater::admin {
namespace {

using Kind = ExplainedStep::Kind;

qint64 seconds(std::chrono::seconds lifetime)
{
    return cache::isForever(lifetime) ? -1 : lifetime.count();
}

ExplainedPlatform explained(const cache::PlatformHolding &holding)
{
    ExplainedPlatform platform;
    platform.platform = QString::fromStdString(holding.platform);
    platform.digest = holding.manifest.toQString();
    platform.manifestStored = holding.manifestHeld;
    platform.storedBytes = static_cast<qint64>(holding.storedBytes());
    platform.missingBytes = static_cast<qint64>(holding.missingBytes());
    platform.whole = holding.isWhole();
    for (const cache::HeldPart &part : holding.parts) {
        platform.parts.append({part.child.digest.toQString(), static_cast<qint64>(part.child.sizeBytes),
                               part.child.kind == cache::ManifestChild::Kind::Config, part.stored, part.arriving,
                               part.child.foreign});
    }
    return platform;
}

const ExplainedPlatform *chosenPlatform(const PullExplanation &result)
{
    const auto it = std::find_if(result.platforms.cbegin(), result.platforms.cend(),
                                 [&](const ExplainedPlatform &each) { return each.platform == result.platform; });
    return it == result.platforms.cend() ? nullptr : &*it;
}

} // namespace

Result<PullExplanation> Explainer::explain(const QString &image, const QString &platform) const
{
    const std::string text = image.trimmed().toStdString();
    const auto name = ImageName::parse(text);
    if (!name)
        return Error(ErrorCode::InvalidName, image.left(300), {{QStringLiteral("field"), QStringLiteral("image")}});
    PullExplanation result;
    result.asked = image;
    result.image = QString::fromStdString(name->toString());
    result.isTag = !name->reference.isDigest();
    result.reference = QString::fromStdString(name->reference.toString());

    const bool isOwn = m_ownNames.contains(QString::fromStdString(name->host));
    const auto projects = m_rooms.engine.projects();
    const auto addressed = registry::resolveName(*projects, name->repository, isOwn ? std::string() : name->host,
                                                 [](const cache::Project &) { return true; });
    if (!addressed) {
        result.refusal = addressed.error();
        result.steps = {{Kind::Refuse, 0, 0, result.refusal}};
        return result;
    }
    const cache::Project &project = *addressed->project;
    result.project = QString::fromStdString(project.name);
    result.repository = QString::fromStdString(addressed->repository);
    const auto first = name->repository.substr(0, name->repository.find('/'));
    if (first == project.name)
        result.addressedBy = AddressedBy::ProjectName;
    else if (isOwn && std::find(project.serves.begin(), project.serves.end(), first) == project.serves.end())
        result.addressedBy = AddressedBy::DefaultProject;
    const auto asked = cache::UpstreamRow::firstAsked(m_rooms.engine.upstreams(), project, addressed->repository,
                                                      cache::Inquiry::Pull);
    if (const auto *client = m_rooms.engine.upstreams().find(asked)) {
        const auto &config = client->config();
        result.upstream = config.name;
        QString base = config.url;
        while (base.endsWith(QLatin1Char('/')))
            base.chop(1);
        if (base.endsWith(QLatin1String("/v2")))
            base.chop(3);
        result.upstreamUrl
            = QStringLiteral("%1/v2/%2/manifests/%3")
                  .arg(base, QString::fromStdString(client->wireRepository(addressed->repository)), result.reference);
        if (const auto budget = client->status().budget)
            result.budgetRemaining = budget->remaining;
    } else {
        result.upstream = QString::fromStdString(project.upstreamName);
    }
    const std::string tag = result.isTag ? name->reference.tag() : std::string();
    if (const auto denied = cache::denial(project, addressed->repository, tag)) {
        result.refusal = denied;
        result.steps = {{Kind::Refuse, 0, 0, result.refusal}};
        return result;
    }
    if (result.isTag)
        explainTag(result, project);
    explainContent(result, project, name->reference, platform);
    foretell(result, project, name->reference);
    if (result.platforms.isEmpty())
        result.removed = m_rooms.engine.departure(project.id, addressed->repository, name->reference);
    return result;
}

void Explainer::explainTag(PullExplanation &result, const cache::Project &project) const
{
    const std::string tag = result.reference.toStdString();
    const auto verdict = project.freshness.decide(tag);
    if (verdict.rule)
        result.freshnessRule = static_cast<int>(*verdict.rule);
    result.freshSeconds = seconds(verdict.lifetime);
    const auto known = m_rooms.engine.index().tag(project.id, result.repository.toStdString(), tag);
    if (!known)
        return;
    result.tagKnown = true;
    result.goneUpstream = known->isGone();
    result.checkedAt = toDateTime(known->checkedAt);
    const auto left = known->freshUntil - m_rooms.clock.monotonic();
    if (!cache::isForever(verdict.lifetime) && left.count() > 0)
        result.nextCheckAt = toDateTime(m_rooms.clock.now() + std::chrono::duration_cast<WallTime::duration>(left));
    result.digest = known->digest.toQString();
    result.mediaType = QString::fromStdString(known->mediaType);
}

void Explainer::explainContent(PullExplanation &result, const cache::Project &project, const Reference &reference,
                               const QString &platform) const
{
    const auto holdings = cache::holdingsOf(m_rooms.engine, project, result.repository.toStdString(), reference);
    if (holdings.top)
        result.digest = holdings.top->toQString();
    if (!holdings.topMediaType.empty())
        result.mediaType = QString::fromStdString(holdings.topMediaType);
    for (const cache::PlatformHolding &holding : holdings.platforms)
        result.platforms.append(explained(holding));
    if (result.platforms.isEmpty())
        return;
    if (result.platforms.size() == 1 && result.platforms[0].platform.isEmpty())
        return; // without an index: the one that every node gets
    const auto wanted = std::find_if(result.platforms.cbegin(), result.platforms.cend(), [&](const auto &each) {
        return platform.isEmpty() ? each.manifestStored
                                  : cache::isWantedPlatform(each.platform.toStdString(), {platform.toStdString()});
    });
    // An index within the index that was not fetched yet may have it.
    const auto unknown = std::find_if(holdings.platforms.begin(), holdings.platforms.end(),
                                      [](const cache::PlatformHolding &each) { return each.isIndex; });
    if (wanted != result.platforms.cend())
        result.platform = wanted->platform;
    else if (!platform.isEmpty() && unknown == holdings.platforms.end())
        result.platform = platform;
    else
        result.platform = unknown == holdings.platforms.end() ? result.platforms[0].platform
                                                              : QString::fromStdString(unknown->platform);
}

/// The order in which a node asks: the reference, its platform's manifest, the config and the layers.
void Explainer::foretell(PullExplanation &result, const cache::Project &project, const Reference &reference) const
{
    using Step = cache::TagResolver::Decision::Step;
    const std::string repository = result.repository.toStdString();
    const ExplainedPlatform *platform = chosenPlatform(result);
    const bool topHeld = !result.platforms.isEmpty();
    const auto troubleFor = [&](cache::Inquiry inquiry) {
        return cache::UpstreamRow::refusal(m_rooms.engine.upstreams(), project, repository, inquiry);
    };
    const auto pullTrouble = troubleFor(cache::Inquiry::Pull);
    const auto restTrouble = troubleFor(cache::Inquiry::Rest);
    result.upstreamTrouble = pullTrouble;

    bool mustAsk = false;
    if (reference.isDigest()) {
        mustAsk = !topHeld;
        if (topHeld)
            result.steps.append({Kind::ServeTag, 0, 0, {}});
    } else {
        const auto decision = m_rooms.engine.decideTag(project, repository, reference.tag(), true);
        const auto copyTrouble = troubleFor(cache::Inquiry::Check);
        switch (decision.step) {
        case Step::Fresh:
            if (topHeld) // else only its HEAD was asked for so far: what it stands for is fetched by digest
                result.steps.append({Kind::ServeTag, 0, 0, {}});
            break;
        case Step::RecheckBehind:
            result.steps.append({copyTrouble ? Kind::ServeStale : Kind::ServeTagAndRecheck, 0, 0, copyTrouble});
            break;
        case Step::Recheck:
            if (copyTrouble && decision.hasFallback)
                result.steps.append({Kind::ServeStale, 0, 0, copyTrouble});
            else if (restTrouble && !decision.hasFallback)
                result.steps.append({Kind::Fail, 0, 0, restTrouble});
            else
                result.steps.append({Kind::RecheckTag, 0, 0, {}});
            break;
        case Step::Cold: mustAsk = true; break;
        }
        if (!result.steps.isEmpty() && result.steps.last().kind == Kind::Fail)
            return;
    }
    if (topHeld && platform == nullptr) {
        std::vector<std::string> available;
        for (const ExplainedPlatform &each : result.platforms)
            available.push_back(each.platform.toStdString());
        result.steps.append({Kind::Fail, 0, 0, cache::platformMissing({result.platform.toStdString()}, available)});
        return;
    }
    int manifests = 0;
    if (!topHeld)
        manifests = 2; // the index and one platform, or one manifest
    else if (!platform->manifestStored) // an index within the index has no platform, and one in it is fetched too
        manifests = platform->platform.isEmpty() ? 2 : 1;
    const bool layersMissing = platform != nullptr && platform->manifestStored && !platform->whole;
    const auto &trouble = manifests > 0 ? pullTrouble : restTrouble;
    if ((manifests > 0 || layersMissing) && trouble) {
        result.steps.append({Kind::Fail, 0, 0, trouble});
        return;
    }
    if (mustAsk)
        result.steps.append({Kind::AskTag, 0, 0, {}});
    if (manifests > 0) {
        result.steps.append({Kind::FetchManifests, manifests, 0, {}});
        result.budgetCost = manifests;
    }
    if (platform == nullptr || !platform->manifestStored) {
        result.steps.append({Kind::FetchLayers, 0, 0, {}});
        return;
    }
    if (platform->storedBytes > 0)
        result.steps.append({Kind::ServeLayers, 0, platform->storedBytes, {}});
    if (layersMissing) {
        const auto missing = std::count_if(platform->parts.cbegin(), platform->parts.cend(),
                                           [](const auto &part) { return !part.stored && !part.foreign; });
        result.steps.append({Kind::FetchLayers, static_cast<int>(missing), platform->missingBytes, {}});
    }
}

} // namespace breakwater::admin
