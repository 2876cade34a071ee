// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/BackupPage.h"

#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/backup/BackupDialog.h"
#include "views/backup/BackupWords.h"
#include "views/backup/RestoreDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/InlineMessage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &text, const char *name)
{
    auto *label = theme::label(text, TextRole::Body, ColorRole::MutedText);
    label->setWordWrap(true);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

} // namespace

BackupPage::BackupPage(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_message(new InlineMessage), m_staged(new InlineMessage),
      m_drop(new QPushButton(tr("Do not restore it"))), m_last(wrapped({}, "backupLast")),
      m_save(new QPushButton(themeIcon(u"save"_s), tr("Save a backup…"))),
      m_restore(new QPushButton(themeIcon(u"upload"_s), tr("Restore…"))),
      m_restoreText(wrapped({}, "backupRestoreText")), m_formerPart(new QWidget),
      m_formerText(wrapped({}, "backupFormer")), m_takeBack(new QPushButton(tr("Take it back…")))
{
    setObjectName(u"backupPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    m_staged->setObjectName(u"backupStaged"_s);
    m_staged->setClosable(false);
    layout->addWidget(m_message);
    layout->addWidget(m_staged);
    m_drop->setObjectName(u"backupDrop"_s);
    layout->addWidget(m_drop, 0, Qt::AlignLeft);
    const auto part = [](QVBoxLayout *into, const QString &title, QLabel *text, QPushButton *button) {
        into->addWidget(theme::label(title, TextRole::Strong));
        into->addWidget(text);
        into->addWidget(button, 0, Qt::AlignLeft);
        into->addSpacing(theme::space(Space::M));
    };
    m_save->setObjectName(u"backupSave"_s);
    m_restore->setObjectName(u"backupRestore"_s);
    m_takeBack->setObjectName(u"backupTakeBack"_s);
    part(layout, tr("Save"), m_last, m_save);
    part(layout, tr("Restore"), m_restoreText, m_restore);
    layout->addWidget(m_formerPart);
    auto *formerColumn = new QVBoxLayout(m_formerPart);
    formerColumn->setContentsMargins(0, 0, 0, 0);
    formerColumn->setSpacing(theme::space(Space::M));
    part(formerColumn, tr("Before the last restore"), m_formerText, m_takeBack);
    m_drop->hide();
    m_formerPart->hide();
    connect(m_save, &QPushButton::clicked, this, &BackupPage::save);
    connect(m_restore, &QPushButton::clicked, this, &BackupPage::restore);
    connect(m_drop, &QPushButton::clicked, this, &BackupPage::dropStaged);
    connect(m_takeBack, &QPushButton::clicked, this, &BackupPage::takeBack);
    connect(m_staged, &InlineMessage::actionTriggered, this, &BackupPage::restartRequested);
    connect(&m_admin, &admin::AdminService::backupStateChanged, this, &BackupPage::fill);
}

void BackupPage::load()
{
    m_message->dismiss();
    m_admin.serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                            const bool isDemo = info && info->demo;
                            m_restore->setEnabled(!isDemo);
                            m_restoreText->setText(
                                isDemo ? tr("The demo is gone when it is closed: there is nothing to restore into.")
                                       : tr("You see what is in the file and what gives way before anything changes. "
                                            "It takes effect at the next start; what it replaces is kept."));
                        }});
    m_admin.backupState({this, [this](const Result<admin::BackupState> &state) {
                             if (state)
                                 fill(*state);
                             else
                                 m_message->showError(state.error());
                         }});
}

void BackupPage::fill(const admin::BackupState &state)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_last->setText(state.lastSavedAt.isValid() ? tr("The last one was saved %1, to %2.", "time, file")
                                                      .arg(words::ago(state.lastSavedAt, now), state.lastFile)
                                                : tr("None has been saved yet. It is one file, and takes seconds."));
    if (state.staged) {
        m_staged->showMessage(
            Tone::Warning, tr("A restore waits for the restart"),
            state.staged->file.isEmpty()
                ? tr("Then all is as it was before the last restore: %1.", "what is in it")
                      .arg(words::backupCounts(state.staged->contents))
                : tr("The backup of %1: %2.", "date and computer, what is in it")
                      .arg(words::backupOrigin(state.staged->contents), words::backupCounts(state.staged->contents)));
        m_staged->setAction(tr("Restart now"));
    } else {
        m_staged->dismiss();
    }
    m_drop->setVisible(state.staged.has_value());
    m_former = state.former.isEmpty() ? QString() : state.former.first().name;
    m_formerPart->setVisible(!m_former.isEmpty());
    m_takeBack->setEnabled(!state.staged);
    m_takeBack->setToolTip(state.staged ? tr("Another restore waits for the restart.") : QString());
    if (!state.former.isEmpty())
        m_formerText->setText(
            tr("Replaced %1: %2. It is kept until the third restore after it.", "time, what was in it")
                .arg(words::ago(state.former.first().replacedAt, now),
                     words::backupCounts(state.former.first().contents)));
}

void BackupPage::save()
{
    auto *dialog = new BackupDialog(m_admin, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BackupPage::restore()
{
    auto *dialog = new RestoreDialog(m_admin, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restartRequested, this, &BackupPage::restartRequested);
    dialog->open();
}

void BackupPage::dropStaged()
{
    m_admin.dropRestore({this, [this](const Result<void> &result) { answered(result); }});
}

void BackupPage::takeBack()
{
    auto *dialog = new ConfirmDialog(
        tr("Take the former state back?"),
        tr("It takes effect at the next start. What is there now is kept in its place, and can be taken back too."),
        tr("Take it back at the next start"), window());
    dialog->setObjectName(u"takeBackDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, name = m_former] {
        m_admin.takeBackRestore(name, {dialog, [dialog](const Result<void> &result) {
                                           if (result)
                                               dialog->accept();
                                           else
                                               dialog->showError(result.error());
                                       }});
    });
    dialog->open();
}

void BackupPage::answered(const Result<void> &result)
{
    if (result)
        m_message->dismiss();
    else
        m_message->showError(result.error());
}

} // namespace breakwater::ui
