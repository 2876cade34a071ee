// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/JournalTables.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

const QList<JournalTable> &journalTables()
{
    static const QStringList pulled {u"last_pulled_at"_s, u"last_pulled_by"_s, u"pulls"_s};
    static const QList<JournalTable> tables {
        {u"settings"_s, {u"key"_s}, {}},
        {u"upstreams"_s, {u"id"_s}, {}},
        {u"projects"_s, {u"id"_s}, {}},
        {u"robots"_s, {u"id"_s}, {u"last_used_at"_s, u"last_used_by"_s, u"warned_days"_s}},
        {u"robot_projects"_s, {u"robot_id"_s, u"project_id"_s}, {}},
        {u"nodes"_s,
         {u"address"_s},
         {u"user_agent"_s, u"robot"_s, u"first_seen_at"_s, u"last_seen_at"_s, u"pulls"_s, u"bytes_sent"_s}},
        {u"blobs"_s, {u"id"_s}, {u"last_used_at"_s}},
        {u"project_blobs"_s, {u"blob_id"_s, u"project_id"_s}, {}},
        {u"manifests"_s, {u"blob_id"_s}, {}},
        {u"repositories"_s, {u"id"_s}, {u"last_pulled_at"_s, u"pulls"_s}},
        {u"repository_manifests"_s, {u"repository_id"_s, u"blob_id"_s}, pulled},
        {u"tags"_s, {u"repository_id"_s, u"name"_s}, pulled},
        {u"pins"_s, {u"id"_s}, {}},
        {u"node_images"_s, {u"repository_id"_s, u"node_address"_s, u"tag"_s}, {u"pulled_at"_s}},
        {u"trash"_s, {u"id"_s}, {}},
        {u"trash_tags"_s, {u"trash_id"_s, u"name"_s}, {}},
        {u"trash_manifests"_s, {u"trash_id"_s, u"blob_id"_s}, {}},
        {u"trash_blobs"_s, {u"trash_id"_s, u"blob_id"_s}, {}},
        {u"departures"_s, {u"project_id"_s, u"repository"_s, u"reference"_s}, {}},
    };
    return tables;
}

const QStringList &forgottenTables()
{
    static const QStringList tables {u"pulls"_s,          u"events"_s,     u"traffic"_s,      u"spendings"_s,
                                     u"runs"_s,           u"audit"_s,      u"audit_values"_s, u"audit_chain"_s,
                                     u"removed_robots"_s, u"robot_nodes"_s};
    return tables;
}

} // namespace breakwater::catalog
