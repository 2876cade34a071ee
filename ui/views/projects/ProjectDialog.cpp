// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projects/ProjectDialog.h"

#include "base/Reference.h"
#include "models/PresetWords.h"
#include "models/UpstreamModel.h"
#include "views/projects/FallbackEditor.h"
#include "views/projects/FreshnessEditor.h"
#include "views/projects/PolicyEditor.h"
#include "views/projects/RetentionEditor.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QUrl>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedRobots = 5; ///< more are counted

} // namespace

ProjectDialog::ProjectDialog(admin::AdminService &service, QWidget *parent)
    : FormDialog(tr("Create a project"),
                 tr("A project is a name that nodes use; it is bound to one upstream and caches what they pull."),
                 tr("Create project"), parent),
      m_admin(service)
{
    build();
    loadChoices();
}

ProjectDialog::ProjectDialog(admin::AdminService &service, const admin::ProjectInfo &project, QWidget *parent)
    : FormDialog(tr("Edit %1").arg(project.spec.name),
                 tr("Nodes use the project's name: after renaming it, give them a new configuration."),
                 tr("Save changes"), parent),
      m_admin(service), m_stored(project)
{
    build();
    m_name->setText(project.spec.name);
    m_serves->setText(project.spec.serves.join(u", "_s));
    m_default->setChecked(project.spec.isDefault);
    m_prefetch->setChecked(project.spec.prefetch);
    m_freshness->setRules(project.spec.freshness);
    m_policy->setSpec(project.spec);
    m_retention->setSpec(project.spec);
    loadChoices();
}

