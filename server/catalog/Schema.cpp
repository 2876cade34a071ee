// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/Schema.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

Migration version1()
{
    return {
        u"CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,

        u"CREATE TABLE upstreams(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,"
        " provider TEXT NOT NULL, url TEXT NOT NULL, username TEXT NOT NULL, password_sealed BLOB NOT NULL,"
        " ca_pem TEXT NOT NULL, allowed_private_hosts TEXT NOT NULL, enabled INTEGER NOT NULL,"
        " managed INTEGER NOT NULL, created_at INTEGER NOT NULL)"_s,
        // AUTOINCREMENT: a removed project's number must never speak for another one (truth 5).
        u"CREATE TABLE projects(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,"
        " upstream_id INTEGER NOT NULL REFERENCES upstreams(id), serves TEXT NOT NULL, is_default INTEGER NOT NULL,"
        " freshness TEXT NOT NULL, managed INTEGER NOT NULL, created_at INTEGER NOT NULL)"_s,
        u"CREATE INDEX projects_by_upstream ON projects(upstream_id)"_s,
        u"CREATE TABLE robots(id INTEGER PRIMARY KEY AUTOINCREMENT, user_name TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " project TEXT NOT NULL, projects TEXT NOT NULL, description TEXT NOT NULL, secret_hash TEXT NOT NULL,"
        " expires_at INTEGER, disabled INTEGER NOT NULL, managed INTEGER NOT NULL, created_at INTEGER NOT NULL,"
        " last_used_at INTEGER NOT NULL, last_used_by TEXT NOT NULL)"_s,

        u"CREATE TABLE blobs(id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, size INTEGER NOT NULL DEFAULT 0,"
        " allocated INTEGER NOT NULL DEFAULT 0, stored_at INTEGER NOT NULL DEFAULT 0,"
        " last_used_at INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE project_blobs(blob_id INTEGER NOT NULL REFERENCES blobs(id),"
        " project_id INTEGER NOT NULL REFERENCES projects(id), PRIMARY KEY(blob_id, project_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE manifests(blob_id INTEGER PRIMARY KEY REFERENCES blobs(id), media_type TEXT NOT NULL,"
        " artifact_type TEXT NOT NULL, subject_id INTEGER REFERENCES blobs(id), platform TEXT NOT NULL)"_s,
        u"CREATE INDEX manifests_by_subject ON manifests(subject_id) WHERE subject_id IS NOT NULL"_s,
        u"CREATE TABLE manifest_children(parent_id INTEGER NOT NULL REFERENCES manifests(blob_id) ON DELETE CASCADE,"
        " position INTEGER NOT NULL, child_id INTEGER NOT NULL REFERENCES blobs(id), kind INTEGER NOT NULL,"
        " media_type TEXT NOT NULL, size INTEGER NOT NULL, platform TEXT NOT NULL, is_foreign INTEGER NOT NULL,"
        " PRIMARY KEY(parent_id, position)) WITHOUT ROWID"_s,
        u"CREATE INDEX manifest_children_by_child ON manifest_children(child_id)"_s,

        u"CREATE TABLE repositories(id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE, name TEXT NOT NULL,"
        " last_pulled_at INTEGER NOT NULL DEFAULT 0, pulls INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name))"_s,
        u"CREATE TABLE repository_manifests(repository_id INTEGER NOT NULL REFERENCES repositories(id) ON DELETE "
        u"CASCADE,"
        " blob_id INTEGER NOT NULL REFERENCES manifests(blob_id), added_at INTEGER NOT NULL,"
        " last_pulled_at INTEGER NOT NULL DEFAULT 0, last_pulled_by TEXT NOT NULL DEFAULT '',"
        " pulls INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(repository_id, blob_id)) WITHOUT ROWID"_s,
        u"CREATE INDEX repository_manifests_by_blob ON repository_manifests(blob_id)"_s,
        u"CREATE TABLE tags(repository_id INTEGER NOT NULL REFERENCES repositories(id) ON DELETE CASCADE,"
        " name TEXT NOT NULL, blob_id INTEGER NOT NULL REFERENCES blobs(id), media_type TEXT NOT NULL,"
        " size INTEGER NOT NULL, checked_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,"
        " gone_at INTEGER NOT NULL DEFAULT 0, last_pulled_at INTEGER NOT NULL DEFAULT 0,"
        " last_pulled_by TEXT NOT NULL DEFAULT '', pulls INTEGER NOT NULL DEFAULT 0,"
        " PRIMARY KEY(repository_id, name)) WITHOUT ROWID"_s,
        u"CREATE INDEX tags_by_blob ON tags(blob_id)"_s,
        // An image: what a tag stands for, or a manifest that is below no other one of the repository.
        u"CREATE VIEW images(repository_id, blob_id) AS"
        " SELECT repository_id, blob_id FROM tags UNION"
        " SELECT rm.repository_id, rm.blob_id FROM repository_manifests rm WHERE NOT EXISTS (SELECT 1"
        "  FROM manifest_children c JOIN repository_manifests up"
        "   ON up.repository_id = rm.repository_id AND up.blob_id = c.parent_id"
        "  WHERE c.child_id = rm.blob_id AND c.kind = 0)"_s,

        u"CREATE TABLE nodes(address TEXT PRIMARY KEY, name TEXT NOT NULL, user_agent TEXT NOT NULL,"
        " robot TEXT NOT NULL, first_seen_at INTEGER NOT NULL, last_seen_at INTEGER NOT NULL, pulls INTEGER NOT NULL,"
        " bytes_sent INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE pulls(id INTEGER PRIMARY KEY, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL,"
        " node_address TEXT NOT NULL, robot TEXT NOT NULL, user_agent TEXT NOT NULL, project TEXT NOT NULL,"
        " repository TEXT NOT NULL, reference TEXT NOT NULL, outcome INTEGER NOT NULL, state INTEGER NOT NULL,"
        " layers_done INTEGER NOT NULL, layers_total INTEGER NOT NULL, bytes_sent INTEGER NOT NULL,"
        " bytes_total INTEGER NOT NULL, bytes_from_upstream INTEGER NOT NULL, stale_reason TEXT NOT NULL,"
        " error TEXT NOT NULL, request_id TEXT NOT NULL, requests TEXT NOT NULL)"_s,
        u"CREATE INDEX pulls_by_start ON pulls(started_at)"_s,
        u"CREATE TABLE events(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, severity INTEGER NOT NULL,"
        " code TEXT NOT NULL, actor TEXT NOT NULL, params TEXT NOT NULL)"_s,
        u"CREATE INDEX events_by_time ON events(at)"_s,
        u"CREATE TABLE traffic(bucket INTEGER PRIMARY KEY, hits INTEGER NOT NULL, revalidated INTEGER NOT NULL,"
        " joined INTEGER NOT NULL, misses INTEGER NOT NULL, stale INTEGER NOT NULL, refused INTEGER NOT NULL,"
        " failed INTEGER NOT NULL, bytes_served INTEGER NOT NULL, bytes_from_cache INTEGER NOT NULL,"
        " bytes_from_upstream INTEGER NOT NULL, pulls INTEGER NOT NULL)"_s,
    };
}

