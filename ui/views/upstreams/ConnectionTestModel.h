// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// One run of the connection test of an upstream, rung by rung as the service tells it. Only the latest run counts:
/// what an earlier one still answers is dropped. GUI thread.
class ConnectionTestModel : public RowTableModel<admin::TestStepResult, admin::TestStep>
{
    Q_OBJECT

public:
    enum Column { Step, Outcome, Time, Detail, ColumnCount };
    enum class State { Idle, Running, Passed, PassedWithWarnings, Failed };

    explicit ConnectionTestModel(admin::AdminService &service, QObject *parent = nullptr);

    /// `id` 0 tests what `spec` says; otherwise the stored upstream's password is used where `spec` has none.
    void start(qint64 id, const admin::UpstreamSpec &spec);
    void startRobot(const QString &userName, const admin::RobotTestRequest &request); ///< what a node with it would do
    void startNode(const admin::NodeTestRequest &request); ///< what a node with these files would do
    void reset();

    State state() const { return m_state; }
    QString summary() const; ///< one sentence for where the test stands
    QString toText() const; ///< the whole ladder, for a bug report

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

protected:
    admin::TestStep keyOf(const admin::TestStepResult &row) const override { return row.step; }

private:
    void begin(const QString &subject);
    void end(const QString &asked, const Result<QList<admin::TestStepResult>> &steps);
    void setState(State state);
    void finish(const QList<admin::TestStepResult> &steps);
    static QString text(const admin::TestStepResult &step, int column);

    admin::AdminService &m_admin;
    QString m_testId;
    QString m_subject;
    State m_state = State::Idle;
    std::optional<Error> m_error; ///< the test itself could not run
};

} // namespace breakwater::ui
