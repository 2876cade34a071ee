// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upstreams/UpstreamsView.h"

#include "models/PresetWords.h"
#include "models/UpstreamModel.h"
#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/upstreams/SpendingTable.h"
#include "views/upstreams/TestDialog.h"
#include "views/upstreams/UpstreamDialog.h"
#include "widgets/Badge.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/EmptyState.h"
#include "widgets/FactList.h"
#include "widgets/InlineMessage.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

UpstreamsView::UpstreamsView(admin::AdminService &service, QWidget *parent)
    : ListDetailView(service, u"upstreams"_s, tr("Filter by name, host, state or project"), parent),
      m_model(new UpstreamModel(service, this)), m_stateBadge(new Badge), m_problem(new InlineMessage),
      m_limit(new FactList), m_spending(new SpendingTable(service)), m_facts(new FactList), m_empty(nullptr)
{
    setObjectName(u"upstreamsView"_s);
    pane()->setSourceModel(m_model);
    pane()->setColumns({18, 20, 20, 14, 16, 10, 13, 16}, UpstreamModel::Projects,
                       {UpstreamModel::Host, UpstreamModel::Budget, UpstreamModel::Projects, UpstreamModel::Failures,
                        UpstreamModel::Latency, UpstreamModel::Provider});
    pane()->table()->sortByColumn(UpstreamModel::Name, Qt::AscendingOrder);
    pane()->table()->setAccessibleName(tr("Upstreams"));
    buildActions();
    buildDetail();
    buildEmptyState();

    follow(m_model);
    UpstreamsView::updateActions();
    m_model->load();
}

QString UpstreamsView::title() const
{
    return tr("Upstreams");
}

QString UpstreamsView::description() const
{
    return tr("The registries that images come from, and how they are doing.");
}

void UpstreamsView::activate()
{
    m_model->load();
}

