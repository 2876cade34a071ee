// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeDeliverPage.h"

#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"
#include "views/nodes/NodeConfigWords.h"
#include "views/nodes/NodeExportDetailDialog.h"
#include "widgets/ChoiceBar.h"
#include "widgets/CodePane.h"
#include "widgets/CopyField.h"
#include "widgets/InlineMessage.h"
#include "widgets/TextFile.h"

#include <algorithm>

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

NodeDeliverPage::NodeDeliverPage(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_ways(new ChoiceBar(tr("Way to the node"))),
      m_explanation(theme::label({}, TextRole::Body, ColorRole::MutedText)), m_message(new InlineMessage),
      m_stack(new QStackedWidget), m_text(new CodePane(tr("script"))), m_make(new QPushButton(tr("Make it"))),
      m_after(new QWidget), m_afterTitle(theme::label(tr("Then"), TextRole::Strong)),
      m_commands(new CodePane(tr("commands"))), m_zip(new QPushButton(themeIcon(u"save"_s), tr("Save as zip…"))),
      m_tar(new QPushButton(themeIcon(u"save"_s), tr("Save as tar.gz…"))),
      m_linkMake(new QPushButton(themeIcon(u"link"_s, ColorRole::AccentText), tr("Make a link"))),
      m_linkWithdraw(new QPushButton(tr("Withdraw it"))), m_linkCommand(new CopyField(tr("command for the node"))),
      m_linkState(theme::label({}, TextRole::Body)), m_linkIcon(new QLabel), m_clock(new QTimer(this)),
      m_historyTitle(theme::label(tr("Exported before"), TextRole::Strong)), m_history(new QWidget),
      m_historyLayout(new QVBoxLayout(m_history))
{
    setObjectName(u"nodeDeliverPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    m_ways->addChoice(Script, tr("Script"), u"deliverScript"_s);
    m_ways->addChoice(Link, tr("One-time link"), u"deliverLink"_s);
    m_ways->addChoice(Ansible, tr("Ansible"), u"deliverAnsible"_s);
    m_ways->addChoice(CloudInit, tr("cloud-init"), u"deliverCloudInit"_s);
    m_ways->addChoice(Archive, tr("Archive"), u"deliverArchive"_s);
    column->addWidget(m_ways, 0, Qt::AlignLeft);
    m_explanation->setWordWrap(true);
    column->addWidget(m_explanation);
    m_message->setObjectName(u"deliverMessage"_s);
    m_message->setClosable(false);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);

    auto *textPage = new QWidget;
    auto *textColumn = new QVBoxLayout(textPage);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->setSpacing(theme::space(Space::S));
    m_text->setObjectName(u"deliveryText"_s);
    m_text->setMinimumHeight(theme::lineHeight() * 10);
    textColumn->addWidget(m_text, 1);
    m_make->setObjectName(u"deliveryMake"_s);
    theme::makePrimary(m_make);
    textColumn->addWidget(m_make, 0, Qt::AlignLeft);
    auto *after = new QVBoxLayout(m_after);
    after->setContentsMargins(0, 0, 0, 0);
    after->setSpacing(theme::space(Space::Xs));
    m_commands->setObjectName(u"deliveryCommands"_s);
    after->addWidget(m_afterTitle);
    after->addWidget(m_commands);
    textColumn->addWidget(m_after);
    m_stack->addWidget(textPage);

    auto *archivePage = new QWidget;
    auto *archiveColumn = new QVBoxLayout(archivePage);
    archiveColumn->setContentsMargins(0, 0, 0, 0);
    auto *archiveRow = new QHBoxLayout;
    archiveRow->setSpacing(theme::space(Space::S));
    m_zip->setObjectName(u"deliveryZip"_s);
    m_tar->setObjectName(u"deliveryTar"_s);
    archiveRow->addWidget(m_tar);
    archiveRow->addWidget(m_zip);
    archiveRow->addStretch(1);
    archiveColumn->addLayout(archiveRow);
    archiveColumn->addStretch(1);
    m_stack->addWidget(archivePage);

    auto *linkPage = new QWidget;
    auto *linkColumn = new QVBoxLayout(linkPage);
    linkColumn->setContentsMargins(0, 0, 0, 0);
    linkColumn->setSpacing(theme::space(Space::S));
    m_linkMake->setObjectName(u"linkMake"_s);
    theme::makePrimary(m_linkMake);
    m_linkCommand->setObjectName(u"linkCommand"_s);
    m_linkWithdraw->setObjectName(u"linkWithdraw"_s);
    theme::makeFlat(m_linkWithdraw);
    linkColumn->addWidget(m_linkCommand);
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(theme::space(Space::S));
    m_linkState->setObjectName(u"linkState"_s);
    m_linkState->setWordWrap(true);
    stateRow->addWidget(m_linkIcon, 0, Qt::AlignTop);
    stateRow->addWidget(m_linkState, 1);
    stateRow->addWidget(m_linkWithdraw);
    linkColumn->addLayout(stateRow);
    linkColumn->addWidget(m_linkMake, 0, Qt::AlignLeft);
    linkColumn->addStretch(1);
    m_stack->addWidget(linkPage);

    m_historyLayout->setContentsMargins(0, 0, 0, 0);
    m_historyLayout->setSpacing(theme::space(Space::Xs));
    m_historyTitle->setObjectName(u"exportHistoryTitle"_s);
    m_history->setObjectName(u"exportHistory"_s);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history);

    connect(m_ways, &ChoiceBar::chosen, this, &NodeDeliverPage::choose);
    connect(m_make, &QPushButton::clicked, this, &NodeDeliverPage::makeText);
    connect(m_zip, &QPushButton::clicked, this, [this] { saveArchive(admin::DeliveryFormat::Zip); });
    connect(m_tar, &QPushButton::clicked, this, [this] { saveArchive(admin::DeliveryFormat::TarGz); });
    connect(m_linkMake, &QPushButton::clicked, this, &NodeDeliverPage::makeLink);
    connect(m_linkWithdraw, &QPushButton::clicked, this, [this] {
        m_admin.withdrawNodeLink(m_link.id, {this, [](const Result<void> &) {}});
    });
    connect(&m_admin, &admin::AdminService::nodeLinkChanged, this, [this](const admin::NodeLink &link) {
        if (link.id != m_link.id)
            return;
        const QString command = m_link.command;
        m_link = link;
        m_link.command = command;
        showLink();
    });
    connect(&m_admin, &admin::AdminService::nodeExportsChanged, this, &NodeDeliverPage::loadExports);
    m_clock->setInterval(std::chrono::seconds(1));
    connect(m_clock, &QTimer::timeout, this, &NodeDeliverPage::showLink);
    setFocusProxy(m_ways);
    choose(Script);
    showLink();
    loadExports();
}

