// SPDX-License-Identifier: GPL-3.0-or-later
// breakwater_screenshots [--size WxH] [--language de] FOLDER: every page of the real window on FakeAdmin, light and
// dark, full and empty.
#include "MainWindow.h"
#include "support/fakeadmin/FakeAdmin.h"
#include "theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

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
    static const QMap<ui::Page, QString> names {
        {ui::Page::Dashboard, QStringLiteral("dashboard")}, {ui::Page::Activity, QStringLiteral("activity")},
        {ui::Page::Images, QStringLiteral("images")},       {ui::Page::Projects, QStringLiteral("projects")},
        {ui::Page::Upstreams, QStringLiteral("upstreams")}, {ui::Page::Robots, QStringLiteral("robots")},
        {ui::Page::Storage, QStringLiteral("storage")},     {ui::Page::Nodes, QStringLiteral("nodes")},
        {ui::Page::Audit, QStringLiteral("audit")},         {ui::Page::Settings, QStringLiteral("settings")}};
    return names.value(page);
}

bool save(QWidget &widget, const QString &folder, const QString &name, const QString &suffix)
{
    const QString path = QStringLiteral("%1/%2-%3.png").arg(folder, name, suffix);
    if (widget.grab().save(path))
        return true;
    QTextStream(stderr) << "cannot write " << path << "\n";
    return false;
}