const admin::UpstreamInfo *UpstreamsView::current() const
{
    const QModelIndex index = pane()->current();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void UpstreamsView::buildActions()
{
    m_add = makePrimaryAction(tr("Add upstream"), u"addUpstream"_s);
    m_test = addRowAction(tr("Test"), u"test"_s, Qt::CTRL | Qt::Key_T, u"testUpstream"_s);
    m_edit = addRowAction(tr("Edit…"), u"edit"_s, Qt::Key_F2, u"editUpstream"_s);
    m_toggle = addRowAction(tr("Disable"), u"pause"_s, {}, u"toggleUpstream"_s);
    m_copyHost = addRowAction(tr("Copy host"), u"copy"_s, {}, u"copyUpstreamHost"_s);
    m_remove = addRowAction(tr("Delete…"), u"delete"_s, QKeySequence::Delete, u"removeUpstream"_s);
    connect(m_add, &QAction::triggered, this, [this] { add({}); });
    connect(m_test, &QAction::triggered, this, &UpstreamsView::test);
    connect(m_edit, &QAction::triggered, this, &UpstreamsView::edit);
    connect(m_toggle, &QAction::triggered, this, &UpstreamsView::toggleEnabled);
    connect(m_remove, &QAction::triggered, this, &UpstreamsView::remove);
    connect(m_copyHost, &QAction::triggered, this, [this] {
        if (const admin::UpstreamInfo *upstream = current())
            QGuiApplication::clipboard()->setText(UpstreamModel::host(upstream->spec.url));
    });
}

void UpstreamsView::buildDetail()
{
    m_problem->setClosable(false);
    detail()->body()->addWidget(m_stateBadge, 0, Qt::AlignLeft);
    detail()->body()->addWidget(m_problem);
    detail()->body()->addWidget(makeButtonRow({m_test, m_edit, m_toggle}));
    detail()->body()->addWidget(m_limit);
    detail()->addSection(tr("Spent on"), m_spending);
    detail()->addSection(tr("About it"), m_facts);
    detail()->body()->addStretch(1);
}

void UpstreamsView::buildEmptyState()
{
    m_empty
        = new EmptyState(u"upstreams"_s, tr("No upstream yet"),
                         tr("Breakwater pulls images from upstreams and keeps them. Choose a registry to start with."));
    auto *grid = new QWidget;
    auto *buttons = new QGridLayout(grid);
    buttons->setSpacing(theme::space(Space::S));
    m_empty->addExtra(grid);
    pane()->setEmptyState(m_empty);
    service().upstreamPresets({this, [this, grid, buttons](const Result<QList<admin::UpstreamPreset>> &presets) {
                                   if (!presets)
                                       return;
                                   int at = 0;
                                   const QList<admin::UpstreamPreset> spoken = words::spoken(*presets);
                                   for (const admin::UpstreamPreset &preset : spoken) {
                                       auto *button = new QPushButton(preset.title, grid);
                                       button->setObjectName(u"preset_"_s + preset.provider);
                                       button->setToolTip(preset.description);
                                       button->setAccessibleDescription(preset.description);
                                       button->setMinimumHeight(theme::rowHeight() + theme::space(Space::S));
                                       button->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
                                       connect(button, &QPushButton::clicked, this,
                                               [this, provider = preset.provider] { add(provider); });
                                       buttons->addWidget(button, at / 3, at % 3);
                                       ++at;
                                   }
                               }});
}

void UpstreamsView::updateActions()
{
    const admin::UpstreamInfo *upstream = current();
    const bool editable = upstream && !upstream->managed;
    const QString reason = upstream && upstream->managed ? words::managedByFile() : QString();
    m_test->setEnabled(upstream);
    m_copyHost->setEnabled(upstream);
    for (QAction *action : {m_edit, m_toggle, m_remove}) {
        action->setEnabled(editable);
        action->setToolTip(reason.isEmpty() ? action->text() : reason);
    }
    m_toggle->setText(upstream && !upstream->spec.enabled ? tr("Enable") : tr("Disable"));
    m_toggle->setIcon(themeIcon(upstream && !upstream->spec.enabled ? u"play"_s : u"pause"_s));
}

void UpstreamsView::updateDetail()
{
    const admin::UpstreamInfo *upstream = current();
    if (!upstream)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const words::Badge state = words::upstreamState(upstream->state);
    detail()->setTitle(upstream->spec.name, upstream->spec.url);
    m_stateBadge->set(state.text, state.icon, state.tone);
    const bool isFailing = upstream->state == admin::UpstreamState::Failing
        || upstream->state == admin::UpstreamState::Limited || upstream->state == admin::UpstreamState::Slow;
    if (upstream->managed)
        m_problem->showMessage(Tone::Info, tr("Managed by the configuration file"), words::managedByFile());
    if (upstream->lastError && isFailing)
        m_problem->showError(*upstream->lastError);
    else if (!upstream->managed)
        m_problem->dismiss();
    m_limit->setFact(tr("Rate budget"), words::budget(upstream->budget, now));
    m_limit->setFact(tr("Charged to"), upstream->budget ? upstream->budget->source : QString());
    m_spending->setUpstream(*upstream);
    m_facts->setFact(tr("Login"), upstream->spec.username.isEmpty() ? tr("anonymous") : upstream->spec.username);
    m_facts->setFact(tr("Last success"), words::ago(upstream->lastSuccessAt, now));
    m_facts->setFact(tr("Last error"), upstream->lastError ? words::ago(upstream->lastErrorAt, now) : tr("none"));
    m_facts->setFact(tr("Downloaded"), words::bytes(upstream->bytesReceived));
    m_facts->setFact(
        tr("Requests"),
        tr("%1, of which %2 failed").arg(words::count(upstream->requests), words::count(upstream->failures)));
    m_facts->setFact(tr("Projects"),
                     upstream->projects.isEmpty() ? tr("none uses it yet") : upstream->projects.join(u", "_s));
    m_facts->setFact(tr("Extra CA"),
                     upstream->spec.caPem.isEmpty() ? QString() : tr("one is trusted for this upstream"));
    m_facts->setFact(tr("Private hosts"), upstream->spec.allowedPrivateHosts.join(u", "_s));
    m_facts->setFact(tr("Login hosts"), upstream->spec.realmHosts.join(u", "_s));
    m_facts->setFact(tr("Proxy"), upstream->spec.proxyUrl);
    m_facts->setFact(tr("Client certificate"),
                     upstream->hasClientKey ? tr("one is shown to this upstream") : QString());
    m_facts->setFact(tr("Addresses"),
                     upstream->spec.addresses == AddressFamily::Ipv4       ? tr("IPv4 only")
                         : upstream->spec.addresses == AddressFamily::Ipv6 ? tr("IPv6 only")
                                                                           : QString());
}

void UpstreamsView::add(const QString &provider)
{
    auto *dialog = new UpstreamDialog(service(), provider, this);
    connect(dialog, &UpstreamDialog::saved, this, [this](const admin::UpstreamInfo &upstream) {
        m_model->upsert(upstream);
        pane()->filter()->clear();
        pane()->table()->selectKey(upstream.id);
        Q_EMIT toastRequested(tr("Added %1").arg(upstream.spec.name));
    });
    dialog->open();
}

void UpstreamsView::edit()
{
    const admin::UpstreamInfo *upstream = current();
    if (!upstream || upstream->managed)
        return;
    auto *dialog = new UpstreamDialog(service(), *upstream, this);
    connect(dialog, &UpstreamDialog::saved, this, [this](const admin::UpstreamInfo &saved) {
        m_model->upsert(saved);
        Q_EMIT toastRequested(tr("Saved %1").arg(saved.spec.name));
    });
    dialog->open();
}

void UpstreamsView::test()
{
    const admin::UpstreamInfo *upstream = current();
    if (!upstream)
        return;
    auto *dialog = new TestDialog(service(), *upstream, this);
    connect(dialog, &TestDialog::editRequested, this, &UpstreamsView::edit);
    dialog->open();
}

void UpstreamsView::toggleEnabled()
{
    const admin::UpstreamInfo *upstream = current();
    if (!upstream || upstream->managed)
        return;
    admin::UpstreamSpec spec = upstream->spec;
    spec.enabled = !spec.enabled;
    service().updateUpstream(upstream->id, spec, {this, [this](const Result<admin::UpstreamInfo> &changed) {
                                                      if (!changed) {
                                                          Q_EMIT errorRaised(changed.error());
                                                          return;
                                                      }
                                                      m_model->upsert(*changed);
                                                      Q_EMIT errorCleared();
                                                  }});
}

void UpstreamsView::remove()
{
    const admin::UpstreamInfo *upstream = current();
    if (!upstream || upstream->managed)
        return;
    const QString name = upstream->spec.name;
    const QString consequence = upstream->projects.isEmpty()
        ? tr("No project uses it. Its stored credentials are erased.")
        : tr("It is used by %1. Remove the projects or give them another upstream first.")
              .arg(upstream->projects.join(u", "_s));
    auto *dialog
        = new ConfirmDialog(tr("Delete the upstream %1?").arg(name), consequence, tr("Delete %1").arg(name), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, name, id = upstream->id] {
        service().removeUpstream(id, {dialog, [this, dialog, name, id](const Result<void> &removed) {
                                          if (!removed) {
                                              dialog->showError(removed.error());
                                              return;
                                          }
                                          m_model->remove(id);
                                          Q_EMIT toastRequested(tr("Deleted %1").arg(name));
                                          dialog->accept();
                                      }});
    });
    dialog->open();
}

} // namespace breakwater::ui
