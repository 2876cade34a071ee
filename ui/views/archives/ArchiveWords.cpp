// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/archives/ArchiveWords.h"

#include "widgets/ErrorText.h"

#include <algorithm>

#include <QCoreApplication>

namespace breakwater::ui::words {

using namespace Qt::StringLiterals;
using admin::ArchiveItemState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

QString list(const QStringList &texts)
{
    return texts.join(Tr::tr(", ", "list"));
}

QString problemAndRemedy(const Error &error)
{
    const ErrorText words = errorText(error);
    return Tr::tr("%1. %2", "problem, remedy").arg(words.problem, words.remedy);
}

QString refusal(const Error &error)
{
    if (error.params.value(u"field"_s) == u"platforms"_s)
        return Tr::tr("A docker-archive takes one platform of an image. Tick one of %1.", "platforms")
            .arg(error.params.value(u"platforms"_s));
    return problemAndRemedy(error);
}

QString counts(const admin::ArchivePlan &plan)
{
    const int all = static_cast<int>(plan.items.size());
    const int going = static_cast<int>(std::count_if(plan.items.cbegin(), plan.items.cend(), goes));
    QStringList parts;
    if (going > 0)
        parts << (going == 1 ? Tr::tr("1 goes") : Tr::tr("%n go", nullptr, going));
    if (all - going > 0)
        parts << (all - going == 1 ? Tr::tr("1 does not") : Tr::tr("%n do not", nullptr, all - going));
    return Tr::tr("%1: %2.", "images, what becomes of them").arg(images(all), list(parts));
}

QString withSpace(const QString &counts, const QString &needed, qint64 freeBytes)
{
    if (freeBytes < 0)
        return Tr::tr("%1 %2.", "sentence, size").arg(counts, needed);
    return Tr::tr("%1 %2; %3 are free.", "sentence, sizes").arg(counts, needed, bytes(freeBytes));
}

} // namespace

Badge archiveItemState(ArchiveItemState state)
{
    switch (state) {
    case ArchiveItemState::Ready: return {Tr::tr("Goes"), u"good"_s, Tone::Info};
    case ArchiveItemState::Partial: return {Tr::tr("Goes in part"), u"warning"_s, Tone::Warning};
    case ArchiveItemState::Missing: return {Tr::tr("Not whole"), u"miss"_s, Tone::Warning};
    case ArchiveItemState::Here: return {Tr::tr("Here already"), u"good"_s, Tone::Good};
    case ArchiveItemState::Conflict: return {Tr::tr("Stays out"), u"warning"_s, Tone::Warning};
    case ArchiveItemState::Refused: return {Tr::tr("Not possible"), u"refused"_s, Tone::Warning};
    case ArchiveItemState::Unreadable: return {Tr::tr("Not readable"), u"warning"_s, Tone::Warning};
    case ArchiveItemState::Running: return {Tr::tr("Under way"), u"running"_s, Tone::Info};
    case ArchiveItemState::Done: return {Tr::tr("Done"), u"good"_s, Tone::Good};
    case ArchiveItemState::Failed: return {Tr::tr("Failed"), u"failed"_s, Tone::Critical};
    case ArchiveItemState::Cancelled: return {Tr::tr("Cancelled"), u"disabled"_s, Tone::Muted};
    }
    return {};
}

