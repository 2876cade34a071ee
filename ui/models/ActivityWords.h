// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"
#include "models/Words.h"

#include <QTime>

/// Pulls, requests and events in the words that a person reads. Pure functions, translated.
namespace breakwater::ui::words {

Badge outcome(admin::Outcome outcome);
Badge pullState(const admin::PullInfo &pull); ///< the outcome, said as a running one while it runs
QString outcomeMeaning(admin::Outcome outcome); ///< one sentence, for tooltips and details
QString pullMeaning(const admin::PullInfo &pull); ///< the same for a pull, and who answered it
QString outcomeKey(admin::Outcome outcome); ///< "miss": what the filter outcome:miss means; not translated
QString requestKind(admin::RequestKind kind);
QString imageName(const admin::PullInfo &pull); ///< "library/postgres:16" or "…@sha256:…" short
QString milliseconds(qint64 ms); ///< "840 ms", "3.2 s", "2 min 5 s"
QString clockTime(const QDateTime &when, const QDateTime &now); ///< "14:02:31" today, else with the date

QString hourMinute(const QTime &time); ///< "14:02" as the locale writes it, never with seconds

QString eventSentence(const admin::EventInfo &event);
Badge eventSeverity(admin::Severity severity);
/// A code in few words where there is no Error to explain it: "the name has no address".
QString reasonPhrase(const QString &errorCodeName);

} // namespace breakwater::ui::words
