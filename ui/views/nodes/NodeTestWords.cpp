// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeTestWords.h"

#include <QCoreApplication>

namespace breakwater::ui {

using namespace Qt::StringLiterals;
using admin::NodeStepState;
using admin::NodeTestState;
using admin::NodeTestStep;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NodeTestWords)
};

QString failure(const admin::NodeStepResult &step)
{
    const QString &code = step.reason;
    if (code == u"untrustedCertificate"_s)
        return Tr::tr("The node does not trust the certificate: it lacks the CA.");
    if (code == u"plainHttp"_s)
        return Tr::tr("The node speaks plain HTTP, and this port wants TLS: look for http:// in its file.");
    if (code == u"certificateExpired"_s)
        return Tr::tr("The node takes the certificate for expired: compare its clock.");
    if (code == u"handshakeEnded"_s)
        return Tr::tr("The node gave up during the handshake (%1).").arg(step.detail);
    if (code == u"noneAsked"_s)
        return Tr::tr(
            "No layer was asked for. The node has the image, or gets the layers elsewhere: try an image that it "
            "does not have.");
    if (code == u"someElsewhere"_s)
        return Tr::tr("Only %1 layers came from here; the others were there, or came from elsewhere.").arg(step.detail);
    switch (step.step) {
    case NodeTestStep::SignedIn: return Tr::tr("%1 was refused (%2): compare its secret.").arg(step.detail, code);
    default: return Tr::tr("%1 could not be served (%2).").arg(step.detail, code);
    }
}

} // namespace

NodeTestText nodeTestText(const admin::NodeTest &test)
{
    switch (test.state) {
    case NodeTestState::Waiting:
        return {Tr::tr("Waiting for the node. Run the command there."), u"clock"_s, Tone::Info};
    case NodeTestState::Running:
        return {Tr::tr("%1 is talking to this server").arg(test.address), u"running"_s, Tone::Info};
    case NodeTestState::Proven:
        return {Tr::tr("Proven: %1 pulls through Breakwater, whole images and nothing past it").arg(test.address),
                u"good"_s, Tone::Good};
    case NodeTestState::Stalled:
        return {test.address.isEmpty() ? Tr::tr("Nothing came for a minute. The watch goes on.")
                                       : Tr::tr("%1 came this far and no further for a minute.").arg(test.address),
                u"warning"_s, Tone::Warning};
    case NodeTestState::Stopped: return {Tr::tr("The watch has ended."), u"info"_s, Tone::Neutral};
    }
    return {};
}

QString nodeStepName(NodeTestStep step)
{
    switch (step) {
    case NodeTestStep::Seen: return Tr::tr("It reaches this server");
    case NodeTestStep::Tls: return Tr::tr("It trusts the certificate");
    case NodeTestStep::SignedIn: return Tr::tr("It is let in");
    case NodeTestStep::Namespace: return Tr::tr("It names the registry");
    case NodeTestStep::Manifest: return Tr::tr("Manifest served");
    case NodeTestStep::Blobs: return Tr::tr("Layers served");
    case NodeTestStep::NoBypass: return Tr::tr("Nothing went past");
    }
    return {};
}

QString nodeStepDetail(const admin::NodeStepResult &step)
{
    if (step.state == NodeStepState::Failed)
        return failure(step);
    if (step.state == NodeStepState::Skipped)
        return step.step == NodeTestStep::Tls ? Tr::tr("plain HTTP: there is none")
                                              : Tr::tr("this runtime does not say it");
    switch (step.step) {
    case NodeTestStep::SignedIn:
        if (step.state != NodeStepState::Passed)
            return {};
        if (step.detail.isEmpty())
            return Tr::tr("without credentials");
        return step.reason == u"otherRobot"_s
            ? Tr::tr("as %1, which is another robot than the exported one").arg(step.detail)
            : Tr::tr("as %1").arg(step.detail);
    case NodeTestStep::Seen: return step.detail.isEmpty() ? QString() : Tr::tr("from %1").arg(step.detail);
    case NodeTestStep::Blobs:
    case NodeTestStep::NoBypass:
        return step.detail.isEmpty()
            ? QString()
            : Tr::tr("%1 of %2").arg(step.detail.section(u'/', 0, 0), step.detail.section(u'/', 1));
    default: return step.detail;
    }
}

QString suspectText(const QString &code, const admin::NodeTestRequest &request)
{
    const QString host = request.config.serverUrl.section(u"://"_s, 1);
    if (code == u"notRestarted"_s)
        return Tr::tr("Was the runtime restarted after the file was put there? It reads it only when it starts.");
    if (code == u"path"_s)
        return Tr::tr("Is the file exactly where the first tab says, with that name, on the node that pulls?");
    if (code == u"configPath"_s)
        return Tr::tr("Does containerd look there? On the node: containerd config dump | grep config_path");
    if (code == u"firewall"_s)
        return Tr::tr(
                   "Can the node reach the port? On the node: curl -vk https://%1/v2/ must answer, if only with 401.")
            .arg(host);
    if (code == u"name"_s)
        return Tr::tr("Does the node know the name %1? On the node: getent hosts %2")
            .arg(host, host.section(u':', 0, 0));
    if (code == u"ca"_s)
        return Tr::tr(
            "Does the file name the CA, and is the CA's file there and readable? Was it exported before the CA was "
            "made anew?");
    if (code == u"secret"_s)
        return Tr::tr("Is the secret the robot's present one? A new secret ends the old one.");
    if (code == u"registry"_s)
        return Tr::tr(
            "Does a project serve this registry, and is the upstream healthy? Activity tells why it was refused.");
    if (code == u"present"_s)
        return Tr::tr("Does the node have the image already? Remove it there, or pull another one.");
    if (code == u"fallback"_s)
        return Tr::tr(
            "Does the node get the layers from the registry itself? Its log says so; strict files forbid it.");
    return code;
}

} // namespace breakwater::ui
