// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusStrip.h"

#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace breakwater::ui {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_state(new Badge(this)), m_url(new QPushButton(this)),
      m_throughput(theme::label({}, TextRole::Body, ColorRole::MutedText, this)), m_running(new QPushButton(this))
{
    setObjectName(QStringLiteral("statusStrip"));
    m_layout->setContentsMargins(theme::space(Space::S), theme::space(Space::Xs), theme::space(Space::S),
                                 theme::space(Space::Xs));
    m_layout->setSpacing(theme::space(Space::S));
    m_state->setQuiet(true);
    m_state->setObjectName(QStringLiteral("serverState"));
    m_url->setObjectName(QStringLiteral("serverUrl"));
    m_running->setObjectName(QStringLiteral("runningPulls"));
    m_throughput->setObjectName(QStringLiteral("throughput"));
    for (QPushButton *button : {m_url, m_running}) {
        button->setProperty("bwKind", QStringLiteral("status"));
        button->setCursor(Qt::PointingHandCursor);
    }
    m_layout->addWidget(m_state);
    m_layout->addWidget(m_url);
    m_layout->addStretch(1);
    m_layout->addWidget(m_throughput);
    m_layout->addWidget(m_running);
    connect(m_url, &QPushButton::clicked, this, [this] {
        const QString url = m_url->property("url").toString();
        QGuiApplication::clipboard()->setText(url);
        Q_EMIT urlCopied(url);
    });
    connect(m_running, &QPushButton::clicked, this, &StatusStrip::runningPullsClicked);
    setServer({});
    setOverview({});
}

void StatusStrip::addIndicator(QWidget *indicator)
{
    m_layout->insertWidget(m_layout->indexOf(m_throughput), indicator);
}

void StatusStrip::setServer(const admin::ServerInfo &info)
{
    switch (info.state) {
    case admin::ServerState::Starting: m_state->set(tr("Starting"), QStringLiteral("running"), Tone::Info); break;
    case admin::ServerState::Running:
        if (info.problems.isEmpty())
            m_state->set(tr("Serving"), QStringLiteral("good"), Tone::Good);
        else
            m_state->set(tr("Serving, with a problem"), QStringLiteral("warning"), Tone::Warning);
        break;
    case admin::ServerState::Draining:
        m_state->set(tr("Finishing the running pulls"), QStringLiteral("stale"), Tone::Warning);
        break;
    case admin::ServerState::Stopped: m_state->set(tr("Stopped"), QStringLiteral("disabled"), Tone::Muted); break;
    case admin::ServerState::Failed: m_state->set(tr("Not serving"), QStringLiteral("error"), Tone::Critical); break;
    }
    const QString url = info.urls.value(0);
    m_url->setVisible(!url.isEmpty());
    m_url->setText(url);
    m_url->setProperty("url", url);
    m_url->setIcon(themeIcon(QStringLiteral("copy"), ColorRole::MutedText));
    m_url->setAccessibleName(tr("Copy the server's address %1").arg(url));
    m_url->setToolTip(tr("The address for your nodes. Click to copy it."));
}

void StatusStrip::setOverview(const admin::Overview &overview)
{
    m_throughput->setText(tr("%1/s to nodes").arg(words::bytes(overview.bytesPerSecond)));
    m_throughput->setAccessibleName(tr("Throughput: %1").arg(m_throughput->text()));
    const QString running
        = overview.runningPulls > 0 ? tr("%n pull(s) running", nullptr, overview.runningPulls) : tr("No pulls running");
    m_running->setText(running);
    m_running->setIcon(themeIcon(QStringLiteral("activity"), ColorRole::MutedText));
    m_running->setAccessibleName(running);
    m_running->setToolTip(tr("Show the running pulls"));
}

} // namespace breakwater::ui
