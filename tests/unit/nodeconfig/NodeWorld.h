// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeConfigExporter.h"

#include <QFile>

// What the tests of this room share: a server with three registries, and a request for its files.
namespace breakwater::test {

inline QString worldCaPem()
{
    return QStringLiteral("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
}

inline nodeconfig::ServerFacts worldFacts()
{
    const auto text = [](const char *bytes) { return QString::fromLatin1(bytes); };
    return {text("https://cache.lan:8443"),
            {{text("docker.io"), text("dockerhub-proxy"), text("https://registry-1.docker.io"), true},
             {text("ghcr.io"), text("ghcr-proxy"), text("https://ghcr.io"), false},
             {text("quay.io"), text("quay-proxy"), text("https://quay.io"), false}},
            worldCaPem(),
            {text("cache.lan"), text("192.168.1.10")},
            text("PIN=")};
}

inline admin::NodeConfigRequest worldRequest(admin::NodeRuntime runtime)
{
    admin::NodeConfigRequest request;
    request.runtime = runtime;
    request.robot = QStringLiteral("robot$pull");
    request.secret = Secret(QByteArray("s3cret"));
    return request;
}

inline const admin::NodeConfigFile *fileNamed(const admin::NodeConfig &config, const QString &end)
{
    for (const admin::NodeConfigFile &file : config.files) {
        if (file.path.endsWith(end))
            return &file;
    }
    return nullptr;
}

} // namespace breakwater::test
