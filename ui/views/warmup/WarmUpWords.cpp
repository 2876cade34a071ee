// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/warmup/WarmUpWords.h"

#include "views/explain/ExplainWords.h"
#include "widgets/ErrorText.h"

#include <algorithm>

#include <QCoreApplication>

namespace breakwater::ui::words {

using namespace Qt::StringLiterals;
using admin::WarmUpState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WarmUp)
};

template<typename Predicate>
int countOf(const QList<admin::WarmUpItem> &items, Predicate predicate)
{
    return static_cast<int>(std::count_if(items.cbegin(), items.cend(), predicate));
}

bool isDone(const admin::WarmUpItem &item)
{
    return item.state == WarmUpState::Done;
}

/// Neither here before, nor impossible from the start.
bool isOfJob(const admin::WarmUpItem &item)
{
    return isDone(item) || item.state == WarmUpState::Running || isLeft(item);
}

bool sizesKnown(const admin::WarmUpJob &job)
{
    return std::all_of(job.items.cbegin(), job.items.cend(),
                       [](const auto &item) { return !isOfJob(item) || item.missingBytes.has_value(); });
}

QString problemAndRemedy(const Error &error)
{
    const ErrorText words = errorText(error);
    return Tr::tr("%1. %2", "problem, remedy").arg(words.problem, words.remedy);
}

QString unreadable(const admin::WarmUpItem &item)
{
    const QString why = item.error ? item.error->params.value(u"why"_s) : QString();
    if (why == u"template"_s)
        return Tr::tr("A template, filled in elsewhere. Paste the output of helm template instead.");
    if (why == u"yaml"_s)
        return Tr::tr("This is not valid YAML. Correct the file and try again.");
    return Tr::tr("This names no image. Write it as a node does: nginx:1.27.");
}

} // namespace

Badge warmUpState(WarmUpState state)
{
    switch (state) {
    case WarmUpState::Cached: return {Tr::tr("Here"), u"good"_s, Tone::Good};
    case WarmUpState::Partial: return {Tr::tr("Partly here"), u"running"_s, Tone::Warning};
    case WarmUpState::Missing: return {Tr::tr("To be fetched"), u"miss"_s, Tone::Info};
    case WarmUpState::NoProject: return {Tr::tr("No project"), u"warning"_s, Tone::Warning};
    case WarmUpState::Refused: return {Tr::tr("Not allowed"), u"refused"_s, Tone::Warning};
    case WarmUpState::Unreadable: return {Tr::tr("Not readable"), u"warning"_s, Tone::Warning};
    case WarmUpState::Running: return {Tr::tr("Fetching"), u"running"_s, Tone::Info};
    case WarmUpState::Done: return {Tr::tr("Fetched"), u"good"_s, Tone::Good};
    case WarmUpState::Failed: return {Tr::tr("Failed"), u"failed"_s, Tone::Critical};
    case WarmUpState::Cancelled: return {Tr::tr("Cancelled"), u"disabled"_s, Tone::Muted};
    }
    return {};
}

QString warmUpReason(const admin::WarmUpItem &item)
{
    switch (item.state) {
    case WarmUpState::NoProject: {
        const QString registry = item.image.section(u'/', 0, 0);
        return Tr::tr("No project serves %1. Create one that does.", "registry").arg(registry);
    }
    case WarmUpState::Refused: return problemAndRemedy(item.error.value_or(Error(ErrorCode::RepositoryNotAllowed)));
    case WarmUpState::Unreadable: return unreadable(item);
    case WarmUpState::Failed: return item.error ? problemAndRemedy(*item.error) : QString();
    default: return {};
    }
}

QString warmUpMissing(const admin::WarmUpItem &item)
{
    if (!item.error && (isToFetch(item) || item.state == WarmUpState::Running) && !item.missingBytes)
        return Tr::tr("known after its manifest is read");
    if (!item.missingBytes)
        return Tr::tr("–", "nothing to say");
    return bytes(*item.missingBytes);
}

bool isToFetch(const admin::WarmUpItem &item)
{
    return item.state == WarmUpState::Missing || item.state == WarmUpState::Partial;
}

