// SPDX-License-Identifier: GPL-3.0-or-later
// FakeAdmin's nodes: their files come from the real writers and readers, which are pure functions; what is remembered,
// fetched and seen is the script's.
#include "FakeAdmin.h"

#include "FakeAnswers.h"
#include "archive/ConfigBundle.h"
#include "nodeconfig/NodeConfigExporter.h"
#include "nodeconfig/NodeDeliveryWriter.h"
#include "nodeconfig/NodeImportReader.h"
#include "nodeconfig/NodeReviewer.h"

#include <QTimer>

#include <algorithm>

namespace breakwater::test {

using namespace admin;

namespace {

/// As FakeAdmin::answer.
template<typename T>
void later(QObject *context, QHash<QString, Error> &failures, const QString &call, const Reply<T> &reply,
           Result<T> result)
{
    if (const auto failure = failures.constFind(call); failure != failures.cend()) {
        result = *failure;
        failures.erase(failure);
    }
    QTimer::singleShot(0, context, [reply, result = std::move(result)] { reply.deliver(result); });
}

nodeconfig::ServerFacts factsOf(const ServerInfo &server, const ServerSettings &settings,
                                const QList<ProjectInfo> &projects, const QList<UpstreamInfo> &upstreams)
{
    nodeconfig::ServerFacts facts;
    facts.serverUrl = server.urls.value(0);
    for (const ProjectInfo &project : projects) {
        QString origin;
        for (const UpstreamInfo &upstream : upstreams)
            origin = upstream.id == project.spec.upstreamId ? upstream.spec.url : origin;
        for (const QString &registry : project.spec.serves)
            facts.mirrors.append({registry, project.spec.name, origin, project.spec.isDefault});
    }
    if (settings.tls.mode == TlsMode::Automatic)
        facts.caPem = fake::caPem();
    return facts;
}

} // namespace

void FakeAdmin::renderNodeConfig(const NodeConfigRequest &request, Reply<NodeConfig> reply)
{
    later<NodeConfig>(this, m_failures, QStringLiteral("renderNodeConfig"), reply,
                      nodeconfig::renderNodeConfig(request, factsOf(m_server, m_settings, m_projects, m_upstreams)));
}

void FakeAdmin::reviewNodeConfig(const NodeReviewRequest &request, Reply<NodeReview> reply)
{
    later<NodeReview>(this, m_failures, QStringLiteral("reviewNodeConfig"), reply,
                      nodeconfig::reviewNodeConfig(request, factsOf(m_server, m_settings, m_projects, m_upstreams)));
}

void FakeAdmin::deliverNodeConfig(const NodeDeliveryRequest &request, Reply<NodeDelivery> reply)
{
    noteCommand(QStringLiteral("deliverNodeConfig"));
    m_lastDelivery = request;
    const auto review = nodeconfig::reviewNodeConfig({request.config, request.present},
                                                     factsOf(m_server, m_settings, m_projects, m_upstreams));
    Result<NodeDelivery> delivery = Error(ErrorCode::Internal);
    if (!review) {
        delivery = review.error();
    } else if (request.format == DeliveryFormat::Zip || request.format == DeliveryFormat::TarGz) {
        QList<archive::BundleFile> files;
        for (const NodeConfigFile &file : review->config.files)
            files.append({file.path.startsWith(QLatin1Char('/')) ? file.path : QLatin1Char('/') + file.path, 0600,
                          file.content.toUtf8()});
        const auto format
            = request.format == DeliveryFormat::Zip ? archive::BundleFormat::Zip : archive::BundleFormat::TarGz;
        const auto bundle = archive::makeConfigBundle(files, format, {});
        if (bundle)
            delivery = NodeDelivery {archive::bundleFileName(format), *bundle, false, review->config.commands};
        else
            delivery = bundle.error();
    } else {
        delivery = nodeconfig::writeDelivery(*review, request.config.runtime, request.format);
    }
    if (delivery) {
        NodeExportDetail detail;
        detail.entry.id = ++m_nextId;
        detail.entry.at = QDateTime::currentDateTimeUtc();
        detail.entry.actor = QStringLiteral("console");
        detail.entry.runtime = request.config.runtime;
        detail.entry.how = nodeconfig::deliveryWord(request.format);
        detail.entry.nodeAddress = request.nodeAddress;
        detail.entry.revision = review->config.revision;
        for (const NodeFileReview &file : review->files) {
            detail.entry.replaced.append(file.path);
            detail.replaced.append(
                {file.path, QStringLiteral("0600"), QStringLiteral("root:root"), file.present, false});
        }
        m_nodeExports.prepend(detail.entry);
        m_nodeExportDetails.insert(detail.entry.id, detail);
        Q_EMIT nodeExportsChanged();
    }
    later<NodeDelivery>(this, m_failures, QStringLiteral("deliverNodeConfig"), reply, delivery);
}

void FakeAdmin::makeNodeLink(const NodeDeliveryRequest &request, Reply<NodeLink> reply)
{
    noteCommand(QStringLiteral("makeNodeLink"));
    m_lastDelivery = request;
    NodeLink link;
    link.id = ++m_nextId;
    link.runtime = request.config.runtime;
    link.expiresAt = QDateTime::currentDateTimeUtc().addSecs(600);
    m_nodeLinks.prepend(link);
    link.command = QStringLiteral("curl -fsSk --pinnedpubkey 'sha256//q1mEbKvFPmYTnNfyVIPmUFyQmFHh7VIwiGnDPNDqZzs=' "
                                  "%1/node/kT3fOZ0m6rYw1Jp8vQ2xS4uB7nC9dE5aG0hL3iK6oMs | sudo sh")
                       .arg(m_server.urls.value(0));
    later<NodeLink>(this, m_failures, QStringLiteral("makeNodeLink"), reply, link);
}

void FakeAdmin::withdrawNodeLink(qint64 id, Reply<void> reply)
{
    noteCommand(QStringLiteral("withdrawNodeLink"));
    for (NodeLink &link : m_nodeLinks) {
        if (link.id != id)
            continue;
        link.state = NodeLinkState::Withdrawn;
        Q_EMIT nodeLinkChanged(link);
        later<void>(this, m_failures, QStringLiteral("withdrawNodeLink"), reply, {});
        return;
    }
    later<void>(this, m_failures, QStringLiteral("withdrawNodeLink"), reply, Error(ErrorCode::NotFound));
}

void FakeAdmin::fetchNodeLink(qint64 id, const QString &address)
{
    for (NodeLink &link : m_nodeLinks) {
        if (link.id != id)
            continue;
        link.state = NodeLinkState::Fetched;
        link.fetchedBy = address;
        link.fetchedAt = QDateTime::currentDateTimeUtc();
        Q_EMIT nodeLinkChanged(link);
    }
}

void FakeAdmin::nodeExports(Reply<QList<NodeExport>> reply)
{
    later<QList<NodeExport>>(this, m_failures, QStringLiteral("nodeExports"), reply, m_nodeExports);
}

void FakeAdmin::nodeExportDetail(qint64 id, Reply<NodeExportDetail> reply)
{
    const auto found = m_nodeExportDetails.constFind(id);
    later<NodeExportDetail>(this, m_failures, QStringLiteral("nodeExportDetail"), reply,
                            found == m_nodeExportDetails.cend() ? Result<NodeExportDetail>(Error(ErrorCode::NotFound))
                                                                : Result<NodeExportDetail>(*found));
}

void FakeAdmin::readNodeConfig(const NodePresentFile &file, Reply<NodeImport> reply)
{
    nodeconfig::ImportFacts facts;
    facts.presets = fake::presets();
    facts.projects = m_projects;
    facts.ownHosts = {m_server.urls.value(0).section(QStringLiteral("//"), 1)};
    later<NodeImport>(this, m_failures, QStringLiteral("readNodeConfig"), reply,
                      nodeconfig::readNodeImport(file, facts));
}

void FakeAdmin::startNodeTest(const NodeTestRequest &request, Reply<NodeTest> reply)
{
    noteCommand(QStringLiteral("startNodeTest"));
    NodeTest test;
    test.id = ++m_nextId;
    test.startedAt = QDateTime::currentDateTimeUtc();
    const auto config
        = nodeconfig::renderNodeConfig(request.config, factsOf(m_server, m_settings, m_projects, m_upstreams));
    test.command = config ? config->verifyCommand : QString();
    for (int i = 0; i < nodeTestStepCount; ++i)
        test.steps.append({static_cast<NodeTestStep>(i), NodeStepState::Waiting, {}, {}});
    m_nodeTest = test;
    later<NodeTest>(this, m_failures, QStringLiteral("startNodeTest"), reply, test);
}

void FakeAdmin::stopNodeTest(qint64 id, Reply<void> reply)
{
    noteCommand(QStringLiteral("stopNodeTest"));
    const bool isIt = m_nodeTest.id == id;
    if (isIt) {
        m_nodeTest.state = NodeTestState::Stopped;
        Q_EMIT nodeTestChanged(m_nodeTest);
    }
    later<void>(this, m_failures, QStringLiteral("stopNodeTest"), reply,
                isIt ? Result<void>() : Result<void>(Error(ErrorCode::NotFound)));
}

void FakeAdmin::changeNodeTest(const NodeTest &test)
{
    m_nodeTest = test;
    Q_EMIT nodeTestChanged(test);
}

void FakeAdmin::changeNode(const NodeInfo &node)
{
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(),
                                    [&node](const NodeInfo &other) { return other.address == node.address; });
    if (found == m_nodes.end())
        m_nodes.append(node);
    else
        *found = node;
    Q_EMIT nodeChanged(node);
}

void FakeAdmin::actAsNode(const QString &testId, const NodeTestRequest &request, Reply<QList<TestStepResult>> reply)
{
    Q_UNUSED(request)
    noteCommand(QStringLiteral("actAsNode"));
    QList<TestStepResult> steps;
    for (const TestStep step : {TestStep::Dns, TestStep::Tcp, TestStep::Tls, TestStep::Ping, TestStep::Manifest}) {
        steps.append({step, TestOutcome::Passed, 3, {}, {}});
        QTimer::singleShot(0, this, [this, testId, last = steps.last()] { Q_EMIT connectionTestStep(testId, last); });
    }
    later<QList<TestStepResult>>(this, m_failures, QStringLiteral("actAsNode"), reply, steps);
}

} // namespace breakwater::test
