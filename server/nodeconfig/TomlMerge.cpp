// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/MergedFile.h"
#include "nodeconfig/Toml.h"
#include "nodeconfig/TomlText.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <sstream>

#include <QSet>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

/// How one kind of file is joined.
struct Rules
{
    /// A table of the present file that gives way, by its path: because the new file has it, or because it is ours.
    std::function<bool(const QStringList &path)> givesWay;
    /// An element of [[registry]] that gives way.
    std::function<bool(const toml::table &element)> elementGivesWay;
    bool joinsTables = false; ///< keys of the new file go into tables that are there
};

bool isComment(const QString &text)
{
    const auto lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.trimmed().startsWith(u'#'); });
}

QString textOf(const toml::table &table)
{
    std::ostringstream out;
    out << table;
    return QString::fromStdString(out.str()) + u'\n';
}

/// The keys of `from` into `into`: tables are joined, lists of tables go behind each other, the rest is replaced.
void overlay(toml::table &into, const toml::table &from)
{
    for (const auto &[key, value] : from) {
        toml::node *there = into.get(key.str());
        if (there && there->is_table() && value.is_table()) {
            overlay(*there->as_table(), *value.as_table());
        } else if (there && there->is_array_of_tables() && value.is_array_of_tables()) {
            for (const toml::node &element : *value.as_array())
                there->as_array()->push_back(*element.as_table());
        } else {
            value.visit([&into, &key = key](const auto &typed) { into.insert_or_assign(key.str(), typed); });
        }
    }
}

/// Takes out of a tree what gives way, and tells what.
void prune(toml::table &table, const QStringList &path, const Rules &rules, QStringList &gone)
{
    std::vector<std::string> drop;
    for (auto &&[key, value] : table) {
        const QStringList here = path + QStringList {fromToml(key.str())};
        if (value.is_table()) {
            if (rules.givesWay(here)) {
                drop.emplace_back(key.str());
                gone.append(here.join(u'.'));
            } else {
                prune(*value.as_table(), here, rules, gone);
            }
        } else if (toml::array *array = value.as_array(); array && rules.elementGivesWay) {
            for (auto it = array->begin(); it != array->end();) {
                const toml::table *element = it->as_table();
                if (element && rules.elementGivesWay(*element)) {
                    gone.append(
                        here.join(u'.') + u' '
                        + fromToml((*element)["prefix"].value_or((*element)["location"].value_or(std::string_view()))));
                    it = array->erase(it);
                } else {
                    ++it;
                }
            }
            if (array->empty())
                drop.emplace_back(key.str());
        }
    }
    for (const std::string &key : drop)
        table.erase(key);
}

/// What is left of the present file: its tables, and its keys that the new file does not set.
void listKept(const toml::table &present, const toml::table &fresh, const QStringList &path, QStringList &kept)
{
    for (const auto &[key, value] : present) {
        const QStringList here = path + QStringList {fromToml(key.str())};
        const toml::node *other = fresh.get(key.str());
        if (value.is_table() && other && other->is_table())
            listKept(*value.as_table(), *other->as_table(), here, kept);
        else if (value.is_table() && path.size() < 1 && value.as_table()->size() > 0
                 && value.as_table()->begin()->second.is_table())
            listKept(*value.as_table(), toml::table(), here, kept);
        else if (!other || value.is_array_of_tables())
            kept.append(here.join(u'.'));
    }
}

/// Of a line of our own files, which have one key a line.
QString keyOf(const QString &line)
{
    const QString bare = line.trimmed();
    return bare.contains(u'=') && !bare.startsWith(u'#') ? bare.section(u'=', 0, 0).trimmed() : QString();
}

