// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upstreams/ConnectionTestModel.h"

#include "models/Words.h"
#include "widgets/ErrorText.h"

#include <algorithm>

#include <QLocale>
#include <QUuid>

namespace breakwater::ui {

using admin::TestOutcome;
using admin::TestStep;

ConnectionTestModel::ConnectionTestModel(admin::AdminService &service, QObject *parent)
    : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::connectionTestStep, this,
            [this](const QString &testId, const admin::TestStepResult &step) {
                if (testId == m_testId && m_state == State::Running)
                    upsert(step);
            });
}

void ConnectionTestModel::start(qint64 id, const admin::UpstreamSpec &spec)
{
    begin(spec.url);
    m_admin.testUpstream(
        m_testId, id, spec,
        {this, [this, asked = m_testId](const Result<QList<admin::TestStepResult>> &steps) { end(asked, steps); }});
}

void ConnectionTestModel::startRobot(const QString &userName, const admin::RobotTestRequest &request)
{
    begin(userName);
    m_admin.testRobot(
        m_testId, request,
        {this, [this, asked = m_testId](const Result<QList<admin::TestStepResult>> &steps) { end(asked, steps); }});
}

void ConnectionTestModel::startNode(const admin::NodeTestRequest &request)
{
    begin(request.config.serverUrl);
    m_admin.actAsNode(
        m_testId, request,
        {this, [this, asked = m_testId](const Result<QList<admin::TestStepResult>> &steps) { end(asked, steps); }});
}

void ConnectionTestModel::begin(const QString &subject)
{
    reset();
    m_testId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_subject = subject;
    setState(State::Running);
}

void ConnectionTestModel::end(const QString &asked, const Result<QList<admin::TestStepResult>> &steps)
{
    if (asked != m_testId)
        return;
    if (steps) {
        finish(*steps);
        return;
    }
    m_error = steps.error();
    setState(State::Failed);
}

void ConnectionTestModel::reset()
{
    m_testId.clear();
    m_error.reset();
    clear();
    setState(State::Idle);
}

void ConnectionTestModel::finish(const QList<admin::TestStepResult> &steps)
{
    assign(steps);
    const auto has = [&steps](TestOutcome outcome) {
        return std::any_of(steps.cbegin(), steps.cend(),
                           [outcome](const admin::TestStepResult &step) { return step.outcome == outcome; });
    };
    if (has(TestOutcome::Failed))
        setState(State::Failed);
    else
        setState(has(TestOutcome::Warning) ? State::PassedWithWarnings : State::Passed);
}

void ConnectionTestModel::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

QString ConnectionTestModel::summary() const
{
    switch (m_state) {
    case State::Idle: return tr("Not tested yet");
    case State::Running: return tr("Testing the connection …");
    case State::Passed: return tr("Everything works");
    case State::PassedWithWarnings: return tr("It works, with a warning");
    case State::Failed: break;
    }
    if (m_error)
        return errorText(*m_error).problem;
    for (const admin::TestStepResult &step : rows()) {
        if (step.outcome == TestOutcome::Failed)
            return step.error ? errorText(*step.error).problem : tr("“%1” failed").arg(words::testStep(step.step));
    }
    return tr("The test failed");
}

QString ConnectionTestModel::toText() const
{
    QStringList lines {tr("Connection test of %1").arg(m_subject)};
    for (const admin::TestStepResult &step : rows()) {
        QString line
            = tr("%1: %2", "step, outcome").arg(words::testStep(step.step), words::testOutcome(step.outcome).text);
        if (step.milliseconds >= 0)
            line += QStringLiteral(" (%1)").arg(text(step, Time));
        if (!step.detail.isEmpty())
            line += QStringLiteral("; ") + step.detail;
        lines << line;
        if (step.error)
            lines << QStringLiteral("    ") + step.error->toLogLine();
    }
    lines << summary();
    return lines.join(u'\n') + u'\n';
}

int ConnectionTestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionTestModel::data(const QModelIndex &index, int role) const
{
    const admin::TestStepResult *step = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!step)
        return {};
    const words::Badge outcome = words::testOutcome(step->outcome);
    switch (role) {
    case Qt::DisplayRole: return text(*step, index.column());
    case SortRole: return static_cast<int>(step->step);
    case KeyRole: return static_cast<int>(step->step);
    case IconNameRole: return index.column() == Outcome ? outcome.icon : QString();
    case ToneRole: return static_cast<int>(index.column() == Outcome ? outcome.tone : Tone::Neutral);
    default: return {};
    }
}

QVariant ConnectionTestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step: return tr("Step");
    case Outcome: return tr("Result");
    case Time: return tr("Time");
    case Detail: return tr("Found");
    default: return {};
    }
}

QString ConnectionTestModel::text(const admin::TestStepResult &step, int column)
{
    switch (column) {
    case Step: return words::testStep(step.step);
    case Outcome: return words::testOutcome(step.outcome).text;
    case Time: return step.milliseconds < 0 ? QString() : tr("%1 ms").arg(QLocale().toString(step.milliseconds));
    case Detail: {
        if (!step.error)
            return step.detail;
        const ErrorText error = errorText(*step.error);
        QStringList sentences;
        for (const QString &sentence : {error.cause.isEmpty() ? error.problem : error.cause, error.remedy}) {
            if (!sentence.isEmpty())
                sentences << sentence;
        }
        return sentences.join(u'\n');
    }
    default: return {};
    }
}

} // namespace breakwater::ui
