// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/storage/StoragePage.h"

#include <QHash>

class QLabel;
class QPushButton;
class QSpinBox;

namespace breakwater::ui {

class AmountField;
class Card;
class Form;
class InlineMessage;
class ScheduleEditor;

/// The rules for space. The limit of the store is one of the server's settings, the rest the storage's own: each part
/// that was changed is applied by its own command, and nothing is before Apply.
class StorageSettingsPage : public StoragePage
{
    Q_OBJECT

public:
    explicit StorageSettingsPage(admin::AdminService &service, QWidget *parent = nullptr);

    void activate() override; ///< does not touch what is being edited
    QWidget *mainPane() const override;
    void setOverview(const admin::StorageOverview &overview);

private:
    Form *makeCard(const QString &title, Card *&card);
    void build();
    void bind(const QString &name, Form *form, QWidget *field) { m_fields.insert(name, {form, field}); }
    admin::StorageSettings edited() const;
    bool limitChanged() const;
    bool isDirty() const;
    void fill();
    void changed();
    void apply();
    void applyLimit();
    void applied();
    void refuse(const Error &error);
    void updateManaged();

    struct Field
    {
        Form *form = nullptr;
        QWidget *widget = nullptr;
    };

    admin::StorageSettings m_stored;
    admin::ServerSettings m_server;
    admin::StorageOverview m_overview;
    QString m_configurationFile;
    bool m_limitManaged = false;
    bool m_loaded = false;
    bool m_filling = false;
    QHash<QString, Field> m_fields;
    InlineMessage *m_managed;
    InlineMessage *m_problem;
    AmountField *m_limit;
    AmountField *m_floor;
    QSpinBox *m_lowMark;
    QSpinBox *m_grace;
    QSpinBox *m_trash;
    QSpinBox *m_parts;
    QSpinBox *m_nodes;
    ScheduleEditor *m_collection;
    ScheduleEditor *m_scrub;
    AmountField *m_rate;
    QLabel *m_impact;
    QPushButton *m_reset;
    QPushButton *m_apply;
};

} // namespace breakwater::ui
