// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/NodeReviewer.h"

#include "nodeconfig/LineDiff.h"
#include "nodeconfig/MergedFile.h"
#include "nodeconfig/NodeLinter.h"
#include "nodeconfig/PresentFile.h"

#include <algorithm>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;
using admin::NodeConfigFile;
using admin::NodePresentFile;

QStringList ownHosts(const admin::NodeConfigRequest &request, const ServerFacts &facts)
{
    QStringList hosts;
    for (const QString &url :
         QStringList {request.serverUrl.isEmpty() ? facts.serverUrl : request.serverUrl} + request.moreUrls)
        hosts.append(NodeTarget::hostOf(url).section(u'/', 0, 0));
    return hosts;
}

/// The file of the export that a present one stands for; null for one that the export does not touch.
const NodeConfigFile *counterpart(const NodePresentFile &present, const QList<NodeConfigFile> &files)
{
    for (const NodeConfigFile &file : files) {
        if (file.path == present.path)
            return &file;
    }
    const PresentKind kind = kindOf(present);
    const NodeConfigFile *only = nullptr;
    for (const NodeConfigFile &file : files) {
        if (kind == PresentKind::Unknown || kindOf(file.path, file.content) != kind)
            continue;
        // Of several with one name only its folder tells which; a dropped file often comes without.
        if (!present.path.isEmpty() && present.path.contains(u'/')
            && present.path.section(u'/', -2) != file.path.section(u'/', -2) && only)
            continue;
        if (only)
            return present.path.isEmpty() ? only : nullptr;
        only = &file;
    }
    const bool fits = only
        && (present.path.isEmpty() || !present.path.contains(u'/')
            || present.path.section(u'/', -1) == only->path.section(u'/', -1));
    return fits ? only : nullptr;
}

} // namespace

MergedFile mergeFiles(const QString &path, const QString &present, const QString &fresh,
                      const admin::NodeConfigRequest &request, const ServerFacts &facts)
{
    const MergeContext context {ownHosts(request, facts), request.strict};
    switch (kindOf(path, fresh)) {
    case PresentKind::RegistriesYaml: return mergeRegistriesYaml(present, fresh, context);
    case PresentKind::HostsToml: return mergeHostsToml(present, fresh, context);
    case PresentKind::ContainerdConfig: return mergeContainerdConfig(present, fresh, context);
    case PresentKind::RegistriesConf: return mergeRegistriesConf(present, fresh, context);
    case PresentKind::BuildkitdToml: return mergeBuildkitdToml(present, fresh, context);
    case PresentKind::DaemonJson:
    case PresentKind::AuthJson: return mergeJson(present, fresh, context);
    default: break;
    }
    MergedFile merged;
    merged.text = fresh;
    return merged;
}

Result<admin::NodeReview> reviewNodeConfig(const admin::NodeReviewRequest &request, const ServerFacts &facts)
{
    auto config = renderNodeConfig(request.config, facts);
    if (!config)
        return config.error();
    admin::NodeReview review;
    review.config = std::move(*config);
    QStringList reviewed;
    for (const NodePresentFile &given : request.present) {
        if (given.text.trimmed().isEmpty())
            continue;
        NodePresentFile present = given;
        const NodeConfigFile *fresh = counterpart(present, review.config.files);
        if (fresh && !reviewed.contains(fresh->path)) {
            present.path = fresh->path;
            reviewed.append(fresh->path);
            const MergedFile merged = mergeFiles(fresh->path, present.text, fresh->content, request.config, facts);
            admin::NodeFileReview file;
            file.path = fresh->path;
            file.present = present.text;
            file.result = merged.text;
            file.kept = merged.kept;
            file.replaced = merged.replaced;
            file.commentsLost = merged.commentsLost;
            file.broken = merged.broken;
            file.lines = diffLines(file.present, file.result);
            review.files.append(file);
            for (NodeConfigFile &target : review.config.files) {
                if (target.path != file.path)
                    continue;
                target.content = merged.text;
                // It was joined with what is there: it may take its place.
                target.fragment = target.fragment && merged.broken;
            }
        }
        review.findings.append(lintNodeFile(present, request.config, facts));
    }
    std::stable_sort(review.findings.begin(), review.findings.end(),
                     [](const admin::NodeFinding &a, const admin::NodeFinding &b) { return a.severity > b.severity; });
    return review;
}

} // namespace breakwater::nodeconfig
