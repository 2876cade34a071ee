// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long breakwaterd takes from its start to its first answers, on a very large catalog.
//
//     bench_start [images] [breakwaterd]   # default 100000, with ten blobs an image; the one beside this program
//
// From exec to the first 200 of GET /v2/ and of a cached manifest. After an orderly end, after a kill, on a catalog
// that has no journal yet, and with files that are not in memory. Exit code 1 past the bar of three seconds.

#include "BigCatalog.h"
#include "base/Hasher.h"
#include "catalog/ManifestStore.h"
#include "catalog/RepositoryStore.h"
#include "catalog/TagStore.h"
#include "storage/FileBlobStore.h"
#include "support/simulator/WireClient.h"

#include <cstdio>
#include <fstream>
#include <string>

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace breakwater;
using namespace breakwater::bench;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

namespace {

constexpr double barSeconds = 3.0;

/// One image whose manifest is in the store.
std::string addReal(Database &database, const QString &folder)
{
    const std::string bytes
        = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{)"
          R"("mediaType":"application/vnd.oci.image.config.v1+json","size":2,"digest":"sha256:)"
        + std::string(64, 'a') + R"("},"layers":[]})";
    ManifestRecord manifest;
    manifest.digest = Hasher::hash(bytes);
    manifest.mediaType = u"application/vnd.oci.image.manifest.v1+json"_s;
    manifest.sizeBytes = static_cast<qint64>(bytes.size());
    manifest.storedAt = fromUnixMs(1'700'000'000'000);
    must(must(storage::FileBlobStore::open(folder))->put(manifest.digest, bytes));
    const qint64 repository = must(RepositoryStore(database).ensure(1, u"team/app0"_s));
    must(ManifestStore(database).record(repository, manifest));
    return manifest.digest.toString();
}

void writeConfiguration(const QString &file)
{
    std::ofstream(file.toStdString())
        << "server:\n  listen: 127.0.0.1:0\n  tls: off\n  anonymous_pull: [127.0.0.0/8]\n";
}

void dropFromMemory(const QString &folder)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const int fd = ::open(file.filePath().toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
        if (fd < 0 || ::fsync(fd) != 0 || ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED) != 0)
            std::printf("%s stays in memory\n", qPrintable(file.fileName()));
        ::close(fd);
    }
}

class Run
{
public:
    Run(const QString &program, const QString &folder, const QString &configuration)
    {
        m_clock.start();
        m_process.start(program, {u"--data"_s, folder, u"--config"_s, configuration});
        std::string address;
        while (address.empty() && m_process.waitForReadyRead(120'000)) {
            while (m_process.canReadLine()) {
                const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
                if (line.contains(u" serves on "_s))
                    address = line.section(u' ', -1).toStdString();
            }
        }
        if (address.empty())
            qFatal("it does not start: %s", m_process.readAllStandardError().constData());
        m_url = "http://" + address;
    }

    double answered(const std::string &target)
    {
        sim::WireClient client({.url = m_url});
        const auto answer = client.get(target);
        if (answer.status != 200)
            qFatal("%s: %d %s", target.c_str(), answer.status, answer.problem.c_str());
        return static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
    }
    long residentMegabytes() const
    {
        std::ifstream status("/proc/" + std::to_string(m_process.processId()) + "/statm");
        long size = 0;
        long resident = 0;
        status >> size >> resident;
        return resident * 4096 / 1'000'000;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(120'000))
            qFatal("it does not end");
    }

private:
    QElapsedTimer m_clock;
    QProcess m_process;
    std::string m_url;
};

} // namespace

int main(int argumentCount, char **arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    const int images = argumentCount > 1 ? std::atoi(arguments[1]) : 100'000;
    const QString program = argumentCount > 2 ? QString::fromLocal8Bit(arguments[2])
                                              : QCoreApplication::applicationDirPath() + u"/breakwaterd"_s;
    const QTemporaryDir scratch;
    const QString folder = scratch.filePath(u"data"_s);
    const QString configuration = scratch.filePath(u"configuration.yaml"_s);
    QDir().mkpath(folder);
    writeConfiguration(configuration);
    std::string manifest;
    {
        Database database = must(Database::open(folder + u"/catalog.db"_s));
        fill(database, images);
        manifest = "/v2/p/team/app0/manifests/" + addReal(database, folder);
    }
    bool isGood = true;
    enum class End { Orderly, Killed };
    const auto time = [&](const char *what, End end) {
        Run run(program, folder, configuration);
        const double first = run.answered("/v2/");
        const double hit = run.answered(manifest);
        std::printf("%-34s GET /v2/ %5.2f s   manifest %5.2f s   %ld MB\n", what, first, hit, run.residentMegabytes());
        std::fflush(stdout);
        isGood = isGood && first < barSeconds && hit < barSeconds;
        if (end == End::Killed)
            run.kill();
        else
            run.stop();
    };
    time("without a journal", End::Orderly);
    time("again", End::Killed);
    time("after a kill", End::Orderly);
    time("after an orderly end", End::Orderly);
    dropFromMemory(folder);
    time("with nothing of it in memory", End::Orderly);
    std::printf(isGood ? "under %.0f s\n" : "PAST THE BAR of %.0f s\n", barSeconds);
    return isGood ? 0 : 1;
}
