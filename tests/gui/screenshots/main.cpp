// SPDX-License-Identifier: GPL-3.0-or-later
// breakwater_screenshots [--size WxH] FOLDER: every page of the real window on FakeAdmin, light and dark, full and empty.
#include "MainWindow.h"
#include "support/fakeadmin/FakeAdmin.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace breakwater;

namespace {

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

QString pageName(ui::Page page)
{
    static const QMap<ui::Page, QString> names{
        {ui::Page::Dashboard, QStringLiteral("dashboard")}, {ui::Page::Activity, QStringLiteral("activity")},
        {ui::Page::Images, QStringLiteral("images")},       {ui::Page::Projects, QStringLiteral("projects")},
        {ui::Page::Upstreams, QStringLiteral("upstreams")}, {ui::Page::Robots, QStringLiteral("robots")},
        {ui::Page::Nodes, QStringLiteral("nodes")},         {ui::Page::Settings, QStringLiteral("settings")}};
    return names.value(page);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::setOrganizationName(QStringLiteral("BreakwaterScreenshots"));
    QCoreApplication::setApplicationName(QStringLiteral("screenshots"));
    QTemporaryDir settingsFolder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settingsFolder.path());

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    const QCommandLineOption sizeOption(QStringLiteral("size"), QStringLiteral("size of the window"),
                                        QStringLiteral("WxH"), QStringLiteral("1280x820"));
    const QCommandLineOption onlyOption(QStringLiteral("only"), QStringLiteral("one page"), QStringLiteral("name"));
    parser.addOption(sizeOption);
    parser.addOption(onlyOption);
    parser.addHelpOption();
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("."));
    QDir().mkpath(folder);
    const QStringList size = parser.value(sizeOption).split(QLatin1Char('x'));
    int failures = 0;

    for (const ui::ThemeMode mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        ui::ThemeController::forApplication().setMode(mode);
        for (const test::FakeAdmin::Sample sample : {test::FakeAdmin::Sample::Homelab, test::FakeAdmin::Sample::Empty}) {
            test::FakeAdmin service(sample);
            ui::MainWindow window(service);
            window.resize(size.value(0).toInt(), size.value(1).toInt());
            window.show();
            const QList<ui::Page> pages = window.pages();
            for (const ui::Page page : pages) {
                const QString only = parser.value(onlyOption);
                if (!only.isEmpty() && only != pageName(page))
                    continue;
                window.showPage(page);
                settle(450);
                const QString name = QStringLiteral("%1/%2-%3%4.png")
                                         .arg(folder, pageName(page),
                                              mode == ui::ThemeMode::Dark ? QStringLiteral("dark")
                                                                          : QStringLiteral("light"),
                                              sample == test::FakeAdmin::Sample::Empty ? QStringLiteral("-empty")
                                                                                       : QString());
                if (!window.grab().save(name)) {
                    QTextStream(stderr) << "cannot write " << name << "\n";
                    ++failures;
                }
            }
        }
    }
    return failures == 0 ? 0 : 1;
}