void NodeDeliverPage::setRequest(const admin::NodeDeliveryRequest &request, bool onNode, bool hasPlaceholder)
{
    const bool isSame = request == m_request && onNode == m_onNode;
    m_request = request;
    m_onNode = onNode;
    if (hasPlaceholder)
        m_message->showMessage(Tone::Warning, tr("The secret is missing"),
                               tr("What leaves here would hold a placeholder. Paste the robot's secret at the left, or "
                                  "give it a new one."));
    else
        m_message->dismiss();
    for (const char *name : {"deliverScript", "deliverLink", "deliverAnsible", "deliverCloudInit"}) {
        if (auto *button = m_ways->findChild<QPushButton *>(QLatin1String(name)))
            button->setEnabled(onNode);
    }
    if (isSame)
        return;
    m_text->setText({});
    if (!onNode)
        m_ways->setCurrent(Archive);
    choose(m_ways->current());
}

void NodeDeliverPage::choose(int way)
{
    switch (way) {
    case Script:
        m_explanation->setText(
            tr("Run it on the node. It keeps what is there, writes the files, checks them, restarts what "
               "must be restarted, and ends with the command that takes everything back."));
        break;
    case Ansible:
        m_explanation->setText(tr("Tasks for your own play. Files that change are kept beside the new ones."));
        break;
    case CloudInit:
        m_explanation->setText(tr("For nodes that are made now: they have the files before their runtime starts."));
        break;
    case Archive:
        m_explanation->setText(m_onNode
                                   ? tr("All files with their paths and modes, to be unpacked at the node's root.")
                                   : tr("These files lie where you run the tool, not on a node: unpack them there."));
        break;
    case Link:
        m_explanation->setText(
            tr("One command on the node fetches the script from this server and runs it. The link works "
               "once, for ten minutes; whoever has it can read the secret, so give it to nobody else."));
        break;
    default: return;
    }
    m_stack->setCurrentIndex(way == Archive ? 1 : way == Link ? 2 : 0);
    m_text->setWhat(way == Ansible ? tr("tasks") : way == CloudInit ? tr("cloud-config") : tr("script"));
    m_text->setText({});
    const bool isText = way == Script || way == Ansible || way == CloudInit;
    m_text->setVisible(false);
    m_after->setVisible(false);
    m_make->setVisible(isText);
    m_make->setText(way == Script        ? tr("Make the script")
                        : way == Ansible ? tr("Make the tasks")
                                         : tr("Make the cloud-config"));
}