/// The text of the present file with sections taken out and put in; nothing where that cannot say what is meant.
std::optional<QString> splice(const QString &present, const QString &fresh, const Rules &rules)
{
    QList<TomlSection> sections = splitToml(present);
    const QList<TomlSection> added = splitToml(fresh);
    // The header comment of an earlier export goes with what it was about.
    if (headerState(present) != HeaderState::None) {
        TomlSection &root = sections.first();
        QStringList lines = (root.lead + root.text).split(u'\n');
        qsizetype comments = 0;
        while (comments < lines.size() && lines.at(comments).startsWith(u'#'))
            ++comments;
        root.lead.clear();
        root.text = lines.mid(comments).join(u'\n');
    }
    // Tables below an element of a list go or stay with it.
    bool hasList = false;
    bool dropsElement = false;
    QString listName;
    const auto goes = [&](const TomlSection &section) {
        const bool isSub = section.path.size() > 1 && section.path.first() == listName && hasList;
        if (isSub)
            return dropsElement;
        if (section.isArray) {
            const auto element = toml::parse(section.text.toStdString());
            const toml::array *list
                = element ? element.table()[section.path.first().toStdString()].as_array() : nullptr;
            const toml::table *table = list && !list->empty() ? list->front().as_table() : nullptr;
            hasList = true;
            listName = section.path.first();
            dropsElement = table && rules.elementGivesWay && rules.elementGivesWay(*table);
            return dropsElement;
        }
        for (qsizetype i = 1; i <= section.path.size(); ++i) {
            if (rules.givesWay(section.path.mid(0, i)))
                return true;
        }
        return false;
    };
    sections.erase(std::remove_if(sections.begin() + 1, sections.end(), goes), sections.end());

    for (const TomlSection &section : added) {
        if (section.path.isEmpty()) {
            for (const QString &line : section.text.split(u'\n')) {
                const QString key = keyOf(line);
                if (key.isEmpty())
                    continue;
                const bool done = rules.joinsTables ? setTomlKey(sections.first(), key, line.trimmed())
                                                    : dropTomlKey(sections.first(), key);
                if (!done)
                    return std::nullopt;
            }
            if (!rules.joinsTables)
                sections.first().text.prepend(section.text);
            continue;
        }
        const auto there = std::find_if(sections.begin(), sections.end(), [&section](const TomlSection &other) {
            return !section.isArray && !other.isArray && other.path == section.path;
        });
        if (there != sections.end() && rules.joinsTables) {
            for (const QString &line : section.text.split(u'\n').mid(1)) {
                if (const QString key = keyOf(line); !key.isEmpty() && !setTomlKey(*there, key, line.trimmed()))
                    return std::nullopt;
            }
            continue;
        }
        TomlSection moved = section;
        if (!sections.last().text.endsWith(u"\n\n"_s) && !sections.last().text.isEmpty())
            moved.lead.prepend(u'\n');
        sections.append(moved);
    }
    return joinToml(sections);
}

MergedFile mergeToml(const QString &present, const QString &fresh, const Rules &rules)
{
    MergedFile merged;
    const auto old = toml::parse(present.toStdString());
    const auto ours = toml::parse(fresh.toStdString());
    merged.text = fresh;
    if (!old || !ours) {
        merged.broken = true;
        return merged;
    }
    toml::table wanted = old.table();
    prune(wanted, {}, rules, merged.replaced);
    listKept(wanted, ours.table(), {}, merged.kept);
    overlay(wanted, ours.table());
    if (merged.kept.isEmpty())
        return merged; // nothing but ours: the new file as it stands, with its comments
    if (const auto text = splice(present, fresh, rules)) {
        const auto back = toml::parse(text->toStdString());
        if (back && back.table() == wanted) {
            merged.text = restamped(*text);
            return merged;
        }
    }
    merged.commentsLost = isComment(present);
    merged.text = fresh.section(u'\n', 0, 1) + u'\n' + textOf(wanted);
    if (headerState(fresh) == HeaderState::None)
        merged.text = textOf(wanted);
    merged.text = restamped(merged.text);
    return merged;
}

bool isOwn(const QString &url, const MergeContext &context)
{
    QString rest = url.contains(u"://"_s) ? url.section(u"://"_s, 1) : url;
    return context.ownHosts.contains(rest.section(u'/', 0, 0), Qt::CaseInsensitive);
}

