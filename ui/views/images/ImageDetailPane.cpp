// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/images/ImageDetailPane.h"

#include "models/LayerModel.h"
#include "models/PlatformModel.h"
#include "models/Words.h"
#include "theme/Theme.h"
#include "views/images/ImageConfig.h"
#include "views/images/PullCommands.h"
#include "widgets/Badge.h"
#include "widgets/CodePane.h"
#include "widgets/CopyField.h"
#include "widgets/FactList.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollBody.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *scrolled(QWidget *content, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("imageDetailScroll"));
    setScrollBody(scroll, content);
    scroll->setAccessibleName(name);
    return scroll;
}

} // namespace

ImageDetailPane::ImageDetailPane(admin::AdminService &service, QWidget *parent)
    : QFrame(parent), m_admin(service), m_title(theme::label({}, TextRole::Section)),
      m_digest(theme::label({}, TextRole::Mono, ColorRole::MutedText)), m_freshness(new Badge),
      m_platform(new QComboBox), m_platformLabel(theme::label(tr("Platform"), TextRole::Caption, ColorRole::MutedText)),
      m_tabs(new QTabWidget), m_problem(new InlineMessage), m_facts(new FactList), m_environment(new FactList),
      m_labels(new FactList), m_environmentTitle(theme::label(tr("Environment"), TextRole::Strong)),
      m_labelsTitle(theme::label(tr("Labels"), TextRole::Strong)),
      m_noConfig(theme::label({}, TextRole::Body, ColorRole::MutedText)), m_platforms(new PlatformModel(this)),
      m_layers(new LayerModel(this)), m_manifest(new CodePane(tr("manifest"))), m_copies(nullptr)
{
    setProperty("bwCard", true);
    setObjectName(u"imageDetail"_s);
    setAccessibleName(tr("Image details"));
    const int l = theme::space(Space::L);
    const int s = theme::space(Space::S);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, s, 1, 1);
    layout->setSpacing(theme::space(Space::Xs));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(l, theme::space(Space::Xs), l, 0);
    head->setSpacing(s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_title);
    head->addWidget(m_freshness);
    head->addWidget(m_digest);
    head->addStretch(1);
    head->addWidget(m_platformLabel);
    head->addWidget(m_platform);
    m_platformLabel->setBuddy(m_platform);
    m_platform->setAccessibleName(tr("Platform whose configuration and layers are shown"));
    m_platform->setObjectName(u"imagePlatform"_s);
    layout->addLayout(head);
    auto *problem = new QHBoxLayout;
    problem->setContentsMargins(l, 0, l, 0);
    problem->addWidget(m_problem);
    layout->addLayout(problem);
    layout->addWidget(m_tabs, 1);

    m_tabs->setObjectName(u"imageTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeOverview(), tr("Overview"));
    auto *platforms = new TableView(u"imagePlatforms"_s);
    platforms->setPlain(true);
    platforms->setColumnPlan({20, 26, 12, 22}, PlatformModel::Digest);
    platforms->setModel(m_platforms);
    platforms->setSortingEnabled(false);
    platforms->setAccessibleName(tr("Platforms"));
    m_tabs->addTab(platforms, tr("Platforms"));
    auto *layers = new TableView(u"imageLayers"_s);
    layers->setPlain(true);
    layers->setColumnPlan({5, 40, 11, 12, 22}, LayerModel::Command);
    layers->setModel(m_layers);
    layers->setSortingEnabled(false);
    layers->setAccessibleName(tr("Layers"));
    m_tabs->addTab(layers, tr("Layers"));
    auto *manifest = new QWidget;
    auto *manifestLayout = new QVBoxLayout(manifest);
    manifestLayout->setContentsMargins(l, s, l, l);
    manifestLayout->addWidget(m_manifest);
    m_tabs->addTab(manifest, tr("Manifest"));
    m_tabs->addTab(makeCopies(), tr("Copy"));
    connect(m_platform, &QComboBox::activated, this, [this] { ask(m_platform->currentData().toString()); });
    clear();
}

