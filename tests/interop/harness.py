# SPDX-License-Identifier: GPL-3.0-or-later
"""Real programs of other people, started and stopped: a docker-registry as upstream, whose access log is counted, and
Breakwater itself. Everything lives in one short temporary folder and listens on 127.0.0.1 only."""
import base64
import collections
import http.client
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time

READY_SECONDS = 30
ROBOT, SECRET = "cluster-pull", "interop-secret-0123456789"
USER = "robot$" + ROBOT


class Failure(AssertionError):
    """Something that the test is not about went wrong; the text says what."""


def tool(name):
    path = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if path is None:
        raise Failure("%s is missing: installer/setup.sh test installs it" % name)
    return path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(what, condition, seconds=READY_SECONDS):
    until = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > until:
            raise Failure("%s did not happen within %d s" % (what() if callable(what) else what, seconds))
        time.sleep(0.05)


class Folder:
    """A temporary folder with a short name, since the paths of unix sockets are limited to 107 bytes."""

    def __init__(self):
        self.path = tempfile.mkdtemp(prefix="bwi-", dir="/tmp")

    def __call__(self, *parts):
        path = os.path.join(self.path, *parts)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def write(self, name, text, mode=0o644):
        path = self(name)
        with open(path, "w") as out:
            out.write(text)
        os.chmod(path, mode)
        return path

    def remove(self):
        shutil.rmtree(self.path, ignore_errors=True)


class Program:
    """A server process of ours with its output in a file. stop() asks it to end and kills it if it does not."""

    def __init__(self, command, log, env=None):
        self.command, self.log = [tool(command[0])] + command[1:], log
        self.env = {**os.environ, **(env or {})}
        self.process = None

    def start(self):
        with open(self.log, "ab") as out:
            self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=self.env,
                                            start_new_session=True)
        return self

    def running(self):
        return self.process is not None and self.process.poll() is None

    def output(self):
        with open(self.log, errors="replace") as file:
            return file.read()

    def must_run(self):
        if not self.running():
            raise Failure("%s ended with %s:\n%s" % (self.command[0], self.process.returncode, self.output()[-3000:]))

    def stop(self, how=signal.SIGTERM, seconds=20):
        """The exit code; None if it was not running."""
        if not self.running():
            return None
        self.process.send_signal(how)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(10)
            raise Failure("%s did not end within %d s of signal %d:\n%s"
                          % (self.command[0], seconds, how, self.output()[-3000:]))


def answers(port):
    try:
        with socket.create_connection(("127.0.0.1", port), 1):
            return True
    except OSError:
        return False


Request = collections.namedtuple("Request", "method path status")


class Upstream:
    """Debian's docker-registry on a folder of images that were pushed before. Its access log is what is counted."""
    LINE = re.compile(r'"(\w+) (\S+) HTTP/[\d.]+" (\d+)')

    def __init__(self, folder, storage, name="upstream", auth=""):
        self.port = free_port()
        self.url = "http://127.0.0.1:%d" % self.port
        self.mark = 0
        config = folder.write(name + ".yml", """version: 0.1
log: {{level: error}}
storage:
  filesystem: {{rootdirectory: "{storage}"}}
http: {{addr: "127.0.0.1:{port}"}}
{auth}""".format(storage=storage, port=self.port, auth=auth))
        # docker-registry opens no spans, but its OTEL exporter looks for a collector unless told not to.
        self.program = Program(["docker-registry", "serve", config], folder(name + ".log"),
                               {"OTEL_TRACES_EXPORTER": "none"})
        self.start()

    def start(self):
        self.program.start()
        wait_for("the upstream's start", lambda: self.program.must_run() or answers(self.port))

    def stop(self):
        self.program.stop()

    def forget(self):
        """Requests so far are not counted."""
        self.mark = len(self.program.output())

    def requests(self):
        """Those since forget(), in order, of images only (the ping of /v2/ and tokens are not counted)."""
        lines = self.LINE.findall(self.program.output()[self.mark:])
        return [Request(method, path.split("?")[0], int(status)) for method, path, status in lines
                if path.split("?")[0] != "/v2/"]

    def count(self, method, kind):
        """digest or tag -> how often it was asked for; kind is "blobs" or "manifests"."""
        return collections.Counter(one.path.rsplit("/", 1)[1] for one in self.requests()
                                   if one.method == method and "/%s/" % kind in one.path)