QDialog *openDialog(const QWidget &window)
{
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The detail of a row, and the dialog of the page's main deed. Gives the number of pictures that failed.
int shootDeeper(ui::MainWindow &window, ui::Page page, const QString &folder, const QString &suffix)
{
    int failures = 0;
    ui::View *view = window.view(page);
    const QList<QTableView *> tables = view->findChildren<QTableView *>();
    for (QTableView *table : tables) {
        if (!table->isVisible() || table->model()->rowCount() < 5 || page == ui::Page::Dashboard)
            continue;
        table->setCurrentIndex(table->model()->index(page == ui::Page::Activity ? 9 : 1, 0));
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(table, &enter);
        settle(250);
        failures += !save(window, folder, pageName(page) + QStringLiteral("-detail"), suffix);
        break;
    }
    QAction *primary = view->primaryAction();
    if (!primary || page == ui::Page::Activity || page == ui::Page::Dashboard)
        return failures;
    window.showPage(page);
    primary->trigger();
    settle(350);
    if (QDialog *dialog = openDialog(window)) {
        failures += !save(*dialog, folder, pageName(page) + QStringLiteral("-dialog"), suffix);
        dialog->close();
    } else {
        failures += !save(window, folder, pageName(page) + QStringLiteral("-dialog"), suffix);
    }
    settle(50);
    return failures;
}

/// Every tab of the page Storage, with a plan, with a job that runs and with what came of it.
int shootStorage(ui::MainWindow &window, test::FakeAdmin &service, const QString &folder, const QString &suffix)
{
    int failures = 0;
    const auto shoot = [&](const char *tab, const char *name) {
        window.showPage(ui::Page::Storage, QString::fromLatin1(tab));
        settle(300);
        failures += !save(window, folder, QStringLiteral("storage-") + QString::fromLatin1(name), suffix);
    };
    shoot("plan", "before");
    window.findChild<QAction *>(QStringLiteral("storageMakePlan"))->trigger();
    for (const char *tab : {"plan", "trash", "pins", "history", "settings"})
        shoot(tab, tab);
    window.findChild<QAction *>(QStringLiteral("pinAdd"))->trigger();
    settle(300);
    if (QDialog *dialog = openDialog(window)) {
        failures += !save(*dialog, folder, QStringLiteral("storage-pin-dialog"), suffix);
        dialog->close();
    }
    service.startScrub({&service, [](const Result<admin::JobRun> &) {}});
    settle(50);
    admin::JobRun run = service.storageState().runs.first();
    run.startedAt = run.startedAt.addSecs(-600);
    run.doneBytes = run.plannedBytes / 3;
    service.changeJob(run);
    shoot("usage", "running");
    run.state = admin::RunState::Finished;
    run.finishedAt = QDateTime::currentDateTimeUtc();
    run.counts = {{QStringLiteral("checked"), 2143}, {QStringLiteral("bad"), 1}};
    service.changeJob(run);
    admin::StorageOverview full = service.storageState().overview;
    full.full = true;
    service.storageState().overview = full;
    Q_EMIT service.storageChanged(full);
    shoot("usage", "full");
    return failures;
}

/// The parts of a node's export, with a file that the node has and a test under way.
int shootNodes(ui::MainWindow &window, test::FakeAdmin &service, const QString &folder, const QString &suffix)
{
    int failures = 0;
    const auto press = [&](const char *name) {
        for (auto *button : window.findChildren<QPushButton *>(QString::fromLatin1(name))) {
            if (button->isVisible())
                button->click();
        }
        settle(350);
    };
    const auto shoot = [&](const char *name) {
        settle(300);
        QWidget *dialog = openDialog(window);
        failures += !save(dialog ? *dialog : static_cast<QWidget &>(window), folder,
                          QStringLiteral("nodes-") + QString::fromLatin1(name), suffix);
    };
    window.showPage(ui::Page::Nodes, QStringLiteral("connect"));
    settle(400);
    press("exportCompare");
    shoot("compare-empty");
    window.findChild<QPlainTextEdit *>(QStringLiteral("compareInput"))
        ->setPlainText(QStringLiteral("# the company's mirrors\nmirrors:\n  registry.corp:\n    endpoint:\n      - "
                                      "https://mirror.corp\n  docker.io:\n    endpoint:\n      - "
                                      "https://192.168.1.10:8443/dockerhub-proxy\n      - "
                                      "https://registry-1.docker.io\n  \"*\":\n    endpoint: [\"https://old.lan\"]\n"));
    shoot("compare");
    press("exportDeliver");
    press("deliveryMake");
    shoot("script");
    press("deliverLink");
    press("linkMake");
    shoot("link");
    press("exportTest");
    press("nodeTestStart");
    admin::NodeTest seen = service.nodeTest();
    seen.state = admin::NodeTestState::Stalled;
    seen.address = QStringLiteral("192.168.1.21");
    seen.steps[0] = {admin::NodeTestStep::Seen, admin::NodeStepState::Passed, seen.address, {}};
    seen.steps[1] = {admin::NodeTestStep::Tls, admin::NodeStepState::Failed, {}, QStringLiteral("untrustedCertificate")};
    seen.suspects = {QStringLiteral("ca"), QStringLiteral("name")};
    service.changeNodeTest(seen);
    shoot("test-stalled");
    for (auto &step : seen.steps)
        step.state = admin::NodeStepState::Passed;
    seen.state = admin::NodeTestState::Proven;
    seen.suspects.clear();
    seen.steps[2].detail = QStringLiteral("robot$cluster-pull");
    seen.steps[3].detail = QStringLiteral("docker.io");
    seen.steps[4].detail = QStringLiteral("dockerhub-proxy/library/busybox 1.36");
    seen.steps[5].detail = seen.steps[6].detail = QStringLiteral("2/2");
    service.changeNodeTest(seen);
    press("actAsNode");
    shoot("test-proven");
    press("exportRuntimeHelp");
    shoot("which-one");
    if (QDialog *dialog = openDialog(window))
        dialog->close();
    settle(50);
    window.findChild<QAction *>(QStringLiteral("importNodeFile"))->trigger();
    settle(200);
    if (QDialog *dialog = openDialog(window)) {
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("nodeImportText"))
            ->setPlainText(QStringLiteral("mirrors:\n  docker.io:\n    endpoint: [\"https://m.lan\"]\n  registry.corp:\n    "
                                          "endpoint: [\"https://m.lan\"]\n  \"*\":\n    endpoint: [\"https://m.lan\"]\n"));
        press("nodeImportAccept");
        shoot("import");
        dialog->close();
    }
    settle(50);
    return failures;
}

