// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PresetWords.h"

#include <QCoreApplication>

namespace breakwater::ui::words {

namespace {

/// As they stand in resources/presets, for lupdate alone; a test compares the two.
[[maybe_unused]] constexpr const char *texts[] {
    QT_TRANSLATE_NOOP("Presets", "The registry behind image names without a host, such as nginx or grafana/loki."),
    QT_TRANSLATE_NOOP("Presets",
                      "Docker ID and a personal access token with read access to public repositories. An account "
                      "doubles the pull limit."),
    QT_TRANSLATE_NOOP("Presets", "Images that projects on GitHub publish (ghcr.io)."),
    QT_TRANSLATE_NOOP(
        "Presets",
        "GitHub user name and a classic personal access token with the scope read:packages. Public images need none."),
    QT_TRANSLATE_NOOP("Presets", "Images of LinuxServer.io (lscr.io), a gateway in front of ghcr.io."),
    QT_TRANSLATE_NOOP("Presets", "None are needed. What you enter is shown to ghcr.io."),
    QT_TRANSLATE_NOOP("Presets", "Red Hat's registry: many Kubernetes operators and monitoring tools."),
    QT_TRANSLATE_NOOP(
        "Presets",
        "A robot account (organisation+robot) and its token, or an encrypted password. Public images need none."),
    QT_TRANSLATE_NOOP("Presets", "registry.k8s.io: pause, CoreDNS, ingress-nginx and the parts of Kubernetes itself."),
    QT_TRANSLATE_NOOP("Presets", "This registry takes no credentials."),
    QT_TRANSLATE_NOOP("Presets", "gcr.io, served by Google's Artifact Registry: distroless images among others."),
    QT_TRANSLATE_NOOP("Presets",
                      "User name _json_key and the whole JSON key of a service account. Public images need none."),
    QT_TRANSLATE_NOOP("Presets", "mcr.microsoft.com: .NET, SQL Server and other images of Microsoft."),
    QT_TRANSLATE_NOOP("Presets", "public.ecr.aws: images of AWS and a mirror of Docker's official images."),
    QT_TRANSLATE_NOOP("Presets",
                      "User name AWS and the output of aws ecr-public get-login-password, which is good for twelve "
                      "hours. Public images need none."),
    QT_TRANSLATE_NOOP("Presets", "The container registry of gitlab.com, or of your own GitLab with another address."),
    QT_TRANSLATE_NOOP("Presets", "User name and an access token or deploy token with read_registry."),
    QT_TRANSLATE_NOOP("Presets", "A Harbor of your own or of your company."),
    QT_TRANSLATE_NOOP("Presets", "A robot account such as robot$puller with the right to pull, and its secret."),
    QT_TRANSLATE_NOOP("Presets",
                      "Any other registry that speaks the OCI distribution protocol, also one in your own network."),
    QT_TRANSLATE_NOOP("Presets", "User name and password or token, as the registry's owner gave them to you."),
    QT_TRANSLATE_NOOP("Presets", "Kubernetes images"),
    QT_TRANSLATE_NOOP("Presets", "Any OCI registry"),
};

QString say(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Presets", text.toUtf8().constData());
}

} // namespace

admin::UpstreamPreset spoken(admin::UpstreamPreset preset)
{
    preset.title = say(preset.title);
    preset.description = say(preset.description);
    preset.credentialsHint = say(preset.credentialsHint);
    return preset;
}

QList<admin::UpstreamPreset> spoken(QList<admin::UpstreamPreset> presets)
{
    for (admin::UpstreamPreset &preset : presets)
        preset = spoken(preset);
    return presets;
}

} // namespace breakwater::ui::words
