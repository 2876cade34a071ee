// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "OfflineBanner.h"

#include "views/settings/SettingsRules.h"
#include "widgets/CodePane.h"
#include "widgets/CopyField.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>

using namespace breakwater;
using namespace breakwater::ui;
using test::FakeAdmin;
using test::GuiHarness;

class TstSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_listen_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("all") << QStringLiteral("0.0.0.0:8443") << true;
        QTest::newRow("v6") << QStringLiteral("[::]:8443") << true;
        QTest::newRow("port 0") << QStringLiteral("127.0.0.1:0") << true;
        QTest::newRow("no port") << QStringLiteral("0.0.0.0") << false;
        QTest::newRow("port too big") << QStringLiteral("0.0.0.0:70000") << false;
        QTest::newRow("a name") << QStringLiteral("cache.lan:8443") << false;
        QTest::newRow("v6 without brackets") << QStringLiteral("::1:8443") << false;
        QTest::newRow("words") << QStringLiteral("everywhere") << false;
    }

    void rules_listen()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        admin::ServerSettings settings;
        settings.listen = {address};
        QCOMPARE(checkSettings(settings).listen.isEmpty(), good);
    }

    void rules_otherFields()
    {
        admin::ServerSettings settings;
        settings.listen = {QStringLiteral("0.0.0.0:8443")};
        QVERIFY(!checkSettings(settings).any());
        settings.names = {QStringLiteral("https://cache.lan")};
        QVERIFY(!checkSettings(settings).names.isEmpty());
        settings.names = {QStringLiteral("cache.lan"), QStringLiteral("192.168.1.10"), QStringLiteral("fd00::1")};
        QVERIFY(checkSettings(settings).names.isEmpty());
        settings.anonymousPull = {QStringLiteral("192.168.1.0/33")};
        QVERIFY(!checkSettings(settings).anonymousPull.isEmpty());
        settings.anonymousPull = {QStringLiteral("192.168.1.0/24"), QStringLiteral("fd00::/8")};
        QVERIFY(checkSettings(settings).anonymousPull.isEmpty());
        settings.tls.mode = admin::TlsMode::Files;
        QVERIFY(!checkSettings(settings).certificateFile.isEmpty());
        settings.storeLimitBytes = 1000;
        QVERIFY(!checkSettings(settings).storeLimit.isEmpty());
    }

    void impact_saysWhoMustDoSomething()
    {
        admin::ServerSettings before;
        before.listen = {QStringLiteral("0.0.0.0:8443")};
        QVERIFY(settingsImpact(before, before).isEmpty());
        admin::ServerSettings after = before;
        after.listen = {QStringLiteral("0.0.0.0:5443")};
        QVERIFY(settingsImpact(before, after).join(u' ').contains(QStringLiteral("every node")));
        after = before;
        after.names = {QStringLiteral("cache.lan")};
        QVERIFY(settingsImpact(before, after).join(u' ').contains(QStringLiteral("need nothing")));
    }

    void server_badValue_isToldInlineAndCannotBeApplied()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        auto *listen = gui.find<QLineEdit>("settingsListen");
        QTRY_VERIFY(listen && !listen->text().isEmpty());
        const QString stored = listen->text();
        auto *apply = gui.find<QPushButton>("settingsApply");
        QVERIFY(!apply->isEnabled());
        GuiHarness::type(listen, QStringLiteral("everywhere"));
        QVERIFY(listen->accessibleDescription().contains(QStringLiteral("no address")));
        QVERIFY(!apply->isEnabled());
        GuiHarness::click(gui.find<QPushButton>("settingsReset"));
        QCOMPARE(listen->text(), stored);
        QVERIFY(!apply->isEnabled());
    }

    void server_apply_saysTheImpactFirst()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        auto *listen = gui.find<QLineEdit>("settingsListen");
        QTRY_VERIFY(listen && !listen->text().isEmpty());
        GuiHarness::type(listen, QStringLiteral("0.0.0.0:9443"));
        QVERIFY(gui.find<QLabel>("settingsImpact")->text().contains(QStringLiteral("every node")));
        GuiHarness::clickTick(gui.find<QCheckBox>("settingsOffline"));
        GuiHarness::click(gui.find<QPushButton>("settingsApply"));
        QTRY_COMPARE(gui.admin.currentSettings().listen, QStringList {QStringLiteral("0.0.0.0:9443")});
        QVERIFY(gui.admin.currentSettings().offline);
        QTRY_VERIFY(!gui.find<QPushButton>("settingsApply")->isEnabled());
    }

    void offline_isToldOnEveryPageAndEndedByOneClick()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        QTRY_VERIFY(gui.find<QCheckBox>("settingsOffline"));
        QVERIFY(!gui.find<OfflineBanner>("offlineBanner"));
        GuiHarness::clickTick(gui.find<QCheckBox>("settingsOffline"));
        GuiHarness::click(gui.find<QPushButton>("settingsApply"));
        QTRY_VERIFY(gui.find<OfflineBanner>("offlineBanner"));
        gui.window.showPage(Page::Dashboard);
        auto *banner = gui.find<OfflineBanner>("offlineBanner");
        QVERIFY(banner);
        const auto buttons = banner->findChildren<QPushButton *>();
        const auto online = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text() == QStringLiteral("Go online");
        });
        QVERIFY(online != buttons.end());
        GuiHarness::click(*online);
        QTRY_VERIFY(!gui.admin.currentSettings().offline);
        QTRY_VERIFY(!banner->isVisible());
    }

    void server_applyFails_keepsWhatWasTyped()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        auto *listen = gui.find<QLineEdit>("settingsListen");
        QTRY_VERIFY(listen && !listen->text().isEmpty());
        gui.admin.failNext(
            QStringLiteral("applySettings"),
            Error(ErrorCode::AddressInUse, {}, {{QStringLiteral("address"), QStringLiteral("0.0.0.0:9443")}}));
        GuiHarness::type(listen, QStringLiteral("0.0.0.0:9443"));
        GuiHarness::click(gui.find<QPushButton>("settingsApply"));
        QTRY_VERIFY(gui.admin.calls().contains(QStringLiteral("applySettings")));
        QTRY_VERIFY(gui.find<QPushButton>("settingsApply")->isEnabled());
        QCOMPARE(listen->text(), QStringLiteral("0.0.0.0:9443"));
    }

    void server_managedByFile_isDisabledWithTheReason()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        admin::ServerInfo info = gui.admin.currentServer();
        info.settingsManaged = true;
        info.configurationFile = QStringLiteral("/etc/breakwater.yaml");
        gui.admin.setServer(info);
        gui.window.showPage(Page::Settings);
        QTRY_VERIFY(gui.find<QLineEdit>("settingsListen"));
        QTRY_VERIFY(!gui.find<QLineEdit>("settingsListen")->isEnabled());
        QStringList texts;
        const QList<QLabel *> labels = gui.window.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        QVERIFY(texts.join(u' ').contains(QStringLiteral("/etc/breakwater.yaml")));
    }

    void sections_byKeyboard_showWhatTheySay()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        auto *sections = gui.find<QListWidget>("settingsSections");
        QVERIFY(sections);
        sections->setFocus();
        GuiHarness::key(Qt::Key_Down);
        QTRY_VERIFY(gui.find<QComboBox>("settingsTheme"));
        GuiHarness::key(Qt::Key_Down);
        QTRY_VERIFY(gui.find<CopyField>("certificateFingerprint"));
        QTRY_VERIFY(gui.find<CopyField>("certificateFingerprint")->value().contains(QLatin1Char(':')));
        GuiHarness::key(Qt::Key_Down);
        QTRY_VERIFY(gui.find<CodePane>("") || gui.find<QWidget>("configurationPage"));
        auto *yaml = gui.find<QWidget>("configurationPage")->findChild<CodePane *>();
        QTRY_VERIFY(yaml->text().contains(QStringLiteral("server:")));
        GuiHarness::key(Qt::Key_Down);
        QTRY_VERIFY(gui.find<QPushButton>("backupSave"));
        GuiHarness::key(Qt::Key_Down);
        QTRY_VERIFY(gui.find<CopyField>("aboutDataFolder"));
        QTRY_VERIFY(!gui.find<CopyField>("aboutDataFolder")->value().isEmpty());
    }

    void theme_takesEffectAtOnce()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        gui.window.showPage(Page::Settings, QStringLiteral("application"));
        QTRY_VERIFY(gui.find<QComboBox>("settingsTheme"));
        auto *combo = gui.find<QComboBox>("settingsTheme");
        combo->setFocus();
        GuiHarness::key(Qt::Key_End);
        QTRY_COMPARE(ThemeController::forApplication().mode(), ThemeMode::Dark);
        QVERIFY(theme::isDark());
        ThemeController::forApplication().setMode(ThemeMode::Light);
        QTRY_COMPARE(combo->currentIndex(), combo->findData(static_cast<int>(ThemeMode::Light)));
    }
};

QTEST_MAIN(TstSettings)
#include "tst_settings.moc"
