// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "upstream/UpstreamTypes.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace breakwater::upstream {

/// A registry that Breakwater knows how to talk to: resources/presets/upstreams.json.
struct Preset
{
    QString provider; ///< its id
    QString title;
    QString description; ///< one sentence
    QString url; ///< empty where an admin must give one
    QString suggestedName;
    QString suggestedProject;
    QStringList serves; ///< hosts as image names have them
    QStringList realmHosts; ///< token hosts that get the credentials (T-8)
    bool addLibrary = false;
    QString credentialsHint;
    QString canary; ///< "repository:tag" that is public, for the connection test; may be empty
    bool recommended = false;
    bool operator==(const Preset &) const = default;
};

/// All presets, in the order they are shown in. Immutable, any thread.
class Presets
{
public:
    /// What is built into the program.
    static Presets builtIn();
    /// Error: ConfigurationSyntax, ConfigurationBadValue with params "key".
    static Result<Presets> fromJson(const QByteArray &json);

    const QList<Preset> &all() const { return m_presets; }
    const Preset *find(const QString &provider) const; ///< null for an unknown one

    /// Adds to `config` what its provider implies: realm hosts and the "library/" rule. The realm hosts go with the
    /// preset's own host alone: a config of that provider with another URL gets none.
    UpstreamConfig completed(UpstreamConfig config) const;

private:
    QList<Preset> m_presets;
};

} // namespace breakwater::upstream
