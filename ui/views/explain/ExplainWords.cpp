// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explain/ExplainWords.h"

#include "models/Words.h"
#include "widgets/ErrorText.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

namespace breakwater::ui::words {

using namespace Qt::StringLiterals;
using admin::ExplainedStep;
using Kind = admin::ExplainedStep::Kind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

const ExplainedStep *stepOf(const admin::PullExplanation &explanation, Kind kind)
{
    const auto it = std::find_if(explanation.steps.cbegin(), explanation.steps.cend(),
                                 [kind](const ExplainedStep &step) { return step.kind == kind; });
    return it == explanation.steps.cend() ? nullptr : &*it;
}

QString causeAndRemedy(const ErrorText &words)
{
    QStringList lines;
    for (const QString &line : {words.cause, words.remedy}) {
        if (!line.isEmpty())
            lines << line;
    }
    return lines.join(u'\n');
}

Error shown(const std::optional<Error> &error)
{
    return error.value_or(Error(ErrorCode::ProjectUnknown));
}

QString layers(int count)
{
    return count == 1 ? Tr::tr("1 layer") : Tr::tr("%n layers", nullptr, count);
}

QString pulls(int count)
{
    return count == 1 ? Tr::tr("1 pull") : Tr::tr("%n pulls", nullptr, count);
}

Headline fetching(const admin::PullExplanation &explanation)
{
    const ExplainedStep *fetch = stepOf(explanation, Kind::FetchLayers);
    QString what = Tr::tr("The image would be fetched from %1").arg(explanation.upstream);
    Headline headline;
    headline.tone = Tone::Info;
    if (fetch && fetch->count > 0)
        what = Tr::tr("%1 (%2) would be fetched from %3", "layers, size, upstream")
                   .arg(layers(fetch->count), bytes(fetch->bytes), explanation.upstream);
    else if (!fetch)
        what = Tr::tr("A manifest would be fetched from %1").arg(explanation.upstream);
    else
        headline.more = Tr::tr("How much that is will be known when its manifest is read.");
    if (explanation.budgetCost == 0) {
        headline.text = what;
        return headline;
    }
    const QString cost = pulls(explanation.budgetCost);
    if (!explanation.budgetRemaining) {
        headline.text = Tr::tr("%1; a limit would count %2", "what is fetched, pulls").arg(what, cost);
        return headline;
    }
    headline.text = Tr::tr("%1; %2 of the limit used, %3 left now", "what is fetched, pulls, number")
                        .arg(what, cost, count(*explanation.budgetRemaining));
    if (*explanation.budgetRemaining < explanation.budgetCost) {
        headline.tone = Tone::Warning;
        headline.more = Tr::tr("The limit would not allow it. Add a login to the upstream for a higher one, or wait.");
    }
    return headline;
}

} // namespace

Headline explainHeadline(const admin::PullExplanation &explanation)
{
    if (explanation.refusal || stepOf(explanation, Kind::Refuse)) {
        const ExplainedStep *step = stepOf(explanation, Kind::Refuse);
        const ErrorText words = errorText(shown(explanation.refusal ? explanation.refusal : step->reason));
        return {Tone::Critical, Tr::tr("Refused: %1").arg(words.problem), causeAndRemedy(words)};
    }
    if (const ExplainedStep *fail = stepOf(explanation, Kind::Fail)) {
        const ErrorText words = errorText(shown(fail->reason));
        return {Tone::Critical, Tr::tr("Would fail: %1").arg(words.problem), causeAndRemedy(words)};
    }
    const bool fetches = std::any_of(explanation.steps.cbegin(), explanation.steps.cend(), [](const auto &step) {
        return step.kind == Kind::FetchLayers || step.kind == Kind::FetchManifests || step.kind == Kind::AskTag;
    });
    if (fetches)
        return fetching(explanation);
    if (const ExplainedStep *stale = stepOf(explanation, Kind::ServeStale)) {
        const ErrorText words = errorText(shown(stale->reason));
        return {Tone::Warning, Tr::tr("Served from the cache, though it may be out of date: %1").arg(words.problem),
                causeAndRemedy(words)};
    }
    if (stepOf(explanation, Kind::RecheckTag))
        return {Tone::Good, Tr::tr("Served from the cache after one check of the tag"),
                Tr::tr("The check costs no pull. If the tag has moved, the new image is fetched.")};
    if (stepOf(explanation, Kind::ServeTagAndRecheck))
        return {Tone::Good, Tr::tr("Served from the cache at once"),
                Tr::tr("The upstream is asked behind it whether the tag has moved.")};
    return {Tone::Good, Tr::tr("Served from the cache, nothing is asked"), {}};
}

