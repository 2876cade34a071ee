// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SpacePage.h"

#include "models/Words.h"
#include "theme/Theme.h"
#include "widgets/Card.h"
#include "widgets/InlineMessage.h"
#include "widgets/SegmentedBar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

SpacePage::SpacePage(SetupModel &model, QWidget *parent)
    : SetupPage(model, parent), m_bar(new SegmentedBar),
      m_legend(theme::label({}, TextRole::Caption, ColorRole::MutedText)),
      m_all(new QRadioButton(tr("Use what is free"))), m_some(new QRadioButton(tr("Use at most"))),
      m_limitRow(new QWidget), m_slider(new QSlider(Qt::Horizontal)), m_spin(new QSpinBox),
      m_estimate(theme::label({}, TextRole::Body, ColorRole::MutedText)), m_problem(new InlineMessage)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    auto *card = new Card(tr("The disk"));
    m_bar->setMinimumHeight(theme::space(Space::M));
    m_legend->setWordWrap(true);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_legend);
    layout->addWidget(card);
    layout->addWidget(m_all);
    layout->addWidget(m_some);
    layout->addWidget(m_limitRow);
    layout->addWidget(m_estimate);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    auto *row = new QHBoxLayout(m_limitRow);
    row->setContentsMargins(theme::space(Space::Xl), 0, 0, 0);
    row->setSpacing(theme::space(Space::M));
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    m_all->setObjectName(u"setupSpaceAll"_s);
    m_some->setObjectName(u"setupSpaceSome"_s);
    m_slider->setObjectName(u"setupSpaceSlider"_s);
    m_slider->setAccessibleName(tr("Limit in gigabytes"));
    m_spin->setObjectName(u"setupSpaceSpin"_s);
    m_spin->setAccessibleName(tr("Limit in gigabytes"));
    m_spin->setSuffix(tr(" GB"));
    m_estimate->setWordWrap(true);
    m_problem->setClosable(false);
    connect(m_some, &QRadioButton::toggled, this, [this](bool some) {
        if (m_filling)
            return;
        this->model().setLimitBytes(some ? m_spin->value() * SetupModel::gigabyte : 0);
        if (some)
            m_spin->setFocus();
    });
    connect(m_slider, &QSlider::valueChanged, this, &SpacePage::limitChosen);
    connect(m_spin, &QSpinBox::valueChanged, this, &SpacePage::limitChosen);
    connect(&model, &SetupModel::answersChanged, this, &SpacePage::refresh);
    connect(&model, &SetupModel::factsChanged, this, &SpacePage::enter);
    enter();
}

QString SpacePage::name() const
{
    return tr("Space");
}

QString SpacePage::title() const
{
    return tr("Space for images");
}

QString SpacePage::text() const
{
    return tr("Pulls never fail because of a limit: beyond it, the images that were used longest ago are removed.");
}

QWidget *SpacePage::firstField()
{
    return m_some->isChecked() ? m_some : m_all;
}

int SpacePage::maximumGigabytes() const
{
    const qint64 total = model().facts() ? model().facts()->disk.totalBytes : 0;
    return std::max(1, static_cast<int>(std::min<qint64>(total / SetupModel::gigabyte, 1'000'000)));
}

void SpacePage::enter()
{
    m_filling = true;
    const int maximum = maximumGigabytes();
    const qint64 limit = model().limitBytes();
    const qint64 free = model().facts() ? model().facts()->disk.freeBytes : 0;
    const int proposal = limit > 0 ? static_cast<int>(limit / SetupModel::gigabyte)
                                   : std::max(1, static_cast<int>(free / SetupModel::gigabyte / 2));
    m_slider->setRange(1, maximum);
    m_spin->setRange(1, maximum);
    m_slider->setPageStep(std::max(1, maximum / 20));
    m_slider->setValue(std::clamp(proposal, 1, maximum));
    m_spin->setValue(std::clamp(proposal, 1, maximum));
    (limit > 0 ? m_some : m_all)->setChecked(true);
    m_filling = false;
    refresh();
}

void SpacePage::limitChosen(int gigabytes)
{
    if (m_filling)
        return;
    m_filling = true;
    m_slider->setValue(gigabytes);
    m_spin->setValue(gigabytes);
    m_filling = false;
    if (m_some->isChecked())
        model().setLimitBytes(gigabytes * SetupModel::gigabyte);
}

void SpacePage::refresh()
{
    m_limitRow->setEnabled(m_some->isChecked());
    if (model().facts()) {
        const admin::DiskInfo &disk = model().facts()->disk;
        const double total = std::max<double>(1.0, static_cast<double>(disk.totalBytes));
        const qint64 used = disk.totalBytes - disk.freeBytes;
        const qint64 room = model().limitBytes() > 0 ? std::min(model().limitBytes(), disk.freeBytes) : disk.freeBytes;
        m_bar->setSegments({{static_cast<double>(used) / total, ColorRole::MutedText},
                            {static_cast<double>(room) / total, ColorRole::Accent}});
        const QString text
            = tr("%1: %2 used, %3 free of %4")
                  .arg(disk.path, words::bytes(used), words::bytes(disk.freeBytes), words::bytes(disk.totalBytes));
        m_legend->setText(text);
        m_bar->setAccessibleName(tr("%1; images may use %2").arg(text, words::bytes(room)));
        m_estimate->setText(
            tr("Room for about %1 typical images of 250 MB.").arg(words::count(room / SetupModel::typicalImageBytes)));
        const bool over = model().limitBytes() > disk.freeBytes;
        const SetupProblem problem = model().limitProblem();
        if (problem == SetupProblem::LimitOverDisk)
            m_problem->showMessage(Tone::Critical, tr("The disk is smaller than that"),
                                   tr("It has %1 in all.").arg(words::bytes(disk.totalBytes)));
        else if (problem == SetupProblem::LimitTooSmall)
            m_problem->showMessage(Tone::Critical, tr("A limit under 1 GB holds hardly an image"));
        else if (over)
            m_problem->showMessage(Tone::Warning,
                                   tr("Only %1 are free at the moment").arg(words::bytes(disk.freeBytes)),
                                   tr("When the disk is full, images that are not cached yet cannot be pulled through."));
        else
            m_problem->dismiss();
    }
    Q_EMIT changed();
}

} // namespace breakwater::ui
