// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeComparePage.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/nodes/DiffView.h"
#include "views/nodes/FindingList.h"
#include "views/nodes/PresentInput.h"
#include "widgets/ChoiceBar.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollBody.h"
#include "widgets/TextFile.h"

#include <algorithm>

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;

QPushButton *flatButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QPushButton(themeIcon(icon, ColorRole::Accent), text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    theme::makeFlat(button);
    return button;
}

} // namespace

NodeComparePage::NodeComparePage(QWidget *parent)
    : QWidget(parent), m_file(new QComboBox), m_open(flatButton(u"file"_s, tr("Open…"), u"compareOpen"_s)),
      m_edit(flatButton(u"edit"_s, tr("Edit"), u"compareEdit"_s)),
      m_forget(flatButton(u"close"_s, tr("Clear"), u"compareClear"_s)), m_stack(new QStackedWidget),
      m_input(new PresentInput), m_modes(new ChoiceBar(tr("How the two are shown"))), m_diff(new DiffView),
      m_summary(theme::label({}, TextRole::Strong)), m_kept(theme::label({}, TextRole::Body, ColorRole::MutedText)),
      m_message(new InlineMessage), m_findingsTitle(theme::label({}, TextRole::Strong)),
      m_findingsScroll(new QScrollArea), m_findings(new FindingList)
{
    setObjectName(u"nodeComparePage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::space(Space::S));
    m_file->setObjectName(u"compareFile"_s);
    m_file->setAccessibleName(tr("File of the node"));
    m_file->setLayoutDirection(Qt::LeftToRight);
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_file->setMinimumContentsLength(22);
    top->addWidget(m_file, 1);
    top->addWidget(m_open);
    top->addWidget(m_edit);
    top->addWidget(m_forget);
    column->addLayout(top);
    m_message->setObjectName(u"compareMessage"_s);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);

    m_input->setObjectName(u"compareInput"_s);
    m_input->setAccessibleName(tr("Present text of the file"));
    m_stack->addWidget(m_input);

    auto *page = new QWidget;
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme::space(Space::S));
    auto *bar = new QHBoxLayout;
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setWordWrap(true);
    bar->addWidget(m_summary, 1);
    m_modes->addChoice(static_cast<int>(DiffView::Mode::Side), tr("Side by side"), u"diffSide"_s);
    m_modes->addChoice(static_cast<int>(DiffView::Mode::Inline), tr("Inline"), u"diffInline"_s);
    m_modes->addChoice(static_cast<int>(DiffView::Mode::Result), tr("Result"), u"diffResult"_s);
    bar->addWidget(m_modes);
    body->addLayout(bar);
    m_kept->setObjectName(u"compareKept"_s);
    m_kept->setWordWrap(true);
    m_kept->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->addWidget(m_kept);
    body->addWidget(m_diff, 3);
    body->addWidget(m_findingsTitle);
    setScrollBody(m_findingsScroll, m_findings);
    m_findingsScroll->setAccessibleName(tr("What is wrong with the present file"));
    body->addWidget(m_findingsScroll, 2);
    m_stack->addWidget(page);

    connect(m_file, &QComboBox::currentIndexChanged, this, [this] {
        m_editing = false;
        showCurrent();
    });
    connect(m_modes, &ChoiceBar::chosen, this, [this](int id) { m_diff->setMode(static_cast<DiffView::Mode>(id)); });
    connect(m_open, &QPushButton::clicked, this, &NodeComparePage::openFile);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        m_editing = !m_editing;
        showCurrent();
        if (m_editing)
            m_input->setFocus();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_present.remove(currentPath());
        m_editing = false;
        showCurrent();
        m_input->setFocus();
        Q_EMIT presentChanged();
    });
    connect(m_input, &PresentInput::fileDropped, this, &NodeComparePage::readFile);
    connect(m_input, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_input->toPlainText();
        if (text == m_present.value(currentPath()))
            return;
        // A paste is a whole file; typing goes on until it is shown.
        const bool isPaste = m_present.value(currentPath()).isEmpty() && text.size() > 20;
        m_editing = !isPaste && !text.isEmpty();
        if (text.trimmed().isEmpty())
            m_present.remove(currentPath());
        else
            m_present.insert(currentPath(), text);
        showCurrent();
        Q_EMIT presentChanged();
    });
    connect(m_findings, &FindingList::lineRequested, this, [this](const QString &path, int line) {
        if (const int index = m_file->findData(path); index >= 0)
            m_file->setCurrentIndex(index);
        if (m_diff->mode() == DiffView::Mode::Result) {
            m_modes->setCurrent(static_cast<int>(DiffView::Mode::Side));
            m_diff->setMode(DiffView::Mode::Side);
        }
        m_diff->showLine(line);
    });
    setFocusProxy(m_file);
    showCurrent();
}

QString NodeComparePage::currentPath() const
{
    return m_file->currentData().toString();
}

QList<admin::NodePresentFile> NodeComparePage::present() const
{
    QList<admin::NodePresentFile> files;
    for (int i = 0; i < m_file->count(); ++i) {
        const QString path = m_file->itemData(i).toString();
        if (const QString text = m_present.value(path); !text.isEmpty())
            files.append({path, text});
    }
    return files;
}

