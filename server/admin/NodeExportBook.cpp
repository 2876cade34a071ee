// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/NodeExportBook.h"

#include "catalog/SettingStore.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

constexpr char purpose[] = "node-export";

QString indexKey()
{
    return u"node.exports"_s;
}

QString pageKey(qint64 id)
{
    return u"node.export."_s + QString::number(id);
}

QJsonObject toJson(const NodeConfigRequest &request)
{
    return {{u"runtime"_s, nodeRuntimeWord(request.runtime)},
            {u"serverUrl"_s, request.serverUrl},
            {u"moreUrls"_s, QJsonArray::fromStringList(request.moreUrls)},
            {u"registries"_s, QJsonArray::fromStringList(request.registries)},
            {u"robot"_s, request.robot},
            {u"embedCa"_s, request.embedCa},
            {u"caPath"_s, request.caPath},
            {u"strict"_s, request.strict}};
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &text : value.toArray())
        list.append(text.toString());
    return list;
}

NodeConfigRequest requestOf(const QJsonObject &json)
{
    NodeConfigRequest request;
    request.runtime = nodeRuntimeFromWord(json.value(u"runtime"_s).toString()).value_or(NodeRuntime::K3s);
    request.serverUrl = json.value(u"serverUrl"_s).toString();
    request.moreUrls = texts(json.value(u"moreUrls"_s));
    request.registries = texts(json.value(u"registries"_s));
    request.robot = json.value(u"robot"_s).toString();
    request.embedCa = json.value(u"embedCa"_s).toBool(true);
    request.caPath = json.value(u"caPath"_s).toString();
    request.strict = json.value(u"strict"_s).toBool();
    return request;
}

QJsonObject toJson(const NodeExport &entry, const NodeConfigRequest &request)
{
    return {{u"id"_s, entry.id},
            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
            {u"actor"_s, entry.actor},
            {u"how"_s, entry.how},
            {u"node"_s, entry.nodeAddress},
            {u"revision"_s, entry.revision},
            {u"replaced"_s, QJsonArray::fromStringList(entry.replaced)},
            {u"request"_s, toJson(request)}};
}

NodeExport entryOf(const QJsonObject &json)
{
    NodeExport entry;
    entry.id = json.value(u"id"_s).toInteger();
    entry.at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs);
    entry.actor = json.value(u"actor"_s).toString();
    entry.how = json.value(u"how"_s).toString();
    entry.nodeAddress = json.value(u"node"_s).toString();
    entry.revision = json.value(u"revision"_s).toString();
    entry.replaced = texts(json.value(u"replaced"_s));
    entry.runtime = requestOf(json.value(u"request"_s).toObject()).runtime;
    return entry;
}

} // namespace

NodeExportBook::NodeExportBook(ServerRooms rooms) : m_rooms(rooms)
{
    const auto stored = catalog::SettingStore(m_rooms.database).value(indexKey());
    if (!stored || !*stored)
        return;
    for (const QJsonValue &value : QJsonDocument::fromJson((*stored)->toUtf8()).array()) {
        const NodeExport entry = entryOf(value.toObject());
        m_entries.append(entry);
        m_requests.insert(entry.id, requestOf(value[u"request"_s].toObject()));
    }
}

Result<void> NodeExportBook::writeIndex() const
{
    QJsonArray index;
    for (const NodeExport &entry : m_entries)
        index.append(toJson(entry, m_requests.value(entry.id)));
    return catalog::SettingStore(m_rooms.database)
        .set(indexKey(), QString::fromUtf8(QJsonDocument(index).toJson(QJsonDocument::Compact)));
}

const NodeConfigRequest &NodeExportBook::request(qint64 id) const
{
    static const NodeConfigRequest none;
    const auto found = m_requests.constFind(id);
    return found == m_requests.cend() ? none : *found;
}

Result<qint64> NodeExportBook::add(Page page)
{
    qint64 id = 1;
    for (const NodeExport &entry : std::as_const(m_entries))
        id = std::max(id, entry.id + 1);
    page.entry.id = id;
    page.request.secret = Secret();
    QJsonArray present;
    for (const NodePresentFile &file : std::as_const(page.present))
        present.append(QJsonObject {{u"path"_s, file.path}, {u"text"_s, file.text}});
    QJsonArray files;
    for (const NodeConfigFile &file : std::as_const(page.files))
        files.append(QJsonObject {{u"path"_s, file.path}, {u"mode"_s, file.mode}, {u"content"_s, file.content}});
    const QByteArray bytes
        = QJsonDocument(QJsonObject {{u"present"_s, present}, {u"files"_s, files}}).toJson(QJsonDocument::Compact);
    catalog::SettingStore store(m_rooms.database);
    const QByteArray sealed = m_rooms.secretBox.seal(Secret(bytes), purpose);
    if (const auto written = store.set(pageKey(id), QString::fromLatin1(sealed.toBase64())); !written)
        return written.error();
    m_entries.prepend(page.entry);
    m_requests.insert(id, page.request);
    while (m_entries.size() > capacity) {
        const NodeExport oldest = m_entries.takeLast();
        m_requests.remove(oldest.id);
        if (const auto removed = store.remove(pageKey(oldest.id)); !removed)
            return removed.error();
    }
    if (const auto written = writeIndex(); !written)
        return written.error();
    return id;
}

Result<NodeExportBook::Page> NodeExportBook::page(qint64 id) const
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [id](const NodeExport &candidate) { return candidate.id == id; });
    if (entry == m_entries.cend())
        return Error(ErrorCode::NotFound);
    const auto stored = catalog::SettingStore(m_rooms.database).value(pageKey(id));
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error(ErrorCode::NotFound);
    const auto opened = m_rooms.secretBox.unseal(QByteArray::fromBase64((*stored)->toLatin1()), purpose);
    if (!opened)
        return opened.error();
    const QJsonObject json = QJsonDocument::fromJson(opened->reveal()).object();
    Page page;
    page.entry = *entry;
    page.request = request(id);
    for (const QJsonValue &value : json.value(u"present"_s).toArray())
        page.present.append({value[u"path"_s].toString(), value[u"text"_s].toString()});
    for (const QJsonValue &value : json.value(u"files"_s).toArray())
        page.files.append({value[u"path"_s].toString(), value[u"mode"_s].toString(), u"root:root"_s,
                           value[u"content"_s].toString(), false});
    return page;
}

} // namespace breakwater::admin
