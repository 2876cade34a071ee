// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/warmup/WarmUpDialog.h"

#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/warmup/PlatformChoice.h"
#include "views/warmup/WarmUpInput.h"
#include "views/warmup/WarmUpModel.h"
#include "views/warmup/WarmUpWords.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"
#include "widgets/SegmentedBar.h"
#include "widgets/TableView.h"
#include "widgets/TextFile.h"

#include <algorithm>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4 << 20;

} // namespace

WarmUpDialog::WarmUpDialog(admin::AdminService &service, QWidget *parent)
    : FormDialog(tr("Warm up images"),
                 tr("Brings images into the cache before a node asks. First you see what it would take."), {}, parent),
      m_admin(service), m_model(new WarmUpModel(this)), m_text(new WarmUpInput), m_source(new QWidget),
      m_platforms(new PlatformChoice), m_tablePage(nullptr), m_totals(theme::label({}, TextRole::Body)),
      m_costs(new InlineMessage), m_progress(new QWidget), m_bar(new SegmentedBar),
      m_progressText(theme::label({}, TextRole::Body)), m_end(new InlineMessage), m_view(new TableView(u"warmUp"_s)),
      m_reason(theme::label({}, TextRole::Body)), m_back(new QPushButton(tr("Back"))),
      m_stop(new QPushButton(tr("Cancel the warm-up")))
{
    setObjectName(u"warmUpDialog"_s);
    letFormFill();
    buildList();
    m_tablePage = makeTablePage();
    form()->addWidget(m_tablePage);
    m_back->setObjectName(u"warmUpBack"_s);
    m_stop->setObjectName(u"warmUpCancel"_s);
    for (QPushButton *button : {m_stop, m_back}) {
        button->setAutoDefault(false);
        addFooterWidget(button);
    }
    bindField(u"text"_s, m_text);
    bindField(u"platforms"_s, m_platforms);
    connect(this, &FormDialog::submitted, this, &WarmUpDialog::submit);
    connect(m_back, &QPushButton::clicked, this, &WarmUpDialog::back);
    connect(m_stop, &QPushButton::clicked, this, &WarmUpDialog::cancelJob);
    connect(&service, &admin::AdminService::warmUpChanged, this, [this](const admin::WarmUpJob &job) {
        if (m_jobId != 0 && job.id == m_jobId)
            showJob(job);
    });
    m_view->setColumnHidden(WarmUpModel::Project,
                            parent && parent->window()->width() < fontMetrics().averageCharWidth() * 200);
    const int room = parent ? parent->window()->width() - 2 * theme::space(Space::Xl) : 0;
    resize(std::min(room, fontMetrics().averageCharWidth() * 195), height());
    transition(Step::List);
    askKnownPlatforms();
    findRunningJob();
}

void WarmUpDialog::buildList()
{
    m_text->setObjectName(u"warmUpText"_s);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setPlaceholderText(tr("Paste, type or drop a file here: a list of images, one a line; Kubernetes YAML; the "
                                  "output of helm template; a Compose file.")
                               + u"\n\nnginx:1.27\nghcr.io/owner/name:tag\nregistry.k8s.io/pause:3.10"_s);
    m_text->setMinimumHeight(theme::lineHeight() * 13);
    form()->addRow(tr("&Images"), m_text);
    auto *row = new QHBoxLayout(m_source);
    row->setContentsMargins(0, 0, 0, 0);
    auto *open = new QPushButton(themeIcon(u"file"_s), tr("Open a file…"));
    open->setObjectName(u"warmUpOpenFile"_s);
    open->setAutoDefault(false);
    row->addWidget(open);
    row->addStretch(1);
    form()->addWidget(m_source);
    m_platforms->setObjectName(u"warmUpPlatforms"_s);
    form()->addRow(tr("&Platforms"), m_platforms,
                   tr("No node has pulled yet: without a platform, all of each image are fetched."));
    connect(open, &QPushButton::clicked, this, &WarmUpDialog::openFile);
    connect(m_text, &WarmUpInput::fileDropped, this, &WarmUpDialog::readFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        form()->setFieldError(m_text, {});
        if (m_step == Step::List)
            acceptButton()->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    });
    connect(m_platforms, &PlatformChoice::changed, this, [this] { form()->setFieldError(m_platforms, {}); });
}