bool isLeft(const admin::WarmUpItem &item)
{
    return item.state == WarmUpState::Failed || item.state == WarmUpState::Cancelled || isToFetch(item);
}

QString warmUpTotals(const admin::WarmUpPlan &plan)
{
    const int here = countOf(plan.items, [](const auto &item) { return item.state == WarmUpState::Cached; });
    const int wanted = countOf(plan.items, isToFetch);
    const int cannot = static_cast<int>(plan.items.size()) - here - wanted;
    QStringList parts;
    if (here > 0)
        parts << (here == 1 ? Tr::tr("1 is here") : Tr::tr("%n are here", nullptr, here));
    if (wanted > 0)
        parts << (wanted == 1 ? Tr::tr("1 is to be fetched") : Tr::tr("%n are to be fetched", nullptr, wanted));
    if (cannot > 0)
        parts << (cannot == 1 ? Tr::tr("1 cannot be fetched") : Tr::tr("%n cannot be fetched", nullptr, cannot));
    const QString counts = Tr::tr("%1: %2.", "images, what becomes of them")
                               .arg(images(static_cast<int>(plan.items.size())), parts.join(Tr::tr(", ", "list")));
    if (wanted == 0)
        return counts;
    QString size;
    if (plan.unknownSizes == 0)
        size = Tr::tr("Missing: %1.", "size").arg(bytes(plan.missingBytes));
    else if (plan.missingBytes == 0)
        size = Tr::tr("How much that is will be known when the manifests are read.");
    else
        size = Tr::tr("Missing: at least %1; the rest will be known when the manifests are read.", "size")
                   .arg(bytes(plan.missingBytes));
    return Tr::tr("%1 %2", "sentences that follow each other").arg(counts, size);
}

QString warmUpCost(const admin::WarmUpCost &cost)
{
    const QString pulls = cost.pulls == 1 ? Tr::tr("Up to 1 pull of %1", "upstream").arg(cost.upstream)
                                          : Tr::tr("Up to %n pulls of %1", "upstream", cost.pulls).arg(cost.upstream);
    return cost.remaining ? Tr::tr("%1, %2 left", "pulls, number").arg(pulls, count(*cost.remaining))
                          : Tr::tr("%1, which tells no limit", "pulls of an upstream").arg(pulls);
}

bool isOverLimit(const admin::WarmUpCost &cost)
{
    return cost.remaining && cost.pulls > *cost.remaining;
}

double warmUpShare(const admin::WarmUpJob &job)
{
    if (sizesKnown(job))
        return job.totalBytes > 0 ? double(job.doneBytes) / double(job.totalBytes) : 0.0;
    const int all = countOf(job.items, isOfJob);
    return all > 0 ? double(countOf(job.items, isDone)) / all : 0.0;
}

Badge warmUpJobState(const admin::WarmUpJob &job)
{
    if (!job.finishedAt.isValid())
        return {Tr::tr("Warming up, %1", "percent").arg(percent(warmUpShare(job))), u"running"_s, Tone::Info};
    const int done = countOf(job.items, isDone);
    const int all = countOf(job.items, isOfJob);
    if (done == all)
        return {Tr::tr("Warmed up %1", "images").arg(images(done)), u"good"_s, Tone::Good};
    const QString text = Tr::tr("Warmed up %1 of %2", "number, images").arg(count(done), images(all));
    if (job.cancelled)
        return {Tr::tr("%1, then cancelled", "what was done").arg(text), u"disabled"_s, Tone::Muted};
    return {text, u"warning"_s, Tone::Warning};
}

QString warmUpProgress(const admin::WarmUpJob &job)
{
    const int done = countOf(job.items, isDone);
    const int all = countOf(job.items, isOfJob);
    if (!sizesKnown(job))
        return Tr::tr("%1 so far, %2 of %3 fetched", "size, then number and images")
            .arg(bytes(job.doneBytes), count(done), images(all));
    return Tr::tr("%1 of %2, %3 of %4 fetched", "sizes, then number and images")
        .arg(bytes(job.doneBytes), bytes(job.totalBytes), count(done), images(all));
}

} // namespace breakwater::ui::words
