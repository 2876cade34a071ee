// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <functional>
#include <optional>
#include <vector>

#include <yaml-cpp/yaml.h>

#include <QString>
#include <QStringList>

namespace breakwater::configuration {

/// Collects what is wrong with a YAML file; the first error in file order is the one that is told, whatever
/// the order in which things were checked.
class YamlErrors
{
public:
    explicit YamlErrors(QString file) : m_file(std::move(file)) { }

    void add(ErrorCode code, const YAML::Mark &mark, const QString &key, const QString &detail,
             QMap<QString, QString> params = {});
    std::optional<Error> first() const;

private:
    struct Found
    {
        int line;
        int column;
        Error error;
    };
    QString m_file;
    std::vector<Found> m_found;
};

/// A value in a YAML document with its path ("upstreams[0].url"), for reading by a grammar. Every reader that
/// finds something else adds an error and gives nothing.
class YamlValue
{
public:
    YamlValue(YAML::Node node, QString path, YAML::Mark mark, YamlErrors &errors)
        : m_node(std::move(node)), m_path(std::move(path)), m_mark(mark), m_errors(&errors)
    {
    }

    struct Field
    {
        QString name;
        std::function<void(const YamlValue &)> read;
        bool required = false;
    };

    /// A map: reads each field by its name; unknown, repeated and missing ones are errors. False for no map.
    bool readMap(const std::vector<Field> &fields) const;

    std::optional<std::vector<YamlValue>> list() const;
    std::optional<QString> text() const; ///< a scalar that is not empty
    std::optional<bool> boolean() const;
    /// A list of texts, or a single text in its place.
    std::optional<std::vector<YamlValue>> oneOrMany() const;

    bool isMap() const { return m_node.IsMap(); }
    bool isEmptyList() const { return m_node.IsSequence() && m_node.size() == 0; }
    const QString &path() const { return m_path; }
    const YAML::Mark &mark() const { return m_mark; }
    int line() const { return m_mark.line + 1; }

    void fail(const QString &detail, ErrorCode code = ErrorCode::ConfigurationBadValue,
              QMap<QString, QString> params = {}) const;

private:
    YAML::Node m_node;
    QString m_path;
    YAML::Mark m_mark;
    YamlErrors *m_errors;
};

} // namespace breakwater::configuration
