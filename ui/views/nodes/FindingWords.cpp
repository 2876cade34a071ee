// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/FindingWords.h"

#include <QCoreApplication>
#include <QHash>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

struct Entry
{
    const char *cause;
    const char *remedy;
};

/// {name} stands for the param of that name.
const QHash<QString, Entry> &entries()
{
    static const QHash<QString, Entry> table {
        {u"syntax"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The file cannot be read from here on: {detail}"),
          QT_TRANSLATE_NOOP("FindingWords",
                            "The runtime ignores a file that it cannot read, mostly without a word. Correct "
                            "the line, or take the new file in its place.")}},
        {u"syntaxTab"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The line is indented with a tab, which YAML forbids."),
          QT_TRANSLATE_NOOP("FindingWords", "Indent with blanks.")}},
        {u"unknownKey"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "“{key}” is no key that the runtime knows here; it is ignored."),
          QT_TRANSLATE_NOOP("FindingWords", "Remove it, or look for a typing error.")}},
        {u"unknownKeyMeant"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "“{key}” is no key that the runtime knows here; it is ignored."),
          QT_TRANSLATE_NOOP("FindingWords", "Write “{expected}”.")}},
        {u"misplacedKey"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "“{key}” stands in the wrong table, where it is ignored without a word."),
          QT_TRANSLATE_NOOP("FindingWords",
                            "In TOML a key belongs to the last table header above it. Move it to its own "
                            "table; keys of the whole file stand above the first header.")}},
        {u"duplicateKey"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "“{key}” stands here twice; only one of the two counts."),
          QT_TRANSLATE_NOOP("FindingWords", "Join the two entries.")}},
        {u"notAList"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "“{key}” must be a list."),
          QT_TRANSLATE_NOOP(
              "FindingWords",
              "Write each value in a line of its own, with a dash before it in YAML, or [[{key}]] in TOML.")}},
        {u"endpointWithoutV2"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "The path of {endpoint} lacks /v2/: it is taken as it stands, and pulls get a "
                            "404 or a web page."),
          QT_TRANSLATE_NOOP("FindingWords", "Write {expected}")}},
        {u"endpointNoScheme"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "{endpoint} says neither https:// nor http://."),
          QT_TRANSLATE_NOOP("FindingWords", "Write {expected}")}},
        {u"schemeNotAllowed"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Here stands a host, not a URL: with its scheme “{value}” fits nothing."),
          QT_TRANSLATE_NOOP("FindingWords", "Write {expected}")}},
        {u"pathNotAllowed"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The path of {value} does not belong here."),
          QT_TRANSLATE_NOOP("FindingWords", "Write {expected}")}},
        {u"overridePathMissing"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Without override_path containerd puts another /v2 behind {endpoint}."),
          QT_TRANSLATE_NOOP("FindingWords", "Add override_path = true to this host.")}},
        {u"projectUnknown"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "Breakwater has no project {project}: every pull gets a 404 and goes past it."),
          QT_TRANSLATE_NOOP("FindingWords", "Write {expected}, or create the project.")}},
        {u"otherRegistry"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "Project {project} serves another registry than {registry}: names that exist in "
                            "both give the wrong image."),
          QT_TRANSLATE_NOOP("FindingWords", "Write {expected}")}},
        {u"wildcard"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "“*” stands for all registries; some versions of k3s lose their way back to the "
                            "registry with it."),
          QT_TRANSLATE_NOOP("FindingWords", "Name each registry.")}},
        {u"rewrite"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "A rewrite for {registry} changes the names that Breakwater is asked for; older "
                            "versions of k3s apply it to the registry itself too."),
          QT_TRANSLATE_NOOP("FindingWords", "Remove it: the path of the endpoint does the same.")}},
        {u"noServerLine"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "Without a server line it depends on the version whether the registry itself is "
                            "asked as a last resort."),
          QT_TRANSLATE_NOOP("FindingWords", "Write the line; the new file has it.")}},
        {u"keyMismatch"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "No endpoint is called {key}, so this secret and this CA are never used."),
          QT_TRANSLATE_NOOP("FindingWords", "The key is host and port exactly as in the endpoint: {expected}")}},
        {u"credentialsMissing"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Nothing signs in to {host}: it answers 401, and pulls go past it."),
          QT_TRANSLATE_NOOP("FindingWords", "Add the robot and its secret; the new file has them.")}},
        {u"caMissing"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "The node is not told which authority signed the certificate of {host}; it "
                            "refuses it, and pulls go past Breakwater."),
          QT_TRANSLATE_NOOP("FindingWords", "Add the CA; the new file has it.")}},
        {u"verifyOff"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "The certificate of {host} is not checked: anyone on the network can answer in "
                            "its place."),
          QT_TRANSLATE_NOOP("FindingWords", "Name the CA instead.")}},
        {u"wrongPort"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "{endpoint} is this computer, at another port than Breakwater's."),
          QT_TRANSLATE_NOOP("FindingWords", "Write {expected}")}},
        {u"wrongScheme"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "{endpoint} speaks plain HTTP, and Breakwater wants TLS there."),
          QT_TRANSLATE_NOOP("FindingWords", "Write {expected}")}},
        {u"notOurAddress"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "{endpoint} is another mirror than this server."),
          QT_TRANSLATE_NOOP("FindingWords",
                            "It is kept, behind Breakwater. Remove it if it is out of use: each pull may wait "
                            "for it.")}},
        {u"defaultListed"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "{endpoint} is the registry itself; listed as an endpoint it made some versions "
                            "ignore all mirrors."),
          QT_TRANSLATE_NOOP("FindingWords", "Remove it: the registry is the last resort anyway.")}},
        {u"notMirrored"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "{registry} is served here, and this file does not say so: its images go past "
                            "Breakwater."),
          QT_TRANSLATE_NOOP("FindingWords", "Add it; the new file has it.")}},
        {u"capabilityMissing"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "Without “{capability}” containerd asks {endpoint} for only a part of a pull."),
          QT_TRANSLATE_NOOP("FindingWords", "Write capabilities = [\"pull\", \"resolve\"].")}},
        {u"noHostTable"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The file names no [host] to ask; older versions refuse it as a whole."),
          QT_TRANSLATE_NOOP("FindingWords", "Add a [host.\"URL\"] table; the new file has one.")}},
        {u"configPathList"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "{value} is taken as the name of one folder by containerd 2.1 and newer, so that "
                            "every hosts.toml is ignored."),
          QT_TRANSLATE_NOOP("FindingWords", "Write one folder: config_path = \"{expected}\"")}},
        {u"configPathTable"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "config_path stands in the table of another version ({table}) and is not read."),
          QT_TRANSLATE_NOOP("FindingWords", "Move it to [plugins.\"{expected}\".registry].")}},
        {u"configPathOther"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "containerd looks into {value}, and the new files are for {expected}."),
          QT_TRANSLATE_NOOP("FindingWords", "Change the line, or put the files there.")}},
        {u"configPathMissing"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "No config_path: containerd looks at no hosts.toml at all."),
          QT_TRANSLATE_NOOP("FindingWords",
                            "Add config_path = \"{expected}\" to [plugins.\"{table}\".registry] and restart "
                            "containerd.")}},
        {u"mirrorsAndConfigPath"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "registry.mirrors and config_path together keep containerd's Kubernetes part from "
                            "starting."),
          QT_TRANSLATE_NOOP("FindingWords", "Remove registry.mirrors; the new file does.")}},
        {u"oldMirrors"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "registry.mirrors is the old way, which containerd 2 has no more."),
          QT_TRANSLATE_NOOP("FindingWords", "Use config_path with a hosts.toml for each registry; the new files do.")}},
        {u"shadowed"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "{prefix} stands here twice; the tools refuse the file or take one of the two."),
          QT_TRANSLATE_NOOP("FindingWords", "Join the two.")}},
        {u"blocked"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "{registry} is blocked: not even the mirror is asked."),
          QT_TRANSLATE_NOOP("FindingWords", "Remove the line.")}},
        {u"digestOnly"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Only pulls by digest use the mirror of {registry}; tags go past it."),
          QT_TRANSLATE_NOOP("FindingWords", "Remove mirror-by-digest-only.")}},
        {u"hubOnly"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Docker's own mirrors serve Docker Hub alone."),
          QT_TRANSLATE_NOOP("FindingWords",
                            "Name other images through Breakwater, or use Docker with the containerd image "
                            "store.")}},
        {u"placeholder"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The placeholder stands where the robot's secret belongs."),
          QT_TRANSLATE_NOOP("FindingWords", "Put the secret there, or take the new file.")}},
        {u"edited"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Breakwater made this file, and it was changed since."),
          QT_TRANSLATE_NOOP("FindingWords", "See in the comparison what would go.")}},
    };
    return table;
}