class Breakwater:
    """The built breakwaterd on a fresh data folder, with one project that stands for docker.io."""

    def __init__(self, folder, program, upstream, name="breakwater", project="dockerhub-proxy", tls=True, extra="",
                 credentials=""):
        self.folder, self.name, self.project = folder, name, project
        self.data = folder.path + "/" + name + "-data"
        self.port = free_port()
        self.tls = tls
        self.address = "127.0.0.1:%d" % self.port
        self.url = ("https://" if tls else "http://") + self.address
        self.secret_file = folder.write(name + "-secret", SECRET + "\n", 0o600)
        self.config = folder.write(name + ".yaml", """server:
  listen: "{address}"
  names: ["127.0.0.1"]
  tls: {tls}
upstreams:
  - {{name: lab, provider: oci, url: "{upstream}"{credentials}}}
projects:
  - {{name: {project}, upstream: lab, serves: [docker.io], default: true}}
  - name: always-asked
    upstream: lab
    serves: [always.test]
    freshness: [{{match: "*", every: always}}]
robots:
  - {{name: {robot}, projects: ["*"], secret_file: "{secret}", expires: never}}
{extra}""".format(address=self.address, tls="auto" if tls else "off", upstream=upstream.url, project=project, robot=ROBOT,
                 secret=self.secret_file, extra=extra, credentials=credentials))
        self.executable = program
        self.program = Program([program, "--data", self.data, "--config", self.config], folder(name + ".log"))
        self.start()

    def start(self):
        seen = len(self.program.output()) if os.path.exists(self.program.log) else 0
        self.program.start()
        wait_for(lambda: "Breakwater's start; it said:\n" + self.program.output(),
                 lambda: self.program.must_run() or re.search("^ready$", self.program.output()[seen:], re.M))
        if self.tls:
            self.ca = self.folder.write(self.name + "-ca.crt", self.command("export", "ca"))

    def stop(self, how=signal.SIGTERM, seconds=20):
        return self.program.stop(how, seconds)

    def command(self, *arguments):
        """What breakwaterd's command line prints, on the running server's folder."""
        done = subprocess.run([self.executable, "--data", self.data, *arguments], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
        if done.returncode != 0:
            raise Failure("breakwaterd %s ended with %d:\n%s" % (" ".join(arguments), done.returncode,
                                                                done.stderr.decode(errors="replace")))
        return done.stdout.decode()

    def export_containerd(self):
        """The certs.d folder of a node, as `export containerd` writes it, moved from /etc to this test's own place."""
        out = self.folder.path + "/" + self.name + "-node"
        self.command("export", "containerd", "--robot", ROBOT, "--secret-file", self.secret_file, "--server", self.url,
                     "--output", out)
        certs = out + "/etc/containerd/certs.d"
        for folder, _, files in os.walk(certs):
            for name in files:
                if name == "hosts.toml":
                    path = os.path.join(folder, name)
                    with open(path) as file:
                        text = file.read()
                    with open(path, "w") as file:
                        file.write(text.replace("/etc/containerd/certs.d", certs))
        return certs

    def request(self, method, path, headers=None, user=(USER, SECRET)):
        """(status, headers, body) of one request of this test's own."""
        headers = dict(headers or {})
        if user:
            headers.setdefault("Authorization", "Basic " + base64.b64encode(":".join(user).encode()).decode())
        if self.tls:
            context = ssl.create_default_context(cafile=self.ca)
            connection = http.client.HTTPSConnection(self.address, timeout=60, context=context)
        else:
            connection = http.client.HTTPConnection(self.address, timeout=60)
        try:
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            return answer.status, {key.lower(): value for key, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()
