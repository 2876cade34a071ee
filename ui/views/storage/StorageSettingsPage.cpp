// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/StorageSettingsPage.h"

#include "models/StorageWords.h"
#include "theme/Theme.h"
#include "views/storage/ScheduleEditor.h"
#include "widgets/AmountField.h"
#include "widgets/Card.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollBody.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 gigabyte = 1'000'000'000;

QSpinBox *number(int lowest, int highest, const QString &suffix, const QString &zero = {})
{
    auto *field = new QSpinBox;
    field->setRange(lowest, highest);
    field->setSuffix(suffix);
    field->setSpecialValueText(zero);
    return field;
}

} // namespace

StorageSettingsPage::StorageSettingsPage(admin::AdminService &service, QWidget *parent)
    : StoragePage(service, parent), m_managed(new InlineMessage), m_problem(new InlineMessage),
      m_limit(new AmountField(gigabyte, tr(" GB"), tr("no limit"))),
      m_floor(new AmountField(gigabyte, tr(" GB"), tr("nothing"))), m_lowMark(number(10, 99, tr(" %"))),
      m_grace(number(1, 7 * 24 * 60, tr(" min"))), m_trash(number(0, 365 * 24, tr(" h"), tr("off"))),
      m_parts(number(1, 365, tr(" days"))), m_nodes(number(0, 3650, tr(" days"), tr("off"))),
      m_collection(new ScheduleEditor(u"scheduleCollection"_s, tr("Collect"))),
      m_scrub(new ScheduleEditor(u"scheduleScrub"_s, tr("Scrub"))),
      m_rate(new AmountField(megabyte, tr(" MB/s"), tr("as fast as the disk"))),
      m_impact(theme::label({}, TextRole::Body, ColorRole::MutedText)), m_reset(new QPushButton(tr("&Reset"))),
      m_apply(new QPushButton(tr("&Apply")))
{
    setObjectName(u"storageSettings"_s);
    build();
    for (QSpinBox *field : {static_cast<QSpinBox *>(m_limit), static_cast<QSpinBox *>(m_floor), m_lowMark, m_grace,
                            m_trash, m_parts, m_nodes, static_cast<QSpinBox *>(m_rate)}) {
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
        connect(field, &QSpinBox::valueChanged, this, &StorageSettingsPage::changed);
    }
    for (ScheduleEditor *editor : {m_collection, m_scrub})
        connect(editor, &ScheduleEditor::changed, this, &StorageSettingsPage::changed);
    connect(m_apply, &QPushButton::clicked, this, &StorageSettingsPage::apply);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_problem->dismiss();
        fill();
    });
    connect(&service, &admin::AdminService::storageSettingsChanged, this,
            [this](const admin::StorageSettings &settings) {
                const bool dirty = isDirty();
                m_stored = settings;
                if (!dirty)
                    fill();
            });
    connect(&service, &admin::AdminService::settingsChanged, this, [this](const admin::ServerSettings &settings) {
        const bool dirty = isDirty();
        m_server = settings;
        if (!dirty)
            fill();
    });
    changed();
}

Form *StorageSettingsPage::makeCard(const QString &title, Card *&card)
{
    card = new Card(title);
    auto *form = new Form;
    card->body()->addWidget(form);
    card->body()->addStretch(1);
    return form;
}

void StorageSettingsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, theme::space(Space::S), 0);
    column->setSpacing(theme::space(Space::M));
    m_managed->setClosable(false);
    m_managed->setObjectName(u"storageManaged"_s);
    column->addWidget(m_managed);

    Card *spaceCard = nullptr;
    Form *space = makeCard(tr("How much"), spaceCard);
    space->addRow(tr("Images may take"), m_limit, tr("Beyond it, the least valuable images go."));
    space->addRow(tr("Leave free on the disk"), m_floor, tr("For everybody else on this disk."));
    space->addRow(tr("Then go down to"), m_lowMark, tr("Of the limit, so that room is made seldom."));
    space->addRow(tr("Spare what was pulled within"), m_grace, tr("A fresh image is never evicted."));
    Card *keepCard = nullptr;
    Form *keep = makeCard(tr("How long"), keepCard);
    keep->addRow(tr("Trash"), m_trash, tr("How long a deleted image can be had back."));
    keep->addRow(tr("Unfinished downloads"), m_parts, tr("After so long without progress they are given up."));
    keep->addRow(tr("Keep what nodes use"), m_nodes,
                 tr("The newest image of each tag that a node pulled within so long."));
    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme::space(Space::M));
    upper->addWidget(spaceCard, 1);
    upper->addWidget(keepCard, 1);
    column->addLayout(upper);

    Card *jobsCard = nullptr;
    Form *jobs = makeCard(tr("When"), jobsCard);
    jobs->addRow(tr("Collect"), m_collection);
    jobs->addRow(tr("Scrub"), m_scrub);
    jobs->addRow(tr("Scrub reads up to"), m_rate, tr("Slower leaves more of the disk to pulls."));
    column->addWidget(jobsCard);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    setScrollBody(scroll, holder);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Rules for space"));
    layout->addWidget(scroll, 1);

    m_problem->setClosable(false);
    m_problem->setObjectName(u"storageSettingsProblem"_s);
    layout->addWidget(m_problem);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(theme::space(Space::S));
    m_impact->setWordWrap(true);
    m_impact->setObjectName(u"storageImpact"_s);
    footer->addWidget(m_impact, 1);
    footer->addWidget(m_reset);
    footer->addWidget(m_apply);
    layout->addLayout(footer);
    theme::makePrimary(m_apply);
    m_apply->setObjectName(u"storageApply"_s);
    m_reset->setObjectName(u"storageReset"_s);

    bind(u"storeLimit"_s, space, m_limit);
    bind(u"freeFloor"_s, space, m_floor);
    bind(u"lowMark"_s, space, m_lowMark);
    bind(u"grace"_s, space, m_grace);
    bind(u"trash"_s, keep, m_trash);
    bind(u"parts"_s, keep, m_parts);
    bind(u"nodesUse"_s, keep, m_nodes);
    bind(u"collection"_s, jobs, m_collection);
    bind(u"scrub"_s, jobs, m_scrub);
    bind(u"scrubRate"_s, jobs, m_rate);
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (it->widget->objectName().isEmpty())
            it->widget->setObjectName(u"storage_"_s + it.key());
    }
}

void StorageSettingsPage::activate()
{
    service().storageSettings({this, [this](const Result<admin::StorageSettings> &settings) {
                                   if (!settings) {
                                       Q_EMIT errorRaised(settings.error());
                                       return;
                                   }
                                   const bool dirty = m_loaded && isDirty();
                                   m_stored = *settings;
                                   m_loaded = true;
                                   if (!dirty)
                                       fill();
                               }});
    service().settings({this, [this](const Result<admin::ServerSettings> &settings) {
                            if (!settings)
                                return;
                            const bool dirty = m_loaded && isDirty();
                            m_server = *settings;
                            if (!dirty)
                                fill();
                        }});
    service().serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                              if (!info)
                                  return;
                              m_limitManaged = info->settingsManaged;
                              m_configurationFile = info->configurationFile;
                              updateManaged();
                          }});
}

QWidget *StorageSettingsPage::mainPane() const
{
    return m_limit;
}

void StorageSettingsPage::setOverview(const admin::StorageOverview &overview)
{
    m_overview = overview;
    updateManaged();
    changed();
}

void StorageSettingsPage::updateManaged()
{
    const bool storage = m_overview.settingsManaged;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it->widget->setEnabled(it.key() == u"storeLimit"_s ? !m_limitManaged : !storage);
    if (!storage && !m_limitManaged) {
        m_managed->dismiss();
        return;
    }
    const QString title = storage && m_limitManaged ? tr("Managed by the configuration file")
        : storage                                   ? tr("All but the limit is managed by the configuration file")
                                                    : tr("The limit is managed by the configuration file");
    m_managed->showMessage(
        Tone::Info, title,
        m_configurationFile.isEmpty()
            ? tr("Change these values there, then send SIGHUP or restart.")
            : tr("Change these values in %1, then send SIGHUP or restart.").arg(m_configurationFile));
}

admin::StorageSettings StorageSettingsPage::edited() const
{
    admin::StorageSettings settings = m_stored;
    settings.freeFloorBytes = m_floor->bytes();
    settings.lowMarkPercent = m_lowMark->value();
    settings.graceMinutes = m_grace->value();
    settings.trashHours = m_trash->value();
    settings.partDays = m_parts->value();
    settings.nodesUseDays = m_nodes->value();
    settings.collection = m_collection->schedule();
    settings.scrub = m_scrub->schedule();
    settings.scrubBytesPerSecond = m_rate->bytes();
    return settings;
}

