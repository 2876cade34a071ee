// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/MergedFile.h"
#include "nodeconfig/TextQuoting.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

QString hostOf(const QString &url)
{
    return (url.contains(u"://"_s) ? url.section(u"://"_s, 1) : url).section(u'/', 0, 0);
}

/// Qt indents by four.
QString withTwoBlanks(const QString &json)
{
    QStringList lines = json.split(u'\n');
    for (QString &line : lines) {
        qsizetype blanks = 0;
        while (blanks < line.size() && line.at(blanks) == u' ')
            ++blanks;
        line.remove(0, blanks / 2);
    }
    return lines.join(u'\n');
}

class Joiner
{
public:
    Joiner(const MergeContext &context, MergedFile &merged) : m_context(context), m_merged(merged) { }

    QJsonObject join(const QJsonObject &old, const QJsonObject &ours, const QString &path)
    {
        QJsonObject result = old;
        for (auto it = old.constBegin(); it != old.constEnd(); ++it) {
            if (!ours.contains(it.key()))
                m_merged.kept.append(path + it.key());
        }
        for (auto it = ours.constBegin(); it != ours.constEnd(); ++it) {
            const QJsonValue there = old.value(it.key());
            if (there.isObject() && it->isObject())
                result.insert(it.key(), join(there.toObject(), it->toObject(), path + it.key() + u'.'));
            else if (there.isArray() && it->isArray())
                result.insert(it.key(), joinLists(there.toArray(), it->toArray(), path + it.key()));
            else
                replace(result, it.key(), there, *it, path);
        }
        return result;
    }

private:
    void replace(QJsonObject &result, const QString &key, const QJsonValue &there, const QJsonValue &value,
                 const QString &path)
    {
        if (!there.isUndefined() && there != value)
            m_merged.replaced.append(path + key);
        result.insert(key, value);
    }

    /// Ours first: they are tried in their order. An old address of ours goes.
    QJsonArray joinLists(const QJsonArray &old, const QJsonArray &ours, const QString &path)
    {
        QJsonArray result = ours;
        for (const QJsonValue &value : old) {
            const QString text = value.toString();
            const QString bare = text.endsWith(u'/') ? text.chopped(1) : text;
            if (result.contains(value) || result.contains(QJsonValue(bare)))
                continue;
            if (m_context.ownHosts.contains(hostOf(text), Qt::CaseInsensitive)) {
                m_merged.replaced.append(path + u' ' + text);
                continue;
            }
            m_merged.kept.append(path + u' ' + text);
            result.append(value);
        }
        return result;
    }

    const MergeContext &m_context;
    MergedFile &m_merged;
};

} // namespace

MergedFile mergeJson(const QString &present, const QString &fresh, const MergeContext &context)
{
    MergedFile merged;
    merged.text = fresh;
    if (present.trimmed().isEmpty())
        return merged;
    const QJsonDocument old = QJsonDocument::fromJson(present.toUtf8());
    const QJsonDocument ours = QJsonDocument::fromJson(fresh.toUtf8());
    if (!old.isObject() || !ours.isObject()) {
        merged.broken = true;
        return merged;
    }
    const QJsonObject joined = Joiner(context, merged).join(old.object(), ours.object(), QString());
    if (!merged.kept.isEmpty())
        merged.text = withTwoBlanks(QString::fromUtf8(QJsonDocument(joined).toJson(QJsonDocument::Indented)));
    return merged;
}

} // namespace breakwater::nodeconfig
