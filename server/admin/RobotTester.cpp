// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/RobotTester.h"

#include "admin/ConnectionTestRun.h"
#include "admin/FieldError.h"
#include "admin/ImageReader.h"
#include "base/Reference.h"

using namespace Qt::StringLiterals;

namespace breakwater::admin {

namespace {

/// The rung that asks for a manifest is the ladder's last; for an upstream it tells of its limit.
TestStepResult stepOf(const upstream::TestStepResult &step, const QString &image, const RobotInfo &robot)
{
    TestStepResult result = toAdmin(step);
    if (step.step != upstream::TestStep::RateLimit)
        return result;
    result.step = TestStep::Manifest;
    result.detail = image;
    if (result.outcome == TestOutcome::Warning) // a node would stop here
        result.outcome = TestOutcome::Failed;
    if (step.status >= 400) {
        // What a robot may not pull looks to it as what is not there (truth 5); here it may be said.
        const QString project = image.section(u'/', 0, 0);
        const bool mayPull = robot.spec.projects.contains(u"*"_s) || robot.spec.projects.contains(project);
        result.outcome = TestOutcome::Failed;
        result.error = Error(mayPull ? ErrorCode::ManifestUnknown : ErrorCode::Denied, u"HTTP %1"_s.arg(step.status),
                             {{u"project"_s, project}, {u"name"_s, image}});
    }
    return result;
}

} // namespace

RobotTester::RobotTester(ServerRooms rooms, ServerControl &control, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_control(control)
{
}

/// The one that was pulled last of those that the robot may pull; empty: none is cached.
Result<QString> RobotTester::imageFor(const RobotInfo &robot, const QString &wanted) const
{
    if (!wanted.isEmpty()) {
        const qsizetype slash = wanted.indexOf(u'/');
        const qsizetype colon = wanted.lastIndexOf(u':');
        if (slash <= 0 || colon < slash || !isRepositoryName(wanted.mid(slash + 1, colon - slash - 1).toStdString())
            || !isTag(wanted.mid(colon + 1).toStdString()))
            return badField(u"image"_s, u"PROJECT/REPOSITORY:TAG is needed"_s, {{u"value"_s, wanted}});
        return wanted;
    }
    QString image;
    const auto found = m_rooms.database.select(
        u"SELECT p.name, r.name, t.name FROM tags t JOIN repositories r ON r.id = t.repository_id"
        " JOIN projects p ON p.id = r.project_id ORDER BY t.last_pulled_at DESC, t.checked_at DESC LIMIT 500"_s,
        {}, [&](const catalog::Row &row) {
            if (robot.spec.projects.contains(u"*"_s) || robot.spec.projects.contains(row.text(0)))
                image = row.text(0) + u'/' + row.text(1) + u':' + row.text(2);
            return image.isEmpty();
        });
    if (!found)
        return found.error();
    return image;
}

void RobotTester::test(const RobotInfo &robot, const RobotTestRequest &request, StepHandler onStep, DoneHandler onDone)
{
    if (request.secret.isEmpty()) {
        onDone(badField(u"secret"_s, u"only its hash is kept here: the secret is needed"_s));
        return;
    }
    const auto image = imageFor(robot, request.image);
    if (!image) {
        onDone(image.error());
        return;
    }
    const ServerInfo server = m_control.info();
    if (server.urls.isEmpty()) {
        onDone(Error(ErrorCode::AddressUnavailable, u"the server does not listen"_s));
        return;
    }
    upstream::UpstreamConfig config;
    config.name = robot.userName;
    config.url = server.urls.constFirst();
    config.username = robot.userName;
    config.password = request.secret;
    config.route.asNode = true;
    if (const auto ca = m_control.caCertificatePem())
        config.caPem = *ca;
    runConnectionTest(
        new upstream::ConnectionTest(config, *image, m_rooms.transport, m_rooms.clock, upstream::lookUpHost, this),
        [robot, image = *image](const upstream::TestStepResult &step) { return stepOf(step, image, robot); },
        std::move(onStep), std::move(onDone));
}

} // namespace breakwater::admin
