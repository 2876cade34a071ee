// SPDX-License-Identifier: GPL-3.0-or-later
// The script that takes a node's files to their places. POSIX sh, one function, so that a download that breaks off does
// nothing; BREAKWATER_ROOT lets it be tried below another folder.
#include "base/Hasher.h"
#include "nodeconfig/NodeDeliveryWriter.h"
#include "nodeconfig/PresentFile.h"
#include "nodeconfig/RuntimePlaces.h"

#include <algorithm>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;
using admin::NodeConfigFile;
using admin::NodeRuntime;

QString sumOf(const QString &text)
{
    return QString::fromStdString(Hasher::hash(text.toStdString()).hex());
}

QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// A word for the end of a here-document that is no line of the text.
QString endMark(const QString &text)
{
    QString mark = u"BREAKWATER_END"_s;
    while (text.contains(mark))
        mark += u'_';
    return mark;
}

/// What makes the runtime look at its files again; runs with `root` empty only.
QString restartLines(NodeRuntime runtime, bool needsRestart)
{
    if (runtime == NodeRuntime::MicroK8s)
        return u"    snap restart microk8s || failed=microk8s\n"_s;
    QString lines;
    const RuntimePlaces places = placesOf(runtime);
    QStringList services = places.services;
    if (runtime == NodeRuntime::Containerd || runtime == NodeRuntime::Containerd1)
        return u"    if [ \"$restart\" = yes ]; then systemctl restart containerd || failed=containerd; fi\n"_s;
    for (const QString &service : services) {
        const bool reloads = places.reload && !(needsRestart && service != u"docker"_s) && service != u"nomad"_s;
        lines += u"    if systemctl is-active --quiet %1; then systemctl %2 %1 || failed=%1; fi\n"_s.arg(
            service, reloads ? u"reload"_s : u"restart"_s);
    }
    return lines;
}

QString rollbackScript(const QString &restarts)
{
    return u"#!/bin/sh\n"
           "# Puts back what was there before the files from Breakwater came.\n"
           "set -eu\n"
           "root=${BREAKWATER_ROOT:-}\n"
           "restart=yes\n"
           "failed=\n"
           "here=$(CDPATH= cd \"$(dirname \"$0\")\" && pwd -P)\n"
           "if [ -d \"$here/files\" ]; then\n"
           "    (cd \"$here/files\" && find . -type f) | while IFS= read -r file; do\n"
           "        cp -p \"$here/files/$file\" \"$root/${file#./}\"\n"
           "    done\n"
           "fi\n"
           "if [ -f \"$here/absent\" ]; then\n"
           "    while IFS= read -r file; do rm -f \"$root$file\"; done <\"$here/absent\"\n"
           "fi\n"
           "if [ -z \"$root\" ]; then\n"
           "    :\n%1"
           "fi\n"
           "[ -z \"$failed\" ] || echo \"breakwater: $failed does not start\" >&2\n"
           "echo 'breakwater: the former files are back'\n"_s.arg(restarts);
}

const char prelude[]
    = "set -eu\n"
      "umask 077\n"
      "\n"
      "say() { printf '%s\\n' \"$*\"; }\n"
      "die() { printf 'breakwater: %s\\n' \"$*\" >&2; exit 1; }\n"
      "sum() { sha256sum \"$1\" | cut -d ' ' -f 1; }\n"
      "\n"
      "# Whether a file that others write into may be replaced: it is not there, it is the one that was compared in\n"
      "# Breakwater, or an earlier run of this script wrote it whole. PATH SUM...\n"
      "may_replace() {\n"
      "    path=$1\n"
      "    shift\n"
      "    [ -e \"$root$path\" ] || return 0\n"
      "    now=$(sum \"$root$path\")\n"
      "    for known in \"$@\"; do\n"
      "        [ \"$now\" != \"$known\" ] || return 0\n"
      "    done\n"
      "    [ ! -f \"$state/whole\" ] || ! grep -q -x \"$now\" \"$state/whole\" || return 0\n"
      "    [ \"$replace\" != yes ] || return 0\n"
      "    return 1\n"
      "}\n"
      "\n"
      "# PATH: into the backup\n"
      "keep() {\n"
      "    if [ -e \"$root$1\" ]; then\n"
      "        mkdir -p \"$backup/files$(dirname \"$1\")\"\n"
      "        cp -p \"$root$1\" \"$backup/files$1\"\n"
      "    else\n"
      "        printf '%s\\n' \"$1\" >>\"$backup/absent\"\n"
      "    fi\n"
      "}\n"
      "\n"
      "# PATH MODE SUM: the text on stdin takes its place at once, or not at all\n"
      "put() {\n"
      "    (umask 022 && mkdir -p \"$(dirname \"$root$1\")\")\n"
      "    cat >\"$root$1.breakwater\"\n"
      "    [ \"$(sum \"$root$1.breakwater\")\" = \"$3\" ] || die \"$1 did not arrive whole; nothing was changed\"\n"
      "    chmod \"$2\" \"$root$1.breakwater\"\n"
      "    [ -n \"$root\" ] || chown root:root \"$root$1.breakwater\"\n"
      "    mv -f \"$root$1.breakwater\" \"$root$1\"\n"
      "    say \"wrote $1\"\n"
      "}\n"
      "\n";

} // namespace

