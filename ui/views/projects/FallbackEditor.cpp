// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projects/FallbackEditor.h"

#include "models/UpstreamModel.h"
#include "theme/Theme.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

FallbackEditor::FallbackEditor(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_up(new QAction(tr("Move up"), this)),
      m_down(new QAction(tr("Move down"), this))
{
    m_list->setObjectName(u"projectFallbacks"_s);
    m_list->setAccessibleName(tr("Further upstreams, in the order in which they are asked"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFixedHeight(theme::rowHeight() * 3 + theme::space(Space::M));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    const auto add = [&](QAction *action, const QString &name, const QKeySequence &keys, int by) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        auto *button = new QPushButton(action->text());
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
    };
    add(m_up, u"fallbackUp"_s, Qt::ALT | Qt::Key_Up, -1);
    add(m_down, u"fallbackDown"_s, Qt::ALT | Qt::Key_Down, 1);
    buttons->addStretch();
    row->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &FallbackEditor::updateActions);
    setFocusProxy(m_list);
    updateActions();
}

void FallbackEditor::setUpstreams(const QList<admin::UpstreamInfo> &upstreams, qint64 primary,
                                  const QList<qint64> &chosen)
{
    m_list->clear();
    QList<admin::UpstreamInfo> ordered = upstreams;
    const auto position = [&](const admin::UpstreamInfo &upstream) {
        const qsizetype at = chosen.indexOf(upstream.id);
        return at < 0 ? chosen.size() : at;
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const auto &a, const auto &b) { return position(a) < position(b); });
    for (const admin::UpstreamInfo &upstream : std::as_const(ordered)) {
        if (upstream.id == primary)
            continue;
        auto *item = new QListWidgetItem(
            tr("%1 (%2)", "upstream name, host").arg(upstream.spec.name, UpstreamModel::host(upstream.spec.url)));
        item->setData(Qt::UserRole, upstream.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.contains(upstream.id) ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    updateActions();
}

QList<qint64> FallbackEditor::chosen() const
{
    QList<qint64> ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids.append(m_list->item(i)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

bool FallbackEditor::isOffered() const
{
    return m_list->count() > 0;
}

void FallbackEditor::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

void FallbackEditor::updateActions()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace breakwater::ui
