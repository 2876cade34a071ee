// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SummaryPage.h"

#include "models/Words.h"
#include "setup/StatusLine.h"
#include "theme/Theme.h"
#include "widgets/Card.h"
#include "widgets/ErrorText.h"
#include "widgets/InlineMessage.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int addressStep = 2;
constexpr int registriesStep = 3;

} // namespace

SummaryPage::SummaryPage(SetupModel &model, QWidget *parent)
    : SetupPage(model, parent), m_list(nullptr), m_problem(new InlineMessage)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(m_problem);
    auto *card = new Card;
    m_list = card->body();
    m_list->setSpacing(theme::space(Space::S));
    layout->addWidget(card);
    layout->addStretch(1);
    m_problem->setClosable(false);
    connect(m_problem, &InlineMessage::actionTriggered, this, [this] {
        for (const SetupTask &task : this->model().tasks()) {
            if (task.state == SetupTaskState::Failed)
                Q_EMIT stepRequested(task.kind == SetupTaskKind::Settings ? addressStep : registriesStep);
        }
    });
    connect(&model, &SetupModel::taskChanged, this, [this](int index) {
        const QList<SetupTask> &tasks = this->model().tasks();
        if (m_lines.size() != tasks.size())
            rebuild(tasks);
        showTask(index, tasks.at(index));
        Q_EMIT changed();
    });
    connect(&model, &SetupModel::applyFinished, this, &SummaryPage::finished);
}

QString SummaryPage::name() const
{
    return tr("Summary");
}

QString SummaryPage::title() const
{
    if (model().isApplying())
        return tr("Setting up …");
    return model().isApplied() ? tr("Everything is set up") : tr("What will be changed");
}

QString SummaryPage::text() const
{
    return tr("Each line can be changed later, or undone, in the console.");
}

QString SummaryPage::nextText() const
{
    if (hasFailed())
        return tr("&Try again");
    return model().isApplied() ? tr("&Connect a node") : tr("&Apply");
}

bool SummaryPage::hasFailed() const
{
    const QList<SetupTask> &tasks = model().tasks();
    return std::any_of(tasks.cbegin(), tasks.cend(),
                       [](const SetupTask &task) { return task.state == SetupTaskState::Failed; });
}

void SummaryPage::enter()
{
    if (model().isApplying())
        return;
    m_problem->dismiss();
    rebuild(model().plannedTasks());
    Q_EMIT changed();
}

bool SummaryPage::next()
{
    m_problem->dismiss();
    model().apply();
    return false;
}

void SummaryPage::finished(bool ok)
{
    Q_EMIT changed();
    if (ok) {
        Q_EMIT goOnRequested();
        return;
    }
    for (const SetupTask &task : model().tasks()) {
        if (task.state != SetupTaskState::Failed || !task.error)
            continue;
        m_problem->showError(*task.error);
        if (task.kind == SetupTaskKind::Settings)
            m_problem->setAction(tr("Change the address"));
        else if (task.kind == SetupTaskKind::Upstream)
            m_problem->setAction(tr("Change the registries"));
    }
}

void SummaryPage::rebuild(const QList<SetupTask> &tasks)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const SetupTask &task : tasks) {
        auto *line = new StatusLine;
        m_list->addWidget(line);
        m_lines << line;
        line->setVisible(task.kind != SetupTaskKind::Finish);
        showTask(static_cast<int>(m_lines.size()) - 1, task);
    }
}

void SummaryPage::showTask(int index, const SetupTask &task)
{
    QString icon = u"add"_s;
    Tone tone = Tone::Info;
    QString text = taskText(task);
    switch (task.state) {
    case SetupTaskState::Waiting: break;
    case SetupTaskState::Running:
        icon = u"running"_s;
        tone = Tone::Info;
        break;
    case SetupTaskState::Done:
        icon = u"good"_s;
        tone = Tone::Good;
        break;
    case SetupTaskState::Kept:
        icon = u"good"_s;
        tone = Tone::Muted;
        text = tr("Is there already and stays as it is.");
        break;
    case SetupTaskState::Failed:
        icon = u"failed"_s;
        tone = Tone::Critical;
        text = task.error ? errorText(*task.error).problem : text;
        break;
    }
    m_lines.at(index)->set(icon, tone, taskTitle(task), text);
}

QString SummaryPage::taskTitle(const SetupTask &task) const
{
    switch (task.kind) {
    case SetupTaskKind::Settings: return tr("Listen for nodes at %1").arg(model().serverUrl());
    case SetupTaskKind::Upstream: {
        const SetupRegistry &registry = model().registries().at(task.registry);
        return registry.username.isEmpty()
            ? tr("Upstream %1, without a login").arg(registry.preset.title)
            : tr("Upstream %1, logged in as %2").arg(registry.preset.title, registry.username);
    }
    case SetupTaskKind::Project: {
        const admin::UpstreamPreset &preset = model().registries().at(task.registry).preset;
        return tr("Project %1").arg(preset.suggestedProject);
    }
    case SetupTaskKind::Robot: return tr("Robot robot$%1 for your nodes").arg(SetupModel::robotName());
    case SetupTaskKind::Finish: return tr("Remember that set-up is done");
    }
    return {};
}

QString SummaryPage::taskText(const SetupTask &task) const
{
    switch (task.kind) {
    case SetupTaskKind::Settings: {
        const QString tls = model().usesTls() ? tr("encrypted") : tr("plain HTTP");
        const QString space = model().limitBytes() > 0
            ? tr("at most %1 for images").arg(words::bytes(model().limitBytes()))
            : tr("no limit for images");
        return tr("%1; %2; certificate for %3", "encryption, space, names")
            .arg(tls, space, model().certificateNames().join(u", "_s));
    }
    case SetupTaskKind::Upstream: return model().registries().at(task.registry).preset.url;
    case SetupTaskKind::Project:
        return tr("Serves %1").arg(model().registries().at(task.registry).preset.serves.join(u", "_s));
    case SetupTaskKind::Robot: return tr("May pull from all projects and do nothing else; never expires.");
    case SetupTaskKind::Finish: break;
    }
    return {};
}

} // namespace breakwater::ui
