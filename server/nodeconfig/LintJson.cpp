// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/LintContext.h"
#include "nodeconfig/PresentFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace breakwater::nodeconfig {

using namespace Qt::StringLiterals;

void lintJson(LintContext &context)
{
    const QByteArray bytes = context.text().toUtf8();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        const auto line = bytes.left(problem.offset).count('\n') + 1;
        context.error("syntax", static_cast<int>(line), {{u"detail"_s, problem.errorString()}});
        return;
    }
    const QJsonObject root = document.object();
    if (kindOf(context.path(), context.text()) == PresentKind::AuthJson) {
        const QJsonObject auths = root.value(u"auths"_s).toObject();
        for (const QString &host : context.ownHosts()) {
            if (!context.wanted().robot.isEmpty() && !auths.contains(host))
                context.error("credentialsMissing", 0, {{u"host"_s, host}});
        }
        return;
    }
    context.hint("hubOnly", context.find(u"registry-mirrors"_s));
    for (const QJsonValue &value : root.value(u"registry-mirrors"_s).toArray()) {
        const QString text = value.toString();
        const int line = context.find(text);
        const QUrl url(text);
        const QString base = url.scheme() + u"://"_s + url.authority();
        if (!text.contains(u"://"_s))
            context.error("endpointNoScheme", line, {{u"endpoint"_s, text}, {u"expected"_s, u"https://"_s + text}});
        else if (!url.path().isEmpty() && url.path() != u"/"_s)
            context.error("pathNotAllowed", line, {{u"value"_s, text}, {u"expected"_s, base}});
        else
            context.checkEndpoint(base, u"docker.io"_s, line, false);
    }
}

} // namespace breakwater::nodeconfig
