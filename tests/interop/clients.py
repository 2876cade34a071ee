# SPDX-License-Identifier: GPL-3.0-or-later
"""Real clients, each with a store of its own that can be emptied, configured as a node of Breakwater would be."""
import base64
import json
import os
import shutil
import struct
import subprocess

from harness import Failure, Program, SECRET, USER, tool, wait_for

PULL_SECONDS = 120


def run(command, env=None, seconds=PULL_SECONDS, fails=False):
    """The output of a program of other people; Failure with all that it said if it does not end as expected."""
    done = subprocess.run([tool(command[0])] + command[1:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=seconds, env={**os.environ, **(env or {})})
    text = done.stdout.decode(errors="replace")
    if (done.returncode != 0) != fails:
        raise Failure("%s ended with %d:\n%s" % (" ".join(command), done.returncode, text[-4000:]))
    return text


class ContainersTools:
    """What skopeo, podman and buildah share: registries.conf with a mirror, credentials by host, a CA."""

    def __init__(self, folder, mirror, name, secret=SECRET):
        self.folder, self.mirror = folder, mirror
        self.home = folder.path + "/" + name
        self.registries = folder.write(name + "/registries.conf", """[[registry]]
prefix = "docker.io"
location = "docker.io"
[[registry.mirror]]
location = "{address}/{project}"
[[registry]]
prefix = "always.test"
location = "always.test"
[[registry.mirror]]
location = "{address}/always-asked"
""".format(address=mirror.address, project=mirror.project))
        pair = base64.b64encode(("%s:%s" % (USER, secret)).encode()).decode()
        self.auth = folder.write(name + "/auth.json", json.dumps({"auths": {mirror.address: {"auth": pair}}}), 0o600)
        self.policy = folder.write(name + "/policy.json", '{"default": [{"type": "insecureAcceptAnything"}]}')
        self.env = {"CONTAINERS_REGISTRIES_CONF": self.registries, "REGISTRY_AUTH_FILE": self.auth,
                    "SSL_CERT_FILE": mirror.ca, "TMPDIR": folder.path, "XDG_RUNTIME_DIR": self.home}


class Skopeo(ContainersTools):
    def __init__(self, folder, mirror, name="skopeo", secret=SECRET):
        super().__init__(folder, mirror, name, secret)

    def command(self, reference, out, every_platform=True):
        return ["skopeo", "--policy", self.policy, "--registries-conf", self.registries, "copy", "--src-authfile", self.auth,
                *(["--all"] if every_platform else []), "--preserve-digests", "docker://" + reference, "dir:" + out]

    def pull(self, reference, out, every_platform=True, fails=False):
        shutil.rmtree(out, ignore_errors=True)
        return run(self.command(reference, out, every_platform), self.env, fails=fails)

    def start_pull(self, reference, out, log):
        command = self.command(reference, out)
        with open(log, "wb") as file:
            return subprocess.Popen([tool(command[0])] + command[1:], stdin=subprocess.DEVNULL, stdout=file, stderr=file,
                                    env={**os.environ, **self.env})

    def push(self, layout, reference, fails):
        return run(["skopeo", "--policy", self.policy, "copy", "--all", "--dest-authfile", self.auth, "oci:" + layout,
                    "docker://" + reference], self.env, fails=fails)

    def raw_manifest(self, reference):
        return run(["skopeo", "--registries-conf", self.registries, "inspect", "--raw", "--authfile", self.auth,
                    "docker://" + reference], self.env)


class Podman(ContainersTools):
    """podman or buildah: they share their storage and their options."""

    def __init__(self, folder, mirror, program="podman"):
        super().__init__(folder, mirror, program)
        self.program = program

    def storage(self):
        return ["--root", self.home + "/root", "--runroot", self.home + "/run", "--storage-driver", "vfs"]

    def pull(self, reference):
        return run([self.program, *self.storage(), "pull", reference], self.env)

    def build_from(self, reference):
        return run(["buildah", *self.storage(), "from", reference], self.env)

    def digest(self, reference):
        """The digest that this store knows the image by."""
        if self.program == "podman":
            return run([self.program, *self.storage(), "image", "inspect", "--format", "{{.Digest}}", reference], self.env).strip()
        images = json.loads(run([self.program, *self.storage(), "images", "--json"], self.env))
        return images[0]["digest"] if images else ""

    def wipe(self):
        run([self.program, *self.storage(), "rmi", "--all", "--force"], self.env)
        shutil.rmtree(self.home + "/root", ignore_errors=True)


class Containerd:
    """A containerd of its own, reading a certs.d folder, pulled with ctr or as the kubelet does (CRI)."""

    def __init__(self, folder, certs, name="ctrd"):
        self.folder, self.certs = folder, certs
        self.home = folder.path + "/" + name
        self.socket = self.home + "/c.sock"
        config = folder.write(name + "/config.toml", """version = 2
root = "{home}/root"
state = "{home}/state"
[grpc]
  address = "{home}/c.sock"
[ttrpc]
  address = "{home}/t.sock"
[plugins."io.containerd.grpc.v1.cri"]
  restrict_oom_score_adj = true
  [plugins."io.containerd.grpc.v1.cri".containerd]
    snapshotter = "native"
  [plugins."io.containerd.grpc.v1.cri".registry]
    config_path = "{certs}"
""".format(home=self.home, certs=certs))
        self.program = Program(["containerd", "--config", config], folder(name + ".log"))
        self.start()

    def start(self):
        self.program.start()
        wait_for(lambda: "containerd's start; it said:\n" + self.program.output()[-3000:],
                 lambda: self.program.must_run() or self.alive())

    def alive(self):
        return os.path.exists(self.socket) and subprocess.run(
            [tool("ctr"), "-a", self.socket, "version"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, timeout=20).returncode == 0

    def stop(self):
        self.program.stop()

    def wipe(self):
        """A clean node: nothing of earlier pulls is left."""
        self.stop()
        shutil.rmtree(self.home + "/root", ignore_errors=True)
        shutil.rmtree(self.home + "/state", ignore_errors=True)
        self.start()

    def ctr(self, *arguments, fails=False):
        return run(["ctr", "-a", self.socket, *arguments], fails=fails)

    def pull(self, reference, fails=False):
        return self.ctr("images", "pull", "--snapshotter", "native", "--hosts-dir", self.certs, reference, fails=fails)

    def fetch(self, reference):
        """Every platform of an image, without unpacking."""
        return self.ctr("content", "fetch", "--all-platforms", "--hosts-dir", self.certs, reference)

    def digest(self, reference):
        for line in self.ctr("images", "ls").splitlines()[1:]:
            fields = line.split()
            if fields[0] == reference:
                return fields[2]
        return ""

    def contents(self):
        return set(self.ctr("content", "ls", "-q").split())

    def cri_pull(self, reference):
        """PullImage of the CRI, which is what a kubelet calls; the answer is the image's id."""
        def message(number, payload):
            length, size = len(payload), b""
            while length > 127:
                size, length = size + bytes([length & 127 | 128]), length >> 7
            return bytes([number << 3 | 2]) + size + bytes([length]) + payload

        body = message(1, message(1, reference.encode()))
        question, answer, head = (self.home + "/" + name for name in ("cri-question", "cri-answer", "cri-head"))
        with open(question, "wb") as out:
            out.write(b"\0" + struct.pack(">I", len(body)) + body)
        run(["curl", "--silent", "--show-error", "--max-time", str(PULL_SECONDS), "--http2-prior-knowledge", "--unix-socket",
             self.socket, "-H", "Content-Type: application/grpc", "-H", "TE: trailers", "--data-binary", "@" + question,
             "--dump-header", head, "--output", answer, "http://localhost/runtime.v1.ImageService/PullImage"])
        with open(head) as file:
            lines = {key.lower(): value.strip() for key, _, value in (line.partition(":") for line in file)}
        if lines.get("grpc-status") != "0":
            raise Failure("the CRI could not pull %s: %s\n%s"
                          % (reference, lines.get("grpc-message", lines), self.program.output()[-2000:]))
        with open(answer, "rb") as file:
            return file.read()[7:].decode()
