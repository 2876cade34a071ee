# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that bench.py compares: Breakwater, Debian's nginx and docker-registry, all with the same bytes under the
same paths, and the upstream behind them (an nginx whose access log is counted). On 127.0.0.1, in one folder."""
import base64
import hashlib
import http.client
import json
import os
import re
import ssl
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "interop"))
import harness  # noqa: E402

MANIFEST = "application/vnd.oci.image.manifest.v1+json"
SLOW_BYTES = 100_000_000  # a second, from the limited upstream
MB = 1_000_000
UNSEEN_BYTES = 500 * MB


class Content:
    """What the upstream has: one image of 200 MB, one of 64 layers of 4 MB, and blobs that no one has asked for."""

    def __init__(self, folder, cold, unseen=0):
        self.root = folder.path + "/www"
        self.blobs = self.root + "/v2/img/blobs"
        self.manifests = self.root + "/v2/img/manifests"
        for path in (self.blobs, self.manifests):
            os.makedirs(path)
        os.symlink(self.root + "/v2", self.root + "/v2/bench")  # Breakwater's project is the first part of a path
        self.big = self.blob(200 * MB)
        self.small = [self.blob(4 * MB) for _ in range(64)]
        self.cold = [self.blob(200 * MB) for _ in range(cold)]
        self.cold_small = [self.blob(32 * MB) for _ in range(cold)]
        config = self.put(json.dumps({"architecture": "amd64", "os": "linux", "rootfs": {"type": "layers"}}).encode())
        self.manifest = self.image("1", config, [(self.big, 200 * MB)] + [(digest, 4 * MB) for digest in self.small])
        self.config = config[0]
        # A node's usual pull: one of eight layers. And images that are prefetched, one large blob each.
        self.usual = self.image("usual", config, [(digest, 4 * MB) for digest in self.small[:8]])
        self.unseen = [(self.image("unseen%d" % i, config, [(digest, UNSEEN_BYTES)]), digest)
                       for i, digest in enumerate(self.blob(UNSEEN_BYTES) for _ in range(unseen))]

    def image(self, tag, config, layers):
        """The digest of a manifest of these, which is also under `tag`."""
        text = json.dumps({"schemaVersion": 2, "mediaType": MANIFEST, "config": {
            "mediaType": "application/vnd.oci.image.config.v1+json", "digest": config[0], "size": config[1]},
            "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar", "digest": digest, "size": size}
                       for digest, size in layers]}).encode()
        name = "sha256:" + hashlib.sha256(text).hexdigest()
        for path in (name, tag):
            with open(self.manifests + "/" + path, "wb") as out:
                out.write(text)
        return name

    def blob(self, size):
        path, digest = self.blobs + "/new", hashlib.sha256()
        with open(path, "wb") as out:
            for at in range(0, size, 4 * MB):
                piece = os.urandom(min(4 * MB, size - at))
                digest.update(piece)
                out.write(piece)
        name = "sha256:" + digest.hexdigest()
        os.rename(path, self.blobs + "/" + name)
        return name

    def put(self, data):
        name = "sha256:" + hashlib.sha256(data).hexdigest()
        with open(self.blobs + "/" + name, "wb") as out:
            out.write(data)
        return name, len(data)


def blob_path(digest, repository="bench/img"):
    return "/v2/%s/blobs/%s" % (repository, digest)


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        with open("/proc/%d/stat" % pid) as file:
            fields = file.read().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def memory_kb(pid, name):
    with open("/proc/%d/status" % pid) as file:
        return int(re.search(r"^%s:\s+(\d+)" % name, file.read(), re.M).group(1))


class Server:
    """name, ports, headers of a request that it wants, and its processes."""
    name, headers = "", ()

    def __init__(self):
        self.port, self.tls_port = harness.free_port(), harness.free_port()

    def pids(self):
        """The processes with their children (nginx's workers)."""
        found = []
        for program in self.programs():
            pid = program.process.pid
            found.append(pid)
            children = subprocess.run(["pgrep", "-P", str(pid)], stdout=subprocess.PIPE, check=False).stdout.split()
            found += [int(child) for child in children]
        return found

    def stop(self):
        for program in self.programs():
            program.stop()

    def get(self, path, tls=False):
        """The body's digest; for warming and checking."""
        if tls:
            connection = http.client.HTTPSConnection("127.0.0.1", self.tls_port, timeout=120,
                                                     context=ssl._create_unverified_context())
        else:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        headers = dict(line.split(": ", 1) for line in self.headers)
        connection.request("GET", path, headers={"Accept": MANIFEST, **headers})
        answer = connection.getresponse()
        digest = hashlib.sha256()
        while piece := answer.read(MB):
            digest.update(piece)
        connection.close()
        if answer.status != 200:
            raise harness.Failure("%s answered %d to %s" % (self.name, answer.status, path))
        return "sha256:" + digest.hexdigest()


class Nginx(Server):
    """Static files. As the peer it has no log and two workers; as the upstream it counts, and can be slow."""

    def __init__(self, folder, content, name="nginx", tls=None, counts=False):
        super().__init__()
        self.name, self.slow_port, self.log = name, harness.free_port(), folder(name + "-access.log")
        listen = """
  server { listen 127.0.0.1:%d backlog=4096; %s include %s; }""" % (self.port, "", folder(name + "-place.conf"))
        if tls:
            listen += """
  server { listen 127.0.0.1:%d ssl backlog=4096; ssl_certificate %s; ssl_certificate_key %s;
           ssl_protocols TLSv1.2 TLSv1.3; include %s; }""" % (self.tls_port, tls[0], tls[1],
                                                             folder(name + "-place.conf"))
        if counts:
            listen += """
  server { listen 127.0.0.1:%d backlog=4096; limit_rate %d; limit_rate_after 0; include %s; }""" % (
                self.slow_port, SLOW_BYTES, folder(name + "-place.conf"))
        folder.write(name + "-place.conf", """
root %s;
location / { default_type application/octet-stream; }
location = /v2/ { return 200 "{}"; }
location ~ /manifests/ { default_type %s; add_header Docker-Content-Digest %s; }
""" % (content.root, MANIFEST, content.manifest))
        log = 'log_format count "$request_method $uri $status"; access_log %s count;' % self.log if counts \
            else "access_log off;"
        config = folder.write(name + ".conf", """daemon off; user root; worker_processes 2; worker_rlimit_nofile 20000;
pid %s; error_log %s crit;
events { worker_connections 8192; }
http {
  sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=1000 inactive=60s;
  client_body_temp_path %s; proxy_temp_path %s; fastcgi_temp_path %s; uwsgi_temp_path %s; scgi_temp_path %s;
  %s%s
}
""" % (folder(name + ".pid"), folder(name + "-error.log"), *[folder(name + "-temp%d" % i) for i in range(5)], log, listen))
        self.program = harness.Program(["nginx", "-c", config, "-p", folder.path], folder(name + ".log")).start()
        harness.wait_for(name, lambda: self.program.must_run() or harness.answers(self.port))

    def programs(self):
        return [self.program]

    def count(self, method, digest):
        with open(self.log) as file:
            return sum(1 for line in file if line.startswith(method + " ") and digest in line)


class Registry(Server):
    """docker-registry as a mirror: two instances, plain and TLS, on one storage."""
    name = "docker-registry"

    def __init__(self, folder, upstream, tls):
        super().__init__()
        self.running = []
        for name, port, extra in (("plain", self.port, ""),
                                  ("tls", self.tls_port, ', tls: {certificate: "%s", key: "%s"}' % tls)):
            config = folder.write("registry-%s.yml" % name, """version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: "%s"}, cache: {blobdescriptor: inmemory}}
http: {addr: "127.0.0.1:%d"%s}
proxy: {remoteurl: "http://127.0.0.1:%d"}
""" % (folder.path + "/registry-store", port, extra, upstream.port))
            program = harness.Program(["docker-registry", "serve", config], folder("registry-%s.log" % name),
                                      {"OTEL_TRACES_EXPORTER": "none"}).start()
            harness.wait_for("docker-registry", lambda: program.must_run() or harness.answers(port))
            self.running.append(program)

    def programs(self):
        return self.running


class Breakwater(Server):
    """One instance for plain and one for TLS, each warm from the upstream. Every request
    carries a robot's name and secret, as a node's does; nothing is let in without."""
    name = "breakwater"

    def __init__(self, folder, executable, upstream, tls):
        super().__init__()
        self.folder, self.executable = folder, executable
        secret = folder.write("secret", harness.SECRET + "\n", 0o600)
        self.running, self.data, self.configs = [], {}, {}
        for name, port, mode in (("plain", self.port, "off"),
                                 ("tls", self.tls_port, "{certificate: \"%s\", key: \"%s\"}" % tls)):
            config = self.configs[name] = folder.write("breakwater-%s.yaml" % name, """server:
  listen: "127.0.0.1:%d"
  names: ["127.0.0.1"]
  tls: %s
storage: {free_floor: none, collect: never, scrub: never}
upstreams:
  - {name: fast, url: "http://127.0.0.1:%d"}
  - {name: slow, url: "http://127.0.0.1:%d"}
projects:
  - {name: bench, upstream: fast, default: true, freshness: [{match: "*", every: never}]}
  - {name: slow, upstream: slow}
robots:
  - {name: bench, projects: ["*"], secret_file: "%s", expires: never}
""" % (port, mode, upstream.port, upstream.slow_port, secret))
            self.data[name] = folder.path + "/breakwater-" + name
            self.running.append(self.launch(name, self.data[name], config))
        login = base64.b64encode(("robot$bench:" + harness.SECRET).encode()).decode()
        self.headers = ("Authorization: Basic " + login,)

    def launch(self, name, data, config, executable=None, env=None):
        program = harness.Program([executable or self.executable, "--data", data, "--config", config],
                                  self.folder("breakwater-%s.log" % name), env).start()
        harness.wait_for(lambda: "Breakwater's start:\n" + program.output(),
                         lambda: program.must_run() or re.search("^ready$", program.output(), re.M))
        return program

    def programs(self):
        return self.running
