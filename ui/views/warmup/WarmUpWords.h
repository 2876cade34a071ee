// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/WarmUpTypes.h"
#include "models/Words.h"

/// Images that are warmed up, in the words that a person reads. Pure functions, translated.
namespace breakwater::ui::words {

Badge warmUpState(admin::WarmUpState state);
QString warmUpReason(const admin::WarmUpItem &item); ///< why it is not fetched and what to do; empty where it is
QString warmUpMissing(const admin::WarmUpItem &item);

/// "12 images: 3 are here, 8 would be fetched, 1 cannot be", and how much that is.
QString warmUpTotals(const admin::WarmUpPlan &plan);
QString warmUpCost(const admin::WarmUpCost &cost); ///< "Up to 12 pulls of dockerhub, 81 left"
bool isOverLimit(const admin::WarmUpCost &cost);
Badge warmUpJobState(const admin::WarmUpJob &job); ///< "Warming up, 41 %", "Warmed up 7 of 8 images"
QString warmUpProgress(const admin::WarmUpJob &job); ///< "41 MB of 310 MB, 2 of 8 images fetched"

/// 0..1: by bytes where all sizes are known, by images before that.
double warmUpShare(const admin::WarmUpJob &job);

/// What is left to do of it: to fetch before, failed or cancelled after.
bool isToFetch(const admin::WarmUpItem &item);
bool isLeft(const admin::WarmUpItem &item);

} // namespace breakwater::ui::words
