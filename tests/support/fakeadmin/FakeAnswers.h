// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

/// What FakeAdmin answers where an answer can be made up from its question: pure functions.
namespace breakwater::test::fake {

QString digest(const QString &of);
Secret secret(qint64 number);
QStringList urlsFor(const admin::ServerSettings &settings);
admin::CertificateInfo certificate(const admin::ServerSettings &settings);
QString caPem();
QString configuration(const admin::ServerSettings &settings, const QList<admin::UpstreamInfo> &upstreams);
admin::SetupFacts setupFacts(const QString &dataFolder);
QList<admin::TrafficBucket> traffic(admin::TimeSpan span);
QList<admin::UpstreamPreset> presets();
QList<admin::TestStepResult> testSteps(const admin::UpstreamSpec &spec);
admin::ImageDetail imageDetail(const admin::ImageInfo &image, const QString &name, const QString &platform,
                               const QString &url);
/// An image of dockerhub-proxy of which amd64 is here and arm64 is not; with "nowhere" in it, no project serves it.
admin::PullExplanation explanation(const QString &image, const QString &platform);
/// One item a line: with "cached" in it, it is here; with "{{", it is unreadable; with "nowhere", no project serves it.
admin::WarmUpPlan warmUpPlan(const admin::WarmUpRequest &request);
QList<admin::RequestInfo> requests(const admin::PullInfo &pull);

} // namespace breakwater::test::fake
