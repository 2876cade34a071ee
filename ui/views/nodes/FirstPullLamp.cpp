// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/FirstPullLamp.h"

#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"
#include "widgets/ErrorText.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

FirstPullLamp::FirstPullLamp(admin::AdminService &service, QWidget *parent)
    : QFrame(parent), m_since(QDateTime::currentDateTimeUtc()), m_icon(new QLabel),
      m_title(theme::label({}, TextRole::Strong)), m_hint(theme::label({}, TextRole::Body, ColorRole::MutedText))
{
    setObjectName(u"firstPullLamp"_s);
    auto *row = new QHBoxLayout(this);
    const int m = theme::space(Space::M);
    row->setContentsMargins(m, m, m, m);
    row->setSpacing(m);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::space(Space::Xs));
    row->addLayout(column, 1);
    m_title->setObjectName(u"lampTitle"_s);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    const auto tick = [column] {
        Tick made {new QLabel, theme::label({}, TextRole::Body)};
        auto *line = new QHBoxLayout;
        line->setSpacing(theme::space(Space::S));
        made.text->setWordWrap(true);
        line->addWidget(made.icon, 0, Qt::AlignTop);
        line->addWidget(made.text, 1);
        column->addLayout(line);
        return made;
    };
    m_heard = tick();
    m_robot = tick();
    m_served = tick();
    connect(&service, &admin::AdminService::pullsChanged, this, [this](const QList<admin::PullInfo> &pulls) {
        for (const admin::PullInfo &pull : pulls)
            see(pull);
    });
    connect(&service, &admin::AdminService::nodeChanged, this, [this](const admin::NodeInfo &node) { see(node); });
    refresh();
}

void FirstPullLamp::start()
{
    m_since = QDateTime::currentDateTimeUtc();
    m_pull.reset();
    m_node.reset();
    setState(State::Waiting);
}

void FirstPullLamp::see(const admin::NodeInfo &node)
{
    if (m_state != State::Waiting || node.lastSeenAt < m_since)
        return;
    m_node = node;
    setState(State::Heard);
}

void FirstPullLamp::see(const admin::PullInfo &pull)
{
    if (m_state == State::Proven || pull.startedAt < m_since)
        return;
    // A later pull may succeed where an earlier one failed; a running one is followed until it ends.
    if (m_pull && m_state == State::Pulling && m_pull->id != pull.id && pull.state != admin::PullState::Finished)
        return;
    m_pull = pull;
    switch (pull.state) {
    case admin::PullState::Running: setState(State::Pulling); return;
    case admin::PullState::Failed: setState(State::Failed); return;
    case admin::PullState::Finished:
        setState(State::Proven);
        Q_EMIT proven(pull);
        return;
    }
}

void FirstPullLamp::setState(State state)
{
    const bool changed = state != m_state;
    m_state = state;
    refresh();
    if (!changed)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT stateChanged();
}

void FirstPullLamp::setTick(const Tick &tick, bool done, const QString &text)
{
    tick.icon->setPixmap(themePixmap(done ? u"good"_s : u"clock"_s, theme::lineHeight(),
                                     done ? ColorRole::Good : ColorRole::MutedText, devicePixelRatioF()));
    tick.icon->setAccessibleName(done ? tr("done") : tr("waiting"));
    tick.text->setText(text);
    theme::setTextRole(tick.text, TextRole::Body, done ? ColorRole::Text : ColorRole::MutedText);
}

void FirstPullLamp::refresh()
{
    Tone tone = Tone::Info;
    QString icon = u"clock"_s;
    const QString image
        = m_pull ? u"%1/%2:%3"_s.arg(m_pull->project, m_pull->repository, m_pull->reference) : QString();
    switch (m_state) {
    case State::Waiting:
        m_title->setText(tr("Waiting for the first pull from a node"));
        m_hint->setText(tr("Run the check command on the node. This page notices it by itself."));
        break;
    case State::Heard:
        m_title->setText(tr("A node is talking to this server"));
        m_hint->setText(tr("Now waiting for it to pull an image."));
        break;
    case State::Pulling:
        icon = u"running"_s;
        m_title->setText(tr("%1 is pulling %2").arg(m_pull->node, image));
        m_hint->setText(m_pull->layersTotal > 0
                            ? tr("%1 of %2 layers are there").arg(m_pull->layersDone).arg(m_pull->layersTotal)
                            : tr("The manifest was asked for"));
        break;
    case State::Proven:
        tone = Tone::Good;
        icon = u"good"_s;
        m_title->setText(tr("It works: %1 pulled %2 through Breakwater").arg(m_pull->node, image));
        m_hint->setText(tr("%1 were served. The next node that wants this image gets it from the cache.")
                            .arg(words::bytes(m_pull->bytesSent)));
        break;
    case State::Failed: {
        tone = Tone::Critical;
        icon = u"failed"_s;
        m_title->setText(tr("The pull of %1 by %2 failed").arg(image, m_pull->node));
        const ErrorText why = m_pull->error ? errorText(*m_pull->error) : ErrorText {};
        m_hint->setText(m_pull->error ? tr("%1. %2", "problem, remedy").arg(why.problem, why.remedy)
                                      : tr("Try it again; Activity has the details."));
        break;
    }
    }
    const bool heard = m_state != State::Waiting;
    const QString node = m_pull ? m_pull->node
        : m_node                ? (m_node->name.isEmpty() ? m_node->address : m_node->name)
                                : QString();
    setTick(m_heard, heard, heard ? tr("Heard from %1").arg(node) : tr("A node reaches this server"));
    const QString robot = m_pull ? m_pull->robot : m_node ? m_node->robot : QString();
    const bool known = m_pull && (m_state != State::Failed || !m_pull->robot.isEmpty());
    setTick(m_robot, known,
            !known                ? tr("It is allowed in")
                : robot.isEmpty() ? tr("Let in without credentials")
                                  : tr("Let in as %1").arg(robot));
    setTick(m_served, m_state == State::Proven,
            m_state == State::Proven ? tr("Image served, whole and verified") : tr("An image is served"));
    m_icon->setPixmap(themePixmap(icon, theme::iconSize() * 3 / 2, toneColor(tone), devicePixelRatioF()));
    setAccessibleName(m_title->text());
    if (property("bwTone").toString() != toneName(tone)) {
        setProperty("bwTone", toneName(tone));
        style()->unpolish(this);
        style()->polish(this);
    }
}

} // namespace breakwater::ui
