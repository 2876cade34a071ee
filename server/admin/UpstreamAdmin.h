// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/LimitKeeper.h"
#include "admin/ServerRooms.h"
#include "admin/UpstreamSecrets.h"
#include "admin/UpstreamTypes.h"
#include "catalog/UpstreamStore.h"
#include "upstream/UpstreamTypes.h"

#include <QObject>

#include <functional>
#include <memory>

namespace breakwater::admin {

/// Upstreams as an admin sees them: catalog rows with sealed passwords, and what their clients report. Control thread.
class UpstreamAdmin : public QObject
{
    Q_OBJECT

public:
    explicit UpstreamAdmin(ServerRooms rooms, QObject *parent = nullptr);
    ~UpstreamAdmin() override;

    /// Gives the engine what the catalog says.
    Result<void> reload();
    /// Addresses and names of this very server; an upstream that leads here is refused.
    void setOwnEndpoints(QStringList hostAndPorts) { m_ownEndpoints = std::move(hostAndPorts); }

    static QList<UpstreamPreset> presets();
    Result<QList<UpstreamInfo>> list() const;
    Result<UpstreamInfo> find(qint64 id) const;
    Result<UpstreamSpending> spending(qint64 id) const;
    Result<UpstreamInfo> add(const UpstreamSpec &spec, const Actor &actor);
    Result<UpstreamInfo> update(qint64 id, const UpstreamSpec &spec, const Actor &actor);
    Result<void> remove(qint64 id, const Actor &actor);
    Result<void> check(const UpstreamSpec &spec) const;
    /// Whether the stored secrets are those that a spec holds; lets a configuration file be applied again without a
    /// change.
    bool hasSecretsOf(qint64 id, const UpstreamSpec &spec) const;
    /// A spec as it comes back when it was stored: without secrets, hosts and addresses in their usual form.
    static UpstreamSpec asStored(UpstreamSpec spec);

    void tellAll(); ///< changed() for each

    using StepHandler = std::function<void(const TestStepResult &)>;
    using DoneHandler = std::function<void(Result<QList<TestStepResult>>)>;
    void test(qint64 id, const UpstreamSpec &spec, StepHandler onStep, DoneHandler onDone);

Q_SIGNALS:
    void changed(const breakwater::admin::UpstreamInfo &upstream);
    void removed(qint64 id);

private:
    void forgetSpending(qint64 id);
    void keepLimit(qint64 id);
    void forgetOtherAccount(const catalog::UpstreamRecord &before, const catalog::UpstreamRecord &now);
    Result<UpstreamInfo> infoFor(const catalog::UpstreamRecord &record) const;
    Result<upstream::UpstreamConfig> configFor(const catalog::UpstreamRecord &record) const;
    upstream::UpstreamConfig configFor(const UpstreamSpec &spec) const;
    Result<catalog::UpstreamRecord> recordFor(const UpstreamSpec &spec) const;
    Result<void> noteMove(qint64 id) const;
    Result<void> checkRoute(const UpstreamSpec &spec) const;

    ServerRooms m_rooms;
    UpstreamSecrets m_secrets;
    LimitKeeper m_limits;
    QStringList m_ownEndpoints;
};

} // namespace breakwater::admin
