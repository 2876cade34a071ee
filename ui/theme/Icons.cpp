// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Icons.h"

#include "theme/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace breakwater::ui {

namespace {

QByteArray svgOf(const QString &name)
{
    QFile file(QStringLiteral(":/breakwater/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(const QString &name, const QSize &pixels, const QColor &color)
{
    const QString key
        = QStringLiteral("bw:%1:%2x%3:%4").arg(name).arg(pixels.width()).arg(pixels.height()).arg(color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QByteArray svg = svgOf(name);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(QString name, ColorRole role) : m_name(std::move(name)), m_role(role) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        QPixmap image = pixmap(QSize(side, side) * ratio, mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, image);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const ColorRole role = mode == QIcon::Disabled ? ColorRole::Outline : m_role;
        return render(m_name, size, theme::color(role));
    }
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
    ColorRole m_role;
};

} // namespace

QIcon themeIcon(const QString &name, ColorRole role)
{
    return QIcon(new ThemeIconEngine(name, role));
}

QPixmap themePixmap(const QString &name, int size, ColorRole role, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name, QSize(size, size) * devicePixelRatio, theme::color(role));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/breakwater/icons/app/breakwater.svg"));
}

} // namespace breakwater::ui
