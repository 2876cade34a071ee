// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explain/ExplainDialog.h"

#include "theme/Theme.h"
#include "views/explain/ExplainWords.h"
#include "views/explain/ExplanationPane.h"
#include "widgets/Form.h"

#include <algorithm>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 250;

} // namespace

ExplainDialog::ExplainDialog(admin::AdminService &service, const QString &image, QWidget *parent)
    : FormDialog(tr("Explain a pull"), tr("What would happen if a node pulled this image now. Nothing is fetched."), {},
                 parent),
      m_admin(service), m_image(new QLineEdit(image)), m_platform(new QComboBox), m_pane(new ExplanationPane),
      m_wait(new QTimer(this))
{
    setObjectName(u"explainDialog"_s);
    acceptButton()->hide();
    cancelButton()->setText(tr("Close"));
    m_image->setObjectName(u"explainImage"_s);
    m_image->setLayoutDirection(Qt::LeftToRight);
    m_image->setPlaceholderText(u"nginx:1.27, ghcr.io/owner/name:tag, name@sha256:…"_s);
    m_image->setClearButtonEnabled(true);
    form()->addRow(tr("&Image, as a node names it"), m_image, tr("A tag or a digest; without one, latest is meant."));
    m_platform->setObjectName(u"explainPlatform"_s);
    form()->addRow(tr("&Platform"), m_platform);
    form()->setRowVisible(m_platform, false);
    m_pane->hide();
    form()->addWidget(m_pane);
    bindField(u"image"_s, m_image);

    m_wait->setSingleShot(true);
    m_wait->setInterval(patienceMs);
    connect(m_wait, &QTimer::timeout, this, &ExplainDialog::ask);
    connect(m_image, &QLineEdit::textChanged, this, [this] {
        ++m_question; // what is under way answers another question
        m_wait->start();
    });
    connect(m_image, &QLineEdit::returnPressed, this, &ExplainDialog::ask);
    connect(m_platform, &QComboBox::activated, this, [this] {
        m_chosen = m_platform->currentData().toString();
        ask();
    });
    connect(m_pane, &ExplanationPane::platformChosen, this, [this](const QString &platform) {
        m_chosen = platform;
        ask();
    });
    const int room = parent ? parent->window()->width() - 2 * theme::space(Space::Xl) : 0;
    resize(std::min(room, fontMetrics().averageCharWidth() * 118), height());
    if (!image.isEmpty())
        ask();
}

void ExplainDialog::ask()
{
    m_wait->stop();
    const int question = ++m_question;
    const QString image = m_image->text().trimmed();
    if (image.isEmpty()) {
        form()->clearErrors();
        m_pane->hide();
        form()->setRowVisible(m_platform, false);
        return;
    }
    m_admin.explainPull(image, m_chosen, {this, [this, question](const Result<admin::PullExplanation> &answer) {
                                              if (question == m_question)
                                                  answered(answer);
                                          }});
}

void ExplainDialog::answered(const Result<admin::PullExplanation> &answer)
{
    form()->clearErrors();
    clearMessage();
    if (!answer) {
        m_pane->hide();
        form()->setRowVisible(m_platform, false);
        Error error = answer.error();
        if (error.code == ErrorCode::InvalidName)
            error.params.insert(u"field"_s, u"image"_s);
        showError(error);
        return;
    }
    showPlatforms(*answer);
    m_pane->setExplanation(*answer);
    m_pane->show();
}

void ExplainDialog::showPlatforms(const admin::PullExplanation &explanation)
{
    QStringList names;
    for (const admin::ExplainedPlatform &platform : explanation.platforms)
        names << platform.platform;
    if (!names.isEmpty() && !names.contains(explanation.platform))
        names << explanation.platform; // what was asked for and the image does not have
    QStringList shown;
    for (int i = 0; i < m_platform->count(); ++i)
        shown << m_platform->itemData(i).toString();
    const QSignalBlocker block(m_platform);
    if (names != shown) {
        m_platform->clear();
        for (const QString &name : names)
            m_platform->addItem(words::platformName(name), name);
    }
    m_platform->setCurrentIndex(m_platform->findData(explanation.platform));
    form()->setRowVisible(m_platform, names.size() > 1);
}

} // namespace breakwater::ui