QString archiveItemReason(const admin::ArchiveItem &item)
{
    switch (item.state) {
    case ArchiveItemState::Conflict:
        return Tr::tr("Its tag stands for another image here. Tick “Replace tags” to let that one give way.");
    case ArchiveItemState::Missing:
        if (item.error && item.error->code == ErrorCode::ProjectUnknown)
            return problemAndRemedy(*item.error);
        return item.missingPlatforms.isEmpty() ? Tr::tr("It is not here whole. Pull it or warm it up first.")
                                               : Tr::tr("Not whole: %1.", "platforms").arg(list(item.missingPlatforms));
    case ArchiveItemState::Refused: return item.error ? refusal(*item.error) : QString();
    case ArchiveItemState::Unreadable:
        if (item.error && item.error->code == ErrorCode::InvalidName)
            return item.error->params.contains(u"why"_s)
                ? Tr::tr("It has no name that a node could ask for. Go back and give it one, if it is the only image.")
                : Tr::tr("This names no image. Write it as a node does: nginx:1.27.");
        return item.error ? problemAndRemedy(*item.error) : QString();
    case ArchiveItemState::Failed: return item.error ? problemAndRemedy(*item.error) : QString();
    default: break;
    }
    QStringList parts;
    if (!item.missingPlatforms.isEmpty())
        parts << Tr::tr("Without %1.", "platforms").arg(list(item.missingPlatforms));
    else if (item.missingBlobs > 0)
        parts << Tr::tr("%n part(s) of it are not in the archive.", nullptr, item.missingBlobs);
    return parts.join(u' ');
}

bool goes(const admin::ArchiveItem &item)
{
    return item.state == ArchiveItemState::Ready || item.state == ArchiveItemState::Partial;
}

bool went(const admin::ArchiveItem &item)
{
    return item.state == ArchiveItemState::Done || item.state == ArchiveItemState::Here;
}

QString exportTotals(const admin::ArchivePlan &plan)
{
    return withSpace(counts(plan), Tr::tr("The file takes %1", "size").arg(bytes(plan.bytes)), plan.freeBytes);
}

QString importTotals(const admin::ArchivePlan &plan)
{
    const QString totals
        = withSpace(counts(plan), Tr::tr("The store takes %1 more", "size").arg(bytes(plan.bytes)), plan.freeBytes);
    if (plan.evictBytes <= 0 || plan.bytes > plan.freeBytes)
        return totals;
    return Tr::tr("%1 To stay within the limit, %2 of the least valuable images go.", "sentences, size")
        .arg(totals, bytes(plan.evictBytes));
}

QString archiveProgress(const admin::ArchiveJob &job)
{
    const QString sizes
        = Tr::tr("%1 of %2", "sizes").arg(bytes(std::min(job.doneBytes, job.totalBytes)), bytes(job.totalBytes));
    if (job.kind == admin::ArchiveJobKind::Export)
        return Tr::tr("Writing: %1", "sizes").arg(sizes);
    return job.planned && job.kind == admin::ArchiveJobKind::Import ? Tr::tr("Importing: %1", "sizes").arg(sizes)
                                                                    : Tr::tr("Reading: %1", "sizes").arg(sizes);
}

Badge archiveJobState(const admin::ArchiveJob &job)
{
    const bool exports = job.kind == admin::ArchiveJobKind::Export;
    if (!job.finishedAt.isValid()) {
        const QString share = percent(archiveShare(job));
        return {exports ? Tr::tr("Export, %1", "percent").arg(share) : Tr::tr("Import, %1", "percent").arg(share),
                u"running"_s, Tone::Info};
    }
    if (job.cancelled)
        return {exports ? Tr::tr("Export cancelled") : Tr::tr("Import cancelled"), u"disabled"_s, Tone::Muted};
    if (job.error)
        return {exports ? Tr::tr("Export failed") : Tr::tr("Import failed"), u"failed"_s, Tone::Critical};
    const int all = static_cast<int>(job.plan.items.size());
    const int done = static_cast<int>(std::count_if(job.plan.items.cbegin(), job.plan.items.cend(), went));
    const QString which
        = done == all ? images(done) : Tr::tr("%1 of %2", "number, images").arg(count(done), images(all));
    return {exports ? Tr::tr("Exported %1", "images").arg(which) : Tr::tr("Imported %1", "images").arg(which),
            done == all ? u"good"_s : u"warning"_s, done == all ? Tone::Good : Tone::Warning};
}

double archiveShare(const admin::ArchiveJob &job)
{
    return job.totalBytes > 0 ? std::min(1.0, double(job.doneBytes) / double(job.totalBytes)) : 0.0;
}

} // namespace breakwater::ui::words