QWidget *ImageDetailPane::makeOverview()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int l = theme::space(Space::L);
    column->setContentsMargins(l, theme::space(Space::M), l, l);
    column->setSpacing(theme::space(Space::M));
    m_noConfig->setWordWrap(true);
    column->addWidget(m_noConfig);
    column->addWidget(m_facts);
    column->addWidget(m_environmentTitle);
    column->addWidget(m_environment);
    column->addWidget(m_labelsTitle);
    column->addWidget(m_labels);
    column->addStretch(1);
    return scrolled(content, tr("Overview"));
}

QWidget *ImageDetailPane::makeCopies()
{
    auto *content = new QWidget;
    m_copies = new QGridLayout(content);
    const int l = theme::space(Space::L);
    m_copies->setContentsMargins(l, theme::space(Space::M), l, l);
    m_copies->setHorizontalSpacing(theme::space(Space::M));
    m_copies->setVerticalSpacing(theme::space(Space::S));
    m_copies->setColumnStretch(1, 1);
    return scrolled(content, tr("Copy references and commands"));
}

void ImageDetailPane::showImage(const admin::ImageInfo &image, const QString &repositoryName,
                                const QString &plainRegistry)
{
    const bool sameImage
        = image.repositoryId == m_image.repositoryId && image.digest == m_image.digest && image.tag == m_image.tag;
    if (sameImage && image == m_image && plainRegistry == m_plainRegistry)
        return;
    m_image = image;
    m_repositoryName = repositoryName;
    m_plainRegistry = plainRegistry;
    m_title->setText(image.tag.isEmpty() ? tr("%1, untagged").arg(repositoryName)
                                         : u"%1:%2"_s.arg(repositoryName, image.tag));
    m_digest->setText(words::shortDigest(image.digest));
    m_digest->setToolTip(image.digest);
    const words::Badge freshness = words::tagFreshness(image.freshness);
    m_freshness->set(freshness.text, freshness.icon, freshness.tone);
    m_freshness->setVisible(!image.tag.isEmpty());
    m_tabs->setEnabled(true);
    ask(sameImage ? m_platform->currentData().toString() : QString());
}

void ImageDetailPane::clear()
{
    m_image = {};
    m_asked.clear();
    m_title->setText(tr("No image selected"));
    m_digest->clear();
    m_freshness->hide();
    m_platform->hide();
    m_platformLabel->hide();
    m_problem->dismiss();
    m_tabs->setEnabled(false);
    m_platforms->clear();
    m_layers->setLayers({});
    m_manifest->setText({});
    fillOverview({});
    m_noConfig->setText(tr("Select an image above to see what is in it."));
    m_noConfig->show();
    fillCopies({});
}

void ImageDetailPane::ask(const QString &platform)
{
    m_asked = m_image.digest + u' ' + platform;
    m_admin.imageDetail(m_image.repositoryId, m_image.digest, platform,
                        {this, [this, asked = m_asked](const Result<admin::ImageDetail> &detail) {
                             if (asked != m_asked)
                                 return;
                             if (!detail) {
                                 m_problem->showError(detail.error());
                                 return;
                             }
                             m_problem->dismiss();
                             fill(*detail);
                         }});
}

void ImageDetailPane::fill(const admin::ImageDetail &detail)
{
    m_platform->clear();
    for (const admin::PlatformInfo &platform : detail.platforms) {
        if (platform.manifestStored && !platform.platform.isEmpty())
            m_platform->addItem(platform.platform, platform.platform);
    }
    m_platform->setCurrentIndex(m_platform->findData(detail.shownPlatform));
    m_platform->setVisible(m_platform->count() > 1);
    m_platformLabel->setVisible(m_platform->count() > 1);
    m_platforms->assign(detail.platforms);
    m_layers->setLayers(detail.layers);
    m_tabs->setTabText(
        2, detail.layers.isEmpty() ? tr("Layers") : tr("Layers (%1)").arg(words::count(detail.layers.size())));
    m_manifest->setCaption(tr("%1, exactly as the upstream sent it", "media type").arg(m_image.mediaType));
    m_manifest->setText(detail.manifestJson);
    m_manifest->setSavable(u"manifest.json"_s, false);
    fillOverview(detail);
    fillCopies(detail);
}