StepWords explainStep(const ExplainedStep &step, const admin::PullExplanation &explanation)
{
    const auto problem = [&] { return errorText(shown(step.reason)).problem; };
    switch (step.kind) {
    case Kind::Refuse: return {Tr::tr("The pull is refused: %1.").arg(problem()), u"refused"_s, Tone::Critical};
    case Kind::ServeTag:
        return {explanation.isTag ? Tr::tr("The tag is fresh: it is answered from the cache.")
                                  : Tr::tr("The digest is here: it is answered from the cache."),
                u"hit"_s, Tone::Good};
    case Kind::ServeTagAndRecheck:
        return {Tr::tr("The tag is answered from the cache; %1 is asked behind it.").arg(explanation.upstream),
                u"revalidated"_s, Tone::Good};
    case Kind::RecheckTag:
        return {Tr::tr("%1 is asked once whether the tag has moved. This costs no pull.").arg(explanation.upstream),
                u"revalidated"_s, Tone::Info};
    case Kind::ServeStale:
        return {Tr::tr("The copy is served and said to be stale: %1.").arg(problem()), u"stale"_s, Tone::Warning};
    case Kind::AskTag:
        return {explanation.isTag
                    ? Tr::tr("The tag is not here: %1 is asked what it stands for.").arg(explanation.upstream)
                    : Tr::tr("The digest is not here: %1 is asked for it.").arg(explanation.upstream),
                u"globe"_s, Tone::Info};
    case Kind::FetchManifests:
        return {(step.count == 1
                     ? Tr::tr("1 manifest is read from %1; a limit counts it as a pull.")
                     : Tr::tr("%n manifests are read from %1; a limit counts them as pulls.", nullptr, step.count))
                    .arg(explanation.upstream),
                u"file"_s, Tone::Info};
    case Kind::ServeLayers:
        return {step.count > 0
                    ? Tr::tr("From the cache: %1, %2.", "layers, size").arg(layers(step.count), bytes(step.bytes))
                    : Tr::tr("From the cache: %1.", "size").arg(bytes(step.bytes)),
                u"storage"_s, Tone::Good};
    case Kind::FetchLayers:
        return {step.count > 0
                    ? Tr::tr("Fetched from %2: %1, %3.", "layers, upstream, size")
                          .arg(layers(step.count), explanation.upstream, bytes(step.bytes))
                    : Tr::tr("Its layers are fetched from %1; the manifest tells how many.").arg(explanation.upstream),
                u"miss"_s, Tone::Info};
    case Kind::Fail: return {Tr::tr("Here it ends: %1.").arg(problem()), u"failed"_s, Tone::Critical};
    }
    return {};
}

QString explainProject(const admin::PullExplanation &explanation)
{
    if (explanation.project.isEmpty())
        return Tr::tr("none");
    switch (explanation.addressedBy) {
    case admin::AddressedBy::ProjectName: return Tr::tr("%1, because the name starts with it").arg(explanation.project);
    case admin::AddressedBy::RegistryHost:
        return Tr::tr("%1, because it serves %2", "project, registry")
            .arg(explanation.project, explanation.image.section(u'/', 0, 0));
    case admin::AddressedBy::DefaultProject: return Tr::tr("%1, because it is the default").arg(explanation.project);
    }
    return {};
}

QString explainFreshness(const admin::PullExplanation &explanation)
{
    if (!explanation.isTag)
        return Tr::tr("A digest never changes, so it is never checked.");
    const QString interval = freshnessInterval(explanation.freshSeconds);
    return explanation.freshnessRule ? Tr::tr("%1, by rule %2 of the project", "how often it is checked, number")
                                           .arg(interval, QLocale().toString(*explanation.freshnessRule + 1))
                                     : Tr::tr("%1, by the built-in rules", "how often it is checked").arg(interval);
}

QString explainNextCheck(const admin::PullExplanation &explanation, const QDateTime &now)
{
    if (!explanation.isTag || !explanation.tagKnown)
        return {};
    if (explanation.nextCheckAt.isValid())
        return Tr::tr("with the first pull after %1 (%2)", "date, span of time")
            .arg(dateTime(explanation.nextCheckAt), in(explanation.nextCheckAt, now));
    return explanation.freshSeconds < 0 ? Tr::tr("never") : Tr::tr("with the next pull");
}

QString explainReaders(const admin::PullExplanation &explanation)
{
    QStringList lines;
    for (const admin::ExplainedRobot &robot : explanation.robots)
        lines << (robot.usable ? robot.userName
                               : Tr::tr("%1, not now: disabled or expired", "robot").arg(robot.userName));
    if (!explanation.anonymousSubnets.isEmpty())
        lines << Tr::tr("anyone in %1, without a robot", "networks").arg(explanation.anonymousSubnets.join(u", "_s));
    return lines.isEmpty() ? Tr::tr("Nobody yet. Add a robot for this project.") : lines.join(u'\n');
}

QString platformName(const QString &platform)
{
    return platform.isEmpty() ? Tr::tr("one for all", "platform of an image without a choice") : platform;
}

} // namespace breakwater::ui::words