void ProjectDialog::build()
{
    setObjectName(u"projectDialog"_s);
    m_upstream = new QComboBox;
    m_upstream->setObjectName(u"projectUpstream"_s);
    m_url = new QLineEdit;
    m_url->setObjectName(u"projectUpstreamUrl"_s);
    m_url->setPlaceholderText(u"https://registry.example.com"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_username = new QLineEdit;
    m_username->setObjectName(u"projectUsername"_s);
    m_password = new QLineEdit;
    m_password->setObjectName(u"projectPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_name = new QLineEdit;
    m_name->setObjectName(u"projectName"_s);
    m_serves = new QLineEdit;
    m_serves->setObjectName(u"projectServes"_s);
    m_serves->setPlaceholderText(u"docker.io"_s);
    m_default = new QCheckBox(tr("Default project: answers requests that name none"));
    m_default->setObjectName(u"projectDefault"_s);
    m_fallbacks = new FallbackEditor;
    m_prefetch = new QCheckBox(tr("Fetch layers ahead: they start as soon as a node has read the manifest"));
    m_prefetch->setObjectName(u"projectPrefetch"_s);
    m_prefetch->setChecked(true);
    m_freshness = new FreshnessEditor;

    form()->addRow(tr("&Upstream"), m_upstream);
    form()->addRow(tr("U&RL of the registry"), m_url);
    form()->addRow(tr("User na&me"), m_username);
    form()->addRow(tr("&Password or token"), m_password);
    form()->addRow(tr("Project &name"), m_name,
                   tr("The first part of the path that nodes use: dockerhub-proxy/library/nginx."));
    m_renamed = new InlineMessage;
    m_renamed->setObjectName(u"projectRenamedRobots"_s);
    m_renamed->setClosable(false);
    form()->addWidget(m_renamed);
    form()->addRow(
        tr("&Serves these registries"), m_serves,
        tr("Registry hosts, as they stand in image names. Nodes that ask for them are answered by this project."));
    form()->addRow(tr("Further upstreams"), m_fallbacks,
                   tr("Asked in this order when the one above is in trouble or does not have an image."));
    form()->addWidget(m_default);
    form()->addWidget(m_prefetch);
    m_default->setToolTip(tr("Classic Docker mirrors ask for an image without naming a project."));
    form()->addRow(tr("How often tags are checked upstream"), m_freshness);
    m_policy = new PolicyEditor(*this);
    m_retention = new RetentionEditor(*this);
    bindField(u"name"_s, m_name);
    bindField(u"serves"_s, m_serves);
    bindField(u"freshness"_s, m_freshness);
    bindField(u"upstream"_s, m_upstream);
    bindField(u"fallbacks"_s, m_fallbacks);
    form()->setRowVisible(m_fallbacks, false);
    bindField(u"url"_s, m_url);
    for (QWidget *field : {m_url, m_username, m_password})
        form()->setRowVisible(field, false);
    connect(m_upstream, &QComboBox::currentIndexChanged, this, &ProjectDialog::upstreamChosen);
    connect(m_name, &QLineEdit::textChanged, this, &ProjectDialog::tellRenamedRobots);
    connect(this, &FormDialog::submitted, this, &ProjectDialog::save);
}

void ProjectDialog::loadChoices()
{
    m_admin.upstreams({this, [this](const Result<QList<admin::UpstreamInfo>> &upstreams) {
                           if (!upstreams) {
                               showError(upstreams.error());
                               return;
                           }
                           m_upstreams = *upstreams;
                       }});
    if (m_stored.id != 0) {
        m_admin.robots({this, [this](const Result<QList<admin::RobotInfo>> &robots) {
                            for (const admin::RobotInfo &robot : robots ? *robots : QList<admin::RobotInfo>()) {
                                if (robot.spec.project == m_stored.spec.name)
                                    m_robots << robot.spec.name;
                            }
                            tellRenamedRobots();
                        }});
    }
    m_admin.upstreamPresets({this, [this](const Result<QList<admin::UpstreamPreset>> &presets) {
                                 if (presets)
                                     m_presets = words::spoken(*presets);
                                 fillUpstreams();
                             }});
}

void ProjectDialog::tellRenamedRobots()
{
    const QString name = m_name->text().trimmed();
    if (m_robots.isEmpty() || name == m_stored.spec.name || !isProjectName(name.toStdString())) {
        m_renamed->dismiss();
        return;
    }
    QStringList lines;
    for (const QString &robot : m_robots.mid(0, namedRobots))
        lines << tr("robot$%1+%2 becomes robot$%3+%2", "old project, robot, new project")
                     .arg(m_stored.spec.name, robot, name);
    const int more = static_cast<int>(m_robots.size()) - namedRobots;
    if (more > 0)
        lines << (more == 1 ? tr("and one more") : tr("and %n more", nullptr, more));
    lines << tr("Their secrets stay. Nodes are refused until they sign in with the new name.");
    const int robots = static_cast<int>(m_robots.size());
    m_renamed->showMessage(Tone::Warning,
                           robots == 1 ? tr("The new name changes the login of 1 robot")
                                       : tr("The new name changes the logins of %n robots", nullptr, robots),
                           lines.join(u'\n'));
}

void ProjectDialog::fillUpstreams()
{
    const QSignalBlocker block(m_upstream);
    m_upstream->clear();
    for (const admin::UpstreamInfo &upstream : m_upstreams)
        m_upstream->addItem(
            tr("%1 (%2)", "upstream name, host").arg(upstream.spec.name, UpstreamModel::host(upstream.spec.url)),
            upstream.id);
    if (!m_upstreams.isEmpty())
        m_upstream->insertSeparator(m_upstream->count());
    for (int i = 0; i < static_cast<int>(m_presets.size()); ++i)
        m_upstream->addItem(tr("New upstream: %1").arg(m_presets.at(i).title), -1 - i);
    // The first upstream that no project uses yet is what is most likely wanted.
    const auto idle = std::find_if(m_upstreams.cbegin(), m_upstreams.cend(),
                                   [](const admin::UpstreamInfo &upstream) { return upstream.projects.isEmpty(); });
    const QVariant wanted = m_stored.id != 0 ? QVariant(m_stored.spec.upstreamId)
        : idle != m_upstreams.cend()         ? QVariant(idle->id)
                                             : QVariant(qint64(-1));
    m_upstream->setCurrentIndex(std::max(0, m_upstream->findData(wanted)));
    upstreamChosen();
}

const admin::UpstreamPreset *ProjectDialog::chosenPreset() const
{
    const qint64 value = m_upstream->currentData().toLongLong();
    const qint64 index = -1 - value;
    return value < 0 && index < m_presets.size() ? &m_presets.at(index) : nullptr;
}

void ProjectDialog::offerFallbacks()
{
    const qint64 primary = m_upstream->currentData().toLongLong();
    m_fallbacks->setUpstreams(m_upstreams, primary,
                              m_fallbacks->isOffered() ? m_fallbacks->chosen() : m_stored.spec.fallbackUpstreamIds);
    form()->setRowVisible(m_fallbacks, m_fallbacks->isOffered());
}

void ProjectDialog::upstreamChosen()
{
    offerFallbacks();
    const admin::UpstreamPreset *preset = chosenPreset();
    form()->setRowVisible(m_url, preset && preset->url.isEmpty());
    form()->setRowVisible(m_username, preset);
    form()->setRowVisible(m_password, preset);
    form()->setHint(m_upstream, preset ? preset->description : QString());
    form()->setHint(m_username,
                    preset ? (preset->credentialsHint.isEmpty() ? tr("Leave both empty to pull anonymously.")
                                                                : preset->credentialsHint)
                           : QString());
    if (m_stored.id != 0)
        return;
    // Proposals follow the upstream until they are typed over.
    const admin::UpstreamPreset *source = preset;
    if (!source) {
        const qint64 id = m_upstream->currentData().toLongLong();
        const auto upstream = std::find_if(m_upstreams.cbegin(), m_upstreams.cend(),
                                           [id](const admin::UpstreamInfo &info) { return info.id == id; });
        if (upstream == m_upstreams.cend())
            return;
        const auto known
            = std::find_if(m_presets.cbegin(), m_presets.cend(), [&upstream](const admin::UpstreamPreset &p) {
                  return p.provider == upstream->spec.provider;
              });
        source = known == m_presets.cend() || known->url.isEmpty() ? nullptr : &*known;
        if (!source) {
            if (!m_name->isModified())
                m_name->setText(upstream->spec.name + u"-proxy"_s);
            if (!m_serves->isModified())
                m_serves->setText(UpstreamModel::host(upstream->spec.url));
            return;
        }
    }
    if (!m_name->isModified())
        m_name->setText(source->suggestedProject);
    if (!m_serves->isModified())
        m_serves->setText(source->serves.join(u", "_s));
}

admin::ProjectSpec ProjectDialog::spec() const
{
    admin::ProjectSpec spec = m_stored.spec;
    spec.name = m_name->text().trimmed();
    spec.upstreamId = std::max<qint64>(0, m_upstream->currentData().toLongLong());
    spec.serves = m_serves->text().toLower().split(QRegularExpression(u"[,\\s]+"_s), Qt::SkipEmptyParts);
    spec.isDefault = m_default->isChecked();
    spec.prefetch = m_prefetch->isChecked();
    if (m_fallbacks->isOffered())
        spec.fallbackUpstreamIds = m_fallbacks->chosen();
    else
        spec.fallbackUpstreamIds.removeAll(spec.upstreamId);
    spec.freshness = m_freshness->rules();
    m_policy->fill(spec);
    m_retention->fill(spec);
    return spec;
}

admin::UpstreamSpec ProjectDialog::newUpstream() const
{
    const admin::UpstreamPreset *preset = chosenPreset();
    admin::UpstreamSpec upstream;
    upstream.provider = preset->provider;
    upstream.url = preset->url.isEmpty() ? m_url->text().trimmed() : preset->url;
    // A registry of one's own lends its project's name, a known one brings its own.
    QString own = spec().name;
    own.remove(QRegularExpression(u"-proxy$"_s));
    QString name = preset->url.isEmpty() || preset->suggestedName.isEmpty() ? own : preset->suggestedName;
    const auto taken = [this](const QString &wanted) {
        return std::any_of(m_upstreams.cbegin(), m_upstreams.cend(),
                           [&wanted](const admin::UpstreamInfo &info) { return info.spec.name == wanted; });
    };
    const QString base = name;
    for (int number = 2; taken(name); ++number)
        name = u"%1-%2"_s.arg(base).arg(number);
    upstream.name = name;
    upstream.username = m_username->text().trimmed();
    if (!m_password->text().isEmpty())
        upstream.password = Secret(m_password->text());
    return upstream;
}

bool ProjectDialog::validate()
{
    form()->clearErrors();
    QWidget *first = nullptr;
    const auto refuse = [&](QWidget *field, const QString &text) {
        form()->setFieldError(field, text);
        first = first ? first : field;
    };
    const admin::ProjectSpec wanted = spec();
    if (const admin::UpstreamPreset *preset = chosenPreset()) {
        const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
        if (preset->url.isEmpty()
            && (url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s)))
            refuse(m_url, tr("Give the registry's address, such as https://registry.example.com"));
        if (!m_password->text().isEmpty() && m_username->text().trimmed().isEmpty())
            refuse(m_username, tr("A password needs a user name with it."));
        else if (m_password->text().isEmpty() && !m_username->text().trimmed().isEmpty())
            refuse(m_password, tr("A user name needs a password or token with it."));
    } else if (wanted.upstreamId == 0) {
        refuse(m_upstream, tr("Choose where the images come from."));
    }
    if (wanted.name.isEmpty())
        refuse(m_name, tr("Give the project a name."));
    else if (!isProjectName(wanted.name.toStdString()))
        refuse(m_name, tr("Use lower-case letters and digits, with single dots, dashes or underscores between them."));
    for (const QString &host : wanted.serves) {
        if (!isRegistryHost(host.toStdString()))
            refuse(m_serves,
                   tr("“%1” is no registry host. Write it as in an image name: docker.io, quay.io, 10.0.0.5:5000.")
                       .arg(host));
    }
    const QString problem = m_freshness->problem();
    if (!problem.isEmpty())
        refuse(m_freshness, problem);
    if (QWidget *field = m_policy->validate())
        first = first ? first : field;
    if (QWidget *field = m_retention->validate())
        first = first ? first : field;
    if (first)
        first->setFocus();
    return !first;
}

void ProjectDialog::save()
{
    if (!validate())
        return;
    setBusy(true);
    if (!chosenPreset()) {
        saveProject();
        return;
    }
    m_admin.addUpstream(newUpstream(), {this, [this](const Result<admin::UpstreamInfo> &upstream) {
                                            if (!upstream) {
                                                showError(upstream.error());
                                                return;
                                            }
                                            m_upstreams.append(*upstream);
                                            const QSignalBlocker block(m_upstream);
                                            m_upstream->insertItem(0, upstream->spec.name, upstream->id);
                                            m_upstream->setCurrentIndex(0);
                                            for (QWidget *field : {m_url, m_username, m_password})
                                                form()->setRowVisible(field, false);
                                            saveProject();
                                        }});
}

void ProjectDialog::saveProject()
{
    const admin::Reply<admin::ProjectInfo> reply(this, [this](const Result<admin::ProjectInfo> &project) {
        if (!project) {
            showError(project.error());
            // One registry is served by one project: the other one is named, so that it can be found.
            const QMap<QString, QString> &params = project.error().params;
            if (params.value(u"field"_s) == u"serves"_s && params.contains(u"project"_s))
                form()->setFieldError(m_serves,
                                      tr("%1 is served by the project %2 already.", "registry, project")
                                          .arg(params.value(u"value"_s), params.value(u"project"_s)));
            return;
        }
        Q_EMIT saved(*project);
        accept();
    });
    if (m_stored.id == 0)
        m_admin.addProject(spec(), reply);
    else
        m_admin.updateProject(m_stored.id, spec(), reply);
}

} // namespace breakwater::ui