QString filled(const char *text, const QMap<QString, QString> &params)
{
    QString result = Tr::tr(text);
    for (auto it = params.cbegin(); it != params.cend(); ++it)
        result.replace(u'{' + it.key() + u'}', it.value());
    return result;
}

} // namespace

FindingText findingText(const admin::NodeFinding &finding)
{
    FindingText text;
    switch (finding.severity) {
    case admin::FindingSeverity::Hint:
        text.tone = Tone::Info;
        text.severity = Tr::tr("Hint");
        break;
    case admin::FindingSeverity::Warning:
        text.tone = Tone::Warning;
        text.severity = Tr::tr("Risk");
        break;
    case admin::FindingSeverity::Error:
        text.tone = Tone::Critical;
        text.severity = Tr::tr("Mistake");
        break;
    }
    QString code = finding.code;
    if (code == u"syntax"_s && finding.params.value(u"reason"_s) == u"tab"_s)
        code = u"syntaxTab"_s;
    if (code == u"unknownKey"_s && !finding.params.value(u"expected"_s).isEmpty())
        code = u"unknownKeyMeant"_s;
    const auto entry = entries().constFind(code);
    if (entry == entries().cend()) {
        text.cause = finding.code; // a newer server may know more than this console
        return text;
    }
    text.cause = filled(entry->cause, finding.params);
    text.remedy = filled(entry->remedy, finding.params);
    return text;
}

} // namespace breakwater::ui
