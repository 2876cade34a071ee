// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace breakwater::archive {

/// A file of a node's configuration, as it is to lie on the node.
struct BundleFile
{
    QString path; ///< absolute: "/etc/rancher/k3s/registries.yaml"
    int mode = 0600;
    QByteArray content;

    bool operator==(const BundleFile &) const = default;
};

enum class BundleFormat { Zip, TarGz };

/// The files as one archive in memory, to be unpacked at the node's root:
///     sudo tar -xzpf breakwater-node.tar.gz -C /        sudo unzip breakwater-node.zip -d /
/// Paths lose their leading slash; modes are kept, the owner is root. No entries for folders, so that unpacking
/// leaves the modes of existing ones alone. `when` is the time of every entry. A pure function; any thread.
///
/// InvalidArgument (params "path") for a path that is not absolute, that holds "." or ".." as a part, or that is
/// there twice.
Result<QByteArray> makeConfigBundle(const QList<BundleFile> &files, BundleFormat format, WallTime when);

/// "breakwater-node.zip", "breakwater-node.tar.gz".
QString bundleFileName(BundleFormat format);

} // namespace breakwater::archive
