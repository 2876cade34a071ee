// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ConnectionTestRun.h"

#include <QMap>

namespace breakwater::admin {

TestStepResult toAdmin(const upstream::TestStepResult &step)
{
    return {static_cast<TestStep>(step.step), static_cast<TestOutcome>(step.outcome), step.milliseconds, step.detail,
            step.error};
}

void runConnectionTest(upstream::ConnectionTest *test,
                       std::function<TestStepResult(const upstream::TestStepResult &)> stepOf,
                       std::function<void(const TestStepResult &)> onStep,
                       std::function<void(Result<QList<TestStepResult>>)> onDone)
{
    auto steps = std::make_shared<QMap<int, TestStepResult>>();
    QObject::connect(test, &upstream::ConnectionTest::stepChanged, test,
                     [steps, stepOf = std::move(stepOf), onStep = std::move(onStep)](const auto &step) {
                         const TestStepResult result = stepOf(step);
                         steps->insert(static_cast<int>(result.step), result);
                         onStep(result);
                     });
    QObject::connect(test, &upstream::ConnectionTest::finished, test, [test, steps, onDone = std::move(onDone)](bool) {
        onDone(QList<TestStepResult>(steps->cbegin(), steps->cend()));
        test->deleteLater();
    });
    test->start();
}

} // namespace breakwater::admin