bool StorageSettingsPage::limitChanged() const
{
    return m_limit->bytes() != m_server.storeLimitBytes;
}

bool StorageSettingsPage::isDirty() const
{
    return m_loaded && (limitChanged() || edited() != m_stored);
}

void StorageSettingsPage::fill()
{
    m_filling = true;
    m_limit->setBytes(m_server.storeLimitBytes);
    m_floor->setBytes(m_stored.freeFloorBytes);
    m_lowMark->setValue(m_stored.lowMarkPercent);
    m_grace->setValue(m_stored.graceMinutes);
    m_trash->setValue(m_stored.trashHours);
    m_parts->setValue(m_stored.partDays);
    m_nodes->setValue(m_stored.nodesUseDays);
    m_collection->setSchedule(m_stored.collection);
    m_scrub->setSchedule(m_stored.scrub);
    m_rate->setBytes(m_stored.scrubBytesPerSecond);
    m_filling = false;
    changed();
}

void StorageSettingsPage::changed()
{
    if (m_filling)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it->form->setFieldError(it->widget, {});
    const admin::StorageSettings wanted = edited();
    const auto hint
        = [&](ScheduleEditor *editor, const admin::ScheduleSpec &stored, const QDateTime &next, const QString &what) {
              const QString when = editor->schedule() == stored
                  ? tr("Next run: %1.", "time").arg(words::nextRun(next, now))
                  : tr("Will run %1; the next time is known when it is applied.", "schedule")
                        .arg(words::schedule(editor->schedule()));
              m_fields.value(what).form->setHint(editor, when);
          };
    hint(m_collection, m_stored.collection, m_overview.nextCollection, u"collection"_s);
    hint(m_scrub, m_stored.scrub, m_overview.nextScrub, u"scrub"_s);
    const bool dirty = isDirty();
    m_apply->setEnabled(dirty);
    m_reset->setEnabled(dirty);
    QStringList lines;
    const qint64 limit = m_limit->bytes();
    if (dirty && limitChanged() && limit > 0 && m_overview.usedBytes > limit)
        lines << tr("Images of %1 go at once.", "size").arg(words::bytes(m_overview.usedBytes - limit));
    if (dirty && wanted.trashHours == 0 && m_stored.trashHours > 0)
        lines << tr("Without a trash, what is deleted cannot be had back.");
    m_impact->setText(!dirty                ? tr("Nothing to apply.")
                          : lines.isEmpty() ? tr("In force as soon as it is applied; pulls go on.")
                                            : lines.join(u' '));
}

void StorageSettingsPage::apply()
{
    m_apply->setEnabled(false);
    m_problem->dismiss();
    const admin::StorageSettings wanted = edited();
    if (wanted == m_stored) {
        applyLimit();
        return;
    }
    service().applyStorageSettings(wanted, {this, [this](const Result<admin::StorageSettings> &stored) {
                                                if (!stored) {
                                                    refuse(stored.error());
                                                    return;
                                                }
                                                m_stored = *stored;
                                                applyLimit();
                                            }});
}

void StorageSettingsPage::applyLimit()
{
    if (!limitChanged()) {
        applied();
        return;
    }
    admin::ServerSettings settings = m_server;
    settings.storeLimitBytes = m_limit->bytes();
    service().applySettings(settings, {this, [this, settings](const Result<admin::ServerInfo> &info) {
                                           if (!info) {
                                               refuse(info.error());
                                               return;
                                           }
                                           m_server = settings;
                                           applied();
                                       }});
}

void StorageSettingsPage::applied()
{
    fill();
    Q_EMIT errorCleared();
    Q_EMIT toastRequested(tr("The rules are in force"));
}

void StorageSettingsPage::refuse(const Error &error)
{
    changed();
    const Field field = m_fields.value(error.params.value(u"field"_s));
    if (!field.widget) {
        m_problem->showError(error);
        return;
    }
    field.form->setFieldError(field.widget, words::storageFieldProblem(error));
    field.widget->setFocus();
}

} // namespace breakwater::ui
