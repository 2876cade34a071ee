// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Authenticator.h"
#include "access/SecretBox.h"
#include "activity/ActivityHub.h"
#include "base/Clock.h"
#include "cache/CacheEngine.h"
#include "catalog/Database.h"
#include "storage/FileBlobStore.h"
#include "upstream/Transport.h"

namespace breakwater::admin {

/// The rooms that the admin room stands on. Everything is used in the control thread, and outlives its users.
struct ServerRooms
{
    catalog::Database &database;
    storage::FileBlobStore &store;
    cache::CacheEngine &engine;
    activity::ActivityHub &activity;
    access::Authenticator &authenticator;
    const access::SecretBox &secretBox;
    upstream::Transport &transport;
    const Clock &clock;
};

/// Who gives a command. The configuration file may change what it manages; a console may not.
struct Actor
{
    QString name;
    bool isFile = false;

    static Actor console() { return {QStringLiteral("console"), false}; }
    static Actor configurationFile() { return {QStringLiteral("configuration file"), true}; }
};

} // namespace breakwater::admin
