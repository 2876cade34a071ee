// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projects/RetentionEditor.h"

#include "views/projects/KeepLastEditor.h"
#include "widgets/AmountField.h"
#include "widgets/Form.h"
#include "widgets/FormDialog.h"

#include <QSpinBox>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;
constexpr int longestDays = 3650;

} // namespace

RetentionEditor::RetentionEditor(FormDialog &dialog)
    : QObject(&dialog), m_form(dialog.form()), m_quota(new AmountField(gigabyte, tr(" GB"), tr("no quota"))),
      m_unused(new QSpinBox), m_untagged(new QSpinBox), m_keepLast(new KeepLastEditor)
{
    m_quota->setObjectName(u"projectQuota"_s);
    m_unused->setObjectName(u"retentionUnused"_s);
    m_untagged->setObjectName(u"retentionUntagged"_s);
    m_keepLast->setObjectName(u"retentionKeepLast"_s);
    for (QSpinBox *days : {m_unused, m_untagged}) {
        days->setRange(0, longestDays);
        days->setSuffix(tr(" days"));
        days->setSpecialValueText(tr("never"));
    }
    m_form->addSection(tr("Space"));
    m_form->addRow(tr("&Quota"), m_quota, tr("When the project takes more, its least valuable images go."));
    m_form->addRow(tr("Remove images that nobody pulled &for"), m_unused,
                   tr("The next collection takes them; pinned images stay."));
    m_form->addRow(tr("Remove images &without a tag after"), m_untagged, tr("Counted from their last pull."));
    m_form->addRow(tr("Keep only the newest tags"), m_keepLast,
                   tr("A tag is judged by the first rule that fits; tags that no rule fits stay."));
    dialog.bindField(u"quota"_s, m_quota);
    dialog.bindField(u"retention"_s, m_keepLast);
}

void RetentionEditor::setSpec(const admin::ProjectSpec &spec)
{
    m_quota->setBytes(spec.quotaBytes);
    m_unused->setValue(spec.retention.unusedDays);
    m_untagged->setValue(spec.retention.untaggedDays);
    m_keepLast->setRules(spec.retention.keepLast);
}

void RetentionEditor::fill(admin::ProjectSpec &spec) const
{
    spec.quotaBytes = m_quota->bytes();
    spec.retention = {m_unused->value(), m_untagged->value(), m_keepLast->rules()};
}

QWidget *RetentionEditor::validate()
{
    const QString problem = m_keepLast->problem();
    if (problem.isEmpty())
        return nullptr;
    m_form->setFieldError(m_keepLast, problem);
    return m_keepLast;
}

} // namespace breakwater::ui
