// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"

class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace breakwater::ui {

class FilterField;
class PullDetailPane;
class PullFilterModel;
class PullModel;
class TableView;

/// The pulls as they happen: a pull is a row. Space pauses, End follows again, Enter opens the detail.
class ActivityView : public View
{
    Q_OBJECT

public:
    explicit ActivityView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QAction *primaryAction() override { return m_pause; }
    QList<QAction *> secondaryActions() override { return {m_explain}; }
    void activate() override;
    void applyFilter(const QString &filter) override;
    bool focusFilter() override;
    QList<QWidget *> panes() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildEmpty();
    void read();
    void showTime(const QDateTime &at); ///< also what is older than the list goes
    void setPaused(bool paused);
    void follow();
    void showWaiting(int count);
    void explain();
    void chooseState();
    void fitColumns();
    void openDetail(qint64 id);
    void closeDetail();
    void readDetail(qint64 id);
    void refreshDetail(const QList<admin::PullInfo> &changed);

    PullModel *m_model;
    PullFilterModel *m_filter;
    QAction *m_pause;
    QAction *m_followNode;
    QAction *m_explain;
    qint64 m_shownId = 0;
    bool m_loaded = false;

    FilterField *m_field = nullptr;
    QPushButton *m_waiting = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    PullDetailPane *m_detail = nullptr;
};

} // namespace breakwater::ui
