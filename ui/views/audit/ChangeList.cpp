// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/ChangeList.h"

#include "theme/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

ChangeList::ChangeList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space(Space::Xs));
}

QWidget *ChangeList::makeValue(const QString &value, bool isNew)
{
    auto *frame = new QFrame;
    frame->setProperty("bwDiff", isNew ? u"new"_s : u"old"_s);
    auto *row = new QHBoxLayout(frame);
    const int s = theme::space(Space::S);
    row->setContentsMargins(s, theme::space(Space::Xs), s, theme::space(Space::Xs));
    row->setSpacing(s);
    auto *sign = theme::label(isNew ? u"+"_s : u"−"_s, TextRole::Mono, isNew ? ColorRole::Good : ColorRole::Critical);
    sign->setAccessibleName(isNew ? tr("now") : tr("before"));
    auto *text = theme::label(value, TextRole::Body, ColorRole::Text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(isNew ? tr("now: %1").arg(value) : tr("before: %1").arg(value));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return frame;
}

void ChangeList::setDifferences(const QList<words::Difference> &differences)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const words::Difference &difference : differences) {
        m_layout->addWidget(theme::label(difference.field, TextRole::Caption, ColorRole::MutedText));
        if (!difference.before.isEmpty())
            m_layout->addWidget(makeValue(difference.before, false));
        if (!difference.after.isEmpty())
            m_layout->addWidget(makeValue(difference.after, true));
    }
}

} // namespace breakwater::ui
