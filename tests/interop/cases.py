# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true for every client: cold, warm, past freshness, with the upstream gone, and many at once."""
import json
import os
import re
import signal
import threading
import unittest

import clients
import gen_images
import harness
from harness import Breakwater, Folder, Upstream


class Interop(unittest.TestCase):
    breakwaterd = ""
    images = ""
    source = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    maxDiff = None

    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.remove)
        with open(os.path.join(self.images, "expect.json")) as file:
            self.expected = json.load(file)
        self.upstream = Upstream(self.folder, os.path.join(self.images, "registry"))
        self.addCleanup(self.upstream.stop)
        self.mirror = self.breakwater()
        self.upstream.forget()

    def breakwater(self, **options):
        server = Breakwater(self.folder, self.breakwaterd, options.pop("upstream", self.upstream), **options)
        self.addCleanup(server.stop)
        self.addCleanup(self.tell_on_failure, server)
        return server

    def tell_on_failure(self, server):
        outcome = self._outcome
        failed = outcome.result.failures + outcome.result.errors if outcome and outcome.result else []
        if any(case is self for case, _ in failed):
            print("what %s said:\n%s" % (server.name, server.program.output()[-6000:]))

    # What to expect of an image.

    def image(self, name):
        (tag, image), = [(tag, image) for tag, image in self.expected[name].items()][:1]
        return tag, image

    def blobs(self, name, architecture=None):
        """The digests of an image's blobs, all or those that one architecture needs."""
        tag, image = self.image(name)
        if architecture is None or "index" not in image["mediaType"] and "list" not in image["mediaType"]:
            return set(image["blobs"])
        index = self.layout_json(name, tag, image["digest"])
        digest, = [one["digest"] for one in index["manifests"] if one["platform"]["architecture"] == architecture]
        manifest = self.layout_json(name, tag, digest)
        return {manifest["config"]["digest"]} | {layer["digest"] for layer in manifest["layers"]}

    def layout_json(self, name, tag, digest):
        with open(os.path.join(self.images, name, tag, "blobs/sha256", digest[7:])) as file:
            return json.load(file)

    # What the upstream saw.

    def assert_cold(self, blobs, tag):
        """Each blob came by one GET, each manifest by one, and the tag was resolved once."""
        self.assertEqual(self.upstream.count("GET", "blobs"), dict.fromkeys(blobs, 1))
        manifests = self.upstream.count("GET", "manifests")
        self.assertEqual({digest: times for digest, times in manifests.items() if times != 1}, {})
        self.assertLessEqual(self.upstream.count("HEAD", "manifests")[tag], 1)
        self.assertEqual([one for one in self.upstream.requests() if one.status >= 400], [])

    def assert_nothing_asked(self):
        self.assertEqual(self.upstream.requests(), [])

    # The life of an image, for a client with pull(reference), wipe() and digest(reference).

    def check_life(self, client, name, blobs, pull=None):
        pull = pull or client.pull
        tag, image = self.image(name)
        by_tag = "docker.io/library/%s:%s" % (name, tag)
        by_digest = "docker.io/library/%s@%s" % (name, image["digest"])

        with self.subTest(name + " cold"):
            pull(by_tag)
            self.assertEqual(client.digest(by_tag), image["digest"])
            self.assert_cold(blobs, tag)
        with self.subTest(name + " warm, by digest"):
            client.wipe()
            self.upstream.forget()
            pull(by_digest)
            self.assert_nothing_asked()
        with self.subTest(name + " warm, by a fresh tag"):
            client.wipe()
            self.upstream.forget()
            pull(by_tag)
            self.assert_nothing_asked()
        self.upstream.stop()
        for reference in (by_tag, by_digest):
            with self.subTest(name + " with the upstream gone: " + reference):
                client.wipe()
                pull(reference)
        self.upstream.start()
        client.wipe()
        self.upstream.forget()

    def check_revalidation(self, client, name):
        """A tag past its freshness costs one HEAD, and is served stale when the upstream is gone."""
        tag, image = self.image(name)
        reference = "always.test/library/%s:%s" % (name, tag)
        client.pull(reference)
        client.wipe()
        self.upstream.forget()
        client.pull(reference)
        self.assertEqual([(one.method, one.path) for one in self.upstream.requests()],
                         [("HEAD", "/v2/library/%s/manifests/%s" % (name, tag))])
        self.upstream.stop()
        client.wipe()
        client.pull(reference)
        self.assertEqual(client.digest(reference), image["digest"])


