// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/UpstreamHealthList.h"

#include "models/Words.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"
#include "widgets/ErrorText.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

struct UpstreamHealthList::Row : public QObject
{
    using QObject::QObject;
    QWidget *box = nullptr;
    QPushButton *name = nullptr;
    Badge *state = nullptr;
    QLabel *detail = nullptr;
};

UpstreamHealthList::UpstreamHealthList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space(Space::S));
    m_layout->addStretch(1);
}

void UpstreamHealthList::set(const admin::UpstreamInfo &upstream)
{
    Row *row = m_rows.value(upstream.id);
    if (!row) {
        row = new Row(this);
        row->box = new QWidget(this);
        row->name = new QPushButton(row->box);
        row->name->setProperty("bwKind", QStringLiteral("link"));
        row->name->setObjectName(QStringLiteral("upstreamHealth%1").arg(upstream.id));
        row->name->setCursor(Qt::PointingHandCursor);
        row->state = new Badge(row->box);
        row->detail = theme::label({}, TextRole::Caption, ColorRole::MutedText, row->box);
        row->detail->setWordWrap(true);
        auto *column = new QVBoxLayout(row->box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *line = new QHBoxLayout;
        line->addWidget(row->name);
        line->addStretch(1);
        line->addWidget(row->state);
        column->addLayout(line);
        column->addWidget(row->detail);
        m_layout->insertWidget(m_layout->count() - 1, row->box);
        m_rows.insert(upstream.id, row);
        connect(row->name, &QPushButton::clicked, this, [this, row] { Q_EMIT opened(row->name->text()); });
    }
    describe(*row, upstream);
}

void UpstreamHealthList::describe(const Row &row, const admin::UpstreamInfo &upstream)
{
    const words::Badge badge = words::upstreamState(upstream.state);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    row.name->setText(upstream.spec.name);
    row.name->setAccessibleName(tr("%1: %2").arg(upstream.spec.name, badge.text));
    row.name->setToolTip(tr("Show %1").arg(upstream.spec.name));
    row.state->set(badge.text, badge.icon, badge.tone);
    const bool failing = upstream.state == admin::UpstreamState::Failing && upstream.lastError;
    QString detail;
    if (failing) {
        detail
            = tr("%1, since %2").arg(errorText(*upstream.lastError).problem, words::ago(upstream.lastSuccessAt, now));
        if (!upstream.lastSuccessAt.isValid())
            detail = errorText(*upstream.lastError).problem;
    } else {
        const QString budget = upstream.budget && upstream.budget->remaining
            ? tr("Rate limit: %1").arg(words::budget(upstream.budget, now))
            : tr("Rate limit: not told");
        detail = upstream.medianLatencyMs < 0
            ? budget
            : tr("%1, answers in %2 ms").arg(budget, QLocale().toString(std::max(1, upstream.medianLatencyMs)));
    }
    row.detail->setText(detail);
    row.name->setAccessibleDescription(detail);
}

void UpstreamHealthList::remove(qint64 id)
{
    if (Row *row = m_rows.take(id)) {
        row->box->deleteLater();
        row->deleteLater();
    }
}

} // namespace breakwater::ui