void NodeDeliverPage::makeText()
{
    admin::NodeDeliveryRequest request = m_request;
    request.format = m_ways->current() == Ansible ? admin::DeliveryFormat::Ansible
        : m_ways->current() == CloudInit          ? admin::DeliveryFormat::CloudInit
                                                  : admin::DeliveryFormat::Script;
    const int generation = ++m_generation;
    m_admin.deliverNodeConfig(request, {this, [this, generation](const Result<admin::NodeDelivery> &delivery) {
                                            if (generation != m_generation)
                                                return;
                                            if (!delivery) {
                                                m_message->showError(delivery.error());
                                                return;
                                            }
                                            m_text->setText(QString::fromUtf8(delivery->content));
                                            m_text->setCaption(delivery->fileName);
                                            m_text->setSavable(delivery->fileName, true);
                                            m_commands->setText(delivery->commands.join(u'\n'));
                                            m_commands->setVisibleLines(
                                                std::clamp(static_cast<int>(delivery->commands.size()), 1, 4));
                                            m_text->setVisible(true);
                                            m_after->setVisible(true);
                                            m_make->setVisible(false);
                                            m_text->setFocus();
                                        }});
}

void NodeDeliverPage::saveArchive(admin::DeliveryFormat format)
{
    auto *dialog = new QFileDialog(window(), tr("Save the node's files"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(format == admin::DeliveryFormat::Zip ? u"breakwater-node.zip"_s : u"breakwater-node.tar.gz"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        admin::NodeDeliveryRequest request = m_request;
        request.format = format;
        m_admin.deliverNodeConfig(
            request,
            {this, [this, path](const Result<admin::NodeDelivery> &delivery) {
                 if (!delivery) {
                     m_message->showError(delivery.error());
                     return;
                 }
                 const QStringList commands = delivery->commands;
                 writeBytesFile(path, delivery->content, true, this, [this, path, commands](const Result<void> &saved) {
                     if (!saved)
                         m_message->showError(saved.error());
                     else
                         m_message->showMessage(Tone::Good, tr("Saved as %1").arg(path), commands.join(u'\n'));
                 });
             }});
    });
    dialog->open();
}

void NodeDeliverPage::makeLink()
{
    m_linkMake->setEnabled(false);
    m_admin.makeNodeLink(m_request, {this, [this](const Result<admin::NodeLink> &link) {
                                         m_linkMake->setEnabled(true);
                                         if (!link) {
                                             m_message->showError(link.error());
                                             return;
                                         }
                                         m_link = *link;
                                         m_linkCommand->setValue(link->command);
                                         m_clock->start();
                                         showLink();
                                         m_linkCommand->setFocus();
                                     }});
}

void NodeDeliverPage::showLink()
{
    const bool isThere = m_link.id != 0;
    const bool isOpen = isThere && m_link.state == admin::NodeLinkState::Waiting;
    m_linkCommand->setVisible(isOpen);
    m_linkWithdraw->setVisible(isOpen);
    m_linkState->setVisible(isThere);
    m_linkIcon->setVisible(isThere);
    m_linkMake->setText(isThere ? tr("Make another link") : tr("Make a link"));
    if (!isOpen)
        m_clock->stop();
    if (!isThere)
        return;
    Tone tone = Tone::Info;
    QString icon = u"clock"_s;
    QString text;
    switch (m_link.state) {
    case admin::NodeLinkState::Waiting: {
        const auto left = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_link.expiresAt));
        text = tr("Waiting for a node to fetch it; good for %1:%2 more minutes", "minutes, seconds")
                   .arg(left / 60)
                   .arg(left % 60, 2, 10, QLatin1Char('0'));
        break;
    }
    case admin::NodeLinkState::Fetched:
        tone = Tone::Good;
        icon = u"good"_s;
        text = tr("Fetched by %1 at %2. The link is used up.").arg(m_link.fetchedBy, words::dateTime(m_link.fetchedAt));
        break;
    case admin::NodeLinkState::Expired:
        tone = Tone::Warning;
        icon = u"warning"_s;
        text = tr("Nobody fetched it in ten minutes. The link is of no more use.");
        break;
    case admin::NodeLinkState::Withdrawn: text = tr("Withdrawn. Nobody fetched it."); break;
    }
    m_linkIcon->setPixmap(themePixmap(icon, theme::lineHeight(), toneColor(tone), devicePixelRatioF()));
    m_linkState->setText(text);
}

