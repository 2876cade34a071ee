// SPDX-License-Identifier: GPL-3.0-or-later
// The same files for tools that look after many nodes: Ansible and cloud-init.
#include "nodeconfig/NodeDeliveryWriter.h"
#include "nodeconfig/RuntimePlaces.h"
#include "nodeconfig/TextQuoting.h"

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;
using admin::NodeConfigFile;
using admin::NodeRuntime;

QString intro(const admin::NodeReview &review, NodeRuntime runtime)
{
    return u"# Breakwater: makes %1 pull through the cache. Revision %2.\n"_s.arg(admin::nodeRuntimeWord(runtime),
                                                                                  review.config.revision);
}

/// What of the runtime is told, where it runs.
QStringList servicesOf(NodeRuntime runtime)
{
    if (runtime == NodeRuntime::Containerd || runtime == NodeRuntime::Containerd1)
        return {u"containerd"_s};
    return placesOf(runtime).services;
}

} // namespace

QString writeAnsibleTasks(const admin::NodeReview &review, NodeRuntime runtime)
{
    QString text = intro(review, runtime)
        + u"# Tasks for a play that becomes root; a file that they change is kept beside it (backup: true):\n"
          "#   - hosts: nodes\n"
          "#     become: true\n"
          "#     tasks:\n"
          "#       - ansible.builtin.include_tasks: breakwater-%1.yml\n"
          "# Files that others write into too, such as registries.yaml, are written whole: join them in Breakwater\n"
          "# (\"Compare\") before.\n---\n"_s.arg(admin::nodeRuntimeWord(runtime));
    QStringList folders;
    for (const NodeConfigFile &file : review.config.files)
        folders.append(file.path.section(u'/', 0, -2));
    folders.removeDuplicates();
    text += u"- name: \"Breakwater: folders\"\n"
            "  ansible.builtin.file:\n    path: \"{{ item }}\"\n    state: directory\n  loop:\n"_s;
    for (const QString &folder : folders)
        text += u"    - %1\n"_s.arg(yamlQuoted(folder));
    QStringList changed;
    for (const NodeConfigFile &file : review.config.files) {
        const QString result = u"breakwater_%1"_s.arg(changed.size());
        changed.append(result + u" is changed"_s);
        text += u"\n- name: %1\n"
                "  ansible.builtin.copy:\n    dest: %2\n    owner: root\n    group: root\n    mode: %3\n    backup: "
                "true\n"
                "    content: !unsafe %4"
                "  register: %5\n"_s.arg(yamlQuoted(u"Breakwater: "_s + file.path), yamlQuoted(file.path),
                                         yamlQuoted(file.mode), yamlBlock(file.content, 6), result);
        if (file.mode == u"0600"_s)
            text += u"  no_log: true\n"_s;
    }
    if (runtime == NodeRuntime::MicroK8s) {
        text += u"\n- name: \"Breakwater: restart MicroK8s\"\n"
                "  ansible.builtin.command: snap restart microk8s\n  when: %1\n"_s.arg(changed.join(u" or "_s));
        return text;
    }
    const QStringList services = servicesOf(runtime);
    if (services.isEmpty())
        return text;
    text += u"\n- name: \"Breakwater: what runs here\"\n  ansible.builtin.service_facts:\n"
            "\n- name: \"Breakwater: read the files\"\n"
            "  ansible.builtin.systemd:\n    name: \"{{ item }}\"\n    state: %1\n  loop:\n"_s.arg(
                placesOf(runtime).reload && runtime == NodeRuntime::Docker ? u"reloaded"_s : u"restarted"_s);
    for (const QString &service : services)
        text += u"    - %1\n"_s.arg(service);
    text += u"  when:\n    - ansible_facts.services[item + '.service'] is defined\n    - %1\n"_s.arg(
        changed.join(u" or "_s));
    return text;
}

QString writeCloudConfig(const admin::NodeReview &review, NodeRuntime runtime)
{
    QString text = u"#cloud-config\n"_s + intro(review, runtime)
        + u"# For a node that is made now: it has the files before its runtime starts for the first time.\n"
          "write_files:\n"_s;
    for (const NodeConfigFile &file : review.config.files) {
        text += u"  - path: %1\n    owner: %2\n    permissions: %3\n    content: %4"_s.arg(
            yamlQuoted(file.path), yamlQuoted(file.owner), yamlQuoted(file.mode), yamlBlock(file.content, 6));
    }
    QStringList commands;
    for (const QString &service : servicesOf(runtime))
        commands.append(u"systemctl is-active --quiet %1 && systemctl restart %1 || true"_s.arg(service));
    if (runtime == NodeRuntime::MicroK8s)
        commands.append(u"snap restart microk8s || true"_s);
    if (commands.isEmpty())
        return text;
    text += u"# Where the runtime was there already.\nruncmd:\n"_s;
    for (const QString &command : std::as_const(commands))
        text += u"  - [sh, -c, %1]\n"_s.arg(yamlQuoted(command));
    return text;
}

} // namespace breakwater::nodeconfig
