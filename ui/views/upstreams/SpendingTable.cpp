// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upstreams/SpendingTable.h"

#include "models/SpendingModel.h"
#include "models/TableSortFilterModel.h"
#include "models/Words.h"
#include "theme/Theme.h"
#include "widgets/TableView.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 8; ///< beyond that the table scrolls

} // namespace

SpendingTable::SpendingTable(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_model(new SpendingModel(service, this)),
      m_summary(theme::label({}, TextRole::Body, ColorRole::MutedText, this)), m_table(new TableView(u"spending"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    m_summary->setObjectName(u"spendingSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_table);
    auto *sorted = new TableSortFilterModel(this);
    sorted->setSourceModel(m_model);
    const auto headed = [this](int section) {
        return static_cast<int>(m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().size());
    };
    m_table->setColumnPlan({16, headed(SpendingModel::Pulls) + 2, headed(SpendingModel::Share), 11},
                           SpendingModel::Image);
    m_table->setModel(sorted);
    m_table->sortByColumn(SpendingModel::Pulls, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("Images that the limit was spent on"));
    connect(m_model, &SpendingModel::loaded, this, &SpendingTable::update);
}

void SpendingTable::setUpstream(const admin::UpstreamInfo &upstream)
{
    m_tellsLimit = upstream.budget && upstream.budget->limit;
    m_model->setUpstream(upstream.id);
    update();
}

void SpendingTable::update()
{
    const admin::UpstreamSpending &spending = m_model->spending();
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    const int head = std::max(m_table->horizontalHeader()->sizeHint().height(), theme::rowHeight());
    m_table->setFixedHeight(head + std::min(rows, rowsShown) * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth() + theme::space(Space::Xs));
    if (spending.windowSeconds == 0) { // not read yet
        m_summary->setText({});
        return;
    }
    const QString window = words::duration(spending.windowSeconds);
    QString text = spending.pulls == 0 ? tr("No pull was counted in the last %1.", "span of time").arg(window)
        : spending.pulls == 1
        ? tr("1 pull was counted in the last %1.", "span of time").arg(window)
        : tr("%n pulls were counted in the last %1.", "span of time", static_cast<int>(spending.pulls)).arg(window);
    if (!m_tellsLimit && spending.pulls > 0)
        text = tr("%1 This upstream tells no limit.", "sentence before").arg(text);
    m_summary->setText(text);
    m_summary->setToolTip(tr("Each manifest that the upstream gives counts: as a rule one for an image's list of "
                             "platforms and one for each platform. Layers and checks do not count."));
}

} // namespace breakwater::ui
