// SPDX-License-Identifier: GPL-3.0-or-later
// breakwater-simulator: one simulated upstream on this machine, for tests by hand.

#include <csignal>
#include <cstdio>
#include <memory>

#include <unistd.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include "UpstreamSimulator.h"

using namespace breakwater;
using namespace breakwater::sim;

namespace {

int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

void addImages(ContentStore &content)
{
    content.add("library/tiny", "latest", ImageBuilder("tiny").attestation().layer(2000).build());
    content.add("library/redis", "7", ImageBuilder("redis").layer(3000000).layer(900).layer(7000000).build());
    content.add("library/docker-types", "1", ImageBuilder("docker types").docker().layer(100000).build());
    content.add("library/big", "latest", ImageBuilder("big").platforms({"amd64"}).layer(200U << 20U).build());
}

void print(const char *what, const std::string &value)
{
    std::printf("%-12s %s\n", what, value.c_str());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A simulated upstream registry on free ports of this machine."));
    parser.addHelpOption();
    QStringList ids;
    for (const std::string &id : profileIds())
        ids.append(QString::fromStdString(id));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QStringLiteral("One of: ") + ids.join(QLatin1String(", ")), QStringLiteral("ID"),
                                     QStringLiteral("plain"));
    const QCommandLineOption address(QStringLiteral("address"), QStringLiteral("Where to listen."),
                                     QStringLiteral("IP"), QStringLiteral("127.0.0.1"));
    const QCommandLineOption user(QStringLiteral("user"), QStringLiteral("An account."),
                                  QStringLiteral("NAME:PASSWORD"));
    const QCommandLineOption bandwidth(QStringLiteral("bandwidth"), QStringLiteral("Bytes a second; 0: no limit."),
                                       QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption caFile(QStringLiteral("ca-file"), QStringLiteral("Write the CA's certificate there."),
                                    QStringLiteral("FILE"));
    parser.addOptions({profile, address, user, bandwidth, caFile});
    parser.process(app);

    auto simulator = UpstreamSimulator::start(
        {.profile = parser.value(profile).toStdString(), .address = parser.value(address).toStdString()});
    if (!simulator) {
        std::fprintf(stderr, "%s\n", qPrintable(simulator.error().toLogLine()));
        return 2;
    }
    UpstreamSimulator &upstream = **simulator;
    if (parser.isSet(user)) {
        const QString pair = parser.value(user);
        upstream.accounts().setUser(pair.section(QLatin1Char(':'), 0, 0).toStdString(),
                                    pair.section(QLatin1Char(':'), 1).toStdString());
    }
    upstream.setBandwidth(parser.value(bandwidth).toULongLong());
    if (parser.isSet(caFile)) {
        QFile file(parser.value(caFile));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(upstream.caPem())) < 0) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 2;
        }
    }
    addImages(upstream.content());
    for (int i = 0; i < roleCount; ++i) {
        const Role role = static_cast<Role>(i);
        print(roleName(role).c_str(), upstream.url(role) + "  " + upstream.url(role, true));
    }
    for (const std::string &repository : upstream.content().repositories())
        for (const std::string &tag : upstream.content().tags(repository))
            print("image",
                  repository + ':' + tag + "  " + upstream.content().manifest(repository, tag)->digest.toString());
    std::fflush(stdout);

    if (::pipe(signalPipe) != 0)
        return 1;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    const int code = QCoreApplication::exec();
    std::fputs(upstream.journal().dump().c_str(), stdout);
    return code;
}