void NodeDeliverPage::loadExports()
{
    m_admin.nodeExports({this, [this](const Result<QList<admin::NodeExport>> &exports) {
                             if (!exports)
                                 return;
                             while (QLayoutItem *item = m_historyLayout->takeAt(0)) {
                                 delete item->widget();
                                 delete item;
                             }
                             const auto shown = std::min<qsizetype>(3, exports->size());
                             for (qsizetype i = 0; i < shown; ++i) {
                                 const admin::NodeExport &entry = exports->at(i);
                                 auto *row = new QWidget;
                                 auto *layout = new QHBoxLayout(row);
                                 layout->setContentsMargins(0, 0, 0, 0);
                                 layout->setSpacing(theme::space(Space::S));
                                 QLabel *text = theme::label(exportSentence(entry, QDateTime::currentDateTimeUtc()),
                                                             TextRole::Body, ColorRole::MutedText);
                                 text->setWordWrap(true);
                                 layout->addWidget(text, 1);
                                 auto *button = new QPushButton(entry.current ? tr("Look") : tr("What changed"));
                                 button->setObjectName(u"exportDetail_%1"_s.arg(i));
                                 button->setAccessibleName(button->text() + u": "_s + text->text());
                                 theme::makeFlat(button);
                                 layout->addWidget(button);
                                 connect(button, &QPushButton::clicked, this,
                                         [this, id = entry.id] { showExport(id); });
                                 m_historyLayout->addWidget(row);
                             }
                             m_historyTitle->setVisible(shown > 0);
                             m_history->setVisible(shown > 0);
                         }});
}

void NodeDeliverPage::showExport(qint64 id)
{
    auto *dialog = new NodeExportDetailDialog(m_admin, id, window());
    dialog->open();
}

} // namespace breakwater::ui
