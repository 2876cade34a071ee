# SPDX-License-Identifier: GPL-3.0-or-later
"""The built breakwaterd as a process: signals, exit codes, and one clear message for each thing that stands in its way."""
import glob
import json
import os
import re
import signal
import socket
import subprocess

import harness
from cases import Interop, SkopeoStore


class Process(Interop):
    def run_once(self, *arguments, seconds=20):
        """(exit code, what it said) of a breakwaterd that is expected to end by itself."""
        done = subprocess.run([self.breakwaterd, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=seconds)
        return done.returncode, done.stdout.decode()

    def assert_refused(self, outcome, code, *words):
        self.assertEqual(outcome[0], code, outcome[1])
        for word in words:
            self.assertIn(word, outcome[1])
        self.assertEqual(len(outcome[1].strip().split("\n")), 1, "one clear message: " + outcome[1])

    def edit(self, old, new):
        with open(self.mirror.config) as file:
            text = file.read()
        self.assertIn(old, text)
        with open(self.mirror.config, "w") as file:
            file.write(text.replace(old, new))

    def reload(self):
        """SIGHUP; what the server says about it."""
        seen = len(self.mirror.program.output())
        self.mirror.program.process.send_signal(signal.SIGHUP)
        return harness.wait_for("an answer to SIGHUP", lambda: re.search(
            ".*(applied|nothing was changed).*", self.mirror.program.output()[seen:])).group(0)

    def manifest_status(self, project="dockerhub-proxy"):
        return self.mirror.request("GET", "/v2/%s/library/bw-single/manifests/1.35" % project)[0]

    def test_help_and_version(self):
        self.assertEqual(self.run_once("--help")[0], 0)
        code, said = self.run_once("--version")
        self.assertEqual(code, 0)
        self.assertRegex(said, r"^breakwaterd \d+\.\d+\.\d+\n$")

    def test_a_wrong_command_line(self):
        self.assert_refused(self.run_once("--nonsense"), 2, "nonsense", "--help")
        self.assert_refused(self.run_once("nonsense"), 2, "nonsense", "export")

    def test_the_data_folder_is_in_use(self):
        self.assert_refused(self.run_once("--data", self.mirror.data), 1, self.mirror.data, "in use",
                            str(self.mirror.program.process.pid), "--data")
        self.assertEqual(self.manifest_status(), 200)

    def test_the_data_folder_cannot_be_made(self):
        self.assert_refused(self.run_once("--data", self.mirror.config), 1, self.mirror.config, "--data")

    def test_the_port_is_taken(self):
        with socket.socket() as holder:
            holder.bind(("127.0.0.1", 0))
            holder.listen()
            address = "127.0.0.1:%d" % holder.getsockname()[1]
            config = self.folder.write("taken.yaml", 'server: {listen: "%s"}\n' % address)
            outcome = self.run_once("--data", self.folder.path + "/taken", "--config", config)
        self.assertEqual(outcome[0], 1)
        self.assertIn(address + " is in use", outcome[1])
        self.assertIn("another port", outcome[1])

    def test_a_damaged_catalog_is_put_aside_untouched(self):
        self.mirror.stop()
        path = self.mirror.data + "/catalog.db"
        with open(path, "r+b") as file:
            file.write(b"this is no database " * 5)
        with open(path, "rb") as file:
            before = file.read()
        self.mirror.start()
        aside = glob.glob(path + ".damaged-*")
        self.assertEqual(len(aside), 1)
        with open(aside[0], "rb") as file:
            self.assertEqual(file.read(), before)

    def test_a_key_file_that_others_may_read(self):
        self.mirror.stop()
        os.chmod(self.mirror.data + "/secret.key", 0o644)
        self.assert_refused(self.run_once("--data", self.mirror.data), 1, "secret.key", "0600")

    def test_a_configuration_that_is_missing_or_wrong(self):
        self.mirror.stop()
        data = self.mirror.data
        self.assert_refused(self.run_once("--data", data, "--config", self.folder.path + "/none.yaml"), 2, "none.yaml")
        for old, new, words in (("upstreams:", "upstreamz:", ("upstreamz",)), ("provider: oci", "provider: none", ("provider", "oci")),
                                ('listen: "', 'listen: "nowhere ', ("listen", "8443")), ("projects: [\"*\"]", "projects: [\"x\"]", ("x",)),
                                ("server:", "server: [", ())):
            with self.subTest(new):
                with open(self.mirror.config) as file:
                    text = file.read()
                broken = self.folder.write("broken.yaml", text.replace(
                    "projects:\n", "projects:\n  - {name: half-applied, upstream: lab}\n").replace(old, new))
                outcome = self.run_once("--data", data, "--config", broken)
                self.assert_refused(outcome, 2, *words)
                self.assertRegex(outcome[1], r"broken\.yaml:\d+")
        self.mirror.start()
        self.assertNotIn("half-applied", self.mirror.program.output())

    def test_hang_up_reads_the_configuration_again(self):
        self.assertEqual(self.manifest_status("another"), 404)
        self.edit("projects:\n", "projects:\n  - {name: another, upstream: lab}\n")
        self.assertIn("applied", self.reload())
        self.assertEqual(self.manifest_status("another"), 200)
        self.edit("expires: never", "expires: never, disabled: true")
        self.assertIn("applied", self.reload())
        self.assertEqual(self.manifest_status("another"), 401)

    def test_hang_up_with_a_broken_configuration_changes_nothing(self):
        self.edit("upstreams:", "upstreamz:")
        self.assertIn("nothing was changed", self.reload())
        self.assertEqual(self.manifest_status(), 200)

    def test_terminate_lets_a_running_pull_end(self):
        store = SkopeoStore(self)
        pull = store.skopeo.start_pull("docker.io/library/bw-big:1", store.out, store.out + ".log")
        harness.wait_for("the download's start", lambda: self.upstream.count("GET", "blobs").keys() & self.blobs("bw-big"))
        self.assertEqual(self.mirror.stop(seconds=60), 0)
        pull.wait(60)
        self.assertEqual(self.run_once("--data", self.mirror.data, "export", "config")[0], 0)
        self.mirror.start()
        store.pull("docker.io/library/bw-big:1")
        self.assertEqual(store.digest(""), self.image("bw-big")[1]["digest"])

    def test_the_exported_configuration_is_taken_back(self):
        text = self.mirror.command("export", "config")
        self.assertNotIn(harness.SECRET, text)
        self.mirror.stop()
        again = re.sub(r"secret_file: .*?(?=[,}\n])", "secret_file: " + self.mirror.secret_file, text)
        self.folder.write(self.mirror.name + ".yaml", again)
        self.mirror.start()
        self.assertEqual(self.manifest_status(), 200)

    def test_explain_beside_the_running_server(self):
        """What is here and what is not, without a request to the upstream; the server's folder is left alone."""
        SkopeoStore(self).pull("docker.io/library/bw-index:" + self.image("bw-index")[0])
        self.upstream.forget()
        text = self.mirror.command("explain", "bw-index:" + self.image("bw-index")[0], "--platform", "linux/amd64")
        self.assertIn("dockerhub-proxy", text)
        self.assertIn("nothing is asked", text)
        cold = self.mirror.command("explain", "docker.io/library/bw-big:1")
        self.assertIn("is not here", cold)
        self.assert_nothing_asked()
        self.assert_refused(self.run_once("--data", self.mirror.data, "explain", "not an image"), 2, "names no image")
        self.assertEqual(self.manifest_status(), 200)

    def test_push_pull_and_nonsense_by_hand(self):
        """Bad requests get a clear OCI error, and the server goes on."""
        for method, path, allowed in (("GET", "/v2/dockerhub-proxy/library/%2e%2e/manifests/1", (400, 404)),
                                      ("GET", "/v2/dockerhub-proxy/../../etc/passwd", (400, 404)),
                                      ("GET", "/v2/dockerhub-proxy/library/a%00b/manifests/1", (400, 404)),
                                      ("GET", "/v2/dockerhub-proxy/library/UPPER/manifests/1", (400, 404)),
                                      ("GET", "/v2/dockerhub-proxy/library/a/manifests/sha256:zz", (400, 404)),
                                      ("GET", "/v2/dockerhub-proxy/library/a/blobs/sha256:" + "0" * 63, (400, 404)),
                                      ("POST", "/v2/dockerhub-proxy/library/a/blobs/uploads/", (403, 405)),
                                      ("PUT", "/v2/dockerhub-proxy/library/a/manifests/1", (403, 405)),
                                      ("DELETE", "/v2/dockerhub-proxy/library/a/manifests/1", (403, 405)),
                                      ("GET", "/v2/" + "a" * 5000 + "/manifests/1", (400, 404, 414)),
                                      ("BREW", "/v2/", (400, 403, 405, 501))):
            with self.subTest(method + " " + path[:60]):
                status, _, body = self.mirror.request(method, path)
                self.assertIn(status, allowed)
                self.assertTrue(json.loads(body)["errors"][0]["message"])
        self.assert_nothing_asked()
        self.assertEqual(self.manifest_status(), 200)
