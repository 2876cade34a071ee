// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ExplainTypes.h"
#include "models/ModelRoles.h"

#include <QString>

/// What a pull would do, in the words that a person reads. Pure functions, translated; `now` is passed in.
namespace breakwater::ui::words {

/// The answer in one sentence, and what else there is to know about it.
struct Headline
{
    Tone tone = Tone::Neutral;
    QString text;
    QString more; ///< cause and remedy, may be empty
    bool operator==(const Headline &) const = default;
};

Headline explainHeadline(const admin::PullExplanation &explanation);

/// One step with its picture and colour.
struct StepWords
{
    QString text;
    QString icon;
    Tone tone = Tone::Neutral;
    bool operator==(const StepWords &) const = default;
};

StepWords explainStep(const admin::ExplainedStep &step, const admin::PullExplanation &explanation);

QString explainProject(const admin::PullExplanation &explanation); ///< which project, and why that one
QString explainFreshness(const admin::PullExplanation &explanation); ///< how often it is checked, by which rule
QString explainNextCheck(const admin::PullExplanation &explanation, const QDateTime &now);
QString explainReaders(const admin::PullExplanation &explanation); ///< who may pull, a line each
QString platformName(const QString &platform); ///< "linux/arm64", or that the image does not say

} // namespace breakwater::ui::words
