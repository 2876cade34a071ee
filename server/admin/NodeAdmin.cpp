// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/NodeAdmin.h"

#include "access/SecretGenerator.h"
#include "admin/Conversions.h"
#include "admin/NodeImpostor.h"
#include "admin/NodeTester.h"
#include "admin/UpstreamAdmin.h"
#include "archive/ConfigBundle.h"
#include "nodeconfig/LineDiff.h"
#include "nodeconfig/NodeDeliveryWriter.h"
#include "nodeconfig/NodeImportReader.h"
#include "nodeconfig/NodeReviewer.h"

#include <algorithm>

#include <QUrl>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::minutes linkLife {10};
constexpr int keptLinks = 20;

Result<NodeDelivery> pack(const NodeReview &review, const NodeDeliveryRequest &request, WallTime now)
{
    const bool isZip = request.format == DeliveryFormat::Zip;
    const auto format = isZip ? archive::BundleFormat::Zip : archive::BundleFormat::TarGz;
    const bool onNode = nodeconfig::liesOnNode(request.config.runtime);
    QList<archive::BundleFile> files;
    for (const NodeConfigFile &file : review.config.files)
        files.append({onNode ? file.path : u'/' + file.path, file.mode.toInt(nullptr, 8), file.content.toUtf8()});
    const auto bundle = archive::makeConfigBundle(files, format, now);
    if (!bundle)
        return bundle.error();
    NodeDelivery delivery;
    delivery.fileName = archive::bundleFileName(format);
    delivery.content = *bundle;
    delivery.isText = false;
    const QString where = onNode ? u"/"_s : u"."_s;
    delivery.commands
        = {isZip ? u"%1unzip %2 -d %3"_s.arg(onNode ? u"sudo "_s : QString(), delivery.fileName, where)
                 : u"%1tar -xzpf %2 -C %3"_s.arg(onNode ? u"sudo "_s : QString(), delivery.fileName, where)};
    delivery.commands += review.config.commands;
    return delivery;
}

} // namespace

NodeAdmin::NodeAdmin(ServerRooms rooms, FactsSource facts, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_facts(std::move(facts)),
      m_shelf(std::make_shared<registry::OneTimeShelf>(rooms.clock)), m_inbox(std::make_shared<Mailbox>()),
      m_book(rooms),
      m_tester(std::make_unique<NodeTester>(rooms.clock, [this](const NodeTest &test) { Q_EMIT testChanged(test); })),
      m_impostor(std::make_unique<NodeImpostor>(rooms))
{
    m_shelf->onTaken([this, inbox = m_inbox](std::int64_t id, const std::string &peer) {
        inbox->post([this, id, address = QString::fromStdString(peer)] { linkTaken(id, address); });
    });
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &NodeAdmin::expireLinks);
    connect(&rooms.activity, &activity::ActivityHub::pullsChanged, this,
            [this](const std::vector<activity::Pull> &pulls) {
                for (const activity::Pull &pull : pulls)
                    m_tester->notePull(pull);
            });
}

NodeAdmin::~NodeAdmin()
{
    m_inbox->close();
    m_rooms.activity.observe(nullptr);
}

Result<NodeConfig> NodeAdmin::render(const NodeConfigRequest &request) const
{
    const auto facts = m_facts();
    if (!facts)
        return facts.error();
    return nodeconfig::renderNodeConfig(request, *facts);
}

Result<NodeReview> NodeAdmin::review(const NodeReviewRequest &request) const
{
    const auto facts = m_facts();
    if (!facts)
        return facts.error();
    return nodeconfig::reviewNodeConfig(request, *facts);
}

Result<qint64> NodeAdmin::remember(const NodeDeliveryRequest &request, const QString &how, const QString &address,
                                   const Actor &actor)
{
    NodeExportBook::Page page;
    page.request = request.config;
    page.request.secret = Secret();
    const auto masked = review({page.request, request.present});
    if (!masked)
        return masked.error();
    page.present = request.present;
    page.files = masked->config.files;
    page.entry.at = toDateTime(m_rooms.clock.now());
    page.entry.actor = actor.name;
    page.entry.runtime = request.config.runtime;
    page.entry.how = how;
    page.entry.nodeAddress = address;
    page.entry.revision = masked->config.revision;
    for (const NodeFileReview &file : masked->files)
        page.entry.replaced.append(file.path);
    const auto id = m_book.add(page);
    if (!id)
        return id.error();
    m_rooms.activity.recordEvent(
        activity::Severity::Info, u"audit.nodeExported"_s, actor.name,
        {{u"runtime"_s, nodeRuntimeWord(request.config.runtime)}, {u"how"_s, how}, {u"node"_s, address}});
    Q_EMIT exportsChanged();
    return id;
}

