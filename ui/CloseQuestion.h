// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace breakwater::ui {

/// What closing the window means, asked in plain words: the program is the server. The answer may be remembered.
class CloseQuestion
{
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)

public:
    enum class Choice { KeepServing, Quit };

    /// Gives the remembered answer at once, or asks; nothing is called when the question is cancelled.
    static void ask(QWidget &window, int runningPulls, std::function<void(Choice)> answer);
    static bool isRemembered();
    static Choice remembered();
    static void remember(Choice choice);
    static void forget();
};

} // namespace breakwater::ui
