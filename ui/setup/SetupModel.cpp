// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SetupModel.h"

#include "models/PresetWords.h"
#include "views/settings/SettingsRules.h"

#include <algorithm>

#include <QHostAddress>
#include <QRegularExpression>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

bool isHostName(const QString &text)
{
    static const QRegularExpression grammar(
        u"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Digits and dots alone are an address that lacks something, not a name.
    static const QRegularExpression digitsOnly(u"^[0-9.]+$"_s);
    return grammar.match(text).hasMatch() && !digitsOnly.match(text).hasMatch();
}

int portOf(const QStringList &listen)
{
    const QString first = listen.value(0);
    return first.mid(first.lastIndexOf(u':') + 1).toInt();
}

} // namespace

SetupModel::SetupModel(admin::AdminService &service, QObject *parent) : QObject(parent), m_admin(service) { }

void SetupModel::load()
{
    m_admin.serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                            if (info)
                                m_server = *info;
                            Q_EMIT answersChanged();
                        }});
    m_admin.settings({this, [this](const Result<admin::ServerSettings> &settings) {
                          if (!settings) {
                              m_loadError = settings.error();
                              Q_EMIT factsChanged();
                              return;
                          }
                          m_settings = *settings;
                          m_tls = settings->tls.mode != admin::TlsMode::Off;
                          m_limitBytes = settings->storeLimitBytes;
                          Q_EMIT answersChanged();
                      }});
    m_admin.upstreams({this, [this](const Result<QList<admin::UpstreamInfo>> &upstreams) {
                           if (upstreams)
                               m_upstreams = *upstreams;
                       }});
    m_admin.projects({this, [this](const Result<QList<admin::ProjectInfo>> &projects) {
                          if (projects)
                              m_projects = *projects;
                      }});
    m_admin.robots({this, [this](const Result<QList<admin::RobotInfo>> &robots) {
                        if (robots)
                            m_robots = *robots;
                    }});
    m_admin.upstreamPresets({this, [this](const Result<QList<admin::UpstreamPreset>> &presets) {
                                 if (!presets) {
                                     m_loadError = presets.error();
                                     Q_EMIT factsChanged();
                                     return;
                                 }
                                 m_registries.clear();
                                 const QList<admin::UpstreamPreset> spoken = words::spoken(*presets);
                                 for (const admin::UpstreamPreset &preset : spoken) {
                                     // A preset without an address of its own needs more than a tick.
                                     if (!preset.url.isEmpty())
                                         m_registries.append({preset, preset.recommended, {}, {}, 0, false});
                                 }
                                 mergeExisting();
                                 Q_EMIT registriesChanged();
                             }});
    checkAgain();
}

void SetupModel::checkAgain()
{
    m_checking = true;
    m_loadError.reset();
    Q_EMIT factsChanged();
    m_admin.setupFacts({this, [this](const Result<admin::SetupFacts> &facts) {
                            m_checking = false;
                            if (facts)
                                useFacts(*facts);
                            else
                                m_loadError = facts.error();
                            Q_EMIT factsChanged();
                            Q_EMIT answersChanged();
                        }});
}

void SetupModel::useFacts(const admin::SetupFacts &facts)
{
    m_facts = facts;
    if (!m_portTouched) {
        // A server that is set up already keeps its port: its nodes know it.
        const int current = m_server.setupDone ? portOf(m_server.boundAddresses) : 0;
        m_port = current > 0 ? current : facts.proposedPort;
    }
    if (!m_hostTouched) {
        const auto usable = std::find_if(facts.addresses.cbegin(), facts.addresses.cend(),
                                         [](const admin::AddressCandidate &candidate) { return !candidate.loopback; });
        const QString known = m_server.setupDone ? m_settings.names.value(0) : QString();
        if (!known.isEmpty())
            m_host = known;
        else if (usable != facts.addresses.cend())
            m_host = usable->address;
        else
            m_host = facts.addresses.isEmpty() ? facts.hostName : facts.addresses.first().address;
    }
}

void SetupModel::mergeExisting()
{
    for (SetupRegistry &registry : m_registries) {
        const auto upstream
            = std::find_if(m_upstreams.cbegin(), m_upstreams.cend(), [&registry](const admin::UpstreamInfo &info) {
                  return info.spec.name == registry.preset.suggestedName
                      || (info.spec.provider == registry.preset.provider && info.spec.url == registry.preset.url);
              });
        registry.upstreamId = upstream == m_upstreams.cend() ? 0 : upstream->id;
        if (upstream != m_upstreams.cend() && registry.username.isEmpty())
            registry.username = upstream->spec.username;
        registry.projectExists
            = std::any_of(m_projects.cbegin(), m_projects.cend(), [&registry](const admin::ProjectInfo &info) {
                  return info.spec.name == registry.preset.suggestedProject
                      || std::any_of(registry.preset.serves.cbegin(), registry.preset.serves.cend(),
                                     [&info](const QString &host) { return info.spec.serves.contains(host); });
              });
        registry.chosen = registry.chosen || registry.upstreamId != 0;
    }
}

void SetupModel::setHost(const QString &host)
{
    m_host = host.trimmed().toLower();
    m_hostTouched = true;
    Q_EMIT answersChanged();
}

void SetupModel::setPort(int port)
{
    m_port = port;
    m_portTouched = true;
    Q_EMIT answersChanged();
}