Result<NodeDelivery> NodeAdmin::deliver(const NodeDeliveryRequest &request, const Actor &actor)
{
    const auto reviewed = review({request.config, request.present});
    if (!reviewed)
        return reviewed.error();
    const bool isBundle = request.format == DeliveryFormat::Zip || request.format == DeliveryFormat::TarGz;
    auto delivery = isBundle ? pack(*reviewed, request, m_rooms.clock.now())
                             : nodeconfig::writeDelivery(*reviewed, request.config.runtime, request.format);
    if (!delivery)
        return delivery;
    if (m_isObserver)
        return delivery;
    if (const auto noted = remember(request, nodeconfig::deliveryWord(request.format), request.nodeAddress, actor);
        !noted)
        return noted.error();
    return delivery;
}

// One-time links

Result<NodeLink> NodeAdmin::makeLink(const NodeDeliveryRequest &request, const Actor &actor)
{
    const auto facts = m_facts();
    if (!facts)
        return facts.error();
    const auto reviewed = nodeconfig::reviewNodeConfig({request.config, request.present}, *facts);
    if (!reviewed)
        return reviewed.error();
    const auto script = nodeconfig::writeDelivery(*reviewed, request.config.runtime, DeliveryFormat::Script);
    if (!script)
        return script.error();
    const QString base = request.config.serverUrl.isEmpty() ? facts->serverUrl : request.config.serverUrl;
    const Secret token = access::generateSecret();
    NodeLink link;
    link.id = ++m_lastLinkId;
    link.runtime = request.config.runtime;
    link.expiresAt = toDateTime(m_rooms.clock.now() + linkLife);
    const QString url = QUrl(base).adjusted(QUrl::RemovePath | QUrl::StripTrailingSlash).toString()
        + QLatin1String(registry::OneTimeShelf::path) + QString::fromLatin1(token.reveal());
    // The node does not know our CA yet: it knows the key instead, which is as good (and -k alone would not be).
    const bool isOwnCa = base.startsWith(u"https"_s) && !facts->caPem.isEmpty() && !facts->publicKeySha256.isEmpty();
    link.command = isOwnCa ? u"curl -fsSk --pinnedpubkey 'sha256//%1' %2 | sudo sh"_s.arg(facts->publicKeySha256, url)
                           : u"curl -fsS %1 | sudo sh"_s.arg(url);
    m_shelf->put(link.id, token.reveal().toStdString(), script->content.toStdString(),
                 m_rooms.clock.monotonic() + linkLife);
    NodeLink told = link;
    told.command.clear();
    m_links.prepend({told, request, actor});
    while (m_links.size() > keptLinks) {
        m_shelf->drop(m_links.last().link.id);
        m_links.removeLast();
    }
    m_expiry.start(linkLife);
    return link;
}

Result<void> NodeAdmin::withdrawLink(qint64 id)
{
    for (OpenLink &open : m_links) {
        if (open.link.id != id || open.link.state != NodeLinkState::Waiting)
            continue;
        m_shelf->drop(id);
        open.link.state = NodeLinkState::Withdrawn;
        open.request.config.secret = Secret();
        Q_EMIT linkChanged(open.link);
        return {};
    }
    return Error(ErrorCode::NotFound);
}

void NodeAdmin::linkTaken(qint64 id, const QString &address)
{
    for (OpenLink &open : m_links) {
        if (open.link.id != id)
            continue;
        open.link.state = NodeLinkState::Fetched;
        open.link.fetchedBy = address;
        open.link.fetchedAt = toDateTime(m_rooms.clock.now());
        Q_EMIT linkChanged(open.link);
        const auto noted = remember(open.request, u"link"_s, address, open.actor);
        open.request.config.secret = Secret();
        if (!noted)
            m_rooms.activity.recordEvent(activity::Severity::Warning, u"node.exportForgotten"_s, u"server"_s, {});
    }
}

