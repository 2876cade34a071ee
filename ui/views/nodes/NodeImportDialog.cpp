// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeImportDialog.h"

#include "models/NodeImportModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/nodes/PresentInput.h"
#include "widgets/ErrorText.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"
#include "widgets/TextFile.h"

#include <algorithm>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;

} // namespace

NodeImportDialog::NodeImportDialog(admin::AdminService &service, QWidget *parent)
    : QDialog(parent), m_admin(service), m_stack(new QStackedWidget), m_input(new PresentInput),
      m_intro(theme::label({}, TextRole::Body, ColorRole::MutedText)), m_message(new InlineMessage),
      m_model(new NodeImportModel(this)), m_table(new TableView(u"nodeImport"_s)),
      m_open(new QPushButton(themeIcon(u"file"_s), tr("Open a file…"))), m_back(new QPushButton(tr("Another file"))),
      m_accept(new QPushButton), m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(u"nodeImportDialog"_s);
    setWindowTitle(tr("Import from a node's file"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int l = theme::space(Space::L);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(l, l, l, l);
    column->setSpacing(theme::space(Space::M));
    column->addWidget(theme::label(windowTitle(), TextRole::Section));
    m_intro->setObjectName(u"nodeImportIntro"_s);
    m_intro->setWordWrap(true);
    column->addWidget(m_intro);
    m_message->setObjectName(u"nodeImportMessage"_s);
    column->addWidget(m_message);
    m_input->setObjectName(u"nodeImportText"_s);
    m_input->setAccessibleName(tr("Text of the file"));
    m_input->setPlaceholderText(
        tr("Paste or drop a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json "
           "or auth.json here.")
        + u"\n\nmirrors:\n  docker.io:\n    endpoint:\n      - \"https://…\""_s);
    m_stack->addWidget(m_input);
    m_table->setObjectName(u"nodeImportTable"_s);
    m_table->setAccessibleName(tr("Registries in the file"));
    m_table->setColumnPlan({20, 26, 30, 20, 40}, NodeImportModel::Remark);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(Space::S));
    m_open->setObjectName(u"nodeImportOpen"_s);
    m_back->setObjectName(u"nodeImportBack"_s);
    m_accept->setObjectName(u"nodeImportAccept"_s);
    m_close->setObjectName(u"nodeImportClose"_s);
    theme::makePrimary(m_accept);
    m_accept->setDefault(true);
    buttons->addWidget(m_open);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 150, theme::lineHeight() * 30);

    connect(m_input, &PresentInput::fileDropped, this, &NodeImportDialog::readFile);
    connect(m_input, &QPlainTextEdit::textChanged, this, &NodeImportDialog::refresh);
    connect(m_model, &NodeImportModel::ticksChanged, this, &NodeImportDialog::refresh);
    connect(m_open, &QPushButton::clicked, this, &NodeImportDialog::openFile);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(0);
        m_message->dismiss();
        refresh();
        m_input->setFocus();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_stack->currentIndex() == 0) {
            read();
            return;
        }
        m_left.clear();
        for (int row = 0; row < static_cast<int>(m_model->rows().size()); ++row) {
            if (m_model->rows().at(row).proposed)
                m_left.append(row);
        }
        m_busy = true;
        createNext();
    });
    refresh();
    m_input->setFocus();
}

void NodeImportDialog::setFile(const QString &path, const QString &text)
{
    m_path = path;
    m_input->setPlainText(text);
    read();
}

void NodeImportDialog::readFile(const QString &fileName)
{
    readTextFile(fileName, maxFileBytes, this, [this, fileName](const Result<QString> &text) {
        if (!text)
            m_message->showMessage(Tone::Critical, tr("%1 cannot be read").arg(fileName), text.error().detail);
        else
            setFile(fileName, *text);
    });
}

void NodeImportDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open the node's file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NodeImportDialog::readFile);
    dialog->open();
}