void SetupModel::setUsesTls(bool tls)
{
    m_tls = tls;
    Q_EMIT answersChanged();
}

void SetupModel::setChosen(int registry, bool chosen)
{
    m_registries[registry].chosen = chosen;
    Q_EMIT answersChanged();
}

void SetupModel::setCredentials(int registry, const QString &username, const Secret &password)
{
    m_registries[registry].username = username;
    m_registries[registry].password = password;
    Q_EMIT answersChanged();
}

void SetupModel::setLimitBytes(qint64 bytes)
{
    m_limitBytes = bytes;
    Q_EMIT answersChanged();
}

SetupProblem SetupModel::addressProblem() const
{
    if (!m_facts)
        return SetupProblem::FactsMissing;
    if (m_host.isEmpty())
        return SetupProblem::HostMissing;
    if (!isIpAddress(m_host) && !isHostName(m_host))
        return SetupProblem::HostInvalid;
    if (m_port < 1 || m_port > 65535)
        return SetupProblem::PortInvalid;
    return SetupProblem::None;
}

SetupProblem SetupModel::registriesProblem() const
{
    const bool any = std::any_of(m_registries.cbegin(), m_registries.cend(),
                                 [](const SetupRegistry &registry) { return registry.chosen; });
    return any || !m_projects.isEmpty() ? SetupProblem::None : SetupProblem::NoRegistry;
}

SetupProblem SetupModel::limitProblem() const
{
    if (m_limitBytes == 0)
        return SetupProblem::None;
    if (m_limitBytes < gigabyte)
        return SetupProblem::LimitTooSmall;
    if (m_facts && m_facts->disk.totalBytes > 0 && m_limitBytes > m_facts->disk.totalBytes)
        return SetupProblem::LimitOverDisk;
    return SetupProblem::None;
}

bool SetupModel::hostIsLoopback() const
{
    return m_host == u"localhost"_s || QHostAddress(m_host).isLoopback();
}

bool SetupModel::hostIsPublic() const
{
    const QHostAddress address(m_host);
    if (address.isNull() || address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast())
        return false;
    const QStringList inside {u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s, u"100.64.0.0/10"_s};
    return std::none_of(inside.cbegin(), inside.cend(), [&address](const QString &subnet) {
        return address.isInSubnet(QHostAddress::parseSubnet(subnet));
    });
}

QString SetupModel::serverUrl() const
{
    const bool isV6 = QHostAddress(m_host).protocol() == QAbstractSocket::IPv6Protocol;
    return u"%1://%2:%3"_s.arg(m_tls ? u"https"_s : u"http"_s, isV6 ? u"[%1]"_s.arg(m_host) : m_host,
                               QString::number(m_port));
}

QStringList SetupModel::certificateNames() const
{
    QStringList names {m_host};
    names += m_settings.names;
    if (m_facts) {
        if (isHostName(m_facts->hostName))
            names << m_facts->hostName.toLower();
        for (const admin::AddressCandidate &candidate : m_facts->addresses) {
            if (!candidate.loopback)
                names << candidate.address;
        }
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

admin::ServerSettings SetupModel::settings() const
{
    admin::ServerSettings settings = m_settings;
    settings.listen = {u"%1:%2"_s.arg(hostIsLoopback() ? u"127.0.0.1"_s : u"0.0.0.0"_s).arg(m_port)};
    settings.names = certificateNames();
    if (!m_tls)
        settings.tls = {admin::TlsMode::Off, {}, {}};
    else if (!keepsCertificateFiles())
        settings.tls = {admin::TlsMode::Automatic, {}, {}};
    settings.storeLimitBytes = m_limitBytes;
    return settings;
}

admin::UpstreamSpec SetupModel::upstreamSpec(int registry) const
{
    const SetupRegistry &entry = m_registries.at(registry);
    admin::UpstreamSpec spec;
    spec.name = entry.preset.suggestedName;
    spec.provider = entry.preset.provider;
    spec.url = entry.preset.url;
    spec.username = entry.username;
    if (!entry.password.isEmpty())
        spec.password = entry.password;
    return spec;
}

QList<SetupTask> SetupModel::plannedTasks() const
{
    QList<SetupTask> tasks;
    tasks.append(
        {SetupTaskKind::Settings, m_server.settingsManaged ? SetupTaskState::Kept : SetupTaskState::Waiting, -1, {}});
    for (int i = 0; i < static_cast<int>(m_registries.size()); ++i) {
        const SetupRegistry &registry = m_registries.at(i);
        if (!registry.chosen)
            continue;
        const bool keepsUpstream = registry.upstreamId != 0 && registry.password.isEmpty();
        tasks.append({SetupTaskKind::Upstream, keepsUpstream ? SetupTaskState::Kept : SetupTaskState::Waiting, i, {}});
        tasks.append(
            {SetupTaskKind::Project, registry.projectExists ? SetupTaskState::Kept : SetupTaskState::Waiting, i, {}});
    }
    const bool robotExists = std::any_of(m_robots.cbegin(), m_robots.cend(), [](const admin::RobotInfo &robot) {
        return robot.spec.name == robotName() && robot.spec.project.isEmpty();
    });
    tasks.append({SetupTaskKind::Robot, robotExists ? SetupTaskState::Kept : SetupTaskState::Waiting, -1, {}});
    tasks.append({SetupTaskKind::Finish, SetupTaskState::Waiting, -1, {}});
    return tasks;
}

} // namespace breakwater::ui
