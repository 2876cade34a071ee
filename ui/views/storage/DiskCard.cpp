// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/DiskCard.h"

#include "models/StorageWords.h"
#include "theme/Theme.h"
#include "views/storage/DiskBar.h"
#include "views/storage/LegendItem.h"
#include "widgets/LeftToRight.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr ColorRole ownColor = ColorRole::Series1;
constexpr ColorRole sharedColor = ColorRole::Series2;
constexpr ColorRole trashColor = ColorRole::Series3;
constexpr ColorRole partsColor = ColorRole::Series4;
constexpr ColorRole leftColor = ColorRole::MutedText;
constexpr ColorRole othersColor = ColorRole::Outline;

} // namespace

DiskCard::DiskCard(QWidget *parent)
    : Card(tr("The disk"), parent), m_bar(new DiskBar),
      m_own(
          new LegendItem(ownColor, tr("of one image"), tr("Blobs that one image alone has: its deletion frees them"))),
      m_shared(new LegendItem(sharedColor, tr("shared"), tr("Blobs that two or more images have, counted once"))),
      m_trash(new LegendItem(trashColor, tr("trash"), tr("Deleted, and can still be had back"))),
      m_parts(new LegendItem(partsColor, tr("unfinished"), tr("Downloads that are running or go on later"))),
      m_left(new LegendItem(leftColor, tr("left over"),
                            tr("What no image names any more, or was set aside; the next collection takes it"))),
      m_others(new LegendItem(othersColor, tr("others"), tr("What other programs have on this disk"))),
      m_free(new LegendItem(ColorRole::Border, tr("free"), tr("Free on this disk"))),
      m_path(theme::label({}, TextRole::Caption, ColorRole::MutedText)), m_move(new QPushButton(tr("Move…"))),
      m_marks(theme::label({}, TextRole::Body, ColorRole::MutedText)),
      m_next(theme::label({}, TextRole::Body, ColorRole::MutedText))
{
    setObjectName(u"diskCard"_s);
    m_bar->setObjectName(u"diskBar"_s);
    m_marks->setObjectName(u"diskMarks"_s);
    m_next->setObjectName(u"diskNext"_s);
    addHeaderWidget(m_path);
    m_move->setObjectName(u"storageMove"_s);
    m_move->setAutoDefault(false);
    m_move->setToolTip(tr("Bring the store to another folder or disk, while it serves"));
    addHeaderWidget(m_move);
    connect(m_move, &QPushButton::clicked, this, &DiskCard::moveRequested);
    body()->addWidget(m_bar);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(theme::space(Space::L));
    for (LegendItem *item : {m_others, m_own, m_shared, m_trash, m_parts, m_left, m_free}) {
        legend->addWidget(item);
        legend->addStretch(1);
    }
    body()->addLayout(legend);
    auto *lines = new QHBoxLayout;
    lines->setSpacing(theme::space(Space::L));
    m_next->setWordWrap(true);
    m_marks->setWordWrap(true);
    m_marks->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_next->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    lines->addWidget(m_next, 5);
    lines->addWidget(m_marks, 4);
    body()->addLayout(lines);
    setOverview({});
}

void DiskCard::setOverview(const admin::StorageOverview &overview)
{
    m_overview = overview;
    const qint64 leftOver = overview.unnamedBytes + overview.quarantineBytes;
    const qint64 own
        = std::max<qint64>(0, overview.usedBytes - overview.sharedBytes - overview.trashBytes - overview.unnamedBytes);
    const qint64 others = std::max<qint64>(0,
                                           overview.diskBytes - overview.diskFreeBytes - overview.usedBytes
                                               - overview.partialBytes - overview.quarantineBytes);
    const double disk = std::max<double>(1, double(overview.diskBytes));
    m_bar->setSegments({{double(others) / disk, othersColor},
                        {double(own) / disk, ownColor},
                        {double(overview.sharedBytes) / disk, sharedColor},
                        {double(overview.trashBytes) / disk, trashColor},
                        {double(overview.partialBytes) / disk, partsColor},
                        {double(leftOver) / disk, leftColor}});
    // The marks speak of what the store takes; in the bar it begins where the others end.
    const auto markAt = [&](qint64 bytes) { return bytes > 0 ? double(others + bytes) / disk : -1.0; };
    m_bar->setMarks(markAt(overview.highMarkBytes), markAt(overview.lowMarkBytes));
    m_others->setValue(words::bytes(others));
    m_own->setValue(words::bytes(own));
    m_shared->setValue(words::bytes(overview.sharedBytes));
    m_trash->setValue(words::bytes(overview.trashBytes));
    m_parts->setValue(words::bytes(overview.partialBytes));
    m_left->setValue(words::bytes(leftOver));
    m_left->setVisible(leftOver > 0);
    m_free->setValue(words::bytes(overview.diskFreeBytes));

    if (overview.diskBytes > 0)
        setTitle(tr("%1 of images on a disk of %2", "sizes")
                     .arg(words::bytes(overview.usedBytes), words::bytes(overview.diskBytes)));
    m_path->setText(leftToRight(overview.path));
    m_bar->setAccessibleName(tr("%1 of %2 are free; images take %3, %4 of it shared, %5 are held by the trash")
                                 .arg(words::bytes(overview.diskFreeBytes), words::bytes(overview.diskBytes),
                                      words::bytes(overview.usedBytes), words::bytes(overview.sharedBytes),
                                      words::bytes(overview.trashBytes)));
    m_bar->setToolTip(m_bar->accessibleName());
    if (overview.highMarkBytes <= 0)
        m_marks->setText(tr("No limit: images stay until you delete them."));
    else if (overview.evicting)
        m_marks->setText(tr("Making room, down to %1 of images.").arg(words::bytes(overview.lowMarkBytes)));
    else
        m_marks->setText(tr("Eviction: from %1 of images down to %2.", "sizes")
                             .arg(words::bytes(overview.highMarkBytes), words::bytes(overview.lowMarkBytes)));
    refreshTimes();
}

void DiskCard::setMovable(bool movable)
{
    m_move->setEnabled(movable);
}

void DiskCard::refreshTimes()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_next->setText(
        tr("Next collection: %1. Next scrub: %2.")
            .arg(words::nextRun(m_overview.nextCollection, now), words::nextRun(m_overview.nextScrub, now)));
}

} // namespace breakwater::ui
