#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breakwater beside nginx and docker-registry: same bytes, same client, one run, alternating in random order.

  tests/bench/bench.py [--build DIR] [--suite NAME,NAME] [--reps N] [--quick] [--json FILE]

Suites: warm, tls, requests, cold, connections, memory, start, idle (default: all). Installs what it needs, builds a
release (or takes --build), and as root runs in a network of its own with Debian's congestion control, which it prints.
A figure that misses its bar is marked, and the exit code is 1 then. Ratios are of medians.
"""
import argparse
import datetime
import hashlib
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)
import servers  # noqa: E402
from servers import MB, blob_path, cpu_seconds, harness, memory_kb  # noqa: E402

ACTIVITY_PAGE = 1  # its number in ui/View.h
QUIET_CORES = 0.15  # of other programs: less does not show in a median
SUITES = ("warm", "tls", "requests", "cold", "ingest", "connections", "desktop", "memory", "start", "idle")


class Bench:
    def __init__(self, options):
        self.options, self.rows, self.bars = options, [], []
        self.load_client = os.path.join(options.build, "bin/bench_load")
        self.daemon = os.path.join(options.build, "bin/breakwaterd")
        self.console = os.path.join(options.build, "bin/breakwater")
        self.folder = harness.Folder()
        self.programs, self.noisy = [], 0

    def load(self, port, paths, *arguments, headers=()):
        command = [self.load_client, str(port), *[str(each) for each in arguments]]
        for line in headers:
            command += ["--header", line]
        done = subprocess.run(command + list(paths), stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300, check=False)
        result = json.loads(done.stdout)
        if result["errors"]:
            raise harness.Failure("%d errors of port %d: %s" % (result["errors"], port, result["firstError"]))
        return result

    # ---- figures and bars

    def figure(self, name, server, unit, values):
        row = {"figure": name, "server": server, "unit": unit, "values": values, "min": min(values),
               "median": statistics.median(values), "max": max(values)}
        self.rows.append(row)
        print("%-34s %-16s %10.3f %10.3f %10.3f  %s" % (name, server, row["min"], row["median"], row["max"], unit), flush=True)
        return row["median"]

    def bar(self, name, value, limit, at_least=True, unit="x"):
        met = value >= limit if at_least else value <= limit
        self.bars.append({"bar": name, "value": value, "limit": limit, "atLeast": at_least, "met": met, "unit": unit})

    # ---- servers

    def prepare(self):
        print("making content and warming the servers ...", flush=True)
        key, certificate = self.folder("key.pem"), self.folder("cert.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
                        "30", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out",
                        certificate], check=True, stderr=subprocess.DEVNULL)
        os.chmod(key, 0o600)
        tls = (certificate, key)
        self.content = servers.Content(self.folder, self.options.reps + 3 if "cold" in self.options.suite else 0,
                                       self.options.reps if "ingest" in self.options.suite else 0)
        self.upstream = servers.Nginx(self.folder, self.content, "upstream", counts=True)
        self.nginx = servers.Nginx(self.folder, self.content, "nginx", tls)
        self.breakwater = servers.Breakwater(self.folder, self.daemon, self.upstream, tls)
        self.registry = servers.Registry(self.folder, self.upstream, tls)
        self.all = [self.breakwater, self.nginx, self.registry]
        self.programs = [self.upstream] + self.all
        wanted = [("/v2/bench/img/manifests/" + self.content.manifest, self.content.manifest),
                  ("/v2/bench/img/manifests/1", self.content.manifest)]
        wanted += [(blob_path(digest), digest) for digest in [self.content.config, self.content.big] + self.content.small]
        for server in self.all:
            for tls in (False, True):
                for path, digest in wanted:
                    if server.get(path, tls) != digest:
                        raise harness.Failure("%s serves other bytes for %s" % (server.name, path))
        time.sleep(3)  # what they write behind an answer

    def stop(self):
        for server in self.programs:
            try:
                server.stop()
            except harness.Failure as failure:
                print(failure)
        self.folder.remove()

    # ---- suites

    def quietly(self, measure):
        """What `measure` gives while nothing else works on the machine: again, up to 5 times, when something did."""
        if self.options.noisy:
            return measure()
        for _ in range(5):
            for _ in range(300):
                if self.foreign(lambda: time.sleep(0.1))[1] < QUIET_CORES:
                    break
            result, foreign = self.foreign(measure)
            if foreign < QUIET_CORES:
                return result
        self.noisy += 1
        return result

    def foreign(self, measure):
        """What `measure` gives, and the cores that were busy meanwhile with what is neither server nor client."""
        pids = [pid for program in self.programs for pid in program.pids()]

        def own():
            client = resource.getrusage(resource.RUSAGE_CHILDREN)
            myself = resource.getrusage(resource.RUSAGE_SELF)
            return (cpu_seconds(pids) + client.ru_utime + client.ru_stime + myself.ru_utime + myself.ru_stime)
        all_before, own_before, began = busy_seconds(), own(), time.monotonic()
        result = measure()
        took = time.monotonic() - began
        return result, (busy_seconds() - all_before - (own() - own_before)) / took

    def alternate(self, cell, peers, measure):
        """server -> list of what `measure` gives, in random order each time."""
        found = {server.name: [] for server in peers}
        for _ in range(self.options.reps):
            for server in random.sample(peers, len(peers)):
                found[server.name].append(self.quietly(lambda server=server: measure(server)))
        return found

    def blobs(self, cell, paths, connections, tls=False, sink=False, peers=None):
        def measure(server):
            before = cpu_seconds(server.pids())
            arguments = ["--connections", connections, "--seconds", self.options.seconds]
            arguments += ["--tls"] if tls else []
            arguments += ["--sink"] if sink else []
            result = self.load(server.tls_port if tls else server.port, paths, *arguments,
                               headers=server.headers)
            spent = cpu_seconds(server.pids()) - before
            return result["bytes"] / result["seconds"] / 1e6, spent / (result["bytes"] / 1e9)
        found = self.alternate(cell, peers or self.all, measure)
        speed, cpu = {}, {}
        for name, values in found.items():
            speed[name] = self.figure(cell, name, "MB/s", [value[0] for value in values])
            cpu[name] = self.figure(cell + ", CPU", name, "s/GB", [value[1] for value in values])
        return speed, cpu

    def warm(self):
        big, small = [blob_path(self.content.big)], [blob_path(digest) for digest in self.content.small]
        for name, paths, registry_bar in (("200 MB", big, 4.0), ("4 MB", small, 7.0)):
            for connections in (1, 8):
                cell = "plain %s, %d conn" % (name, connections)
                speed, cpu = self.blobs(cell, paths, connections)
                self.bar(cell + " / nginx", speed["breakwater"] / speed["nginx"], 1.0)
                self.bar(cell + " / docker-registry", speed["breakwater"] / speed["docker-registry"], registry_bar)
                self.bar(cell + ", CPU / nginx", cpu["breakwater"] / cpu["nginx"], 1.0, at_least=False)

    def tls(self):
        paths = [blob_path(self.content.big)]
        for sink in (False, True):
            for connections in (1, 8):
                cell = "TLS 200 MB%s, %d conn" % (" sink" if sink else "", connections)
                speed, cpu = self.blobs(cell, paths, connections, True, sink)
                self.bar(cell + " / nginx", speed["breakwater"] / speed["nginx"], 1.2)
                self.bar(cell + ", CPU / nginx", cpu["breakwater"] / cpu["nginx"], 1.0, at_least=False)

    def requests(self):
        paths = {"digest": "/v2/bench/img/manifests/" + self.content.manifest, "tag": "/v2/bench/img/manifests/1"}
        for kind, path in paths.items():
            for method in ("GET", "HEAD"):
                def measure(server, path=path, method=method):
                    result = self.load(server.port, [path], "--connections", 64, "--seconds", self.options.seconds,
                                       *(["--head"] if method == "HEAD" else []),
                                       headers=(*server.headers, "Accept: " + servers.MANIFEST))
                    return result["requests"] / result["seconds"]
                cell = "%s manifest by %s, 64 conn" % (method, kind)
                rate = {name: self.figure(cell, name, "requests/s", values)
                        for name, values in self.alternate(cell, self.all, measure).items()}
                self.bar(cell + " / nginx", rate["breakwater"] / rate["nginx"], 0.7)
                self.bar(cell + " / docker-registry", rate["breakwater"] / rate["docker-registry"], 5.0)

    def cold(self):
        blobs, small = list(self.content.cold), list(self.content.cold_small)
        direct, through, gap = [], [], []
        for _ in range(self.options.reps):
            digest = blobs.pop()
            straight = self.load(self.upstream.slow_port, [blob_path(digest, "img")], "--once")
            cold = self.load(self.breakwater.port, [blob_path(digest, "slow/img")], "--once",
                             headers=self.breakwater.headers)
            direct.append(straight["max"])
            through.append(cold["max"])
            gap.append((cold["firstByteP50"] - straight["firstByteP50"]) * 1000)
        cell = "cold 200 MB at 100 MB/s"
        one = self.figure(cell, "straight", "s", direct)
        ours = self.figure(cell, "breakwater", "s", through)
        later = self.figure(cell + ", first byte later", "breakwater", "ms", gap)
        self.bar(cell + " / straight", ours / one, 1.05, at_least=False)
        self.bar(cell + ", first byte later", later, 5.0, at_least=False, unit="ms")
        alone, slowest, asked = [], [], 0
        for _ in range(self.options.reps // 2 + 1):
            single, shared = small.pop(), small.pop()
            alone.append(self.load(self.breakwater.port, [blob_path(single, "slow/img")], "--once",
                                   headers=self.breakwater.headers)["max"])
            slowest.append(self.load(self.breakwater.port, [blob_path(shared, "slow/img")], "--once", "--connections", 8,
                                     headers=self.breakwater.headers)["max"])
            asked = max(asked, self.upstream.count("GET", shared))
        cell = "8 clients on one cold 32 MB blob"
        self.figure(cell, "one alone", "s", alone)
        self.figure(cell, "slowest of 8", "s", slowest)
        self.bar(cell + ", slowest / alone", statistics.median(slowest) / statistics.median(alone), 1.15, at_least=False)
        self.bar(cell + ", upstream GETs", asked, 1, at_least=False, unit="")
        shared = blobs.pop()
        self.figure("100 clients on one cold 200 MB blob", "slowest", "s", [self.load(
            self.breakwater.port, [blob_path(shared, "slow/img")], "--once", "--connections", 100,
            headers=self.breakwater.headers)["max"]])
        self.bar("100 clients on one cold blob, upstream GETs", self.upstream.count("GET", shared), 1, at_least=False, unit="")

    def ingest(self):
        """Upstream to disk with no client: a manifest's blob is prefetched when somebody has asked for the manifest."""
        size = servers.UNSEEN_BYTES
        hashed, written, taken = [], [], []
        for manifest, digest in self.content.unseen:
            def hash_rate():
                pieces = bytes(MB)
                began = time.monotonic()
                state = hashlib.sha256()
                for _ in range(size // MB):
                    state.update(pieces)
                return size / (time.monotonic() - began) / 1e6

            def write_rate():
                pieces, path = os.urandom(MB), self.folder("written")
                began = time.monotonic()
                with open(path, "wb", buffering=0) as out:
                    for _ in range(size // MB):
                        out.write(pieces)
                    os.fdatasync(out.fileno())
                rate = size / (time.monotonic() - began) / 1e6
                os.unlink(path)
                return rate

            def take_rate(manifest=manifest, digest=digest):
                stored = os.path.join(self.breakwater.data["plain"], "store/blobs/sha256", digest[7:9], digest[7:])
                began = time.monotonic()
                self.load(self.breakwater.port, ["/v2/bench/img/manifests/" + manifest], "--once",
                          headers=(*self.breakwater.headers, "Accept: " + servers.MANIFEST))
                while not os.path.exists(stored):
                    if time.monotonic() > began + 60:
                        raise harness.Failure("%s is not stored after a minute" % digest)
                    time.sleep(0.002)
                return size / (time.monotonic() - began) / 1e6
            hashed.append(self.quietly(hash_rate))
            written.append(self.quietly(write_rate))
            taken.append(self.foreign(take_rate)[0])  # once only: then it is there
        cell = "ingest of 500 MB, no client"
        limit = min(self.figure(cell, "SHA-256 alone", "MB/s", hashed), self.figure(cell, "disk alone", "MB/s", written))
        self.bar(cell + " / slower of hash and disk", self.figure(cell, "breakwater", "MB/s", taken) / limit, 0.8)

    def desktop(self):
        """The console, with the Activity view open, beside the same server without a screen, under a node's pulls."""
        content, peers = self.content, []
        paths = ["/v2/bench/img/manifests/" + content.usual, blob_path(content.config)] + [blob_path(each) for each in content.small[:8]]
        for name, program in (("headless", self.daemon), ("console", self.console)):
            port, home = harness.free_port(), self.folder.path + "/home-" + name
            os.makedirs(home + "/breakwater")
            with open(home + "/breakwater/breakwater.conf", "w") as out:
                out.write("[window]\npage=%d\n" % ACTIVITY_PAGE)
            config = self.folder.write("desktop-%s.yaml" % name, read(self.breakwater.configs["plain"]).replace(
                ":%d\"" % self.breakwater.port, ":%d\"" % port, 1))
            peer = servers.Server()
            peer.name, peer.port, peer.headers = name, port, self.breakwater.headers
            peer.running = [harness.Program([program, "--data", self.folder.path + "/desktop-" + name, "--config", config],
                                            self.folder(name + ".log"),
                                            {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": home}).start()]
            peer.programs = lambda peer=peer: peer.running
            harness.wait_for(name, lambda peer=peer: peer.running[0].must_run() or harness.answers(peer.port))
            peers.append(peer)
            self.programs.append(peer)
            for path in paths:
                peer.get(path)

        def measure(server):
            result = self.load(server.port, paths, "--connections", 1, "--seconds", 4,
                               headers=(*server.headers, "Accept: " + servers.MANIFEST))
            return result["bytes"] / result["seconds"] / 1e6, result["requests"] / len(paths) / result["seconds"]
        cell = "pulls of 32 MB, one after another"
        found = self.alternate(cell, peers, measure)
        speed = {name: self.figure(cell, name, "MB/s", [value[0] for value in values]) for name, values in found.items()}
        for name, values in found.items():
            self.figure(cell, name, "pulls/s", [value[1] for value in values])
        self.bar(cell + ", Activity open / headless", speed["console"] / speed["headless"], 0.97)
        self.bar("memory, desktop after them", self.figure("memory, desktop after them", "console", "MB", [
            memory_kb(peers[1].running[0].process.pid, "VmRSS") / 1e3]), 160, at_least=False, unit="MB")
        for peer in peers:
            peer.stop()

    def connections(self):
        path = "/v2/bench/img/manifests/" + self.content.manifest
        values = [self.load(self.breakwater.port, [path], "--head", "--idle", 1000, "--connections", 200, "--seconds",
                            self.options.seconds, headers=self.breakwater.headers)["p99"] * 1000
                  for _ in range(self.options.reps)]
        self.bar("HEAD with 1,000 idle and 200 active, p99",
                 self.figure("HEAD, 1,000 idle + 200 active, p99", "breakwater", "ms", values), 20, at_least=False, unit="ms")

    def fresh(self, name):
        """breakwaterd on an empty folder, and the seconds to its first answer."""
        port = harness.free_port()
        config = self.folder.write(name + ".yaml", 'server: {listen: "127.0.0.1:%d", tls: off}\n' % port)
        program = harness.Program([self.daemon, "--data", self.folder.path + "/" + name, "--config", config],
                                  self.folder(name + ".log"))
        began = time.monotonic()
        program.start()
        while not harness.answers(port):
            program.must_run()
            time.sleep(0.001)
        return program, time.monotonic() - began

    def memory(self):
        program, _ = self.fresh("empty")
        time.sleep(3)
        idle = memory_kb(program.process.pid, "VmRSS") / 1e3
        program.stop()
        self.bar("memory, headless idle", self.figure("memory, headless idle", "breakwater", "MB", [idle]), 40,
                 at_least=False, unit="MB")
        pids = [each.process.pid for each in self.breakwater.programs()]
        for pid in pids:
            with open("/proc/%d/clear_refs" % pid, "w") as file:
                file.write("5")
        for port, tls in ((self.breakwater.port, []), (self.breakwater.tls_port, ["--tls"])):
            self.load(port, [blob_path(self.content.big)], "--connections", 100, "--seconds", 5, *tls,
                      headers=self.breakwater.headers)
        for pid, name in zip(pids, ("plain", "TLS")):
            peak = self.figure("memory, 100 pulls, " + name, "breakwater", "MB", [memory_kb(pid, "VmHWM") / 1e3])
            self.bar("memory, 100 concurrent pulls, " + name, peak, 120, at_least=False, unit="MB")

    def start(self):
        values = []
        for i in range(self.options.reps):
            program, seconds = self.fresh("start%d" % i)
            program.stop()
            values.append(seconds * 1000)
        self.bar("start, empty", self.figure("start to the first answer, empty", "breakwater", "ms", values), 300,
                 at_least=False, unit="ms")

    def idle(self):
        def spent(program):
            before = cpu_seconds([program.process.pid])
            time.sleep(20)
            return (cpu_seconds([program.process.pid]) - before) / 20 * 100
        program, _ = self.fresh("idle")
        time.sleep(5)
        self.bar("idle, headless", self.figure("idle, headless", "breakwater", "% of a core", [spent(program)]), 0.5,
                 at_least=False, unit="%")
        program.stop()
        # Shown, which is more than hidden: a screen is there, but nothing that moves.
        config = self.folder.write("idle-desktop.yaml", 'server: {listen: "127.0.0.1:%d", tls: off}\n' % harness.free_port())
        desktop = harness.Program([self.console, "--data", self.folder.path + "/idle-desktop", "--config", config],
                                  self.folder("idle-desktop.log"), {"QT_QPA_PLATFORM": "offscreen",
                                                                    "XDG_CONFIG_HOME": self.folder.path}).start()
        time.sleep(8)
        desktop.must_run()
        self.bar("idle, desktop", self.figure("idle, desktop", "breakwater", "% of a core", [spent(desktop)]), 0.5,
                 at_least=False, unit="%")
        self.bar("memory, desktop", self.figure("memory, desktop", "breakwater", "MB", [
            memory_kb(desktop.process.pid, "VmRSS") / 1e3]), 160, at_least=False, unit="MB")
        desktop.stop()

    # ---- outcome

    def report(self):
        print("\n%-62s %10s   %s" % ("bar", "measured", "wanted"))
        for bar in self.bars:
            print("%-62s %9.3f%-2s  %s %g%s" % (bar["bar"], bar["value"], bar["unit"], ">=" if bar["atLeast"] else "<=",
                                               bar["limit"], "" if bar["met"] else "   MISSED"))
        missed = sum(not bar["met"] for bar in self.bars)
        if self.noisy:
            print("%d measurements were made beside other work, which did not end" % self.noisy)
        print("%d of %d bars met" % (len(self.bars) - missed, len(self.bars)))
        if self.options.json:
            with open(self.options.json, "w") as file:
                json.dump({"date": datetime.date.today().isoformat(), "machine": machine(), "repetitions": self.options.reps,
                           "seconds": self.options.seconds, "noisy": self.noisy, "figures": self.rows, "bars": self.bars}, file, indent=1)
        return missed


def busy_seconds():
    """Of all cores, without interrupts, which no process is charged for."""
    return sum(int(field) for field in read("/proc/stat").split(None, 4)[1:4]) / os.sysconf("SC_CLK_TCK")


def read(path):
    with open(path) as file:
        return file.read()


def machine():
    model = [line.split(":", 1)[1].strip() for line in read("/proc/cpuinfo").splitlines() if line.startswith("model name")]
    return {"cpus": os.cpu_count(), "model": model[0] if model else "?", "kernel": os.uname().release,
            "congestionControl": read("/proc/sys/net/ipv4/tcp_congestion_control").strip(),
            "kernelTls": os.path.exists("/proc/net/tls_stat")}


def own_network(arguments):
    """Runs this again in a network namespace, where no other traffic and no other port is."""
    inner = ("ip link set lo up; sysctl -qw net.ipv4.tcp_congestion_control=cubic 2>/dev/null || "
             "sysctl -qw net.ipv4.tcp_congestion_control=reno; exec \"$@\"")
    return subprocess.call(["unshare", "-n", "sh", "-c", inner, "sh", sys.executable, os.path.abspath(__file__),
                            "--inside"] + arguments)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", help="a build folder that has breakwaterd and bench_load; nothing is installed or built")
    parser.add_argument("--suite", default=",".join(SUITES))
    parser.add_argument("--reps", type=int)
    parser.add_argument("--seconds", type=float, default=1.2)
    parser.add_argument("--quick", action="store_true", help="3 repetitions")
    parser.add_argument("--noisy", action="store_true", help="does not wait for a quiet machine: to try, not to quote")
    parser.add_argument("--json")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.reps = options.reps or (3 if options.quick else 9)
    options.suite = options.suite.split(",")
    unknown = [name for name in options.suite if name not in SUITES]
    if unknown:
        parser.error("no suite %s; there are %s" % (", ".join(unknown), ", ".join(SUITES)))
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    if not options.build:
        subprocess.check_call([os.path.join(here, "prepare.sh")])
        options.build = os.path.join(here, "../../build/bench")
    options.build = os.path.abspath(options.build)
    if os.geteuid() == 0 and not options.inside:
        return own_network([each for each in sys.argv[1:] if not each.startswith("--build")
                            and each != options.build] + ["--build", options.build])
    print("machine: %s" % json.dumps(machine()))
    bench = Bench(options)
    try:
        bench.prepare()
        print("%-34s %-16s %10s %10s %10s" % ("figure", "server", "min", "median", "max"))
        for name in SUITES:
            if name in options.suite:
                getattr(bench, name)()
    finally:
        bench.stop()
    return 1 if bench.report() else 0


if __name__ == "__main__":
    sys.exit(main())
