# SPDX-License-Identifier: GPL-3.0-or-later
"""What `breakwaterd export RUNTIME` writes, taken by real clients as it stands but for its place below /."""
import os
import subprocess

import clients
import harness
from cases import ContainerdNode, Interop

IMAGE = "docker.io/library/bw-single:1.35"


class Exported:
    """The files of one runtime below a folder, with the paths inside them moved along."""

    def __init__(self, mirror, runtime, *options):
        self.root = "%s/%s-%s%s" % (mirror.folder.path, mirror.name, runtime, "".join(options))
        mirror.command("export", runtime, "--robot", harness.ROBOT, "--secret-file", mirror.secret_file, "--server",
                       mirror.url, "--output", self.root, *options)

    def move(self, seen):
        """`seen`, a path inside the files, becomes where it lies here; gives that."""
        here = self.root + (seen if seen.startswith("/") else "/" + seen)
        for folder, _, files in os.walk(self.root):
            for name in files:
                path = os.path.join(folder, name)
                with open(path) as file:
                    text = file.read()
                with open(path, "w") as file:
                    file.write(text.replace(seen, here))
        return here

    def path(self, end):
        for folder, _, files in os.walk(self.root):
            for name in files:
                if os.path.join(folder, name).endswith(end):
                    return os.path.join(folder, name)
        raise harness.Failure("no file %s in the export" % end)


class ContainersFiles:
    """podman, buildah and skopeo with exported files in place of the test's own."""

    def __init__(self, mirror, exported, program):
        self.client = clients.Podman(mirror.folder, mirror, program) if program != "skopeo" else clients.Skopeo(
            mirror.folder, mirror)
        self.client.registries = exported.path("50-breakwater.conf")
        self.client.auth = exported.path("auth.json")
        # What /etc/containers/certs.d is on a node.
        certs = os.path.dirname(exported.path("ca.crt"))
        self.certs = certs
        self.client.env = {**self.client.env, "CONTAINERS_REGISTRIES_CONF": self.client.registries,
                           "REGISTRY_AUTH_FILE": self.client.auth, "SSL_CERT_FILE": certs + "/ca.crt"}


class NodeFilesContainerd(ContainerdNode):
    def pull_with(self, runtime, seen, *options):
        exported = Exported(self.mirror, runtime, *options)
        if seen.startswith("/"):
            certs = exported.move(seen)
        else:
            # The node sees the folder elsewhere than it lies beside whoever makes it.
            certs = exported.root + "/" + seen
            for folder, _, files in os.walk(certs):
                for name in files:
                    path = os.path.join(folder, name)
                    with open(path) as file:
                        text = file.read()
                    with open(path, "w") as file:
                        file.write(text.replace("/etc/containerd/certs.d", certs))
        self.certs = certs
        daemon = self.containerd(runtime + "".join(options))
        daemon.pull(IMAGE)
        self.assertEqual(daemon.digest(IMAGE), self.image("bw-single")[1]["digest"])
        return daemon

    def test_every_hosts_toml_is_pulled_with(self):
        for runtime, seen in (("containerd", "/etc/containerd/certs.d"), ("containerd1", "/etc/containerd/certs.d"),
                              ("docker-containerd", "/etc/docker/certs.d"),
                              ("microk8s", "/var/snap/microk8s/current/args/certs.d"), ("kind", "certs.d"),
                              ("minikube", ".minikube/files/etc/containerd/certs.d")):
            with self.subTest(runtime):
                self.pull_with(runtime, seen)

    def test_strict_asks_nobody_else(self):
        daemon = self.pull_with("containerd", "/etc/containerd/certs.d", "--strict")
        daemon.wipe()
        self.mirror.stop()
        said = daemon.pull(IMAGE, fails=True)
        self.assertIn(self.mirror.address, said)
        self.assertNotIn("registry-1.docker.io", said)

    def test_resilient_asks_the_registry_itself(self):
        daemon = self.pull_with("containerd", "/etc/containerd/certs.d")
        daemon.wipe()
        self.mirror.stop()
        self.assertIn("registry-1.docker.io", daemon.pull(IMAGE, fails=True))


class NodeFilesContainers(Interop):
    def test_podman_and_buildah_and_skopeo(self):
        for program, options in (("podman", []), ("buildah", []), ("skopeo", []), ("podman", ["--strict"]),
                                 ("skopeo", ["--strict"])):
            with self.subTest(program + "".join(options)):
                client = ContainersFiles(self.mirror, Exported(self.mirror, "podman", *options), program).client
                if program == "skopeo":
                    client.pull(IMAGE, self.folder.path + "/skopeo-out")
                else:
                    client.wipe()
                    client.pull(IMAGE)
                    self.assertEqual(client.digest(IMAGE), self.image("bw-single")[1]["digest"])
        self.assert_cold(self.blobs("bw-single"), "1.35")

    def test_crio_files_are_taken_by_the_same_library(self):
        exported = Exported(self.mirror, "crio")
        client = ContainersFiles(self.mirror, exported, "skopeo").client
        client.auth = exported.path("breakwater-auth.json")
        client.pull(IMAGE, self.folder.path + "/crio-out")

    def test_strict_asks_nobody_else(self):
        client = ContainersFiles(self.mirror, Exported(self.mirror, "podman", "--strict"), "skopeo").client
        self.mirror.stop()
        said = client.pull(IMAGE, self.folder.path + "/strict-out", fails=True)
        self.assertIn(self.mirror.address, said)
        self.assertNotIn("registry-1.docker.io", said)

    def test_the_script_puts_them_there_and_takes_them_back(self):
        script = self.mirror.command("export", "podman", "--robot", harness.ROBOT, "--secret-file", self.mirror.secret_file,
                                     "--server", self.mirror.url, "--script")
        root = self.folder.path + "/script-root"
        os.makedirs(root)
        done = subprocess.run(["sh"], input=script.encode(), env={**os.environ, "BREAKWATER_ROOT": root},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout)
        exported = Exported.__new__(Exported)
        exported.root = root
        client = ContainersFiles(self.mirror, exported, "skopeo").client
        client.pull(IMAGE, self.folder.path + "/script-out")
        subprocess.run(["sh", root + "/var/lib/breakwater-node/latest/rollback.sh"],
                       env={**os.environ, "BREAKWATER_ROOT": root}, check=True, timeout=60, stdout=subprocess.DEVNULL)
        self.assertFalse(os.path.exists(root + "/etc/containers/registries.conf.d/50-breakwater.conf"))