void NodeImportDialog::read()
{
    m_admin.readNodeConfig(
        {m_path, m_input->toPlainText()},
        {this, [this](const Result<admin::NodeImport> &import) {
             if (!import) {
                 const QString reason = import.error().params.value(u"reason"_s);
                 const QString line = import.error().params.value(u"line"_s);
                 if (reason == u"syntax"_s)
                     m_message->showMessage(Tone::Critical, tr("Line %1 cannot be read").arg(line),
                                            import.error().detail);
                 else if (reason == u"format"_s)
                     m_message->showMessage(
                         Tone::Critical, tr("This is none of the files that name registries"),
                         tr("Expected is a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, "
                            "daemon.json or auth.json."));
                 else if (reason == u"empty"_s)
                     m_message->showMessage(Tone::Warning, tr("The file names no registry"),
                                            tr("A hosts.toml names its registry by its folder: open it from there."));
                 else
                     m_message->showError(import.error());
                 m_stack->setCurrentIndex(0);
                 refresh();
                 return;
             }
             m_message->dismiss();
             m_model->setRows(import->rows);
             m_stack->setCurrentIndex(1);
             m_table->setCurrentIndex(m_model->index(0, 0));
             refresh();
             m_table->setFocus();
         }});
}

void NodeImportDialog::refresh()
{
    const bool isList = m_stack->currentIndex() == 1;
    m_intro->setText(
        isList ? tr("What is ticked becomes an upstream and a project here. Nothing on the node changes: it gets "
                    "its new file afterwards.")
               : tr("The registries that a node mirrors now, from its own file."));
    m_open->setVisible(!isList);
    m_back->setVisible(isList);
    m_back->setEnabled(!m_busy);
    const int ticked = m_model->tickedCount();
    m_accept->setText(isList ? tr("Create %n project(s)", nullptr, ticked) : tr("Read the file"));
    m_accept->setEnabled(!m_busy && (isList ? ticked > 0 : !m_input->toPlainText().trimmed().isEmpty()));
    m_close->setText(m_created > 0 ? tr("Close") : tr("Cancel"));
}

void NodeImportDialog::createNext()
{
    refresh();
    if (m_left.isEmpty()) {
        m_busy = false;
        refresh();
        const int failures = m_model->tickedCount();
        if (failures == 0)
            m_message->showMessage(Tone::Good, tr("%n project(s) created", nullptr, m_created),
                                   tr("Connect the node again to give it its new file."));
        else
            m_message->showMessage(Tone::Warning, tr("%n of them could not be created", nullptr, failures),
                                   tr("The list says why; they are still ticked."));
        return;
    }
    const int row = m_left.takeFirst();
    const admin::NodeImportRow wanted = m_model->rows().at(row);
    m_admin.upstreams({this, [this, row, wanted](const Result<QList<admin::UpstreamInfo>> &upstreams) {
                           if (!upstreams) {
                               failed(row, upstreams.error());
                               return;
                           }
                           // One that leads there serves as it is.
                           for (const admin::UpstreamInfo &upstream : *upstreams) {
                               if (upstream.spec.url == wanted.upstreamUrl) {
                                   createProject(row, upstream.id);
                                   return;
                               }
                           }
                           admin::UpstreamSpec spec;
                           spec.name = wanted.upstreamName;
                           spec.provider = wanted.provider;
                           spec.url = wanted.upstreamUrl;
                           spec.username = wanted.username;
                           if (!wanted.password.isEmpty())
                               spec.password = wanted.password;
                           m_admin.addUpstream(spec, {this, [this, row](const Result<admin::UpstreamInfo> &added) {
                                                          if (added)
                                                              createProject(row, added->id);
                                                          else
                                                              failed(row, added.error());
                                                      }});
                       }});
}

void NodeImportDialog::createProject(int row, qint64 upstreamId)
{
    const admin::NodeImportRow &wanted = m_model->rows().at(row);
    admin::ProjectSpec spec;
    spec.name = wanted.projectName;
    spec.upstreamId = upstreamId;
    spec.serves = {wanted.registry};
    m_admin.addProject(spec, {this, [this, row](const Result<admin::ProjectInfo> &added) {
                                  if (!added) {
                                      failed(row, added.error());
                                      return;
                                  }
                                  ++m_created;
                                  m_model->setState(row, NodeImportModel::State::Created, tr("Created"));
                                  createNext();
                              }});
}

void NodeImportDialog::failed(int row, const Error &error)
{
    const ErrorText text = errorText(error);
    m_model->setState(row, NodeImportModel::State::Failed, text.problem + u' ' + text.remedy);
    createNext();
}

} // namespace breakwater::ui
