// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NamedFiles.h"
#include "admin/UpstreamTypes.h"
#include "admin/YamlValue.h"

#include <vector>

namespace breakwater::configuration {

/// The fields of an upstream's entry that say how it is reached: realm_hosts, proxy, client_certificate, client_key,
/// addresses. For ConfigurationReader alone; `files` outlives it.
class UpstreamRouteReader
{
public:
    explicit UpstreamRouteReader(const NamedFiles &files) : m_files(files) { }

    /// They read into `spec`, which outlives them.
    std::vector<YamlValue::Field> fields(admin::UpstreamSpec &spec) const;
    /// What can be told of the whole entry alone.
    static void checkTogether(const admin::UpstreamSpec &spec, const YamlValue &item);

private:
    void readProxy(const YamlValue &value, admin::UpstreamSpec &spec) const;
    static void readProxyUrl(const YamlValue &value, admin::UpstreamSpec &spec);
    void readCertificate(const YamlValue &value, admin::UpstreamSpec &spec) const;

    const NamedFiles &m_files;
};

} // namespace breakwater::configuration
