// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace breakwater::catalog {

/// What the catalog should hold, worked out anew from plain sets each time: slow, and with nothing clever in it.
struct AccountingModel
{
    using Held = QPair<int, QString>; ///< project or repository, and a blob's name

    QMap<QString, qint64> sizes; ///< of every blob that is stored
    QMap<QString, QStringList> children; ///< of every manifest that was ever made: what it names
    QSet<QString> manifestNames;
    QSet<Held> grants; ///< project, blob
    QSet<Held> members; ///< repository, manifest
    QMap<QPair<int, QString>, QString> tags; ///< repository, tag
    QMap<int, int> projectOf; ///< of repositories
    struct Trash
    {
        int repository = 0;
        QSet<QString> blobs;
        QSet<QString> manifests;
        QMap<QString, QString> tags;
    };
    QMap<qint64, Trash> trash;

    QSet<QString> below(const QString &manifest) const
    {
        QSet<QString> seen {manifest};
        QStringList open {manifest};
        while (!open.isEmpty()) {
            for (const QString &child : children.value(open.takeLast())) {
                if (!seen.contains(child)) {
                    seen.insert(child);
                    if (manifestNames.contains(child))
                        open.append(child);
                }
            }
        }
        return seen;
    }
    QSet<QString> roots(int repository) const
    {
        QSet<QString> found;
        for (auto it = tags.begin(); it != tags.end(); ++it) {
            if (it.key().first == repository)
                found.insert(it.value());
        }
        for (const Held &member : members) {
            bool named = false;
            for (const Held &other : members)
                named = named || (other.first == repository && children.value(other.second).contains(member.second));
            if (member.first == repository && !named)
                found.insert(member.second);
        }
        return found;
    }
    bool isHeld(const QString &blob, int project) const ///< by a manifest of the project; 0: of any
    {
        for (const Held &member : members) {
            if ((project == 0 || projectOf.value(member.first) == project)
                && (member.second == blob || children.value(member.second).contains(blob)))
                return true;
        }
        return false;
    }
    bool isInTrash(const QString &blob) const
    {
        for (const Trash &each : trash) {
            if (each.blobs.contains(blob))
                return true;
        }
        return false;
    }
    bool isGranted(const QString &blob) const
    {
        for (const Held &grant : grants) {
            if (grant.second == blob)
                return true;
        }
        return false;
    }

    /// Takes candidates off the project and the store where nothing needs them; the bytes that are freed.
    qint64 sweep(const QSet<QString> &candidates, int project)
    {
        qint64 freed = 0;
        for (const QString &blob : candidates) {
            if (!isHeld(blob, project))
                grants.remove({project, blob});
        }
        for (const QString &blob : candidates) {
            if (sizes.contains(blob) && !isHeld(blob, 0) && !isGranted(blob) && !isInTrash(blob))
                freed += sizes.take(blob);
        }
        return freed;
    }

    /// Removes an image, or with an empty name all of the repository; into the trash when there is a number for it.
    qint64 remove(int repository, const QString &image, qint64 trashId = 0)
    {
        Trash thrown;
        thrown.repository = repository;
        QSet<QString> kept;
        if (!image.isEmpty()) {
            for (const QString &root : roots(repository)) {
                if (root != image)
                    kept.unite(below(root));
            }
        }
        for (auto it = tags.begin(); it != tags.end();) {
            if (it.key().first == repository && (image.isEmpty() || it.value() == image)) {
                thrown.tags.insert(it.key().second, it.value());
                it = tags.erase(it);
            } else {
                ++it;
            }
        }
        QSet<QString> candidates;
        const QSet<Held> before = members;
        for (const Held &member : before) {
            if (member.first != repository || kept.contains(member.second))
                continue;
            members.remove(member);
            thrown.manifests.insert(member.second);
            candidates.insert(member.second);
            for (const QString &child : children.value(member.second))
                candidates.insert(child);
        }
        if (trashId == 0)
            return sweep(candidates, projectOf.value(repository));
        AccountingModel trial = *this;
        const qint64 freed = trial.sweep(candidates, projectOf.value(repository));
        // The trash holds what the project had of it, and what would be freed.
        for (const QString &blob : candidates) {
            if (grants.contains({projectOf.value(repository), blob})
                || (sizes.contains(blob) && !trial.sizes.contains(blob)))
                thrown.blobs.insert(blob);
        }
        trash.insert(trashId, thrown);
        sweep(candidates, projectOf.value(repository));
        return freed;
    }

    void restore(qint64 id)
    {
        const Trash back = trash.take(id);
        for (auto it = back.tags.begin(); it != back.tags.end(); ++it) {
            if (!tags.contains({back.repository, it.key()}))
                tags.insert({back.repository, it.key()}, it.value());
        }
        for (const QString &manifest : back.manifests)
            members.insert({back.repository, manifest});
        for (const QString &blob : back.blobs) {
            if (sizes.contains(blob))
                grants.insert({projectOf.value(back.repository), blob});
        }
    }

    qint64 purge(qint64 id) { return sweep(trash.take(id).blobs, 0); }

    qint64 totalBytes() const
    {
        qint64 sum = 0;
        for (const qint64 size : sizes)
            sum += size;
        return sum;
    }
};

} // namespace breakwater::catalog
