// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/MergedFile.h"
#include "nodeconfig/TextQuoting.h"
#include "nodeconfig/YamlText.h"

#include <algorithm>

#include <QMap>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

QString hostOf(const QString &endpoint)
{
    return (endpoint.contains(u"://"_s) ? endpoint.section(u"://"_s, 1) : endpoint).section(u'/', 0, 0);
}

bool hasComments(const QString &text)
{
    const auto lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(),
                       [](const QString &line) { return line.trimmed().startsWith(u'#') || line.contains(u" #"_s); });
}

/// The lines of a mapping's entries: where each begins, by its key, and where the mapping ends.
struct Block
{
    QStringList keys;
    QList<int> from; ///< line of each key, from 0
    int end = 0; ///< the line after its last entry's content
    int indent = 0; ///< of its keys
};

/// The last line of a range that is neither blank nor a comment, plus one.
int contentEnd(const QStringList &lines, int from, int end)
{
    while (end > from) {
        const QString bare = lines.at(end - 1).trimmed();
        if (!bare.isEmpty() && !bare.startsWith(u'#'))
            break;
        --end;
    }
    return end;
}

/// Nothing for a mapping that is not written one key a line.
std::optional<Block> blockOf(const YAML::Node &map, const QStringList &lines, int end)
{
    Block block;
    if (!map.IsMap() || map.size() == 0 || map.Style() == YAML::EmitterStyle::Flow)
        return std::nullopt;
    for (const auto &item : map) {
        if (!item.first.IsScalar())
            return std::nullopt;
        const YAML::Mark mark = item.first.Mark();
        if (lines.value(mark.line).left(mark.column).trimmed() != QString())
            return std::nullopt;
        block.keys.append(QString::fromStdString(item.first.Scalar()));
        block.from.append(mark.line);
        block.indent = mark.column;
    }
    if (!std::is_sorted(block.from.begin(), block.from.end()))
        return std::nullopt;
    block.end = contentEnd(lines, block.from.last(), end);
    return block;
}

/// The entries of one top-level mapping of the new file, as text with two blanks of indentation.
using Entries = QList<std::pair<QString, QString>>;

QString indented(const QString &text, int indent)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line.prepend(QString(std::max(0, indent - 2), u' '));
    QString result = lines.join(u'\n') + u'\n';
    return result;
}

/// `entries` into the mapping `name` of the text. False where its style does not allow it.
bool spliceMap(QString &text, const QString &name, const Entries &entries, const QStringList &dropped)
{
    const auto root = parseYaml(text);
    if (!root || !root->IsMap())
        return false;
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    const YAML::Node map = childOf(*root, name.toStdString());
    if (!map.IsDefined() || map.IsNull() || (map.IsMap() && map.size() == 0)) {
        if (map.IsDefined())
            return false; // "mirrors:" with nothing, or "{}": rare enough to be written anew
        QString block = name + u":\n"_s;
        for (const auto &[key, entry] : entries)
            block += entry;
        if (entries.isEmpty())
            return true;
        text = lines.join(u'\n') + u"\n\n"_s + block;
        return true;
    }
    const auto top = blockOf(*root, lines, static_cast<int>(lines.size()));
    if (!top)
        return false;
    const auto place = top->keys.indexOf(name);
    const int mapEnd = place + 1 < top->from.size() ? top->from.at(place + 1) : static_cast<int>(lines.size());
    const auto block = blockOf(map, lines, mapEnd);
    if (!block || block->from.first() == top->from.at(place))
        return false;
    QMap<int, std::pair<int, QString>> changes; // line -> line after it, new text
    QString added;
    for (const auto &[key, entry] : entries) {
        const auto at = block->keys.indexOf(key);
        if (at < 0) {
            added += indented(entry, block->indent);
            continue;
        }
        const int next = at + 1 < block->from.size() ? block->from.at(at + 1) : block->end;
        changes.insert(block->from.at(at),
                       {contentEnd(lines, block->from.at(at), next), indented(entry, block->indent)});
    }
    for (const QString &key : dropped) {
        const auto at = block->keys.indexOf(key);
        if (at < 0 || changes.contains(block->from.at(at)))
            continue;
        const int next = at + 1 < block->from.size() ? block->from.at(at + 1) : block->end;
        changes.insert(block->from.at(at), {contentEnd(lines, block->from.at(at), next), QString()});
    }
    QString result;
    for (int i = 0; i < lines.size();) {
        if (i == block->end)
            result += std::exchange(added, {});
        if (const auto change = changes.constFind(i); change != changes.cend()) {
            result += change->second;
            i = change->first;
            continue;
        }
        result += lines.at(i) + u'\n';
        ++i;
    }
    text = result + added;
    return true;
}

/// A sequence to walk over, empty for what is none.
YAML::Node listOf(const YAML::Node &node)
{
    return node.IsDefined() && node.IsSequence() ? node : YAML::Node(YAML::NodeType::Sequence);
}

QString mirrorEntry(const QString &registry, const QStringList &endpoints)
{
    QString text = u"  %1:\n    endpoint:\n"_s.arg(yamlQuoted(registry));
    for (const QString &endpoint : endpoints)
        text += u"      - %1\n"_s.arg(yamlQuoted(endpoint));
    return text;
}