QSet<QString> keysOf(const QString &fresh, const char *table)
{
    QSet<QString> keys;
    const auto ours = toml::parse(fresh.toStdString());
    if (!ours)
        return keys;
    if (const toml::table *found = ours.table()[table].as_table()) {
        for (const auto &[key, value] : *found)
            keys.insert(fromToml(key.str()));
    }
    return keys;
}

} // namespace

MergedFile mergeHostsToml(const QString &present, const QString &fresh, const MergeContext &context)
{
    const QSet<QString> hosts = keysOf(fresh, "host");
    Rules rules;
    rules.givesWay = [hosts, &context](const QStringList &path) {
        if (path == QStringList {u"header"_s})
            return context.strict; // of the server, which is another one now
        return path.size() == 2 && path.first() == u"host"_s
            && (context.strict || hosts.contains(path.last()) || isOwn(path.last(), context));
    };
    MergedFile merged = mergeToml(present, fresh, rules);
    if (merged.broken || merged.kept.isEmpty())
        return merged;
    // Hosts are tried in the order of the file: ours come first.
    QList<TomlSection> sections = splitToml(merged.text);
    std::stable_partition(sections.begin() + 1, sections.end(), [&hosts](const TomlSection &section) {
        return section.path.size() >= 2 && section.path.first() == u"host"_s && hosts.contains(section.path.at(1));
    });
    const QString ordered = joinToml(sections);
    const auto a = toml::parse(ordered.toStdString());
    const auto b = toml::parse(merged.text.toStdString());
    if (a && b && a.table() == b.table())
        merged.text = restamped(ordered);
    return merged;
}

MergedFile mergeBuildkitdToml(const QString &present, const QString &fresh, const MergeContext &context)
{
    const QSet<QString> ours = keysOf(fresh, "registry");
    Rules rules;
    rules.givesWay = [ours, &context](const QStringList &path) {
        return path.size() == 2 && path.first() == u"registry"_s
            && (ours.contains(path.last()) || isOwn(path.last(), context));
    };
    return mergeToml(present, fresh, rules);
}

MergedFile mergeContainerdConfig(const QString &present, const QString &fresh, const MergeContext &)
{
    Rules rules;
    rules.joinsTables = true;
    // config_path and registry.mirrors together keep the CRI plugin from loading (containerd#12612).
    rules.givesWay = [](const QStringList &path) {
        return path.size() == 4 && path.first() == u"plugins"_s && path.at(2) == u"registry"_s
            && path.last() == u"mirrors"_s;
    };
    // The number of the format is the present file's own.
    const auto old = toml::parse(present.toStdString());
    QString own = fresh;
    if (old && old.table().contains("version")) {
        QStringList lines = own.split(u'\n');
        lines.erase(std::remove_if(lines.begin(), lines.end(),
                                   [](const QString &line) { return line.startsWith(u"version"_s); }),
                    lines.end());
        own = lines.join(u'\n');
    }
    return mergeToml(present, own, rules);
}

MergedFile mergeRegistriesConf(const QString &present, const QString &fresh, const MergeContext &context)
{
    QSet<QString> prefixes;
    if (const auto ours = toml::parse(fresh.toStdString()); ours) {
        if (const toml::array *list = ours.table()["registry"].as_array()) {
            for (const toml::node &element : *list)
                prefixes.insert(fromToml(element.as_table()->get_as<std::string>("prefix")->get()));
        }
    }
    Rules rules;
    rules.givesWay = [](const QStringList &) { return false; };
    rules.elementGivesWay = [prefixes, &context](const toml::table &element) {
        const QString prefix = fromToml(element["prefix"].value_or(element["location"].value_or(std::string_view())));
        return prefixes.contains(prefix) || isOwn(prefix, context);
    };
    return mergeToml(present, fresh, rules);
}

} // namespace breakwater::nodeconfig