class SkopeoStore:
    """skopeo as a client with a store: a folder that it copies into."""

    def __init__(self, case, name="skopeo", secret=harness.SECRET):
        self.skopeo = clients.Skopeo(case.folder, case.mirror, name, secret)
        self.out = case.folder.path + "/" + name + "-out"

    def pull(self, reference):
        self.skopeo.pull(reference, self.out)

    def digest(self, reference):
        with open(os.path.join(self.out, "manifest.json"), "rb") as file:
            return gen_images.digest_of(file.read())

    def wipe(self):
        pass  # every copy empties the folder first


class Skopeo(Interop):
    def test_every_platform_of_every_form_of_image(self):
        store = SkopeoStore(self)
        for name in ("bw-index", "bw-docker", "bw-single", "bw-schema2", "bw-zstd", "bw-layers", "bw-attested"):
            self.mirror = self.mirror if name == "bw-index" else self.fresh_mirror(name)
            store = SkopeoStore(self, "skopeo-" + name)
            self.check_life(store, name, self.blobs(name))

    def fresh_mirror(self, name):
        """Images share layers, and what one brought in another would not ask for."""
        self.mirror.stop()
        server = self.breakwater(name=name)
        self.upstream.forget()
        return server

    def test_tag_past_freshness_is_revalidated_by_one_head(self):
        self.check_revalidation(SkopeoStore(self), "bw-index")

    def test_manifests_come_byte_for_byte(self):
        store = SkopeoStore(self)
        for name in ("bw-index", "bw-docker", "bw-single", "bw-schema2"):
            tag, image = self.image(name)
            with open(os.path.join(self.images, name, tag, "blobs/sha256", image["digest"][7:])) as file:
                self.assertEqual(store.skopeo.raw_manifest("%s/%s/library/%s:%s"
                                 % (self.mirror.address, self.mirror.project, name, tag)), file.read())

    def test_push_is_refused_and_says_why(self):
        said = SkopeoStore(self).skopeo.push(
            os.path.join(self.images, "bw-single/1.35"),
            "%s/%s/library/bw-new:1" % (self.mirror.address, self.mirror.project), fails=True)
        self.assertIn(self.mirror.project, said)
        self.assertRegex(said.lower(), "read-only|denied|unsupported")
        self.assertEqual([one for one in self.upstream.requests() if one.method not in ("GET", "HEAD")], [])

    def test_wrong_secret_pulls_nothing(self):
        store = SkopeoStore(self, secret="wrong")
        said = store.skopeo.pull("%s/%s/library/bw-index:1.35" % (self.mirror.address, self.mirror.project), store.out,
                                 fails=True)
        self.assertRegex(said.lower(), "unauthorized|authentication|invalid username/password")
        self.assert_nothing_asked()

    def test_missing_image_is_told_with_the_upstream_named(self):
        store = SkopeoStore(self)
        said = store.skopeo.pull("%s/%s/library/bw-none:1" % (self.mirror.address, self.mirror.project), store.out, fails=True)
        self.assertIn("manifest unknown", said.lower())
        self.assertIn("lab", said)

    def test_eight_at_once_on_one_cold_image(self):
        tag, image = self.image("bw-big")
        stores = [SkopeoStore(self, "skopeo%d" % number) for number in range(8)]
        pulls = [store.skopeo.start_pull("docker.io/library/bw-big:" + tag, store.out, store.out + ".log") for store in stores]
        for pull, store in zip(pulls, stores):
            with open(store.out + ".log") as log:
                self.assertEqual(pull.wait(clients.PULL_SECONDS), 0, log.read())
            self.assertEqual(store.digest(""), image["digest"])
        self.assert_cold(self.blobs("bw-big"), tag)

    def test_kill_in_the_middle_of_a_pull_loses_nothing(self):
        first, second = SkopeoStore(self, "first"), SkopeoStore(self, "second")
        first.pull("docker.io/library/bw-index:1.35")
        pull = second.skopeo.start_pull("docker.io/library/bw-big:1", second.out, second.out + ".log")
        harness.wait_for("the download's start", lambda: self.upstream.count("GET", "blobs").keys() & self.blobs("bw-big"))
        self.mirror.stop(signal.SIGKILL)
        pull.wait(clients.PULL_SECONDS)
        self.mirror.start()
        second.pull("docker.io/library/bw-big:1")
        self.assertEqual(second.digest(""), self.image("bw-big")[1]["digest"])
        self.upstream.stop()
        first.pull("docker.io/library/bw-index:1.35")
        second.pull("docker.io/library/bw-big:1")


