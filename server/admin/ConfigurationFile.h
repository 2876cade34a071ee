// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/Configuration.h"
#include "base/Result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace breakwater::configuration {

/// What a configuration file may refer to besides itself.
struct ReadOptions
{
    /// Projects may name upstreams, and robots projects, that are not in the file: whoever applies it looks them
    /// up by name, and tells an unknown one with the entry's line.
    bool mayReferElsewhere = false;
    /// Known providers and their usual URL (resources/presets); an URL makes "url" optional. Empty: any provider
    /// is taken, and "url" must be there.
    QMap<QString, QString> providers;
};

/// Reads the declarative YAML of `--config`. The files that it names (secrets, certificates) are read too, with
/// paths relative to its own folder; nothing is applied. Blocking; the control thread's at start and on SIGHUP.
///
/// One error, the first in file order: ConfigurationFileMissing, ConfigurationSyntax, ConfigurationUnknownKey or
/// ConfigurationBadValue with params "file", "line" (from 1), "key" ("upstreams[0].url"), and for a file that
/// is named in it "path". `detail` says what is wrong and what to write instead.
Result<Configuration> readConfigurationFile(const QString &path, const ReadOptions &options = {});

/// The same for a text that is already in memory; `path` stands for its place.
Result<Configuration> readConfiguration(const QByteArray &text, const QString &path, const ReadOptions &options = {});

/// "FILE:LINE: KEY: detail", for the command line.
QString configurationErrorLine(const Error &error);

} // namespace breakwater::configuration
