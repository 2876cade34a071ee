// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/AuditWatch.h"

#include "catalog/NodeStore.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakwater::admin {

namespace {

QByteArray markOf(const QByteArrayList &secrets)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &secret : secrets) {
        hash.addData(QByteArray::number(secret.size()) + ':');
        hash.addData(secret);
    }
    return hash.result();
}

QString pinName(const QJsonObject &pin)
{
    const QString digest = pin[u"digest"_s].toString();
    return pin[u"project"_s].toString() + u'/' + pin[u"repository"_s].toString()
        + (digest.isEmpty() ? u':' + pin[u"tag"_s].toString() : u'@' + digest);
}

} // namespace

audited::Names AuditWatch::upstreamNames() const
{
    audited::Names names;
    if (const auto upstreams = catalog::UpstreamStore(m_rooms.database).all()) {
        for (const catalog::UpstreamRecord &upstream : *upstreams)
            names.insert(upstream.id, upstream.name);
    }
    return names;
}

audited::Names AuditWatch::projectNames() const
{
    audited::Names names;
    if (const auto projects = catalog::ProjectStore(m_rooms.database).all()) {
        for (const catalog::ProjectRecord &project : *projects)
            names.insert(project.id, project.name);
    }
    return names;
}

Result<AuditedState> AuditWatch::read() const
{
    AuditedState state;
    if (const auto tables = readTables(state); !tables)
        return tables.error();
    state[{u"settings"_s, 0, u"server"_s}] = {u"server"_s, audited::toJson(m_sources.server()), {}};
    state[{u"storage"_s, 0, u"storage"_s}] = {u"storage"_s, audited::toJson(m_sources.storage()), {}};
    state[{u"audit"_s, 0, u"audit"_s}] = {u"audit"_s, audited::toJson(m_sources.audit()), {}};
    if (const auto certificate = m_sources.certificate()) {
        state[{u"certificate"_s, 0, u"certificate"_s}] = {u"certificate"_s,
                                                          {{u"names"_s, QJsonArray::fromStringList(certificate->names)},
                                                           {u"fingerprint"_s, certificate->fingerprintSha256},
                                                           {u"expires"_s, certificate->notAfter.toString(Qt::ISODate)},
                                                           {u"ca_fingerprint"_s, certificate->caFingerprintSha256}},
                                                          {}};
    }
    return state;
}

Result<void> AuditWatch::readTables(AuditedState &state) const
{
    const auto upstreams = catalog::UpstreamStore(m_rooms.database).all();
    const auto projects = catalog::ProjectStore(m_rooms.database).all();
    const auto robots = catalog::RobotStore(m_rooms.database).all();
    const auto pins = catalog::PinStore(m_rooms.database).all();
    const auto nodes = catalog::NodeStore(m_rooms.database).all();
    for (const auto &error :
         {upstreams ? std::optional<Error>() : upstreams.error(), projects ? std::optional<Error>() : projects.error(),
          robots ? std::optional<Error>() : robots.error(), pins ? std::optional<Error>() : pins.error(),
          nodes ? std::optional<Error>() : nodes.error()}) {
        if (error)
            return *error;
    }
    audited::Names upstreamNames;
    for (const catalog::UpstreamRecord &upstream : *upstreams) {
        upstreamNames.insert(upstream.id, upstream.name);
        state[{u"upstream"_s, upstream.id, {}}]
            = {upstream.name, audited::toJson(upstream),
               markOf({upstream.passwordSealed, upstream.proxyPasswordSealed, upstream.clientKeySealed})};
    }
    audited::Names projectNames;
    for (const catalog::ProjectRecord &project : *projects) {
        projectNames.insert(project.id, project.name);
        state[{u"project"_s, project.id, {}}] = {project.name, audited::toJson(project, upstreamNames), {}};
    }
    for (const catalog::RobotRecord &robot : *robots) {
        state[{u"robot"_s, robot.id, {}}] = {robot.userName, audited::toJson(robot, projectNames),
                                             markOf({robot.secretHash.toUtf8(), robot.oldSecretHash.toUtf8()})};
    }
    for (const catalog::PinRecord &pin : *pins) {
        const QJsonObject values = audited::toJson(pin, projectNames);
        state[{u"pin"_s, pin.id, {}}] = {pinName(values), values, {}};
    }
    // Nodes come by themselves; what an admin says of them is their name.
    for (const catalog::NodeRecord &node : *nodes) {
        if (!node.name.isEmpty())
            state[{u"node"_s, 0, node.address}] = {node.address, {{u"name"_s, node.name}}, {}};
    }
    return {};
}

} // namespace breakwater::admin
