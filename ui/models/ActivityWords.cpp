// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActivityWords.h"

#include "models/StorageWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace breakwater::ui::words {

namespace {

/// The context of this file's texts, in a form that lupdate understands.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

QString param(const admin::EventInfo &event, const char *key)
{
    return event.params.value(QString::fromLatin1(key));
}

/// A param as a sentence has it: sizes through the locale, digests short.
QString said(const admin::EventInfo &event, const char *key)
{
    const QString name = QString::fromLatin1(key);
    const QString value = event.params.value(name);
    if (name.endsWith(QStringLiteral("Bytes")))
        return bytes(value.toLongLong());
    return name == QStringLiteral("digest") ? shortDigest(value) : value;
}

/// The sentences of events, with %1 as upstream, name or what the key says.
struct Sentence
{
    const char *text;
    const char *key;
};

const QHash<QString, Sentence> &sentences()
{
    static const QHash<QString, Sentence> table {
        {QStringLiteral("upstream.up"), {QT_TRANSLATE_NOOP("ActivityWords", "%1 answers again"), "upstream"}},
        {QStringLiteral("upstream.recovered"), {QT_TRANSLATE_NOOP("ActivityWords", "%1 answers again"), "upstream"}},
        {QStringLiteral("upstream.budgetNearlySpent"),
         {QT_TRANSLATE_NOOP("ActivityWords", "%1 allows few pulls more; what is left is saved for what is not here"),
          "upstream"}},
        {QStringLiteral("upstream.loop"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Project %1 asked this server itself; the request was refused"),
          "project"}},
        {QStringLiteral("request.nsDisagrees"),
         {QT_TRANSLATE_NOOP("ActivityWords", "A node named two registries in one request; its path was followed"), ""}},
        {QStringLiteral("tag.goneUpstream"),
         {QT_TRANSLATE_NOOP("ActivityWords", "%1 is gone upstream; the cached copy stays"), "repository"}},
        {QStringLiteral("storage.writeFailed"),
         {QT_TRANSLATE_NOOP("ActivityWords", "An image could not be stored: %1"), "detail"}},
        {QStringLiteral("audit.nodeRenamed"), {QT_TRANSLATE_NOOP("ActivityWords", "A node is called %1 now"), "name"}},
        {QStringLiteral("audit.nodeExported"),
         {QT_TRANSLATE_NOOP("ActivityWords", "A configuration for %1 left the console"), "runtime"}},
        {QStringLiteral("node.exportForgotten"),
         {QT_TRANSLATE_NOOP("ActivityWords", "A node fetched its configuration, which could not be noted"), ""}},
        {QStringLiteral("upstream.limited"),
         {QT_TRANSLATE_NOOP("ActivityWords", "%1 has reached its rate limit"), "upstream"}},
        {QStringLiteral("upstream.rateLimited"),
         {QT_TRANSLATE_NOOP("ActivityWords", "%1 has reached its rate limit"), "upstream"}},
        {QStringLiteral("content.digestMismatch"),
         {QT_TRANSLATE_NOOP("ActivityWords", "%1 sent data that does not match its digest; nothing was stored"),
          "upstream"}},
        {QStringLiteral("content.sizeMismatch"),
         {QT_TRANSLATE_NOOP("ActivityWords", "%1 cut a download short"), "upstream"}},
        {QStringLiteral("audit.robotCreated"), {QT_TRANSLATE_NOOP("ActivityWords", "Robot %1 was created"), "robot"}},
        {QStringLiteral("audit.robotChanged"), {QT_TRANSLATE_NOOP("ActivityWords", "Robot %1 was changed"), "robot"}},
        {QStringLiteral("audit.robotRemoved"), {QT_TRANSLATE_NOOP("ActivityWords", "Robot %1 was removed"), "robot"}},
        {QStringLiteral("audit.robotSecretRenewed"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Robot %1 has a new secret"), "robot"}},
        {QStringLiteral("audit.robotOldSecretEnded"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The old secret of robot %1 was ended"), "robot"}},
        {QStringLiteral("audit.robotRestored"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Robot %1 was brought back"), "robot"}},
        {QStringLiteral("robot.expired"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Robot %1 has expired; its nodes are refused"), "robot"}},
        {QStringLiteral("audit.upstreamAdded"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Upstream %1 was added"), "upstream"}},
        {QStringLiteral("audit.upstreamChanged"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Upstream %1 was changed"), "upstream"}},
        {QStringLiteral("audit.upstreamRemoved"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Upstream %1 was removed"), "upstream"}},
        {QStringLiteral("audit.projectAdded"), {QT_TRANSLATE_NOOP("ActivityWords", "Project %1 was added"), "project"}},
        {QStringLiteral("audit.projectChanged"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Project %1 was changed"), "project"}},
        {QStringLiteral("audit.projectRemoved"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Project %1 was removed"), "project"}},
        {QStringLiteral("audit.imagesDeleted"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Images of %1 were deleted"), "repository"}},
        {QStringLiteral("audit.imagesExported"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Images were exported to %1"), "file"}},
        {QStringLiteral("audit.imagesImported"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Images were imported from %1"), "file"}},
        {QStringLiteral("audit.settingsChanged"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Server settings were changed"), ""}},
        {QStringLiteral("audit.configurationApplied"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The configuration file was applied"), ""}},
        {QStringLiteral("audit.storageSettingsChanged"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The rules for space were changed"), ""}},
        {QStringLiteral("audit.imagesRestored"),
         {QT_TRANSLATE_NOOP("ActivityWords", "%1 came back from the trash"), "repository"}},
        {QStringLiteral("audit.trashFreed"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The trash was freed: %1"), "freedBytes"}},
        {QStringLiteral("audit.pinAdded"), {QT_TRANSLATE_NOOP("ActivityWords", "%1 was pinned"), "repository"}},
        {QStringLiteral("audit.pinRemoved"), {QT_TRANSLATE_NOOP("ActivityWords", "A pin was removed"), ""}},
        {QStringLiteral("scrub.blobDamaged"),
         {QT_TRANSLATE_NOOP("ActivityWords",
                            "Blob %1 is damaged; it was set aside and is fetched again when asked for"),
          "digest"}},
        {QStringLiteral("scrub.blobMissing"),
         {QT_TRANSLATE_NOOP("ActivityWords", "Blob %1 is gone from the disk; it is fetched again when asked for"),
          "digest"}},
        {QStringLiteral("audit.storeMoveStarted"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The store is being moved to %1"), "to"}},
        {QStringLiteral("store.moveFailed"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The store was not moved to %1 whole; both folders serve"), "to"}},
        {QStringLiteral("store.formerMissing"),
         {QT_TRANSLATE_NOOP("ActivityWords", "A part of the store is not there: mount the disk of %1"), "path"}},
        {QStringLiteral("store.empty"),
         {QT_TRANSLATE_NOOP(
              "ActivityWords",
              "The store is empty, but its blobs are listed: does it lie in another folder than %1? The file "
              "store.json in the data folder says where"),
          "path"}},
        {QStringLiteral("space.nothingToEvict"),
         {QT_TRANSLATE_NOOP("ActivityWords",
                            "The store is over its limit by %1, and nothing may go: all is pinned or was just pulled"),
          "missingBytes"}},
        {QStringLiteral("server.started"), {QT_TRANSLATE_NOOP("ActivityWords", "The server started"), ""}},
        {QStringLiteral("server.stopped"), {QT_TRANSLATE_NOOP("ActivityWords", "The server stopped"), ""}},
        {QStringLiteral("storage.passedThrough"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The disk takes nothing more: a pull was passed on without being stored"),
          ""}},
        {QStringLiteral("audit.backupSaved"),
         {QT_TRANSLATE_NOOP("ActivityWords", "A backup without keys was saved to %1"), "file"}},
        {QStringLiteral("audit.backupSealed"),
         {QT_TRANSLATE_NOOP("ActivityWords", "A backup with all keys, sealed with a passphrase, was saved to %1"),
          "file"}},
        {QStringLiteral("audit.restoreStaged"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The backup %1 is to be restored at the next start"), "file"}},
        {QStringLiteral("audit.restoreDropped"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The restore that waited was given up"), ""}},
        {QStringLiteral("audit.restoreTakenBack"),
         {QT_TRANSLATE_NOOP("ActivityWords", "The last restore is to be taken back at the next start"), ""}},
        {QStringLiteral("backup.restored"), {QT_TRANSLATE_NOOP("ActivityWords", "The backup %1 was restored"), "file"}},
        {QStringLiteral("backup.restoredWithoutLogins"),
         {QT_TRANSLATE_NOOP("ActivityWords", "A backup was restored; enter these logins again: %1"), "upstreams"}},
        {QStringLiteral("backup.takenBack"), {QT_TRANSLATE_NOOP("ActivityWords", "A restore was taken back"), ""}},
        {QStringLiteral("catalog.restored"),
         {QT_TRANSLATE_NOOP(
              "ActivityWords",
              "The catalog was damaged or gone; its copy of %1 and the journal since brought it back. The "
              "history of pulls and events since the copy is lost"),
          "backupAt"}},
        {QStringLiteral("catalog.restoredInPart"),
         {QT_TRANSLATE_NOOP(
              "ActivityWords",
              "The catalog was damaged or gone; its copy and the journal brought it back as it was at %1. "
              "The rest of the journal cannot be read: settings changed later and the history since the "
              "copy are lost, and images that came later are fetched again when asked for"),
          "until"}},
        {QStringLiteral("catalog.rebuilt"),
         {QT_TRANSLATE_NOOP(
              "ActivityWords",
              "The catalog was damaged or gone, and so was its copy; the journal and the stored manifests "
              "brought it back as it was at %1. The history of pulls and events is lost"),
          "until"}},
        {QStringLiteral("catalog.rebuiltInPart"),
         {QT_TRANSLATE_NOOP(
              "ActivityWords",
              "The catalog was damaged or gone, and so was its copy; the journal and the stored manifests "
              "brought it back as it was at %1. The rest of the journal cannot be read: settings changed "
              "later and all history are lost, and images that came later are fetched again when asked "
              "for"),
          "until"}},
        {QStringLiteral("catalog.startedAnew"),
         {QT_TRANSLATE_NOOP("ActivityWords",
                            "The catalog was damaged, and neither a copy nor a journal of it was left: an empty one "
                            "took its place. Everything that was set up and cached is lost. The damaged one is %1"),
          "file"}},
    };
    return table;
}

} // namespace

Badge outcome(admin::Outcome outcome)
{
    switch (outcome) {
    case admin::Outcome::Hit: return {Text::tr("Hit"), QStringLiteral("hit"), Tone::Good};
    case admin::Outcome::Revalidated: return {Text::tr("Revalidated"), QStringLiteral("revalidated"), Tone::Good};
    case admin::Outcome::Joined: return {Text::tr("Joined"), QStringLiteral("joined"), Tone::Info};
    case admin::Outcome::Miss: return {Text::tr("Miss"), QStringLiteral("miss"), Tone::Info};
    case admin::Outcome::Stale: return {Text::tr("Stale"), QStringLiteral("stale"), Tone::Warning};
    case admin::Outcome::Refused: return {Text::tr("Refused"), QStringLiteral("refused"), Tone::Critical};
    case admin::Outcome::Failed: return {Text::tr("Failed"), QStringLiteral("failed"), Tone::Critical};
    }
    return {};
}

Badge pullState(const admin::PullInfo &pull)
{
    Badge badge = outcome(pull.outcome);
    if (pull.state == admin::PullState::Failed && pull.outcome != admin::Outcome::Refused)
        return outcome(admin::Outcome::Failed);
    if (!pull.fallback.isEmpty())
        badge.text = Text::tr("%1, from %2", "outcome, fallback upstream").arg(badge.text, pull.fallback);
    if (pull.state == admin::PullState::Running)
        badge.text = Text::tr("%1, pulling").arg(badge.text);
    return badge;
}

QString outcomeMeaning(admin::Outcome outcome)
{
    switch (outcome) {
    case admin::Outcome::Hit: return Text::tr("Served from the cache without asking the upstream.");
    case admin::Outcome::Revalidated:
        return Text::tr("Served from the cache after the upstream confirmed that it is current.");
    case admin::Outcome::Joined: return Text::tr("Shared a download that another node had started.");
    case admin::Outcome::Miss: return Text::tr("Downloaded from the upstream, and kept for the next time.");
    case admin::Outcome::Stale: return Text::tr("Served from the cache because the upstream failed.");
    case admin::Outcome::Refused: return Text::tr("The node may not pull this.");
    case admin::Outcome::Failed: return Text::tr("The node did not get the image.");
    }
    return {};
}

QString pullMeaning(const admin::PullInfo &pull)
{
    const QString meaning = outcomeMeaning(pull.outcome);
    return pull.fallback.isEmpty()
        ? meaning
        : Text::tr("%1 %2 answered in place of the project's own upstream.", "sentence before, fallback upstream")
              .arg(meaning, pull.fallback);
}

QString outcomeKey(admin::Outcome outcome)
{
    switch (outcome) {
    case admin::Outcome::Hit: return QStringLiteral("hit");
    case admin::Outcome::Revalidated: return QStringLiteral("revalidated");
    case admin::Outcome::Joined: return QStringLiteral("joined");
    case admin::Outcome::Miss: return QStringLiteral("miss");
    case admin::Outcome::Stale: return QStringLiteral("stale");
    case admin::Outcome::Refused: return QStringLiteral("refused");
    case admin::Outcome::Failed: return QStringLiteral("failed");
    }
    return {};
}

QString requestKind(admin::RequestKind kind)
{
    switch (kind) {
    case admin::RequestKind::Manifest: return Text::tr("Manifest");
    case admin::RequestKind::Blob: return Text::tr("Layer");
    case admin::RequestKind::Tags: return Text::tr("Tags");
    case admin::RequestKind::Referrers: return Text::tr("Referrers");
    case admin::RequestKind::Token: return Text::tr("Token");
    case admin::RequestKind::Other: return Text::tr("Other");
    }
    return {};
}

QString imageName(const admin::PullInfo &pull)
{
    if (pull.reference.isEmpty())
        return pull.repository;
    if (pull.reference.contains(u':'))
        return pull.repository + u'@' + shortDigest(pull.reference);
    return pull.repository + u':' + pull.reference;
}

QString milliseconds(qint64 ms)
{
    const QLocale locale;
    if (ms < 1000)
        return Text::tr("%1 ms").arg(locale.toString(ms));
    if (ms < 60'000)
        return Text::tr("%1 s").arg(locale.toString(double(ms) / 1000.0, 'f', 1));
    return Text::tr("%1 min %2 s").arg(locale.toString(ms / 60'000), locale.toString(ms / 1000 % 60));
}

QString clockTime(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const QLocale locale;
    if (local.date() == now.toLocalTime().date())
        return locale.toString(local.time(), QStringLiteral("HH:mm:ss"));
    return Text::tr("%1 %2").arg(locale.toString(local.date(), QStringLiteral("d MMM")),
                                 locale.toString(local.time(), QStringLiteral("HH:mm")));
}

QString hourMinute(const QTime &time)
{
    const QLocale locale;
    // The C locale's short form has seconds.
    return locale.language() == QLocale::C ? locale.toString(time, QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString reasonPhrase(const QString &name)
{
    static const QHash<QString, const char *> table {
        {QStringLiteral("upstream.dns"), QT_TRANSLATE_NOOP("ActivityWords", "its name has no address")},
        {QStringLiteral("upstream.connect"), QT_TRANSLATE_NOOP("ActivityWords", "no connection")},
        {QStringLiteral("upstream.tls"), QT_TRANSLATE_NOOP("ActivityWords", "its certificate is not trusted")},
        {QStringLiteral("upstream.timeout"), QT_TRANSLATE_NOOP("ActivityWords", "no answer in time")},
        {QStringLiteral("upstream.status"), QT_TRANSLATE_NOOP("ActivityWords", "it answered with a fault")},
        {QStringLiteral("upstream.rateLimited"), QT_TRANSLATE_NOOP("ActivityWords", "rate limit reached")},
        {QStringLiteral("upstream.credentialsRefused"), QT_TRANSLATE_NOOP("ActivityWords", "the password was refused")},
        {QStringLiteral("upstream.denied"), QT_TRANSLATE_NOOP("ActivityWords", "access was denied")},
        {QStringLiteral("upstream.badAnswer"), QT_TRANSLATE_NOOP("ActivityWords", "no registry's answer")},
        {QStringLiteral("upstream.disabled"), QT_TRANSLATE_NOOP("ActivityWords", "the upstream is switched off")},
        {QStringLiteral("content.digestMismatch"), QT_TRANSLATE_NOOP("ActivityWords", "data did not match its digest")},
        {QStringLiteral("content.sizeMismatch"), QT_TRANSLATE_NOOP("ActivityWords", "the download was cut short")},
    };
    const char *phrase = table.value(name);
    return phrase ? Text::tr(phrase) : name;
}

QString eventSentence(const admin::EventInfo &event)
{
    if (event.code == QStringLiteral("upstream.failing") || event.code == QStringLiteral("upstream.down")) {
        QString reason = param(event, "reason");
        if (reason.isEmpty())
            reason = param(event, "error");
        return reason.isEmpty()
            ? Text::tr("%1 does not answer").arg(param(event, "upstream"))
            : Text::tr("%1 does not answer: %2").arg(param(event, "upstream"), reasonPhrase(reason));
    }
    if (event.code == QStringLiteral("upstream.fallbackAnswers"))
        return Text::tr("%1 answers in place of %2", "upstreams")
            .arg(param(event, "fallback"), param(event, "upstream"));
    if (event.code == QStringLiteral("robot.expires")) {
        return Text::tr("Robot %1 expires on %2", "user name, date")
            .arg(param(event, "robot"), dateTime(QDateTime::fromString(param(event, "at"), Qt::ISODate)));
    }
    if (event.code == QStringLiteral("job.finished") || event.code == QStringLiteral("job.failed"))
        return jobSentence(event.params, event.code == QStringLiteral("job.failed"));
    const auto known = sentences().constFind(event.code);
    if (known != sentences().cend()) {
        const QString pattern = Text::tr(known->text);
        return pattern.contains(QStringLiteral("%1")) ? pattern.arg(said(event, known->key)) : pattern;
    }
    QStringList parts;
    for (auto it = event.params.cbegin(); it != event.params.cend(); ++it)
        parts.append(it.key() + u'=' + it.value());
    return parts.isEmpty() ? event.code : event.code + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

Badge eventSeverity(admin::Severity severity)
{
    switch (severity) {
    case admin::Severity::Info: return {Text::tr("Information"), QStringLiteral("info"), Tone::Muted};
    case admin::Severity::Warning: return {Text::tr("Warning"), QStringLiteral("warning"), Tone::Warning};
    case admin::Severity::Critical: return {Text::tr("Critical"), QStringLiteral("error"), Tone::Critical};
    }
    return {};
}

} // namespace breakwater::ui::words
