// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/SecretBox.h"
#include "admin/UpstreamTypes.h"
#include "catalog/UpstreamStore.h"
#include "upstream/UpstreamTypes.h"

namespace breakwater::admin {

/// What of an upstream is nobody's to read: its password, its proxy's, and the key of its client certificate. Sealed in
/// the catalog; each belongs to what it was given for, and never follows to another host, user or proxy (truth 6).
class UpstreamSecrets
{
public:
    explicit UpstreamSecrets(const access::SecretBox &box) : m_box(box) { }

    void seal(const UpstreamSpec &spec, catalog::UpstreamRecord &record) const; ///< those that the spec has
    /// Those that the spec does not have stay as they were, where they may. A certificate without its key is refused.
    Result<void> keep(const UpstreamSpec &spec, const catalog::UpstreamRecord &stored,
                      catalog::UpstreamRecord &record) const;
    Result<void> open(const catalog::UpstreamRecord &record, upstream::UpstreamConfig &config) const;
    /// Whether the stored ones are those that the spec has.
    bool holds(const catalog::UpstreamRecord &record, const UpstreamSpec &spec) const;
    /// For a test of what was not saved yet: as keep(), but opened.
    static void lend(const UpstreamSpec &spec, const catalog::UpstreamRecord &stored,
                     const upstream::UpstreamConfig &opened, upstream::UpstreamConfig &config);

private:
    QByteArray sealed(const Secret &secret, const QByteArray &purpose) const;
    bool isStored(const QByteArray &sealed, const std::optional<Secret> &wanted, const QByteArray &purpose) const;

    const access::SecretBox &m_box;
};

/// One form for the same certificates, however they were typed, pasted, exported or indented: by their text a stored
/// key is known to be theirs.
QString normalizedPem(const QString &text);

} // namespace breakwater::admin
