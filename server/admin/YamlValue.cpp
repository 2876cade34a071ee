// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/YamlValue.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace breakwater::configuration {
namespace {

using namespace Qt::StringLiterals;

/// How many letters have to be changed (Levenshtein), for "did you mean".
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

QString unknownKeyDetail(const QString &key, const std::vector<YamlValue::Field> &fields)
{
    QStringList names;
    QString nearest;
    int least = 3;
    for (const auto &field : fields) {
        names.append(field.name);
        if (const int d = distance(key.left(64), field.name); d < least) {
            least = d;
            nearest = field.name;
        }
    }
    return nearest.isEmpty() ? u"unknown key; known here: %1"_s.arg(names.join(u", "_s))
                             : u"unknown key; did you mean \"%1\"?"_s.arg(nearest);
}

QString kindOf(const YAML::Node &node)
{
    if (node.IsMap())
        return u"a map"_s;
    return node.IsSequence() ? u"a list"_s : u"a single value"_s;
}

} // namespace

void YamlErrors::add(ErrorCode code, const YAML::Mark &mark, const QString &key, const QString &detail,
                     QMap<QString, QString> params)
{
    params.insert(u"file"_s, m_file);
    params.insert(u"line"_s, QString::number(std::max(mark.line, 0) + 1));
    if (!key.isEmpty())
        params.insert(u"key"_s, key);
    m_found.push_back({mark.line, mark.column, Error(code, detail, std::move(params))});
}

std::optional<Error> YamlErrors::first() const
{
    const auto it = std::min_element(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return it == m_found.end() ? std::nullopt : std::optional(it->error);
}

void YamlValue::fail(const QString &detail, ErrorCode code, QMap<QString, QString> params) const
{
    m_errors->add(code, m_mark, m_path, detail, std::move(params));
}

bool YamlValue::readMap(const std::vector<Field> &fields) const
{
    if (!m_node.IsMap()) {
        fail(u"must be a map of keys and values, not %1"_s.arg(kindOf(m_node)));
        return false;
    }
    QStringList seen;
    for (const auto &entry : m_node) {
        const auto key = entry.first.IsScalar() ? QString::fromStdString(entry.first.Scalar()) : QString();
        const QString path = m_path.isEmpty() ? key : m_path + u'.' + key;
        const auto field = std::find_if(fields.begin(), fields.end(), [&key](const Field &f) { return f.name == key; });
        // A value that is left out stands where its key stands.
        const bool empty = entry.second.IsNull();
        const YamlValue value(entry.second, path, empty ? entry.first.Mark() : entry.second.Mark(), *m_errors);
        if (field == fields.end())
            m_errors->add(ErrorCode::ConfigurationUnknownKey, entry.first.Mark(), path, unknownKeyDetail(key, fields));
        else if (seen.contains(key))
            m_errors->add(ErrorCode::ConfigurationBadValue, entry.first.Mark(), path, u"is given twice; keep one"_s);
        else if (empty)
            value.fail(u"has no value; write one or remove the key"_s);
        else
            field->read(value);
        seen.append(key);
    }
    for (const Field &field : fields) {
        if (field.required && !seen.contains(field.name))
            fail(u"\"%1\" is missing; add it"_s.arg(field.name));
    }
    return true;
}

std::optional<std::vector<YamlValue>> YamlValue::list() const
{
    if (!m_node.IsSequence()) {
        fail(u"must be a list, not %1"_s.arg(kindOf(m_node)));
        return std::nullopt;
    }
    std::vector<YamlValue> values;
    for (const YAML::Node &node : m_node)
        values.emplace_back(node, m_path + u'[' + QString::number(values.size()) + u']', node.Mark(), *m_errors);
    return values;
}

std::optional<std::vector<YamlValue>> YamlValue::oneOrMany() const
{
    if (m_node.IsScalar())
        return std::vector<YamlValue> {*this};
    return list();
}

std::optional<QString> YamlValue::text() const
{
    if (!m_node.IsScalar()) {
        fail(m_node.IsNull() ? u"has no value; write one or remove the key"_s
                             : u"must be a single value, not %1"_s.arg(kindOf(m_node)));
        return std::nullopt;
    }
    const auto value = QString::fromStdString(m_node.Scalar());
    if (value.isEmpty()) {
        fail(u"is empty; write a value or remove the key"_s);
        return std::nullopt;
    }
    return value;
}

std::optional<bool> YamlValue::boolean() const
{
    const bool plain = m_node.IsScalar() && m_node.Tag() == "?";
    if (plain && m_node.Scalar() == "true")
        return true;
    if (plain && m_node.Scalar() == "false")
        return false;
    fail(u"must be true or false"_s);
    return std::nullopt;
}

} // namespace breakwater::configuration