QString configEntry(const QString &host, const YAML::Node &config)
{
    QString text = u"  %1:\n"_s.arg(yamlQuoted(host));
    for (const auto &section : config) {
        text += u"    %1:\n"_s.arg(QString::fromStdString(section.first.Scalar()));
        for (const auto &item : section.second)
            text += u"      %1: %2\n"_s.arg(QString::fromStdString(item.first.Scalar()),
                                            yamlQuoted(fromYaml(item.second)));
    }
    return text;
}

/// Without the header comment of an earlier export, whose comments speak of that file.
QString withoutHeader(const QString &text)
{
    if (headerState(text) == HeaderState::None)
        return text;
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.first().startsWith(u'#'))
        lines.removeFirst();
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n');
}

/// The comments at the top of the new file.
QString headerOf(const QString &fresh)
{
    QString header;
    for (const QString &line : fresh.split(u'\n')) {
        if (!line.startsWith(u'#'))
            break;
        header += line + u'\n';
    }
    return header + u'\n';
}

} // namespace

MergedFile mergeRegistriesYaml(const QString &present, const QString &fresh, const MergeContext &context)
{
    MergedFile merged;
    merged.text = fresh;
    const auto old = parseYaml(present);
    const auto ours = parseYaml(fresh);
    if (!old || !ours || !(old->IsMap() || old->IsNull())) {
        merged.broken = true;
        return merged;
    }
    if (old->IsNull())
        return merged;

    YAML::Node wanted = YAML::Clone(*old);
    for (const char *section : {"mirrors", "configs"}) {
        // "mirrors:" with nothing behind it, or with what is no mapping.
        if (const YAML::Node there = childOf(wanted, section); there.IsDefined() && !there.IsMap())
            wanted.remove(section);
    }
    Entries mirrors;
    for (const auto &item : childOf(*ours, "mirrors")) {
        const std::string registry = item.first.Scalar();
        const QString name = QString::fromStdString(registry);
        QStringList endpoints;
        for (const auto &endpoint : childOf(item.second, "endpoint"))
            endpoints.append(fromYaml(endpoint));
        const YAML::Node there = childOf(childOf(*old, "mirrors"), registry);
        if (there.IsDefined() && there.IsMap()) {
            bool differs = false;
            for (const auto &endpoint : listOf(childOf(there, "endpoint"))) {
                const QString text = fromYaml(endpoint);
                if (endpoints.contains(text))
                    continue;
                if (context.strict || context.ownHosts.contains(hostOf(text), Qt::CaseInsensitive)) {
                    differs = true;
                    continue;
                }
                endpoints.append(text);
                merged.kept.append(u"mirrors.%1.endpoint %2"_s.arg(name, text));
            }
            // A rewrite speaks of every endpoint, ours among them, whose paths need none.
            if (differs || childOf(there, "rewrite").IsDefined())
                merged.replaced.append(u"mirrors."_s + name
                                       + (childOf(there, "rewrite").IsDefined() ? u".rewrite"_s : QString()));
        }
        YAML::Node entry;
        for (const QString &endpoint : endpoints)
            entry["endpoint"].push_back(endpoint.toStdString());
        wanted["mirrors"][registry] = entry;
        mirrors.append({name, mirrorEntry(name, endpoints)});
    }
    Entries configs;
    QStringList dropped;
    for (const auto &item : childOf(*ours, "configs")) {
        const QString host = QString::fromStdString(item.first.Scalar());
        const YAML::Node there = childOf(childOf(*old, "configs"), item.first.Scalar());
        if (there.IsDefined() && !sameYaml(there, item.second))
            merged.replaced.append(u"configs."_s + host);
        wanted["configs"][item.first.Scalar()] = YAML::Clone(item.second);
        configs.append({host, configEntry(host, item.second)});
    }
    for (const char *section : {"mirrors", "configs"}) {
        const YAML::Node map = childOf(*old, section);
        if (!map.IsDefined() || !map.IsMap())
            continue;
        for (const auto &item : map) {
            const std::string key = item.first.Scalar();
            if (!childOf(childOf(*ours, section), key).IsDefined())
                merged.kept.append(QLatin1String(section) + u'.' + QString::fromStdString(key));
        }
    }
    for (const auto &item : *old) {
        const QString key = QString::fromStdString(item.first.Scalar());
        if (key != u"mirrors"_s && key != u"configs"_s)
            merged.kept.append(key);
    }
    if (merged.kept.isEmpty())
        return merged;

    QString text = withoutHeader(present);
    if (spliceMap(text, u"mirrors"_s, mirrors, dropped) && spliceMap(text, u"configs"_s, configs, dropped)) {
        text.prepend(headerOf(fresh));
        if (const auto back = parseYaml(text); back && sameYaml(*back, wanted)) {
            merged.text = restamped(text);
            return merged;
        }
    }
    YAML::Emitter out;
    out << wanted;
    merged.commentsLost = hasComments(withoutHeader(present));
    merged.text = restamped(headerOf(fresh) + QString::fromUtf8(out.c_str()) + u'\n');
    return merged;
}

} // namespace breakwater::nodeconfig