class ContainerdNode(Interop):
    """A node with containerd, configured by the files that `breakwaterd export containerd` writes."""

    def setUp(self):
        super().setUp()
        if os.geteuid() != 0:
            raise harness.Failure("containerd needs root: run the tests as root, or without these by tests/run.sh --unit")
        self.certs = self.mirror.export_containerd()

    def containerd(self, name="ctrd"):
        daemon = clients.Containerd(self.folder, self.certs, name)
        self.addCleanup(daemon.stop)
        return daemon


class Containerd(ContainerdNode):
    """Pulls by ctr."""

    def test_life_of_a_multi_platform_image(self):
        self.check_life(self.containerd(), "bw-index", self.blobs("bw-index", "amd64"))

    def test_life_of_an_image_of_docker_types(self):
        self.check_life(self.containerd(), "bw-docker", self.blobs("bw-docker", "amd64"))

    def test_life_of_a_zstd_image(self):
        self.check_life(self.containerd(), "bw-zstd", self.blobs("bw-zstd", "amd64"))

    def test_life_of_200_megabytes(self):
        self.check_life(self.containerd(), "bw-big", self.blobs("bw-big"))

    def test_tag_past_freshness_is_revalidated_by_one_head(self):
        self.check_revalidation(self.containerd(), "bw-index")

    def test_every_platform_with_attestations(self):
        daemon = self.containerd()
        daemon.fetch("docker.io/library/bw-attested:1")
        self.assert_cold(self.blobs("bw-attested"), "1")
        self.assertLessEqual(self.blobs("bw-attested"), daemon.contents())

    def test_eight_pulls_of_four_nodes_at_once_on_one_cold_image(self):
        daemons = [self.containerd("ctrd%d" % number) for number in range(4)]
        said = []

        def pull(daemon, reference):
            try:
                daemon.pull(reference)
            except Exception as error:  # told below, in the test's own thread
                said.append(error)

        tag, image = self.image("bw-layers")
        references = ["docker.io/library/bw-layers:" + tag, "docker.io/library/bw-layers@" + image["digest"]]
        threads = [threading.Thread(target=pull, args=(daemon, reference)) for daemon in daemons for reference in references]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(clients.PULL_SECONDS)
        self.assertEqual(said, [])
        self.assert_cold(self.blobs("bw-layers", "amd64"), tag)


class Kubelet(ContainerdNode):
    """Pulls over the CRI, as a kubelet asks: credentials and CA come from hosts.toml alone."""

    def test_life_of_a_multi_platform_image(self):
        daemon = self.containerd()
        daemon.digest = lambda reference: self.cri_digest(daemon, reference)
        self.check_life(daemon, "bw-layers", self.blobs("bw-layers", "amd64"), daemon.cri_pull)

    def cri_digest(self, daemon, reference):
        for line in daemon.ctr("-n", "k8s.io", "images", "ls").splitlines()[1:]:
            if line.split()[0] == reference:
                return line.split()[2]
        return ""


