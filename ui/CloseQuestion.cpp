// SPDX-License-Identifier: GPL-3.0-or-later
#include "CloseQuestion.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace breakwater::ui {

namespace {

const QString settingsKey = QStringLiteral("window/onClose");

} // namespace

void CloseQuestion::ask(QWidget &window, int runningPulls, std::function<void(Choice)> answer)
{
    if (isRemembered()) {
        answer(remembered());
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close the window"), tr("Keep serving images?"),
                                QMessageBox::Cancel, &window);
    box->setObjectName(QStringLiteral("closeQuestion"));
    QString text = tr("This program is the server. In the background it goes on, with an icon in the tray.");
    if (runningPulls > 0)
        text += QStringLiteral("\n\n") + tr("%n pull(s) are running now.", nullptr, runningPulls);
    box->setInformativeText(text);
    QPushButton *keep = box->addButton(tr("Keep serving in the background"), QMessageBox::AcceptRole);
    QPushButton *quit = box->addButton(tr("Stop the server and quit"), QMessageBox::DestructiveRole);
    keep->setObjectName(QStringLiteral("closeKeepServing"));
    quit->setObjectName(QStringLiteral("closeQuit"));
    box->setDefaultButton(keep);
    auto *check = new QCheckBox(tr("Do this each time"), box);
    check->setChecked(true);
    check->setObjectName(QStringLiteral("closeRemember"));
    box->setCheckBox(check);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [=](QAbstractButton *clicked) {
        if (clicked != keep && clicked != quit)
            return;
        const Choice choice = clicked == keep ? Choice::KeepServing : Choice::Quit;
        if (check->isChecked())
            remember(choice);
        answer(choice);
    });
    box->open();
}

bool CloseQuestion::isRemembered()
{
    return QSettings().contains(settingsKey);
}

CloseQuestion::Choice CloseQuestion::remembered()
{
    return QSettings().value(settingsKey).toString() == QStringLiteral("quit") ? Choice::Quit : Choice::KeepServing;
}

void CloseQuestion::remember(Choice choice)
{
    QSettings().setValue(settingsKey, choice == Choice::Quit ? QStringLiteral("quit") : QStringLiteral("background"));
}

void CloseQuestion::forget()
{
    QSettings().remove(settingsKey);
}

} // namespace breakwater::ui
