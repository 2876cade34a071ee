// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"
#include "admin/NodeConfigTypes.h"
#include "admin/NodeExportBook.h"
#include "admin/NodeTestTypes.h"
#include "admin/ProjectTypes.h"
#include "admin/ServerRooms.h"
#include "admin/UpstreamTypes.h"
#include "nodeconfig/NodeConfigExporter.h"
#include "registry/OneTimeShelf.h"

#include "base/Mailbox.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace breakwater::admin {

class NodeImpostor;
class NodeTester;

/// Everything about a node's configuration: made, compared with what is there, taken to the node, remembered, proven.
/// Control thread.
class NodeAdmin : public QObject
{
    Q_OBJECT

public:
    using FactsSource = std::function<Result<nodeconfig::ServerFacts>()>;

    NodeAdmin(ServerRooms rooms, FactsSource facts, QObject *parent = nullptr);
    ~NodeAdmin() override;

    void setObserver() { m_isObserver = true; } ///< beside a server that runs: nothing is remembered

    Result<NodeConfig> render(const NodeConfigRequest &request) const;
    Result<NodeReview> review(const NodeReviewRequest &request) const;
    Result<NodeDelivery> deliver(const NodeDeliveryRequest &request, const Actor &actor);
    Result<NodeLink> makeLink(const NodeDeliveryRequest &request, const Actor &actor);
    Result<void> withdrawLink(qint64 id);
    Result<QList<NodeExport>> exports() const;
    Result<NodeExportDetail> exportDetail(qint64 id) const;
    Result<NodeImport> read(const NodePresentFile &file, const QList<ProjectInfo> &projects) const;
    void describe(NodeInfo &node) const; ///< its configuration, what is proven of it, and what is odd

    Result<NodeTest> startTest(const NodeTestRequest &request);
    Result<void> stopTest(qint64 id);
    using StepHandler = std::function<void(const TestStepResult &)>;
    using DoneHandler = std::function<void(Result<QList<TestStepResult>>)>;
    void actAsNode(const NodeTestRequest &request, StepHandler onStep, DoneHandler onDone);

    /// A TLS handshake that a client gave up; `reason` as HttpServer tells it.
    void noteHandshakeFailure(const QString &address, const QString &reason);

    /// What nodes fetch once; for the listener. Outlives this.
    const std::shared_ptr<registry::OneTimeShelf> &shelf() const { return m_shelf; }

Q_SIGNALS:
    void linkChanged(const breakwater::admin::NodeLink &link);
    void exportsChanged();
    void testChanged(const breakwater::admin::NodeTest &test);

private:
    struct OpenLink
    {
        NodeLink link;
        NodeDeliveryRequest request;
        Actor actor;
    };

    void judge(NodeInfo &node) const;
    Result<qint64> remember(const NodeDeliveryRequest &request, const QString &how, const QString &address,
                            const Actor &actor);
    void linkTaken(qint64 id, const QString &address);
    void expireLinks();

    ServerRooms m_rooms;
    FactsSource m_facts;
    std::shared_ptr<registry::OneTimeShelf> m_shelf;
    std::shared_ptr<Mailbox> m_inbox;
    QList<OpenLink> m_links; ///< newest first
    qint64 m_lastLinkId = 0;
    bool m_isObserver = false;
    QTimer m_expiry;
    NodeExportBook m_book;
    std::unique_ptr<NodeTester> m_tester;
    std::unique_ptr<NodeImpostor> m_impostor;
};

} // namespace breakwater::admin
