// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/UpstreamTypes.h"
#include "base/Result.h"
#include "upstream/ConnectionTest.h"

#include <functional>

namespace breakwater::admin {

TestStepResult toAdmin(const upstream::TestStepResult &step);

/// Starts `test` and deletes it at its end. `stepOf` makes what is told of each step; `onDone` gets the last word of
/// each, in the order of the ladder. Control thread.
void runConnectionTest(upstream::ConnectionTest *test,
                       std::function<TestStepResult(const upstream::TestStepResult &)> stepOf,
                       std::function<void(const TestStepResult &)> onStep,
                       std::function<void(Result<QList<TestStepResult>>)> onDone);

} // namespace breakwater::admin