class Podman(Interop):
    def test_life_of_images(self):
        self.check_life(clients.Podman(self.folder, self.mirror), "bw-index", self.blobs("bw-index", "amd64"))

    def test_tag_past_freshness_is_revalidated_by_one_head(self):
        self.check_revalidation(clients.Podman(self.folder, self.mirror), "bw-single")

    def test_zstd_image(self):
        client = clients.Podman(self.folder, self.mirror)
        client.pull("docker.io/library/bw-zstd:1")
        self.assert_cold(self.blobs("bw-zstd", "amd64"), "1")


class Buildah(Interop):
    def test_life_of_an_image(self):
        client = clients.Podman(self.folder, self.mirror, "buildah")
        self.check_life(client, "bw-docker", self.blobs("bw-docker", "amd64"))

    def test_from_starts_a_build_on_a_cached_image(self):
        client = clients.Podman(self.folder, self.mirror, "buildah")
        client.build_from("docker.io/library/bw-single:1.35")
        self.assert_cold(self.blobs("bw-single"), "1.35")


class Upstreams(Interop):
    """Real registries as upstreams that are special in some way."""
    # bcrypt of "s3cret"
    HTPASSWD = "me:$2b$05$YEPmrNVzJE2rSEobHhCO5uTgy3/tFk82Qn1OUDpa6wl4u1ddxeIMC\n"

    def test_basic_credentials_reach_the_upstream_alone(self):
        passwords = self.folder.write("htpasswd", self.HTPASSWD)
        closed = Upstream(self.folder, os.path.join(self.images, "registry"), "closed",
                          "auth: {htpasswd: {realm: closed, path: \"%s\"}}\n" % passwords)
        self.addCleanup(closed.stop)
        self.mirror.stop()
        self.mirror = self.breakwater(name="with-password", upstream=closed, credentials=", username: me, password: s3cret")
        SkopeoStore(self).pull("docker.io/library/bw-index:1.35")
        self.assertNotIn("s3cret", self.mirror.program.output())

    def test_wrong_password_at_the_upstream_is_told(self):
        passwords = self.folder.write("htpasswd", self.HTPASSWD)
        closed = Upstream(self.folder, os.path.join(self.images, "registry"), "closed",
                          "auth: {htpasswd: {realm: closed, path: \"%s\"}}\n" % passwords)
        self.addCleanup(closed.stop)
        self.mirror.stop()
        self.mirror = self.breakwater(name="with-password", upstream=closed, credentials=", username: me, password: other")
        status, _, body = self.mirror.request("GET", "/v2/%s/library/bw-index/manifests/1.35" % self.mirror.project)
        self.assertGreaterEqual(status, 400)
        self.assertIn("lab", json.loads(body)["errors"][0]["message"])
        self.assertNotIn(b"other", body)

    def test_a_registry_that_is_itself_a_proxy(self):
        """A chain: docker-registry as a pull-through cache stands between."""
        between = Upstream(self.folder, self.folder.path + "/between", "between",
                           "proxy: {remoteurl: \"%s\"}\n" % self.upstream.url)
        self.addCleanup(between.stop)
        self.mirror.stop()
        self.mirror = self.breakwater(name="chained", upstream=between)
        store = SkopeoStore(self)
        store.pull("docker.io/library/bw-layers:1")
        self.assertEqual(store.digest(""), self.image("bw-layers")[1]["digest"])
        self.assertEqual(between.count("GET", "blobs"), dict.fromkeys(self.blobs("bw-layers"), 1))

    def test_a_loop_is_refused(self):
        """Two Breakwaters that have each other as upstream answer an error instead of asking for ever."""
        first = self.breakwater(name="first", tls=False, extra="")
        second = self.breakwater(name="second", tls=False, upstream=first)
        with open(first.config) as file:
            text = file.read().replace(self.upstream.url, second.url)
        first.stop()
        self.folder.write("first.yaml", text)
        first.start()
        status, _, body = first.request("GET", "/v2/dockerhub-proxy/library/bw-index/manifests/1.35")
        self.assertGreaterEqual(status, 400)
        self.assertIn("errors", json.loads(body))


