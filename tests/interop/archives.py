# SPDX-License-Identifier: GPL-3.0-or-later
"""The air gap: archives that Breakwater writes are read by real programs, and it reads those that real programs write."""
import json
import os
import subprocess
import tarfile

import clients
import gen_images
from cases import Interop, SkopeoStore
from clients import run
from harness import SECRET, Failure, wait_for

NAMES = ("bw-index", "bw-docker", "bw-single", "bw-schema2", "bw-zstd", "bw-layers")


class Archives(Interop):
    def setUp(self):
        super().setUp()
        self.skopeo = SkopeoStore(self).skopeo
        self.number = 0

    def reference(self, name):
        return "docker.io/library/%s:%s" % (name, self.image(name)[0])

    def file(self, name):
        return os.path.join(self.folder.path, name)

    def fill(self, names=NAMES):
        """Every platform of the images, through the mirror; then the upstream is gone."""
        for name in names:
            self.skopeo.pull(self.reference(name), self.file("out"))
        self.upstream.stop()

    def export(self, file, names, *options):
        """What a pull brought is listed when it is safe on the disk, which on a busy one is a moment after the pull."""
        printed = []

        def done():
            try:
                printed.append(self.mirror.command("export", *(self.reference(name) for name in names), "--to",
                                                   self.file(file), *options))
            except Failure as failure:
                if "here whole" not in str(failure):
                    raise
            return printed
        wait_for(lambda: "the images to be listed, for the export", done)
        return printed[0]

    def copy(self, source, *options):
        """skopeo copy SOURCE to a folder, whose manifest is given."""
        self.number += 1
        out = self.file("copy%d" % self.number)
        run(["skopeo", "--policy", self.skopeo.policy, "copy", *options, source, "dir:" + out], self.skopeo.env)
        with open(out + "/manifest.json", "rb") as manifest:
            return manifest.read()

    def containerd(self):
        containerd = clients.Containerd(self.folder, self.mirror.export_containerd())
        self.addCleanup(containerd.stop)
        return containerd

    def breakwaterd_once(self, *arguments):
        done = subprocess.run([self.breakwaterd, "--data", self.mirror.data, *arguments], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
        return done.returncode, done.stdout.decode()

    def take_in(self, file, *options, code=0):
        """Import into the folder of the server, which is stopped meanwhile; gives what was printed."""
        self.mirror.stop()
        got, text = self.breakwaterd_once("import", self.file(file), "--project", self.mirror.project, *options)
        self.assertEqual(got, code, text)
        self.mirror.start()
        return text

    # What Breakwater writes.

    def test_oci_archive_of_several_repositories_is_read_by_skopeo(self):
        self.fill()
        self.export("all.tar", NAMES)
        for name in ("bw-index", "bw-single", "bw-zstd", "bw-layers"):
            digest = self.image(name)[1]["digest"]
            self.assertEqual(gen_images.digest_of(self.copy("oci-archive:%s:%s" % (self.file("all.tar"), self.reference(name)),
                                                            "--all", "--preserve-digests")), digest, name)
        for name in ("bw-docker", "bw-schema2"):  # skopeo 1.9 finds Docker's media types in a layout only without a name
            self.export(name + ".tar", (name,))
            self.assertEqual(gen_images.digest_of(self.copy("oci-archive:" + self.file(name + ".tar"), "--all",
                                                            "--preserve-digests")), self.image(name)[1]["digest"], name)

    def test_oci_archive_is_imported_by_ctr_and_as_k3s_does(self):
        self.fill()
        self.export("all.tar", NAMES)
        containerd = self.containerd()
        said = containerd.ctr("images", "import", "--snapshotter", "native", self.file("all.tar"))
        for name in NAMES:
            self.assertIn(self.reference(name), said)
            self.assertEqual(containerd.digest(self.reference(name)), self.image(name)[1]["digest"])
        containerd.wipe()
        containerd.ctr("images", "import", "--all-platforms", "--no-unpack", self.file("all.tar"))
        for name in NAMES:
            self.assertLessEqual(self.blobs(name), containerd.contents())

    def test_one_platform_is_all_that_a_reader_finds(self):
        self.fill(("bw-index", "bw-docker", "bw-attested"))
        names = ("bw-index", "bw-docker", "bw-attested")
        self.export("arm.tar", names, "--platform", "linux/arm64")
        containerd = self.containerd()
        # k3s imports every platform that is named: what is missing would fail it.
        containerd.ctr("images", "import", "--all-platforms", "--no-unpack", self.file("arm.tar"))
        for name in names:
            self.assertLessEqual(self.blobs(name, "arm64"), containerd.contents())
            self.assertFalse((self.blobs(name) - self.blobs(name, "arm64") - self.blobs("bw-index", "arm64")
                              - self.blobs("bw-docker", "arm64") - self.blobs("bw-attested", "arm64")) & containerd.contents())
        manifest = json.loads(self.copy("oci-archive:%s:%s" % (self.file("arm.tar"), self.reference("bw-index"))))
        self.assertIn("layers", manifest)

    def test_an_index_that_is_kept_keeps_its_digest(self):
        self.fill(("bw-index",))
        self.export("kept.tar", ("bw-index",), "--platform", "linux/amd64", "--keep-index")
        containerd = self.containerd()
        containerd.ctr("images", "import", "--snapshotter", "native", self.file("kept.tar"))
        self.assertEqual(containerd.digest(self.reference("bw-index")), self.image("bw-index")[1]["digest"])

    def test_docker_archive_is_read_by_skopeo_ctr_and_podman(self):
        self.fill()
        names = ("bw-index", "bw-docker", "bw-single", "bw-layers")
        self.export("docker.tar", names, "--format", "docker", "--platform", "linux/amd64")
        for name in names:
            manifest = json.loads(self.copy("docker-archive:%s:%s" % (self.file("docker.tar"), self.reference(name))))
            self.assertIn(manifest["config"]["digest"], self.blobs(name, "amd64"), name)
        containerd = self.containerd()
        containerd.ctr("images", "import", "--snapshotter", "native", self.file("docker.tar"))
        for name in names:
            self.assertTrue(containerd.digest(self.reference(name)), name)
        podman = clients.Podman(self.folder, self.mirror)
        run(["podman", *podman.storage(), "load", "-i", self.file("docker.tar")], podman.env)
        for name in names:
            self.assertTrue(podman.digest(self.reference(name)), name)

    def test_export_beside_the_running_server_says_what_is_missing(self):
        self.skopeo.pull(self.reference("bw-index"), self.file("out"))
        code, text = self.breakwaterd_once("export", self.reference("bw-index"), self.reference("bw-big"), "--to",
                                           self.file("some.tar"))
        self.assertEqual(code, 1, text)
        self.assertIn("missing", text)
        self.assertIn("bw-big", text)
        self.assertTrue(self.mirror.program.running())
        code, text = self.breakwaterd_once("export", self.reference("bw-index"), "--to", self.file("some.tar"))
        self.assertEqual(code, 1)
        self.assertIn("--replace", text)
        code, text = self.breakwaterd_once("export", self.reference("bw-big"), "--to", self.file("none.tar"))
        self.assertEqual(code, 2)
        self.assertFalse(os.path.exists(self.file("none.tar")))

    # What others write.

    def save(self, transport, name, file, *options):
        """skopeo copies an image from the upstream registry itself into an archive."""
        tag = self.image(name)[0]
        run(["skopeo", "--policy", self.skopeo.policy, "copy", "--src-tls-verify=false", *options,
             "docker://127.0.0.1:%d/library/%s:%s" % (self.upstream.port, name, tag),
             "%s:%s:%s" % (transport, self.file(file), self.reference(name))], self.skopeo.env)

    def test_archives_of_skopeo_are_imported_and_pulled_with_the_upstream_gone(self):
        self.save("oci-archive", "bw-index", "index.tar", "--all")
        self.save("oci-archive", "bw-layers", "layers.tar")
        self.save("docker-archive", "bw-docker", "docker.tar")
        self.save("docker-archive", "bw-single", "single.tar")
        run(["gzip", "-k", self.file("layers.tar")])
        run(["zstd", "-q", "-k", self.file("single.tar")])
        self.upstream.stop()
        for file in ("index.tar", "layers.tar.gz", "docker.tar", "single.tar.zst"):
            self.assertIn("done", self.take_in(file))
        self.assertIn("here already", self.take_in("index.tar"))
        containerd = self.containerd()
        for name in ("bw-index", "bw-layers", "bw-docker", "bw-single"):
            containerd.pull(self.reference(name))
            self.assertTrue(containerd.digest(self.reference(name)))
        self.assertEqual(containerd.digest(self.reference("bw-index")), self.image("bw-index")[1]["digest"])
        store = SkopeoStore(self, "second", SECRET)
        for name in ("bw-index", "bw-docker"):
            store.pull(self.reference(name))
        podman = clients.Podman(self.folder, self.mirror)
        podman.pull(self.reference("bw-single"))

    def test_archive_of_podman_is_imported(self):
        podman = clients.Podman(self.folder, self.mirror)
        podman.pull(self.reference("bw-single"))
        for form in ("oci-archive", "docker-archive"):
            run(["podman", *podman.storage(), "save", "--format", form, "-o", self.file(form + ".tar"),
                 self.reference("bw-single")], podman.env)
        self.mirror.stop()
        self.upstream.stop()
        self.mirror = self.breakwater(name="far")
        self.assertIn("done", self.take_in("oci-archive.tar"))
        self.assertRegex(self.take_in("docker-archive.tar", code=1), "kept out")  # its manifest is another one
        self.assertIn("done", self.take_in("docker-archive.tar", "--replace-tags"))
        SkopeoStore(self, "third").pull(self.reference("bw-single"))

    def test_archive_without_a_name_is_given_one(self):
        tag = self.image("bw-single")[0]
        run(["skopeo", "--policy", self.skopeo.policy, "copy", "--src-tls-verify=false",
             "docker://127.0.0.1:%d/library/bw-single:%s" % (self.upstream.port, tag), "oci-archive:" + self.file("bare.tar")],
            self.skopeo.env)
        self.upstream.stop()
        self.assertIn("--name", self.take_in("bare.tar", code=1))
        self.assertIn("done", self.take_in("bare.tar", "--name", self.reference("bw-single")))
        SkopeoStore(self, "third").pull(self.reference("bw-single"))

    def test_import_into_a_running_servers_folder_is_refused_with_the_remedy(self):
        self.save("oci-archive", "bw-single", "single.tar")
        code, text = self.breakwaterd_once("import", self.file("single.tar"), "--project", self.mirror.project)
        self.assertEqual(code, 1, text)
        self.assertIn("console", text)
        self.assertIn("stop it", text)
        self.mirror.stop()
        code, text = self.breakwaterd_once("import", self.file("single.tar"), "--project", "nothing")
        self.assertEqual(code, 2, text)
        self.assertIn(self.mirror.project, text)

    def test_hostile_archive_is_refused(self):
        with tarfile.open(self.file("evil.tar"), "w") as archive:
            archive.addfile(tarfile.TarInfo("oci-layout"))
            archive.addfile(tarfile.TarInfo("../../../tmp/evil"))
        text = self.take_in("evil.tar", code=2)
        self.assertIn("refused", text)
        if os.path.exists("/tmp/evil"):
            raise Failure("the archive made a file outside")