QString writeShellScript(const admin::NodeReview &review, NodeRuntime runtime)
{
    const QString word = admin::nodeRuntimeWord(runtime);
    const bool needsRestart = std::any_of(review.config.notes.begin(), review.config.notes.end(),
                                          [](const auto &note) { return note.code == u"restartNeeded"_s; });
    const QString restarts = restartLines(runtime, needsRestart);
    QString checks;
    QString keeps;
    QString puts;
    for (const NodeConfigFile &file : review.config.files) {
        const QString path = shellQuoted(file.path);
        QStringList known {sumOf(file.content)};
        bool wasMerged = false;
        for (const admin::NodeFileReview &reviewed : review.files) {
            if (reviewed.path != file.path)
                continue;
            known.append(sumOf(reviewed.present));
            // Pasting often adds or loses the last line's end.
            known.append(
                sumOf(reviewed.present.endsWith(u'\n') ? reviewed.present.chopped(1) : reviewed.present + u'\n'));
            wasMerged = !reviewed.kept.isEmpty();
        }
        const bool isConfig = kindOf(file.path, file.content) == PresentKind::ContainerdConfig;
        QString condition;
        if (isShared(file) && !isConfig) {
            checks += u"    may_replace %1 %2 || die %3\n"_s.arg(
                path, known.join(u' '),
                shellQuoted(
                    file.path
                    + u" is there and says other things. Paste it into \"Compare\" in Breakwater, which joins "
                      "the two, and take the new script; or run this one with --replace (the former file is kept)."_s));
        }
        if (isConfig) {
            condition = u"may_replace %1 %2"_s.arg(path, known.join(u' '));
            puts += u"    if %1; then\n        restart=yes\n"_s.arg(condition);
        }
        const QString mark = endMark(file.content);
        const QString content = file.content.endsWith(u'\n') ? file.content : file.content + u'\n';
        keeps += u"    keep %1\n"_s.arg(path);
        puts += u"    put %1 %2 %3 <<'%4'\n%5%4\n"_s.arg(path, file.mode, sumOf(content), mark, content);
        if (!wasMerged && isShared(file))
            puts += u"    printf '%s\\n' %1 >>\"$state/whole\"\n"_s.arg(sumOf(content));
        if (isConfig) {
            // Without the merged file the reader must do it; the rest works as soon as it is done.
            puts += u"    elif ! grep -q '^ *config_path *= *\"/etc/containerd/certs.d\"' \"$root\"%1; then\n"
                    "        say 'TO DO: /etc/containerd/config.toml must say config_path = "
                    "\"/etc/containerd/certs.d\" (one folder, no colon); then: systemctl restart containerd'\n"
                    "    fi\n"_s.arg(path);
        }
    }
    const QString rollback = rollbackScript(restarts);
    QString script = u"#!/bin/sh\n"
                     "# Breakwater: makes %1 on this node pull through the cache. Revision %2.\n"
                     "#   sudo sh breakwater-%1.sh            keeps what is there, writes, checks, restarts\n"
                     "#   sudo sh breakwater-%1.sh --replace  also over files of your own (they are kept)\n"
                     "# It ends with the command that takes everything back.\n"_s.arg(word, review.config.revision);
    script += QLatin1String(prelude);
    script += u"main() {\n"
              "    root=${BREAKWATER_ROOT:-}\n"
              "    replace=no\n"
              "    [ \"${1:-}\" != --replace ] || replace=yes\n"
              "    [ -n \"$root\" ] || [ \"$(id -u)\" = 0 ] || die 'run it as root, with sudo'\n"
              "    state=$root/var/lib/breakwater-node\n"
              "    backup=$state/backup-$(date -u +%Y%m%dT%H%M%SZ)-$$\n"
              "    restart=no\n"
              "    failed=\n\n"_s;
    if (!checks.isEmpty())
        script += u"    # Nothing is written over blindly.\n"_s + checks + u'\n';
    script += u"    # What is there now, for the way back.\n    mkdir -p \"$backup\"\n"_s + keeps
        + u"    cat >\"$backup/rollback.sh\" <<'BREAKWATER_ROLLBACK'\n"_s + rollback + u"BREAKWATER_ROLLBACK\n"_s
        + u"    ln -sfn \"$(basename \"$backup\")\" \"$state/latest\"\n\n    # The files.\n"_s + puts
        + u"\n    if [ -z \"$root\" ]; then\n        :\n"_s;
    script += QString(restarts).replace(u"    "_s, u"        "_s);
    script += u"    fi\n"
              "    if [ -n \"$failed\" ]; then\n"
              "        say \"$failed does not start with the new files; putting the former ones back\"\n"
              "        sh \"$backup/rollback.sh\"\n"
              "        die \"$failed did not start; see: journalctl -u $failed\"\n"
              "    fi\n\n"_s;
    if (!review.config.verifyCommand.isEmpty())
        script += u"    say %1\n    say %2\n"_s.arg(shellQuoted(u"Done. Prove it with a pull:"_s),
                                                    shellQuoted(u"  "_s + review.config.verifyCommand));
    script += u"    say 'To take everything back:'\n    say \"  sudo sh $backup/rollback.sh\"\n}\n\nmain \"$@\"\n"_s;
    return script;
}

} // namespace breakwater::nodeconfig