/// What a project does beyond freshness, as JSON.
Migration projectPolicy()
{
    return {u"ALTER TABLE projects ADD COLUMN policy TEXT NOT NULL DEFAULT '{}'"_s};
}

/// Robots hold the numbers of projects in place of their names: a new project of an old name inherits nothing, and a
/// rename takes its robots along. Names that stand for no project are dropped.
Migration robotProjects()
{
    return {
        u"ALTER TABLE robots ADD COLUMN project_id INTEGER REFERENCES projects(id) ON DELETE CASCADE"_s,
        u"ALTER TABLE robots ADD COLUMN all_projects INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX robots_by_project ON robots(project_id) WHERE project_id IS NOT NULL"_s,
        u"CREATE TABLE robot_projects(robot_id INTEGER NOT NULL REFERENCES robots(id) ON DELETE CASCADE,"
        " project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE, PRIMARY KEY(robot_id, project_id))"
        " WITHOUT ROWID"_s,
        u"CREATE INDEX robot_projects_by_project ON robot_projects(project_id)"_s,
        u"DELETE FROM robots WHERE project <> '' AND project NOT IN (SELECT name FROM projects)"_s,
        u"UPDATE robots SET project_id = (SELECT p.id FROM projects p WHERE p.name = robots.project)"
        " WHERE project <> ''"_s,
        u"UPDATE robots SET all_projects = 1 WHERE project = ''"
        " AND EXISTS (SELECT 1 FROM json_each(robots.projects) j WHERE j.value = '*')"_s,
        u"INSERT OR IGNORE INTO robot_projects(robot_id, project_id) SELECT r.id, p.id FROM robots r,"
        " json_each(r.projects) j JOIN projects p ON p.name = j.value WHERE r.project = '' AND r.all_projects = 0"_s,
        u"UPDATE robots SET disabled = 1 WHERE project_id IS NULL AND all_projects = 0"
        " AND NOT EXISTS (SELECT 1 FROM robot_projects rp WHERE rp.robot_id = robots.id)"_s,
        u"ALTER TABLE robots DROP COLUMN project"_s,
        u"ALTER TABLE robots DROP COLUMN projects"_s,
        u"CREATE TRIGGER robots_follow_rename AFTER UPDATE OF name ON projects WHEN OLD.name <> NEW.name BEGIN"
        " UPDATE robots SET user_name = 'robot$' || NEW.name || '+' || name WHERE project_id = NEW.id; END"_s,
    };
}