void NodeAdmin::expireLinks()
{
    const QDateTime now = toDateTime(m_rooms.clock.now());
    bool isWaiting = false;
    for (OpenLink &open : m_links) {
        if (open.link.state != NodeLinkState::Waiting)
            continue;
        if (open.link.expiresAt > now) {
            isWaiting = true;
            continue;
        }
        m_shelf->drop(open.link.id);
        open.link.state = NodeLinkState::Expired;
        open.request.config.secret = Secret();
        Q_EMIT linkChanged(open.link);
    }
    if (isWaiting)
        m_expiry.start(std::chrono::seconds(5));
}

// What was exported

Result<QList<NodeExport>> NodeAdmin::exports() const
{
    QList<NodeExport> list = m_book.entries();
    for (NodeExport &entry : list) {
        const auto now = render(m_book.request(entry.id));
        entry.current = now && now->revision == entry.revision;
    }
    return list;
}

Result<NodeExportDetail> NodeAdmin::exportDetail(qint64 id) const
{
    const auto page = m_book.page(id);
    if (!page)
        return page.error();
    NodeExportDetail detail;
    detail.entry = page->entry;
    const auto now = review({page->request, page->present});
    detail.entry.current = now && now->config.revision == page->entry.revision;
    QStringList paths;
    for (const NodeConfigFile &file : page->files)
        paths.append(file.path);
    if (now) {
        for (const NodeConfigFile &file : now->config.files)
            paths.append(file.path);
    }
    paths.removeDuplicates();
    const auto contentOf = [](const QList<NodeConfigFile> &files, const QString &path) {
        for (const NodeConfigFile &file : files) {
            if (file.path == path)
                return file.content;
        }
        return QString();
    };
    for (const QString &path : std::as_const(paths)) {
        NodeFileReview file;
        file.path = path;
        file.present = contentOf(page->files, path);
        file.result = now ? contentOf(now->config.files, path) : file.present;
        file.lines = nodeconfig::diffLines(file.present, file.result);
        detail.files.append(file);
    }
    if (now) {
        for (const NodeFileReview &file : now->files)
            detail.replaced.append({file.path, u"0600"_s, u"root:root"_s, file.present, false});
    }
    if (page->entry.how == u"script"_s || page->entry.how == u"link"_s)
        detail.rollbackCommand = u"sudo sh /var/lib/breakwater-node/latest/rollback.sh"_s;
    return detail;
}

Result<NodeImport> NodeAdmin::read(const NodePresentFile &file, const QList<ProjectInfo> &projects) const
{
    nodeconfig::ImportFacts known;
    known.presets = UpstreamAdmin::presets();
    known.projects = projects;
    if (const auto facts = m_facts(); facts)
        known.ownHosts.append(nodeconfig::NodeTarget::hostOf(facts->serverUrl));
    return nodeconfig::readNodeImport(file, known);
}

// Nodes

void NodeAdmin::describe(NodeInfo &node) const
{
    const auto entry = std::find_if(m_book.entries().cbegin(), m_book.entries().cend(),
                                    [&node](const NodeExport &e) { return e.nodeAddress == node.address; });
    if (entry != m_book.entries().cend()) {
        node.exportId = entry->id;
        node.exportRevision = entry->revision;
        const auto now = render(m_book.request(entry->id));
        if (now && now->revision != entry->revision) {
            // The versions since then that other exports of this runtime tell of, and today's.
            QStringList since {now->revision};
            for (const NodeExport &other : m_book.entries()) {
                if (other.id > entry->id && other.runtime == entry->runtime && other.revision != entry->revision)
                    since.append(other.revision);
            }
            since.removeDuplicates();
            node.versionsBehind = static_cast<int>(since.size());
        }
    }
    judge(node);
}