void NodeComparePage::setConfig(const admin::NodeConfig &config)
{
    QStringList paths;
    for (const admin::NodeConfigFile &file : config.files) {
        if (!file.path.endsWith(u".crt"_s))
            paths.append(file.path);
    }
    QStringList now;
    for (int i = 0; i < m_file->count(); ++i)
        now.append(m_file->itemData(i).toString());
    if (paths == now)
        return;
    const QString current = currentPath();
    {
        const QSignalBlocker block(m_file);
        m_file->clear();
        for (const QString &path : std::as_const(paths))
            m_file->addItem(path, path);
        m_file->setCurrentIndex(std::max(0, m_file->findData(current)));
    }
    m_editing = false;
    showCurrent();
}

void NodeComparePage::setReview(const admin::NodeReview &review)
{
    // Two columns need their room; whoever chooses them gets them anyway.
    if (m_review.files.isEmpty() && !review.files.isEmpty() && width() < fontMetrics().averageCharWidth() * 100) {
        m_modes->setCurrent(static_cast<int>(DiffView::Mode::Inline));
        m_diff->setMode(DiffView::Mode::Inline);
    }
    m_review = review;
    showCurrent();
}

void NodeComparePage::addPresent(const QString &path, const QString &text)
{
    // A dropped file has a path of this computer: its name tells which one it is.
    int index = m_file->findData(path);
    for (int i = 0; i < m_file->count() && index < 0; ++i) {
        if (m_file->itemData(i).toString().section(u'/', -2) == path.section(u'/', -2))
            index = i;
    }
    for (int i = 0; i < m_file->count() && index < 0; ++i) {
        if (m_file->itemData(i).toString().section(u'/', -1) == path.section(u'/', -1))
            index = i;
    }
    if (index >= 0)
        m_file->setCurrentIndex(index);
    m_present.insert(currentPath(), text);
    m_editing = false;
    showCurrent();
    Q_EMIT presentChanged();
}

void NodeComparePage::readFile(const QString &fileName)
{
    readTextFile(fileName, maxFileBytes, this, [this, fileName](const Result<QString> &text) {
        if (!text) {
            m_message->showMessage(Tone::Critical, tr("%1 cannot be read").arg(fileName), text.error().detail);
            return;
        }
        m_message->dismiss();
        addPresent(fileName, *text);
    });
}

void NodeComparePage::openFile()
{
    auto *dialog = new QFileDialog(window(), tr("Open the node's file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NodeComparePage::readFile);
    dialog->open();
}

void NodeComparePage::showCurrent()
{
    const QString path = currentPath();
    const QString text = m_present.value(path);
    const bool isThere = !text.isEmpty();
    m_edit->setVisible(isThere);
    m_edit->setText(m_editing ? tr("Compare") : tr("Edit"));
    m_forget->setVisible(isThere);
    m_stack->setCurrentIndex(isThere && !m_editing ? 1 : 0);
    if (m_input->toPlainText() != text) {
        const QSignalBlocker block(m_input);
        m_input->setPlainText(text);
    }
    m_input->setPlaceholderText(
        path.startsWith(u'/')
            ? tr("Does the node have this file already? Paste it here, or drop or open it. On the node:")
                + u"\n\nsudo cat "_s + path + u"\n\n"_s
                + tr("Other entries in it are kept, mistakes are pointed out, and the export carries the result.")
            : tr("Do you have this file already? Paste it here, or drop or open it."));
    const auto file = std::find_if(m_review.files.cbegin(), m_review.files.cend(),
                                   [&path](const admin::NodeFileReview &each) { return each.path == path; });
    const bool isReviewed = file != m_review.files.cend() && file->present == text;
    m_diff->setDiff(isReviewed ? file->lines : QList<admin::DiffLine>(), isReviewed ? file->result : QString());
    m_summary->setText(!isReviewed        ? QString()
                           : file->broken ? tr("The present file cannot be read: the new one would take its place.")
                                          : m_diff->summary());
    QStringList facts;
    if (isReviewed && !file->kept.isEmpty())
        facts << tr("Kept: %1").arg(file->kept.join(u", "_s));
    if (isReviewed && !file->replaced.isEmpty())
        facts << tr("Replaced: %1").arg(file->replaced.join(u", "_s));
    if (isReviewed && file->commentsLost)
        facts << tr("Its style does not allow its comments to be kept; they are in the backup.");
    m_kept->setText(facts.join(u"\n"_s));
    m_kept->setVisible(!facts.isEmpty());
    QList<admin::NodeFinding> findings;
    for (const admin::NodeFinding &finding : std::as_const(m_review.findings)) {
        if (finding.path == path && isReviewed)
            findings.append(finding);
    }
    m_findings->setFindings(findings);
    m_findingsTitle->setText(findings.isEmpty() ? tr("No mistake was found in the present file.")
                                                : tr("%n thing(s) to look at in the present file", nullptr,
                                                     static_cast<int>(findings.size())));
    m_findingsTitle->setVisible(isReviewed);
    m_findingsScroll->setVisible(isReviewed && !findings.isEmpty());
}

} // namespace breakwater::ui
