// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfflineBanner.h"

namespace breakwater::ui {

OfflineBanner::OfflineBanner(admin::AdminService &service, QWidget *parent) : InlineMessage(parent), m_admin(service)
{
    setObjectName(QStringLiteral("offlineBanner"));
    setClosable(false);
    connect(this, &InlineMessage::actionTriggered, this, &OfflineBanner::goOnline);
    connect(&m_admin, &admin::AdminService::settingsChanged, this,
            [this](const admin::ServerSettings &settings) { show(settings.offline); });
    m_admin.settings({this, [this](const Result<admin::ServerSettings> &settings) {
                          if (settings)
                              show(settings->offline);
                      }});
}

void OfflineBanner::show(bool offline)
{
    if (!offline) {
        dismiss();
        return;
    }
    showMessage(Tone::Warning, tr("Offline mode is on"),
                tr("Only what is cached is served, however old it is. No upstream is asked."));
    setAction(tr("Go online"));
}

void OfflineBanner::goOnline()
{
    // The settings of this moment: another console may have changed the rest of them.
    m_admin.settings({this, [this](const Result<admin::ServerSettings> &settings) {
                          if (!settings) {
                              Q_EMIT errorRaised(settings.error());
                              return;
                          }
                          admin::ServerSettings changed = *settings;
                          changed.offline = false;
                          m_admin.applySettings(changed, {this, [this](const Result<admin::ServerInfo> &applied) {
                                                              if (!applied)
                                                                  Q_EMIT errorRaised(applied.error());
                                                          }});
                      }});
}

} // namespace breakwater::ui