void ImageDetailPane::fillOverview(const admin::ImageDetail &detail)
{
    for (FactList *list : {m_facts, m_environment, m_labels})
        list->clear();
    const ImageConfig config = ImageConfig::fromJson(detail.configJson);
    const bool isKnown = !detail.configJson.isEmpty();
    m_noConfig->setVisible(!isKnown);
    m_noConfig->setText(
        tr("The configuration of this image is not here yet. It comes with the first pull of a platform."));
    if (!m_image.digest.isEmpty()) {
        m_facts->setFact(tr("Size here"), words::bytes(m_image.sizeBytes));
        m_facts->setFact(tr("Cached"), words::dateTime(m_image.cachedAt));
        const QString lastPull = words::dateTime(m_image.lastPulledAt);
        m_facts->setFact(tr("Last pull"),
                         m_image.lastPulledBy.isEmpty()
                             ? lastPull
                             : tr("%1 by %2", "time, node").arg(lastPull, m_image.lastPulledBy));
        if (!m_image.tag.isEmpty()) {
            m_facts->setFact(tr("Tag checked"), words::dateTime(m_image.checkedAt));
            m_facts->setFact(tr("Next check"), words::dateTime(m_image.nextCheckAt));
        }
    }
    if (isKnown) {
        m_facts->setFact(tr("Built"), config.createdAt.isValid() ? words::dateTime(config.createdAt) : QString());
        m_facts->setFact(tr("Platform"), config.platform);
        m_facts->setFact(tr("Entrypoint"), config.entrypoint, true);
        m_facts->setFact(tr("Command"), config.command, true);
        m_facts->setFact(tr("User"), config.user, true);
        m_facts->setFact(tr("Folder"), config.workingDir, true);
        m_facts->setFact(tr("Ports"), config.ports.join(u", "_s), true);
        m_facts->setFact(tr("Volumes"), config.volumes.join(u", "_s), true);
        m_facts->setFact(tr("Author"), config.author);
    }
    for (const QString &variable : config.environment)
        m_environment->setFact(variable.section(u'=', 0, 0), variable.section(u'=', 1), true);
    for (const auto &[name, value] : config.labels)
        m_labels->setFact(name, value);
    m_environmentTitle->setVisible(!config.environment.isEmpty());
    m_labelsTitle->setVisible(!config.labels.isEmpty());
}

void ImageDetailPane::fillCopies(const admin::ImageDetail &detail)
{
    while (QLayoutItem *item = m_copies->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (detail.references.isEmpty())
        return;
    QString plain;
    if (!m_plainRegistry.isEmpty()) {
        plain = u"%1/%2"_s.arg(m_plainRegistry, m_repositoryName);
        plain = m_image.tag.isEmpty() ? digestReference(plain, m_image.digest) : u"%1:%2"_s.arg(plain, m_image.tag);
    }
    int row = 0;
    // The service may know the image by another of its tags: the one that is shown counts.
    QString reference = digestReference(detail.references.first(), m_image.digest);
    if (!m_image.tag.isEmpty())
        reference = reference.section(u'@', 0, 0) + u':' + m_image.tag;
    const QList<PullCommand> commands = pullCommands(reference, plain, m_image.digest);
    for (const PullCommand &command : commands) {
        auto *field = new CopyField(command.name);
        field->setObjectName(u"copyForm%1"_s.arg(row));
        field->setValue(command.text);
        auto *label = theme::label(command.name, TextRole::Body, ColorRole::MutedText);
        label->setWordWrap(true);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
        label->setBuddy(field);
        m_copies->addWidget(label, row, 0);
        m_copies->addWidget(field, row, 1);
        ++row;
    }
    m_copies->setRowStretch(row, 1);
}

} // namespace breakwater::ui