QWidget *WarmUpDialog::makeTablePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::M));
    m_totals->setObjectName(u"warmUpTotals"_s);
    m_totals->setWordWrap(true);
    column->addWidget(m_totals);
    m_costs->setObjectName(u"warmUpCosts"_s);
    m_costs->setClosable(false);
    column->addWidget(m_costs);
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(theme::space(Space::Xs));
    m_bar->setObjectName(u"warmUpBar"_s);
    m_progressText->setObjectName(u"warmUpProgress"_s);
    progress->addWidget(m_progressText);
    progress->addWidget(m_bar);
    column->addWidget(m_progress);
    m_end->setObjectName(u"warmUpEnd"_s);
    m_end->setClosable(false);
    column->addWidget(m_end);
    m_view->setColumnPlan({7, 31, 17, 21, 15, 36, 26}, WarmUpModel::Reason);
    m_view->setModel(m_model);
    m_view->setSortingEnabled(false);
    m_view->setAccessibleName(tr("Images to warm up"));
    m_view->setMinimumHeight(theme::rowHeight() * 9);
    column->addWidget(m_view, 1);
    m_reason->setObjectName(u"warmUpReason"_s);
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    connect(m_view, &TableView::currentRowChanged, this, &WarmUpDialog::showReason);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &WarmUpDialog::showReason);
    return page;
}

void WarmUpDialog::transition(Step step)
{
    m_step = step;
    const bool isList = step == Step::List;
    form()->setRowVisible(m_text, isList);
    m_source->setVisible(isList);
    form()->setRowVisible(m_platforms, isList);
    m_tablePage->setVisible(!isList);
    m_totals->setVisible(step == Step::Plan);
    m_progress->setVisible(step == Step::Running || step == Step::Ended);
    if (step != Step::Plan)
        m_costs->dismiss();
    if (step != Step::Ended)
        m_end->dismiss();
    m_back->setVisible(step == Step::Plan || step == Step::Ended);
    m_back->setText(step == Step::Ended ? tr("Another list") : tr("Back"));
    m_stop->setVisible(step == Step::Running);
    cancelButton()->setText(step == Step::Running || step == Step::Ended ? tr("Close") : tr("Cancel"));
    cancelButton()->setToolTip(step == Step::Running ? tr("The warm-up goes on; open this window to see it again.")
                                                     : QString());
    acceptButton()->setVisible(step != Step::Running);
    switch (step) {
    case Step::List:
        setAcceptText(tr("Show the plan"));
        acceptButton()->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        m_text->setFocus();
        break;
    case Step::Plan:
        setAcceptText(m_toFetch == 1 ? tr("Fetch 1 image") : tr("Fetch %n images", nullptr, m_toFetch));
        acceptButton()->setEnabled(m_toFetch > 0);
        break;
    case Step::Running: break;
    case Step::Ended:
        setAcceptText(tr("Try the rest again"));
        acceptButton()->setEnabled(true);
        break;
    }
    if (!isList && isVisible())
        m_view->setFocus();
}

void WarmUpDialog::submit()
{
    switch (m_step) {
    case Step::List: plan(); break;
    case Step::Plan: start(m_request); break;
    case Step::Running: break;
    case Step::Ended: tryRest(); break;
    }
}

void WarmUpDialog::back()
{
    m_jobId = 0;
    clearMessage();
    transition(Step::List);
}

void WarmUpDialog::askKnownPlatforms()
{
    m_admin.planWarmUp({}, {this, [this](const Result<admin::WarmUpPlan> &plan) {
                                if (!plan || plan->knownPlatforms.isEmpty())
                                    return;
                                m_platforms->setKnown(plan->knownPlatforms);
                                form()->setHint(m_platforms, tr("Those that your nodes have pulled are ticked."));
                            }});
}

void WarmUpDialog::findRunningJob()
{
    m_admin.warmUpJobs({this, [this](const Result<QList<admin::WarmUpJob>> &jobs) {
                            if (!jobs || m_step != Step::List || !m_text->toPlainText().isEmpty())
                                return;
                            const auto running
                                = std::find_if(jobs->cbegin(), jobs->cend(),
                                               [](const admin::WarmUpJob &job) { return !job.finishedAt.isValid(); });
                            if (running != jobs->cend())
                                showJob(*running);
                        }});
}

void WarmUpDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list of images"), {},
                                   tr("Lists and YAML (*.txt *.yaml *.yml);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &WarmUpDialog::readFile);
    dialog->open();
}

void WarmUpDialog::readFile(const QString &path)
{
    readTextFile(path, largestFile, this, [this](const Result<QString> &text) {
        if (text) {
            m_text->setPlainText(*text);
            m_text->setFocus();
        } else {
            form()->setFieldError(m_text, text.error().detail);
        }
    });
}

void WarmUpDialog::plan()
{
    m_request = {m_text->toPlainText(), m_platforms->chosen()};
    if (m_request.platforms.isEmpty() && m_platforms->hasKnown()) {
        form()->setFieldError(m_platforms, tr("Tick a platform, or name another one."));
        m_platforms->setFocus();
        return;
    }
    setBusy(true);
    m_admin.planWarmUp(m_request, {this, [this](const Result<admin::WarmUpPlan> &plan) {
                                       if (!plan) {
                                           showError(plan.error());
                                           return;
                                       }
                                       setBusy(false);
                                       showPlan(*plan);
                                   }});
}