/// The dialogs of the menu, filled in: what a pull would do, and images that are warmed up.
int shootDialogs(ui::MainWindow &window, test::FakeAdmin &service, const QString &folder, const QString &suffix)
{
    int failures = 0;
    const auto shoot = [&](const char *name) {
        settle(450);
        if (QDialog *dialog = openDialog(window))
            failures += !save(*dialog, folder, QString::fromLatin1(name), suffix);
        else
            ++failures;
    };
    const auto press = [&](const char *name) {
        if (auto *button = openDialog(window)->findChild<QPushButton *>(QString::fromLatin1(name)))
            button->click();
    };
    window.showPage(ui::Page::Images);
    window.findChild<QAction *>(QStringLiteral("actionExplain"))->trigger();
    shoot("explain-empty");
    auto *field = openDialog(window)->findChild<QLineEdit *>(QStringLiteral("explainImage"));
    field->setText(QStringLiteral("nginx:1.27"));
    shoot("explain-cached");
    if (auto *table = openDialog(window)->findChild<QTableView *>(QStringLiteral("explainPlatformsTable")))
        table->selectRow(1);
    shoot("explain-fetch");
    field->setText(QStringLiteral("nowhere.example/app:1"));
    shoot("explain-refused");
    field->setText(QStringLiteral("no name"));
    shoot("explain-invalid");
    openDialog(window)->close();
    settle(50);

    window.findChild<QAction *>(QStringLiteral("actionWarmUp"))->trigger();
    shoot("warmup-list");
    openDialog(window)
        ->findChild<QPlainTextEdit *>(QStringLiteral("warmUpText"))
        ->setPlainText(QStringLiteral("nginx:1.27\npostgres:16\ncached:1\nnowhere.example/app:1\n"
                                      "{{ .Values.image }}\ngrafana/grafana:11.2.0\n"));
    press("dialogAccept");
    shoot("warmup-plan");
    press("dialogAccept");
    shoot("warmup-running");
    service.warmUpJobs({&service, [&service](const Result<QList<admin::WarmUpJob>> &jobs) {
                            if (jobs && !jobs->isEmpty())
                                service.finishWarmUp(jobs->first().id, admin::WarmUpState::Failed);
                        }});
    shoot("warmup-end");
    openDialog(window)->close();
    settle(50);
    return failures;
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

    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/breakwater/i18n/breakwater_en.qm")))
        QCoreApplication::installTranslator(&plurals);

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    const QCommandLineOption sizeOption(QStringLiteral("size"), QStringLiteral("size of the window"),
                                        QStringLiteral("WxH"), QStringLiteral("1280x820"));
    const QCommandLineOption onlyOption(QStringLiteral("only"), QStringLiteral("one page, or dialogs"),
                                        QStringLiteral("name"));
    const QCommandLineOption languageOption(QStringLiteral("language"), QStringLiteral("language of the console"),
                                            QStringLiteral("code"));
    parser.addOption(languageOption);
    parser.addOption(sizeOption);
    parser.addOption(onlyOption);
    parser.addHelpOption();
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("."));
    QDir().mkpath(folder);
    QTranslator language;
    if (parser.isSet(languageOption)) {
        const QString code = parser.value(languageOption);
        QLocale::setDefault(QLocale(code));
        if (!language.load(QStringLiteral(":/breakwater/i18n/breakwater_%1.qm").arg(code)))
            return 2;
        QCoreApplication::installTranslator(&language);
    }
    const QStringList size = parser.value(sizeOption).split(QLatin1Char('x'));
    int failures = 0;

    for (const ui::ThemeMode mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        ui::ThemeController::forApplication().setMode(mode);
        for (const test::FakeAdmin::Sample sample :
             {test::FakeAdmin::Sample::Homelab, test::FakeAdmin::Sample::Empty}) {
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
                const QString suffix = QStringLiteral("%1%2").arg(
                    mode == ui::ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                    sample == test::FakeAdmin::Sample::Empty ? QStringLiteral("-empty") : QString());
                failures += !save(window, folder, pageName(page), suffix);
                if (sample == test::FakeAdmin::Sample::Homelab && page == ui::Page::Storage)
                    failures += shootStorage(window, service, folder, suffix);
                else if (sample == test::FakeAdmin::Sample::Homelab)
                    failures += shootDeeper(window, page, folder, suffix);
                if (sample == test::FakeAdmin::Sample::Homelab && page == ui::Page::Nodes)
                    failures += shootNodes(window, service, folder, suffix);
            }
            if (sample == test::FakeAdmin::Sample::Homelab
                && (parser.value(onlyOption).isEmpty() || parser.value(onlyOption) == QLatin1String("dialogs")))
                failures
                    += shootDialogs(window, service, folder,
                                    mode == ui::ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            if (sample == test::FakeAdmin::Sample::Empty && parser.value(onlyOption).isEmpty()) {
                window.startSetup();
                settle(450);
                if (QDialog *setup = openDialog(window))
                    failures += !save(*setup, folder, QStringLiteral("setup"),
                                      mode == ui::ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            }
        }
    }
    return failures == 0 ? 0 : 1;
}
