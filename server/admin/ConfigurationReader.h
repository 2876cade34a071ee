// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/Configuration.h"
#include "admin/ConfigurationFile.h"
#include "admin/NamedFiles.h"
#include "admin/YamlValue.h"

#include <map>

namespace breakwater::configuration {

/// The grammar of the configuration file: reads a document into a Configuration and adds what is wrong to the
/// document's errors. For ConfigurationFile alone.
class ConfigurationReader
{
public:
    ConfigurationReader(Configuration &configuration, const ReadOptions &options, QString folder)
        : m_configuration(configuration), m_options(options), m_files(std::move(folder))
    {
    }

    void read(const YamlValue &root);

private:
    void readServer(const YamlValue &section);
    void readTls(const YamlValue &value);
    void readUpstream(const YamlValue &item);
    void readProject(const YamlValue &item);
    void readRobot(const YamlValue &item);
    void checkReferences();

    std::optional<QString> name(const YamlValue &value) const;
    /// The same value twice under `scope` is an error at the second place.
    bool isNew(const QString &scope, const QString &text, const YamlValue &value);

    struct Reference
    {
        QString name;
        YamlValue value;
    };

    Configuration &m_configuration;
    const ReadOptions &m_options;
    const NamedFiles m_files;
    std::map<QString, QStringList> m_seen;
    std::vector<Reference> m_upstreamReferences;
    std::vector<Reference> m_projectReferences;
};

} // namespace breakwater::configuration
