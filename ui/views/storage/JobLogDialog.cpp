// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/JobLogDialog.h"

#include "models/StorageWords.h"
#include "theme/Theme.h"
#include "widgets/CodePane.h"
#include "widgets/InlineMessage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

JobLogDialog::JobLogDialog(admin::AdminService &service, const admin::JobRun &run, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"jobLogDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title
        = tr("%1 of %2", "kind of job, date").arg(words::jobKind(run.kind), words::dateTime(run.startedAt));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    const int xl = theme::space(Space::Xl);
    layout->setContentsMargins(xl, xl, xl, theme::space(Space::L));
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(theme::label(title, TextRole::Section));
    auto *summary = theme::label(
        tr("%1. Started by: %2.", "result, actor")
            .arg(run.state == admin::RunState::Running ? words::runProgress(run) : words::runResult(run).text,
                 words::jobActor(run.actor)),
        TextRole::Body, ColorRole::MutedText);
    summary->setWordWrap(true);
    layout->addWidget(summary);
    auto *problem = new InlineMessage;
    problem->setClosable(false);
    layout->addWidget(problem);
    auto *log = new CodePane(tr("the log"));
    log->setObjectName(u"jobLog"_s);
    log->setCaption({});
    log->setSavable(u"breakwater-%1-%2.log"_s.arg(run.kind).arg(run.id), false);
    layout->addWidget(log, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"jobLogClose"_s);
    close->setDefault(true);
    auto *footer = new QHBoxLayout;
    footer->addStretch(1);
    footer->addWidget(close);
    layout->addLayout(footer);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 110, theme::lineHeight() * 28);
    service.jobLog(run.id, {this, [log, problem](const Result<QString> &text) {
                                if (!text)
                                    problem->showError(text.error());
                                else
                                    log->setText(text->isEmpty() ? tr("Nothing was written down.") : *text);
                            }});
}

} // namespace breakwater::ui
