// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/NodeDeliveryWriter.h"

#include "nodeconfig/PresentFile.h"
#include "nodeconfig/RuntimePlaces.h"
#include "nodeconfig/TextQuoting.h"

#include <algorithm>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;
using admin::DeliveryFormat;
using admin::NodeDelivery;

} // namespace

QString deliveryWord(DeliveryFormat format)
{
    switch (format) {
    case DeliveryFormat::Script: return u"script"_s;
    case DeliveryFormat::Ansible: return u"ansible"_s;
    case DeliveryFormat::CloudInit: return u"cloud-init"_s;
    case DeliveryFormat::Zip: return u"zip"_s;
    case DeliveryFormat::TarGz: return u"tar.gz"_s;
    }
    return {};
}

bool liesOnNode(admin::NodeRuntime runtime)
{
    return placesOf(runtime).kind == PlaceKind::OnNode;
}

bool isShared(const admin::NodeConfigFile &file)
{
    switch (kindOf(file.path, file.content)) {
    case PresentKind::RegistriesYaml:
    case PresentKind::HostsToml:
    case PresentKind::ContainerdConfig:
    case PresentKind::BuildkitdToml:
    case PresentKind::DaemonJson: return true;
    case PresentKind::AuthJson: return !file.path.contains(u"breakwater"_s) && !file.path.contains(u"nomad.d"_s);
    default: return false;
    }
}

QString yamlBlock(const QString &text, int indent)
{
    const bool isPlain = !text.isEmpty() && !text.startsWith(u' ') && !text.startsWith(u'\n') && text.endsWith(u'\n')
        && !text.endsWith(u"\n\n"_s) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == u'\n' || (c.unicode() >= 0x20 && c.unicode() < 0x7f)
                   || (c.unicode() > 0xa0 && c != QChar(0x2028) && c != QChar(0x2029) && c != QChar(0xfeff));
           });
    if (!isPlain)
        return yamlQuoted(text) + u'\n';
    QString block = u"|\n"_s;
    for (const QString &line : text.chopped(1).split(u'\n'))
        block += (line.isEmpty() ? QString() : QString(indent, u' ') + line) + u'\n';
    return block;
}

Result<NodeDelivery> writeDelivery(const admin::NodeReview &review, admin::NodeRuntime runtime, DeliveryFormat format)
{
    const QString word = admin::nodeRuntimeWord(runtime);
    if (!liesOnNode(runtime))
        return Error(ErrorCode::InvalidArgument, u"these files do not lie on a node"_s,
                     {{u"field"_s, u"format"_s}, {u"value"_s, deliveryWord(format)}});
    NodeDelivery delivery;
    switch (format) {
    case DeliveryFormat::Script:
        delivery.fileName = u"breakwater-%1.sh"_s.arg(word);
        delivery.content = writeShellScript(review, runtime).toUtf8();
        delivery.commands = {u"sudo sh %1"_s.arg(delivery.fileName),
                             u"sudo sh /var/lib/breakwater-node/latest/rollback.sh  # takes it back"_s};
        return delivery;
    case DeliveryFormat::Ansible:
        delivery.fileName = u"breakwater-%1.yml"_s.arg(word);
        delivery.content = writeAnsibleTasks(review, runtime).toUtf8();
        delivery.commands = {u"ansible NODES -b -m ansible.builtin.include_tasks -a file=%1"_s.arg(delivery.fileName)};
        return delivery;
    case DeliveryFormat::CloudInit:
        delivery.fileName = u"breakwater-%1-cloud-init.yaml"_s.arg(word);
        delivery.content = writeCloudConfig(review, runtime).toUtf8();
        delivery.commands = {u"cloud-init schema --config-file %1"_s.arg(delivery.fileName)};
        return delivery;
    default: break;
    }
    return Error(ErrorCode::InvalidArgument, {}, {{u"field"_s, u"format"_s}});
}

} // namespace breakwater::nodeconfig
