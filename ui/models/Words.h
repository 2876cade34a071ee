// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ImageTypes.h"
#include "admin/ProjectTypes.h"
#include "admin/RobotTypes.h"
#include "admin/UpstreamTypes.h"
#include "base/MissReason.h"
#include "models/ModelRoles.h"

#include <QDateTime>
#include <QString>

/// Values of AdminService in the words that a person reads. Pure functions; every text is translated, every number
/// goes through the locale. `now` is passed in so that a test can choose it.
namespace breakwater::ui::words {

QString bytes(qint64 size); ///< "1.2 GB"
QString count(qint64 number); ///< "12,345"
QString percent(double share); ///< 0.934 -> "93 %"
QString shortDigest(const QString &digest); ///< "sha256:" and twelve digits
QString dateTime(const QDateTime &when); ///< in local time, "never" when invalid
QString ago(const QDateTime &when, const QDateTime &now); ///< "3 min ago"; "never" when invalid
QString in(const QDateTime &when, const QDateTime &now); ///< "in 3 days"; "now" when it has passed
QString duration(qint64 seconds); ///< "10 min", "1 h 30 min", "7 days"

/// The name under which this server knows an image: "dockerhub-proxy/library/nginx:1.27", with @ before a digest.
QString projectReference(const QString &project, const QString &repository, const QString &reference);

QString images(int number); ///< "1 image", "3 images"
QString tags(int number);
QString projects(int number);
QString registries(int number);

/// A short state with its picture and colour.
struct Badge
{
    QString text;
    QString icon;
    Tone tone = Tone::Neutral;
    bool operator==(const Badge &) const = default;
};

Badge upstreamState(admin::UpstreamState state);
Badge robotState(const admin::RobotInfo &robot, const QDateTime &now); ///< active, expires soon, expired, disabled
Badge tagFreshness(admin::TagFreshness freshness);
Badge testOutcome(admin::TestOutcome outcome);
QString testStep(admin::TestStep step);

QString budget(const std::optional<admin::RateBudget> &budget, const QDateTime &now); ///< "97 of 100 left", "unknown"
QString freshnessInterval(qint64 seconds); ///< "every 10 min", "never again", "each time"
QString tagPatternKind(TagPattern::Kind kind); ///< "Pattern", "Expression", "Kind of tag"
QString tagClass(const QString &name); ///< "Versions (1.27.3)" for "version"
QString tagPattern(const admin::FreshnessRule &rule); ///< as text, or what the class is called
QString tagPatternProblem(const Error &error); ///< why TagPattern::parse refused; what to do
QString freshnessRule(const admin::FreshnessRule &rule); ///< a sentence
QString freshnessRules(const QList<admin::FreshnessRule> &rules); ///< one line: "latest: every 10 min; …"
QString staleWindow(const admin::ProjectSpec &spec); ///< empty when it is off
QString staleOnError(const admin::ProjectSpec &spec); ///< empty when every copy is served
QString missReason(const MissReason &reason); ///< a sentence: why the upstream had to be asked
QString managedByFile(); ///< why a row cannot be changed here

} // namespace breakwater::ui::words