void WarmUpDialog::showPlan(const admin::WarmUpPlan &plan)
{
    if (plan.items.isEmpty()) {
        form()->setFieldError(m_text, tr("No image is named here. Write one a line: nginx:1.27."));
        m_text->setFocus();
        return;
    }
    m_model->assign(plan.items);
    m_toFetch = static_cast<int>(std::count_if(plan.items.cbegin(), plan.items.cend(), words::isToFetch));
    m_totals->setText(words::warmUpTotals(plan));
    m_view->selectRow(0);
    transition(Step::Plan);
    if (plan.costs.isEmpty())
        return;
    QStringList costs;
    for (const admin::WarmUpCost &cost : plan.costs)
        costs << words::warmUpCost(cost);
    const bool over = std::any_of(plan.costs.cbegin(), plan.costs.cend(), words::isOverLimit);
    m_costs->showMessage(over ? Tone::Warning : Tone::Info, costs.join(u'\n'),
                         over ? tr("The limit may not suffice for all. What is not fetched now can be tried again when "
                                   "it is renewed; the last pulls are left to your nodes.")
                              : QString());
}

void WarmUpDialog::showReason()
{
    const admin::WarmUpItem *item = m_model->rowAt(m_view->currentIndex().row());
    const QString reason = item ? words::warmUpReason(*item) : QString();
    // Its line stays: the table must not jump while one goes through the rows.
    m_reason->setText(
        reason.isEmpty()
            ? QString()
            : tr("%1: %2", "image, what is the matter").arg(item->image.isEmpty() ? item->text : item->image, reason));
}

void WarmUpDialog::start(const admin::WarmUpRequest &request)
{
    m_request = request;
    setBusy(true);
    m_admin.startWarmUp(request, {this, [this](const Result<admin::WarmUpJob> &job) {
                                      if (!job) {
                                          showError(job.error());
                                          return;
                                      }
                                      setBusy(false);
                                      m_jobId = job->id;
                                      showJob(*job);
                                      // It may have gone on while this answer was under way.
                                      m_admin.warmUpJobs({this, [this](const Result<QList<admin::WarmUpJob>> &jobs) {
                                                              if (!jobs)
                                                                  return;
                                                              for (const admin::WarmUpJob &each : *jobs) {
                                                                  if (each.id == m_jobId)
                                                                      showJob(each);
                                                              }
                                                          }});
                                  }});
}

void WarmUpDialog::cancelJob()
{
    m_stop->setEnabled(false);
    m_admin.cancelWarmUp(m_jobId, {this, [this](const Result<void> &cancelled) {
                                       m_stop->setEnabled(true);
                                       if (!cancelled)
                                           showError(cancelled.error());
                                   }});
}

void WarmUpDialog::showJob(const admin::WarmUpJob &job)
{
    m_jobId = job.id;
    m_model->assign(job.items);
    m_progressText->setText(words::warmUpProgress(job));
    m_bar->setProgress(words::warmUpShare(job));
    m_bar->setAccessibleName(m_progressText->text());
    const Step step = job.finishedAt.isValid() ? Step::Ended : Step::Running;
    if (step == m_step)
        return;
    transition(step);
    if (step == Step::Ended)
        showEnd(job);
}

void WarmUpDialog::showEnd(const admin::WarmUpJob &job)
{
    const auto count = [&](admin::WarmUpState state) {
        return static_cast<int>(std::count_if(job.items.cbegin(), job.items.cend(),
                                              [state](const auto &item) { return item.state == state; }));
    };
    const int done = count(admin::WarmUpState::Done);
    const int failed = count(admin::WarmUpState::Failed);
    const bool left = std::any_of(job.items.cbegin(), job.items.cend(), words::isLeft);
    acceptButton()->setVisible(left);
    if (!left)
        m_end->showMessage(Tone::Good, tr("%1 fetched", "images").arg(words::images(done)),
                           tr("Nodes get them from here, even when the upstream is down."));
    else if (failed > 0)
        m_end->showMessage(Tone::Warning,
                           tr("%1 fetched, %2 failed", "images, number").arg(words::images(done), words::count(failed)),
                           tr("The table says why. What has arrived is kept."));
    else
        m_end->showMessage(Tone::Info, tr("Cancelled; %1 fetched", "images").arg(words::images(done)),
                           tr("What has arrived is kept."));
}

void WarmUpDialog::tryRest()
{
    QStringList lines;
    for (const admin::WarmUpItem &item : m_model->rows()) {
        if (words::isLeft(item))
            lines << item.image;
    }
    start({lines.join(u'\n'), m_platforms->chosen()});
}

} // namespace breakwater::ui
