// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/PullDetailPane.h"

#include "models/ActivityWords.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/activity/RequestWaterfall.h"
#include "widgets/Badge.h"
#include "widgets/CopyField.h"
#include "widgets/ErrorText.h"
#include "widgets/InlineMessage.h"
#include "widgets/SegmentedBar.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

PullDetailPane::PullDetailPane(QWidget *parent)
    : DetailPane(parent), m_badge(new Badge(this)),
      m_meaning(theme::label({}, TextRole::Body, ColorRole::MutedText, this)), m_error(new InlineMessage(this)),
      m_bar(new SegmentedBar(this)), m_layers(theme::label({}, TextRole::Caption, ColorRole::MutedText, this)),
      m_facts(new QGridLayout), m_waterfall(new RequestWaterfall(this)),
      m_requestId(new CopyField(tr("request id"), this))
{
    m_error->setClosable(false);
    m_error->setObjectName(QStringLiteral("pullError"));
    m_meaning->setWordWrap(true);
    body()->addWidget(m_badge, 0, Qt::AlignLeading);
    body()->addWidget(m_meaning);
    body()->addWidget(m_error);
    body()->addWidget(m_bar);
    body()->addWidget(m_layers);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(theme::space(Space::L));
    m_facts->setVerticalSpacing(theme::space(Space::Xs));
    m_facts->setColumnStretch(1, 1);
    m_node = addFact(tr("Node"));
    m_project = addFact(tr("Project"));
    m_robot = addFact(tr("Robot"));
    m_client = addFact(tr("Client"));
    m_started = addFact(tr("Started"));
    m_sent = addFact(tr("Sent"));
    m_upstream = addFact(tr("Downloaded"));
    body()->addLayout(m_facts);
    addSection(tr("Requests"), m_waterfall);
    auto *legend = theme::label(tr("Teal: our answer. Amber: waiting for the upstream."), TextRole::Caption,
                                ColorRole::MutedText, this);
    legend->setWordWrap(true);
    body()->addWidget(legend);
    addSection(tr("Request id, as in the log"), m_requestId);
    auto *report = new QPushButton(tr("Copy for a bug report"), this);
    report->setObjectName(QStringLiteral("copyBugReport"));
    report->setAccessibleName(report->text());
    report->setIcon(themeIcon(QStringLiteral("copy")));
    connect(report, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(bugReport());
        Q_EMIT bugReportCopied();
    });
    body()->addWidget(report, 0, Qt::AlignLeading);
    body()->addStretch(1);
}

QLabel *PullDetailPane::addFact(const QString &name)
{
    QLabel *value = theme::label({}, TextRole::Body, ColorRole::Text, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    const int row = m_facts->rowCount();
    m_facts->addWidget(theme::label(name, TextRole::Body, ColorRole::MutedText, this), row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    return value;
}

void PullDetailPane::setPull(const admin::PullInfo &pull)
{
    m_pull = pull;
    setTitle(words::imageName(pull));
    const words::Badge badge = words::pullState(pull);
    m_badge->set(badge.text, badge.icon, badge.tone);
    QString meaning = words::pullMeaning(pull);
    if (pull.outcome == admin::Outcome::Hit && pull.staleReason == QLatin1String("cache.rechecking"))
        meaning += u' ' + tr("A check was due; it was made behind this answer.");
    if (pull.outcome == admin::Outcome::Stale && !pull.staleReason.isEmpty())
        meaning += u' ' + tr("Reason: %1.").arg(words::reasonPhrase(pull.staleReason));
    if (pull.missReason)
        meaning += u' ' + words::missReason(*pull.missReason);
    if (pull.outcome == admin::Outcome::Joined && pull.bytesSent > pull.bytesFromUpstream)
        meaning += u' ' + tr("Saved %1.").arg(words::bytes(pull.bytesSent - pull.bytesFromUpstream));
    m_meaning->setText(meaning);
    if (pull.error) {
        const ErrorText text = errorText(*pull.error);
        if (m_error->title() != text.problem || m_error->isHidden())
            m_error->showError(*pull.error);
    } else {
        m_error->dismiss();
    }
    const bool known = pull.layersTotal > 0;
    m_bar->setVisible(known);
    m_layers->setVisible(known);
    const ColorRole color = pull.state == admin::PullState::Failed ? ColorRole::Critical
        : pull.state == admin::PullState::Running                  ? ColorRole::Accent
                                                                   : ColorRole::Good;
    m_bar->setProgress(pull.bytesTotal > 0 ? double(pull.bytesSent) / double(pull.bytesTotal)
                                           : (known ? double(pull.layersDone) / pull.layersTotal : 0.0),
                       color);
    m_layers->setText(tr("%1 of %2 layers").arg(pull.layersDone).arg(pull.layersTotal));
    m_bar->setAccessibleName(m_layers->text());
    m_node->setText(pull.node.isEmpty() || pull.node == pull.nodeAddress
                        ? pull.nodeAddress
                        : tr("%1 (%2)").arg(pull.node, pull.nodeAddress));
    m_project->setText(pull.project);
    m_robot->setText(pull.robot.isEmpty() ? tr("none, anonymous") : pull.robot);
    m_client->setText(pull.userAgent);
    const qint64 ms
        = pull.startedAt.msecsTo(pull.finishedAt.isValid() ? pull.finishedAt : QDateTime::currentDateTimeUtc());
    m_started->setText(tr("%1, took %2").arg(words::dateTime(pull.startedAt), words::milliseconds(ms)));
    m_sent->setText(pull.bytesTotal > 0
                        ? tr("%1 of %2").arg(words::bytes(pull.bytesSent), words::bytes(pull.bytesTotal))
                        : words::bytes(pull.bytesSent));
    m_upstream->setText(pull.bytesFromUpstream > 0
                            ? tr("%1 from the upstream").arg(words::bytes(pull.bytesFromUpstream))
                            : tr("nothing"));
    m_requestId->setValue(pull.requestId);
}

void PullDetailPane::setRequests(const QList<admin::RequestInfo> &requests)
{
    m_requests = requests;
    m_waterfall->setRequests(requests);
}

QString PullDetailPane::bugReport() const
{
    // For developers, so in one language and with exact values.
    QStringList lines;
    lines.append(QStringLiteral("Breakwater ") + QStringLiteral(BREAKWATER_VERSION));
    lines.append(QStringLiteral("request: ") + m_pull.requestId);
    lines.append(QStringLiteral("image: %1/%2 %3").arg(m_pull.project, m_pull.repository, m_pull.reference));
    lines.append(QStringLiteral("client: ") + m_pull.userAgent);
    lines.append(QStringLiteral("outcome: ") + words::outcomeKey(m_pull.outcome));
    lines.append(QStringLiteral("layers: %1/%2, bytes: %3/%4, from upstream: %5")
                     .arg(m_pull.layersDone)
                     .arg(m_pull.layersTotal)
                     .arg(m_pull.bytesSent)
                     .arg(m_pull.bytesTotal)
                     .arg(m_pull.bytesFromUpstream));
    if (!m_pull.fallback.isEmpty())
        lines.append(QStringLiteral("answered by fallback: ") + m_pull.fallback);
    if (m_pull.error)
        lines.append(QStringLiteral("error: ") + m_pull.error->toLogLine());
    for (const admin::RequestInfo &request : m_requests) {
        lines.append(QStringLiteral("%1 %2 -> %3, %4 bytes, %5 ms (upstream %6 ms)")
                         .arg(request.method, request.target)
                         .arg(request.status)
                         .arg(request.bytesSent)
                         .arg(request.milliseconds)
                         .arg(request.upstreamWaitMs));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace breakwater::ui