class Addressing(ContainerdNode):
    """One port, three ways to name an image; with and without TLS and credentials."""

    def test_project_registry_and_default_are_one_image(self):
        store = SkopeoStore(self)
        digest = self.image("bw-single")[1]["digest"]
        for place in (self.mirror.project + "/", "docker.io/", ""):
            with self.subTest(place or "default project"):
                store.pull("%s/%slibrary/bw-single:1.35" % (self.mirror.address, place))
                self.assertEqual(store.digest(""), digest)
        status, headers, _ = self.mirror.request("GET", "/v2/library/bw-single/manifests/1.35?ns=docker.io")
        self.assertEqual((status, headers["docker-content-digest"]), (200, digest))
        self.assert_cold(self.blobs("bw-single"), "1.35")

    def test_containerd_over_plain_http(self):
        self.mirror.stop()
        self.mirror = self.breakwater(name="plain", tls=False)
        self.certs = self.mirror.export_containerd()
        self.check_life(self.containerd(), "bw-single", self.blobs("bw-single"))

    def test_a_subnet_that_needs_no_credentials(self):
        path = "/v2/library/bw-single/manifests/1.35"
        self.assertEqual(self.mirror.request("GET", path, user=None)[0], 401)
        self.mirror.stop()
        with open(self.mirror.config) as file:
            text = file.read().replace("server:\n", "server:\n  anonymous_pull: [127.0.0.0/8]\n")
        self.folder.write("breakwater.yaml", text)
        self.mirror.start()
        self.assertEqual(self.mirror.request("GET", path, user=None)[0], 200)
        self.assertEqual(self.mirror.request("GET", path, user=(harness.USER, "wrong"))[0], 401)


class Examples(Interop):
    """The configuration files that we hand out are taken as they stand, but for addresses and paths of this test."""

    def check(self, text, projects):
        secret = self.folder.write("example-secret", harness.SECRET, 0o600)
        text = re.sub(r"(password_file|secret_file): [^,}\s]+", lambda match: "%s: %s" % (match.group(1), secret), text)
        # A pair that is at hand: the server's own.
        for key, file in (("client_certificate", "server.crt"), ("client_key", "server.key")):
            text = re.sub(key + r": [^,}\s]+", "%s: %s/tls/%s" % (key, self.mirror.data, file), text)
        text = text.replace("0.0.0.0:8443", self.mirror.address)
        self.mirror.stop()
        self.folder.write(self.mirror.name + ".yaml", text)
        self.mirror.data += "-example"
        self.mirror.program.command[2] = self.mirror.data
        self.mirror.start()
        for project in projects:
            self.assertIn("project %s ->" % project, self.mirror.program.output())

    def test_of_the_readme(self):
        with open(os.path.join(self.source, "README.md")) as file:
            text, = re.findall(r"```yaml\n(.*?)```", file.read(), re.S)
        self.check(text, ["dockerhub-proxy", "ghcr-proxy"])

    def test_of_the_package_as_installed(self):
        with open(os.path.join(self.source, "installer/breakwater.yaml")) as file:
            self.check(file.read(), [])

    def test_of_the_package_with_its_comments_used(self):
        with open(os.path.join(self.source, "installer/breakwater.yaml")) as file:
            text = file.read().replace("# Breakwater,", "## ").replace("# console;", "## ").replace("  # Where", "  ## ")
        self.check(re.sub(r"^( *)# (?=[ a-z-])", r"\1", text, flags=re.M).replace(
            "tls: auto                            #", "tls: auto #"), ["dockerhub-proxy", "ghcr-proxy"])