/// From its latest pulls: what is proven, and what is odd.
void NodeAdmin::judge(NodeInfo &node) const
{
    const auto facts = m_facts();
    const std::string address = node.address.toStdString();
    const WallTime now = m_rooms.clock.now();
    WallTime ownLatest {};
    WallTime othersLatest {};
    int bare = 0; // images of which it had manifests of us, and no blob
    bool gotBlobs = false;
    int ownPulls = 0;
    for (const activity::Pull &pull : m_rooms.activity.latestPulls(500)) {
        if (pull.peer != address) {
            if (pull.robot == node.robot.toStdString())
                othersLatest = std::max(othersLatest, pull.startedAt);
            continue;
        }
        ++ownPulls;
        if (ownLatest == WallTime {})
            node.lastImage = QString::fromStdString(pull.project + '/' + pull.repository + ':' + pull.reference);
        ownLatest = std::max(ownLatest, pull.startedAt);
        const bool isWhole = pull.state == activity::PullState::Finished && pull.layersTotal > 0
            && pull.layersDone >= pull.layersTotal;
        if (isWhole && facts) {
            for (const nodeconfig::Mirror &mirror : facts->mirrors) {
                if (mirror.project.toStdString() == pull.project && !node.registries.contains(mirror.registry))
                    node.registries.append(mirror.registry);
            }
        }
        if (now - pull.startedAt > std::chrono::hours(24) || pull.state != activity::PullState::Finished)
            continue;
        gotBlobs = gotBlobs || pull.layersDone > 0;
        bare += pull.layersTotal > 0 && pull.layersDone == 0 ? 1 : 0;
    }
    if (ownLatest != WallTime {})
        node.lastPullAt = toDateTime(ownLatest);
    // Asking again for an image that a node has needs no blob: several different ones without any are odd.
    if (bare >= 3 && !gotBlobs)
        node.suspicion = NodeSuspicion::ManifestsOnly;
    else if (ownPulls >= 3 && now - ownLatest > std::chrono::hours(72) && now - othersLatest < std::chrono::hours(24))
        node.suspicion = NodeSuspicion::Silent;
}

// The test

Result<NodeTest> NodeAdmin::startTest(const NodeTestRequest &request)
{
    const auto config = render(request.config);
    if (!config)
        return config.error();
    const auto test = m_tester->start(request, config->verifyCommand);
    m_rooms.activity.observe([this](const cache::AccessRecord &record) { m_tester->note(record); });
    return test;
}

Result<void> NodeAdmin::stopTest(qint64 id)
{
    const auto stopped = m_tester->stop(id);
    if (!m_tester->isActive())
        m_rooms.activity.observe(nullptr);
    return stopped;
}

void NodeAdmin::noteHandshakeFailure(const QString &address, const QString &reason)
{
    m_tester->noteHandshakeFailure(address, reason);
}

void NodeAdmin::actAsNode(const NodeTestRequest &request, StepHandler onStep, DoneHandler onDone)
{
    const auto facts = m_facts();
    const auto config = render(request.config);
    if (!facts || !config) {
        onDone(facts ? config.error() : facts.error());
        return;
    }
    NodeImpostor::Target target;
    target.url = request.config.serverUrl.isEmpty() ? facts->serverUrl : request.config.serverUrl;
    while (target.url.endsWith(u'/'))
        target.url.chop(1);
    if (request.config.embedCa && target.url.startsWith(u"https"_s))
        target.caPem = facts->caPem;
    target.robot = request.config.robot;
    target.secret = request.config.secret;
    // The image that was pulled last, of a registry that the files mirror.
    const auto found = m_rooms.database.select(
        u"SELECT p.name, r.name, t.name FROM tags t JOIN repositories r ON r.id = t.repository_id"
        " JOIN projects p ON p.id = r.project_id ORDER BY t.last_pulled_at DESC, t.checked_at DESC LIMIT 500"_s,
        {}, [&](const catalog::Row &row) {
            for (const nodeconfig::Mirror &mirror : facts->mirrors) {
                const bool isWanted
                    = request.config.registries.isEmpty() || request.config.registries.contains(mirror.registry);
                if (!isWanted || mirror.project != row.text(0))
                    continue;
                target.project = mirror.project;
                target.registry = mirror.registry;
                target.repository = row.text(1);
                target.tag = row.text(2);
                return false;
            }
            return true;
        });
    if (!found) {
        onDone(found.error());
        return;
    }
    m_impostor->pull(target, std::move(onStep), std::move(onDone));
}

} // namespace breakwater::admin
