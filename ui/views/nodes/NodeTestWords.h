// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeTestTypes.h"
#include "models/ModelRoles.h"

namespace breakwater::ui {

/// How a test of a node stands, in words.
struct NodeTestText
{
    QString title;
    QString icon;
    Tone tone = Tone::Info;
};

NodeTestText nodeTestText(const admin::NodeTest &test);
QString nodeStepName(admin::NodeTestStep step);
QString nodeStepDetail(const admin::NodeStepResult &step);
QString suspectText(const QString &code, const admin::NodeTestRequest &request);

} // namespace breakwater::ui