/// What was removed, by whom and when; and why a pull had to ask the upstream.
Migration departures()
{
    return {
        u"CREATE TABLE departures(project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,"
        " repository TEXT NOT NULL, reference TEXT NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL,"
        " PRIMARY KEY(project_id, repository, reference)) WITHOUT ROWID"_s,
        u"CREATE INDEX departures_by_time ON departures(at)"_s,
        u"ALTER TABLE pulls ADD COLUMN miss TEXT NOT NULL DEFAULT ''"_s,
    };
}

/// How an upstream is reached, and who else may get its credentials.
Migration upstreamRoutes()
{
    return {
        u"ALTER TABLE upstreams ADD COLUMN realm_hosts TEXT NOT NULL DEFAULT '[]'"_s,
        u"ALTER TABLE upstreams ADD COLUMN proxy_url TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE upstreams ADD COLUMN proxy_username TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE upstreams ADD COLUMN proxy_password_sealed BLOB NOT NULL DEFAULT x''"_s,
        u"ALTER TABLE upstreams ADD COLUMN client_certificate TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE upstreams ADD COLUMN client_key_sealed BLOB NOT NULL DEFAULT x''"_s,
        u"ALTER TABLE upstreams ADD COLUMN addresses TEXT NOT NULL DEFAULT 'any'"_s,
    };
}

/// What upstreams' limits were spent on. No references: what was spent stays so when a project goes.
Migration spendings()
{
    return {
        u"CREATE TABLE spendings(id INTEGER PRIMARY KEY, upstream_id INTEGER NOT NULL, at INTEGER NOT NULL,"
        " project_id INTEGER NOT NULL, repository TEXT NOT NULL, tag TEXT NOT NULL)"_s,
        u"CREATE INDEX spendings_by_upstream ON spendings(upstream_id, at)"_s,
    };
}

/// What is kept on purpose (pins, what nodes use, the trash), and what the collector did.
Migration keeping()
{
    return {
        u"CREATE TABLE pins(id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE, repository TEXT NOT NULL,"
        " tag TEXT NOT NULL, digest BLOB, note TEXT NOT NULL, actor TEXT NOT NULL, created_at INTEGER NOT NULL)"_s,
        u"CREATE UNIQUE INDEX pins_once ON pins(project_id, repository, tag, ifnull(digest, x''))"_s,
        // The newest that a node pulled under each tag; the digest stands by itself, as its blob may go.
        u"CREATE TABLE node_images(repository_id INTEGER NOT NULL REFERENCES repositories(id) ON DELETE CASCADE,"
        " node_address TEXT NOT NULL, tag TEXT NOT NULL, digest BLOB NOT NULL, pulled_at INTEGER NOT NULL,"
        " PRIMARY KEY(repository_id, node_address, tag)) WITHOUT ROWID"_s,

        u"CREATE TABLE trash(id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE, repository TEXT NOT NULL,"
        " actor TEXT NOT NULL, reason TEXT NOT NULL, deleted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL)"_s,
        u"CREATE INDEX trash_by_project ON trash(project_id)"_s,
        u"CREATE TABLE trash_tags(trash_id INTEGER NOT NULL REFERENCES trash(id) ON DELETE CASCADE,"
        " name TEXT NOT NULL, blob_id INTEGER NOT NULL REFERENCES blobs(id), media_type TEXT NOT NULL,"
        " size INTEGER NOT NULL, checked_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, gone_at INTEGER NOT NULL,"
        " last_pulled_at INTEGER NOT NULL, last_pulled_by TEXT NOT NULL, pulls INTEGER NOT NULL,"
        " PRIMARY KEY(trash_id, name)) WITHOUT ROWID"_s,
        u"CREATE INDEX trash_tags_by_blob ON trash_tags(blob_id)"_s,
        u"CREATE TABLE trash_manifests(trash_id INTEGER NOT NULL REFERENCES trash(id) ON DELETE CASCADE,"
        " blob_id INTEGER NOT NULL REFERENCES manifests(blob_id), added_at INTEGER NOT NULL,"
        " last_pulled_at INTEGER NOT NULL, last_pulled_by TEXT NOT NULL, pulls INTEGER NOT NULL,"
        " PRIMARY KEY(trash_id, blob_id)) WITHOUT ROWID"_s,
        u"CREATE INDEX trash_manifests_by_blob ON trash_manifests(blob_id)"_s,
        u"CREATE TABLE trash_blobs(trash_id INTEGER NOT NULL REFERENCES trash(id) ON DELETE CASCADE,"
        " blob_id INTEGER NOT NULL REFERENCES blobs(id), PRIMARY KEY(trash_id, blob_id)) WITHOUT ROWID"_s,
        u"CREATE INDEX trash_blobs_by_blob ON trash_blobs(blob_id)"_s,

        u"CREATE TABLE runs(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, actor TEXT NOT NULL,"
        " state INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL,"
        " planned_bytes INTEGER NOT NULL, freed_bytes INTEGER NOT NULL, counts TEXT NOT NULL, log TEXT NOT NULL)"_s,
        u"CREATE INDEX runs_by_start ON runs(kind, started_at)"_s,
    };
}

