// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Authenticator.h"
#include "access/CertificateAuthority.h"
#include "access/SecretBox.h"
#include "access/TlsContext.h"
#include "access/TokenService.h"
#include "activity/ActivityHub.h"
#include "admin/AdminBackend.h"
#include "admin/Configuration.h"
#include "admin/ServerControl.h"
#include "base/Mailbox.h"
#include "cache/CacheEngine.h"
#include "cache/CatalogLedger.h"
#include "catalog/CatalogRescue.h"
#include "catalog/Database.h"
#include "http/HttpServer.h"
#include "maintenance/CatalogBackup.h"
#include "registry/RegistryHandler.h"
#include "storage/FileBlobStore.h"
#include "storage/FolderLock.h"
#include "upstream/CurlTransport.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace breakwater {

/// What a server is started with.
struct ServerOptions
{
    QString dataFolder;
    std::optional<configuration::Configuration> configuration; ///< of --config
    bool listenBeforeSetup = true; ///< false: a console that has not been set up answers no one yet
    bool demo = false;
    QStringList defaultListen {QStringLiteral("127.0.0.1:8443")}; ///< until an admin or a file says otherwise
    /// Only looks: takes no lock, listens nowhere and stores nothing, so that it may run beside the server whose folder
    /// it is. For the command line's exports.
    bool observer = false;
    bool observesContent = false; ///< an observer that also reads what is cached
    /// False: the folder is taken and may be changed, but nobody is answered. For the command line's import.
    bool listens = true;
    bool catalogIsDamaged = false; ///< found out by reading it: it is brought back, whatever opening it says
    std::optional<maintenance::CatalogBackup::Pace> catalogCopyPace; ///< tests
    std::function<void(storage::SpareMemory &)> limitMemory; ///< tests: for what the disk will not take
    upstream::CurlTransportOptions transport; ///< tests: dial map, CA
    http::Limits limits;
    const Clock *clock = nullptr; ///< null: the system's; a given one must outlive the server
};

/// All rooms of one server, built in order and taken down in reverse. Lives in the control thread.
class ServerCore final : public QObject, public admin::ServerControl
{
    Q_OBJECT

public:
    /// Builds everything and starts to listen. Errors: DataFolderInUse, Storage*, Catalog*, KeyFileInvalid,
    /// Configuration*, CertificateInvalid. A port that cannot be had is an error too where `listenBeforeSetup`;
    /// a console starts all the same and shows it as a problem.
    static Result<std::unique_ptr<ServerCore>> create(ServerOptions options);
    ~ServerCore() override;

    admin::AdminBackend &backend() { return *m_backend; }

    /// Applies a configuration file again (SIGHUP). On an error nothing has changed.
    Result<void> reconfigure(const configuration::Configuration &configuration);
    /// Stops accepting and lets running answers end for at most `patience`; then calls `done`. The control thread's
    /// loop must go on meanwhile: a cold pull ends only when its blob is committed there.
    void drain(std::chrono::milliseconds patience, std::function<void()> done);

    // admin::ServerControl
    admin::ServerInfo info() const override;
    admin::ServerSettings settings() const override { return m_settings; }
    bool settingsAreManaged() const override { return m_settingsManaged; }
    Result<void> apply(const admin::ServerSettings &settings) override;
    Result<admin::CertificateInfo> certificate() const override;
    Result<QString> caCertificatePem() const override;
    Result<void> finishSetup() override;

private:
    explicit ServerCore(ServerOptions options);

    Result<void> openFolder();
    Result<void> openCatalog();
    Result<void> buildRooms();
    Result<void> applyConfiguration(const configuration::Configuration &configuration);
    Result<void> applyEverything(const configuration::Configuration &configuration);
    Result<void> loadContent();
    Result<void> startListening();

    Result<void> loadSettings();
    Result<void> storeSettings(const admin::ServerSettings &settings);
    Result<void> putIntoForce(const admin::ServerSettings &settings);
    Result<std::optional<access::TlsContext>> tlsFor(const admin::ServerSettings &settings);
    Result<void> loadAuthority();
    void renewCertificate();
    void updateOwnEndpoints(const admin::ServerSettings &settings);
    void continueDrain();
    QString keyPath(const char *name) const;
    void setSetupDone(bool done);
    Result<catalog::RescueTools> rescueTools() const;
    Result<void> readUnreadManifests(const catalog::RescueTools &tools);
    QStringList rememberedAddresses() const;
    void rememberAddresses();
    QString path(const char *name) const;

    ServerOptions m_options;
    SystemClock m_systemClock;
    const Clock &m_clock;
    QDateTime m_startedAt;
    std::string m_instanceId;

    // In the order of construction; destroyed in reverse.
    std::shared_ptr<Mailbox> m_inbox = std::make_shared<Mailbox>(); ///< from the data plane
    std::unique_ptr<QTemporaryDir> m_observerKeys; ///< in place of keys that are not there
    std::unique_ptr<storage::FolderLock> m_lock;
    std::optional<catalog::Rescue> m_rescue; ///< what had to be done about the catalog at this start
    std::optional<admin::StagedRestore> m_restored; ///< what was put in place at this start
    mutable std::optional<catalog::Database> m_database; // reading needs a connection that is not const
    std::unique_ptr<storage::FileBlobStore> m_store;
    std::optional<access::SecretBox> m_secretBox;
    std::optional<access::TokenService> m_tokens;
    std::unique_ptr<upstream::CurlTransport> m_transport;
    std::unique_ptr<cache::CatalogLedger> m_ledger;
    std::unique_ptr<cache::CacheEngine> m_engine;
    std::unique_ptr<activity::ActivityHub> m_activity;
    std::unique_ptr<access::Authenticator> m_authenticator;
    std::unique_ptr<admin::AdminBackend> m_backend;
    std::unique_ptr<registry::RegistryHandler> m_handler;
    std::unique_ptr<access::CertificateAuthority> m_authority;
    std::unique_ptr<http::HttpServer> m_http;
    QTimer m_renewal; ///< once a day

    admin::ServerSettings m_settings;
    bool m_settingsManaged = false;
    bool m_setupDone = false;
    bool m_draining = false;
    QTimer m_drainTimer;
    std::chrono::steady_clock::time_point m_drainUntil {};
    std::function<void()> m_drained;
    std::optional<Error> m_listenError;
};

} // namespace breakwater
