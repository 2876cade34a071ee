// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projects/PolicyEditor.h"

#include "base/RepositoryFilter.h"
#include "models/Words.h"
#include "widgets/Form.h"
#include "widgets/FormDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

PolicyEditor::PolicyEditor(FormDialog &dialog)
    : QObject(&dialog), m_form(dialog.form()), m_window(new QComboBox),
      m_onError(new QCheckBox(tr("Serve the cached copy while the upstream fails"))), m_maxAge(new QComboBox),
      m_strictGone(new QCheckBox(tr("Refuse tags that are gone upstream (404)"))), m_allow(new QLineEdit),
      m_deny(new QLineEdit)
{
    m_window->setObjectName(u"policyWindow"_s);
    m_window->addItem(tr("Off: wait for the check"), qint64(0));
    for (const qint64 seconds : {60, 300, 3600, 24 * 3600})
        m_window->addItem(tr("For %1 after a check is due").arg(words::duration(seconds)), seconds);
    m_onError->setObjectName(u"policyOnError"_s);
    m_onError->setChecked(true);
    m_maxAge->setObjectName(u"policyMaxAge"_s);
    m_maxAge->addItem(tr("However old it is"), qint64(0));
    for (const qint64 days : {1, 7, 30, 90})
        m_maxAge->addItem(tr("Up to %1 after its last check").arg(words::duration(days * 86400)), days * 86400);
    m_strictGone->setObjectName(u"policyStrictGone"_s);
    m_strictGone->setToolTip(tr("Otherwise they are served from the cache, marked as gone."));
    m_allow->setObjectName(u"policyAllow"_s);
    m_allow->setPlaceholderText(u"library/*, team/app:1.*"_s);
    m_deny->setObjectName(u"policyDeny"_s);
    m_deny->setPlaceholderText(u"library/mysql"_s);
    for (QLineEdit *field : {m_allow, m_deny})
        field->setLayoutDirection(Qt::LeftToRight);

    m_form->addRow(tr("Serve at once and check &behind"), m_window,
                   tr("Nodes get the cached copy without a wait, and what is new with the next pull."));
    m_form->addWidget(m_onError);
    m_form->addRow(tr("How &old that copy may be"), m_maxAge);
    m_form->addWidget(m_strictGone);
    m_form->addRow(tr("Only these repositories (&allow)"), m_allow,
                   tr("Patterns with * and ?, a tag after a colon. Empty: all. On Docker Hub nginx is library/nginx."));
    m_form->addRow(tr("Never these repositories (&deny)"), m_deny,
                   tr("Also when they are cached. Deny wins over allow."));
    dialog.bindField(u"whileRevalidate"_s, m_window);
    dialog.bindField(u"staleMaxAge"_s, m_maxAge);
    dialog.bindField(u"allow"_s, m_allow);
    dialog.bindField(u"deny"_s, m_deny);
    connect(m_onError, &QCheckBox::toggled, this, [this](bool on) { m_form->setRowVisible(m_maxAge, on); });
}

void PolicyEditor::choose(QComboBox *combo, qint64 seconds)
{
    if (combo->findData(seconds) < 0) // of a file or another console; it stays on offer
        combo->addItem(words::duration(seconds), seconds);
    combo->setCurrentIndex(combo->findData(seconds));
}

void PolicyEditor::setSpec(const admin::ProjectSpec &spec)
{
    choose(m_window, spec.whileRevalidateSeconds);
    choose(m_maxAge, spec.staleMaxAgeSeconds);
    m_onError->setChecked(spec.staleOnError);
    m_strictGone->setChecked(spec.strictGone);
    m_allow->setText(spec.allow.join(u", "_s));
    m_deny->setText(spec.deny.join(u", "_s));
}

QStringList PolicyEditor::patternsIn(const QLineEdit *field)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    return field->text().split(separators, Qt::SkipEmptyParts);
}

void PolicyEditor::fill(admin::ProjectSpec &spec) const
{
    spec.whileRevalidateSeconds = m_window->currentData().toLongLong();
    spec.staleOnError = m_onError->isChecked();
    spec.staleMaxAgeSeconds = m_maxAge->currentData().toLongLong();
    spec.strictGone = m_strictGone->isChecked();
    spec.allow = patternsIn(m_allow);
    spec.deny = patternsIn(m_deny);
}

QWidget *PolicyEditor::validate()
{
    QWidget *first = nullptr;
    for (QLineEdit *field : {m_allow, m_deny}) {
        for (const QString &pattern : patternsIn(field)) {
            if (RepositoryFilter::check(pattern))
                continue;
            m_form->setFieldError(
                field,
                tr("“%1” is no pattern. Write repositories in lower case: library/nginx, team/*, library/nginx:1.*.")
                    .arg(pattern));
            first = first ? first : field;
            break;
        }
    }
    return first;
}

} // namespace breakwater::ui