/// Which upstream answered a pull in place of the project's own.
Migration pullFallbacks()
{
    return {u"ALTER TABLE pulls ADD COLUMN fallback TEXT NOT NULL DEFAULT ''"_s};
}

/// Which journal (CatalogJournal) goes with this catalog, and how many commits it has seen.
Migration journalMark()
{
    return {u"CREATE TABLE journal(id INTEGER PRIMARY KEY CHECK(id = 1), timeline TEXT NOT NULL,"
            " sequence INTEGER NOT NULL)"_s};
}

/// Who changed what; and robots whose secret changes step by step, or that can be had back.
Migration auditLog()
{
    return {
        // What is searched stands by itself; before, after and facts may be long.
        u"CREATE TABLE audit(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind INTEGER NOT NULL,"
        " outcome INTEGER NOT NULL, actor_kind INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,"
        " object_kind TEXT NOT NULL, object_id INTEGER NOT NULL, object TEXT NOT NULL, error TEXT NOT NULL,"
        " source TEXT NOT NULL, request_id TEXT NOT NULL, count INTEGER NOT NULL, undoable INTEGER NOT NULL,"
        " hash BLOB NOT NULL)"_s,
        u"CREATE INDEX audit_by_time ON audit(at)"_s,
        u"CREATE INDEX audit_by_object ON audit(object_kind, object_id)"_s,
        u"CREATE TABLE audit_values(audit_id INTEGER PRIMARY KEY REFERENCES audit(id) ON DELETE CASCADE,"
        " before TEXT NOT NULL, after TEXT NOT NULL, facts TEXT NOT NULL)"_s,
        u"CREATE TABLE audit_chain(id INTEGER PRIMARY KEY CHECK(id = 1), pruned_id INTEGER NOT NULL,"
        " pruned_hash BLOB NOT NULL, last_id INTEGER NOT NULL, last_hash BLOB NOT NULL, size INTEGER NOT NULL)"_s,
        u"INSERT INTO audit_chain VALUES(1, 0, zeroblob(32), 0, zeroblob(32), 0)"_s,
        // The log searches pulls without reading their requests.
        u"CREATE INDEX pulls_for_audit ON pulls(started_at, node_address, robot, project, repository, reference,"
        " outcome, state, request_id)"_s,
        u"DROP INDEX pulls_by_start"_s,
        u"CREATE INDEX pulls_by_robot ON pulls(robot, started_at)"_s,

        u"ALTER TABLE robots ADD COLUMN networks TEXT NOT NULL DEFAULT '[]'"_s,
        u"ALTER TABLE robots ADD COLUMN rotated_at INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE robots ADD COLUMN old_secret_hash TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE robots ADD COLUMN old_secret_until INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE robots ADD COLUMN warned_days INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE TABLE robot_nodes(robot_id INTEGER NOT NULL REFERENCES robots(id) ON DELETE CASCADE,"
        " address TEXT NOT NULL, used_at INTEGER NOT NULL, old_used_at INTEGER NOT NULL,"
        " PRIMARY KEY(robot_id, address)) WITHOUT ROWID"_s,
        // The robot as its row was; a project of it may be gone by the time that it is wanted back.
        u"CREATE TABLE removed_robots(id INTEGER PRIMARY KEY, name TEXT NOT NULL, user_name TEXT NOT NULL,"
        " project_id INTEGER NOT NULL, all_projects INTEGER NOT NULL, project_ids TEXT NOT NULL,"
        " description TEXT NOT NULL, secret_hash TEXT NOT NULL, expires_at INTEGER, disabled INTEGER NOT NULL,"
        " networks TEXT NOT NULL, created_at INTEGER NOT NULL, last_used_at INTEGER NOT NULL,"
        " last_used_by TEXT NOT NULL, actor TEXT NOT NULL, removed_at INTEGER NOT NULL)"_s,
    };
}

} // namespace

const QList<Migration> &catalogMigrations()
{
    static const QList<Migration> migrations {version1(),       projectPolicy(), robotProjects(), departures(),
                                              upstreamRoutes(), spendings(),     keeping(),       pullFallbacks(),
                                              journalMark(),    auditLog()};
    return migrations;
}

} // namespace breakwater::catalog
