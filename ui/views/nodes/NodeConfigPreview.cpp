// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeConfigPreview.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"
#include "views/nodes/NodeConfigWords.h"
#include "widgets/CodePane.h"
#include "widgets/CopyField.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

/// The file's own name; with its folder where several have the same one.
QString tabName(const admin::NodeConfigFile &file, const QList<admin::NodeConfigFile> &all)
{
    const QString name = file.path.section(u'/', -1);
    const bool isUnique
        = std::count_if(all.cbegin(), all.cend(),
                        [&name](const admin::NodeConfigFile &other) { return other.path.section(u'/', -1) == name; })
        == 1;
    return isUnique ? name : file.path.section(u'/', -2, -2);
}

} // namespace

NodeConfigPreview::NodeConfigPreview(QWidget *parent)
    : QWidget(parent), m_files(new QTabWidget), m_notes(new QWidget), m_notesLayout(new QVBoxLayout(m_notes)),
      m_commandsTitle(theme::label(tr("Then, on the node"), TextRole::Strong)),
      m_commands(new CodePane(tr("commands"))),
      m_verifyTitle(theme::label(tr("Prove it with a pull"), TextRole::Strong)),
      m_verify(new CopyField(tr("check command")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::S));
    m_notesLayout->setContentsMargins(0, 0, 0, 0);
    m_notesLayout->setSpacing(theme::space(Space::Xs));
    layout->addWidget(m_files, 1);
    layout->addWidget(m_notes);
    layout->addWidget(m_commandsTitle);
    layout->addWidget(m_commands);
    layout->addWidget(m_verifyTitle);
    layout->addWidget(m_verify);
    m_files->setObjectName(u"configFiles"_s);
    m_files->setAccessibleName(tr("Files for the node"));
    m_files->setDocumentMode(true);
    m_files->setUsesScrollButtons(true);
    m_files->setMinimumHeight(theme::lineHeight() * 15);
    m_verify->setObjectName(u"verifyCommand"_s);
    m_commands->setObjectName(u"nodeCommands"_s);
    m_commands->setCaption(tr("Put each file in its place first."));
}

void NodeConfigPreview::setConfig(const admin::NodeConfig &config)
{
    const int current = m_files->currentIndex();
    // Files keep their tab while they keep their place: the reader's position stays.
    while (m_files->count() > static_cast<int>(config.files.size())) {
        QWidget *page = m_files->widget(m_files->count() - 1);
        m_files->removeTab(m_files->count() - 1);
        delete page;
    }
    for (int i = 0; i < static_cast<int>(config.files.size()); ++i) {
        const admin::NodeConfigFile &file = config.files.at(i);
        auto *pane = i < m_files->count() ? qobject_cast<CodePane *>(m_files->widget(i)) : nullptr;
        if (!pane) {
            pane = new CodePane(file.path);
            pane->setContentsMargins(0, theme::space(Space::S), 0, 0);
            m_files->addTab(pane, QString());
        }
        m_files->setTabText(i, tabName(file, config.files));
        pane->setWhat(file.path.section(u'/', -1));
        pane->setCaption(tr("%1 · mode %2 · owner %3").arg(file.path, file.mode, file.owner));
        pane->setText(file.content);
        pane->setSavable(file.path.section(u'/', -1), file.mode == u"0600"_s);
    }
    m_files->setCurrentIndex(std::clamp(current, 0, std::max(0, m_files->count() - 1)));
    setNotes(config.notes);
    const bool hasCommands = !config.commands.isEmpty();
    m_commandsTitle->setVisible(hasCommands);
    m_commands->setVisible(hasCommands);
    m_commands->setText(config.commands.join(u'\n'));
    m_commands->setVisibleLines(std::clamp(static_cast<int>(config.commands.size()), 1, 6));
    m_verifyTitle->setVisible(!config.verifyCommand.isEmpty());
    m_verify->setVisible(!config.verifyCommand.isEmpty());
    m_verify->setValue(config.verifyCommand);
}

void NodeConfigPreview::setNotes(const QList<admin::NodeConfigNote> &notes)
{
    while (QLayoutItem *item = m_notesLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<NoteText> texts;
    for (const admin::NodeConfigNote &note : notes)
        texts << nodeConfigNote(note);
    std::stable_sort(texts.begin(), texts.end(), [](const NoteText &a, const NoteText &b) { return a.tone > b.tone; });
    for (const NoteText &note : texts) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::space(Space::S));
        auto *icon = new QLabel;
        icon->setPixmap(
            themePixmap(toneIcon(note.tone), theme::lineHeight(), toneColor(note.tone), devicePixelRatioF()));
        QLabel *text
            = theme::label(note.text, TextRole::Body, note.tone == Tone::Info ? ColorRole::MutedText : ColorRole::Text);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_notesLayout->addWidget(line);
    }
    m_notes->setVisible(!texts.isEmpty());
}

} // namespace breakwater::ui
