# SPDX-License-Identifier: GPL-3.0-or-later
"""Test images without a container engine: deterministic, so that the same digests come out on every machine.

build(folder) writes folder/NAME/TAG/ as OCI layouts and folder/expect.json, which maps NAME -> TAG -> digests, sizes and
media types: what a test compares against. push(folder, url) uploads them all to a registry. Names start with "bw-", so
that no test ever fetches a real image by mistake. The layers hold made-up bytes: the images are for pulling, not for
running. The program `zstd` is needed for the zstd layers.
"""
import gzip
import hashlib
import http.client
import io
import json
import os
import random
import subprocess
import tarfile
import urllib.parse

OCI_INDEX = "application/vnd.oci.image.index.v1+json"
OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json"
OCI_CONFIG = "application/vnd.oci.image.config.v1+json"
OCI_GZIP = "application/vnd.oci.image.layer.v1.tar+gzip"
OCI_ZSTD = "application/vnd.oci.image.layer.v1.tar+zstd"
OCI_EMPTY = "application/vnd.oci.empty.v1+json"
DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json"
DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
DOCKER_CONFIG = "application/vnd.docker.container.image.v1+json"
DOCKER_GZIP = "application/vnd.docker.image.rootfs.diff.tar.gzip"

MADE_AT = "2023-11-14T22:13:20Z"
MTIME = 1700000000
ARCHITECTURES = ("amd64", "arm64")


def as_json(value):
    return json.dumps(value, separators=(",", ":"), sort_keys=True).encode()


def digest_of(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def tar_of(files):
    """An archive of (path, bytes), or (path, None) for a folder."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for path, data in files:
            entry = tarfile.TarInfo(path)
            entry.mtime, entry.uname, entry.gname = MTIME, "root", "root"
            entry.mode = 0o755 if data is None else 0o644
            if data is None:
                entry.type = tarfile.DIRTYPE
                archive.addfile(entry)
            else:
                entry.size = len(data)
                archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def base_tar(architecture):
    """A root file system of about a megabyte, half of which compresses."""
    noise = random.Random("breakwater " + architecture).randbytes(600_000)
    text = ("a line of %s\n" % architecture).encode() * 30_000
    return tar_of([("bin", None), ("bin/program", noise), ("etc", None), ("etc/text", text), ("tmp", None)])


def small_tar(number):
    return tar_of([("layer-%d" % number, ("layer %d\n" % number).encode() * 100)])


def gzipped(data, level=6):
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0, filename="", compresslevel=level) as stream:
        stream.write(data)
    return out.getvalue()


def zstd(data):
    return subprocess.run(["zstd", "-q", "-c", "-10"], input=data, stdout=subprocess.PIPE, check=True).stdout


class Layout:
    """One image as an OCI layout folder."""

    def __init__(self, root, name, tag):
        self.name, self.tag = name, tag
        self.blob_folder = os.path.join(root, name, tag, "blobs/sha256")
        self.folder = os.path.join(root, name, tag)
        self.manifests = []  # (digest, media type), children first
        self.blobs = {}  # digest -> size
        os.makedirs(self.blob_folder, exist_ok=True)

    def blob(self, data, media_type, manifest=False):
        digest = digest_of(data)
        with open(os.path.join(self.blob_folder, digest[7:]), "wb") as out:
            out.write(data)
        if not manifest:
            self.blobs[digest] = len(data)
        elif digest not in [known for known, _ in self.manifests]:
            self.manifests.append((digest, media_type))
        return {"mediaType": media_type, "digest": digest, "size": len(data)}

    def manifest(self, value, media_type=None):
        return self.blob(as_json(value), media_type or value["mediaType"], manifest=True)

    def image(self, architecture, tars, docker=False, compress=gzipped, layer_type=None):
        """One image manifest; returns its descriptor with the platform."""
        layer_type = layer_type or (DOCKER_GZIP if docker else OCI_GZIP)
        layers = [self.blob(compress(tar), layer_type) for tar in tars]
        config = {"architecture": architecture, "os": "linux", "created": MADE_AT,
                  "config": {"Cmd": ["/bin/program"]},
                  "rootfs": {"type": "layers", "diff_ids": [digest_of(tar) for tar in tars]},
                  "history": [{"created": MADE_AT, "created_by": "gen_images.py"} for _ in tars]}
        descriptor = self.manifest({
            "schemaVersion": 2, "mediaType": DOCKER_MANIFEST if docker else OCI_MANIFEST,
            "config": self.blob(as_json(config), DOCKER_CONFIG if docker else OCI_CONFIG), "layers": layers})
        descriptor["platform"] = {"architecture": architecture, "os": "linux"}
        return descriptor

    def index(self, descriptors, docker=False):
        return self.manifest({"schemaVersion": 2, "mediaType": DOCKER_LIST if docker else OCI_INDEX,
                              "manifests": descriptors})

    def attestation(self, of):
        """What BuildKit's --provenance adds to an index: a statement for the platform unknown/unknown."""
        statement = as_json({"_type": "https://in-toto.io/Statement/v0.1",
                             "predicateType": "https://slsa.dev/provenance/v0.2",
                             "subject": [{"name": self.name, "digest": {"sha256": of["digest"][7:]}}]})
        config = as_json({"architecture": "unknown", "os": "unknown", "config": {},
                          "rootfs": {"type": "layers", "diff_ids": [digest_of(statement)]}})
        descriptor = self.manifest({"schemaVersion": 2, "mediaType": OCI_MANIFEST,
                                    "config": self.blob(config, OCI_CONFIG),
                                    "layers": [self.blob(statement, "application/vnd.in-toto+json")]})
        descriptor["platform"] = {"architecture": "unknown", "os": "unknown"}
        descriptor["annotations"] = {"vnd.docker.reference.digest": of["digest"],
                                     "vnd.docker.reference.type": "attestation-manifest"}
        return descriptor

    def finish(self, top, more_tags=None):
        refs = {self.tag: top["digest"], **(more_tags or {})}
        types = dict(self.manifests)
        entries = [{"mediaType": types[digest], "digest": digest,
                    "size": os.path.getsize(os.path.join(self.blob_folder, digest[7:])),
                    "annotations": {"org.opencontainers.image.ref.name": tag}} for tag, digest in refs.items()]
        with open(os.path.join(self.folder, "oci-layout"), "w") as out:
            out.write('{"imageLayoutVersion":"1.0.0"}')
        with open(os.path.join(self.folder, "index.json"), "wb") as out:
            out.write(as_json({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": entries}))
        return {"digest": top["digest"], "mediaType": types[top["digest"]], "refs": refs, "manifests": self.manifests,
                "blobs": self.blobs}


def build(folder, big_mb=200):
    base = {name: base_tar(name) for name in ARCHITECTURES}
    expected = {}

    def images(layout, tars, **options):
        return [layout.image(name, [base[name]] + tars, **options) for name in ARCHITECTURES]

    def done(layout, top, more_tags=None):
        expected.setdefault(layout.name, {})[layout.tag] = layout.finish(top, more_tags)

    for tag in ("1.35", "latest"):
        layout = Layout(folder, "bw-index", tag)
        done(layout, layout.index(images(layout, [small_tar(1)])))
    layout = Layout(folder, "bw-docker", "1.35")
    done(layout, layout.index(images(layout, [small_tar(2)], docker=True), docker=True))
    layout = Layout(folder, "bw-single", "1.35")
    done(layout, layout.image("amd64", [base["amd64"]]))
    layout = Layout(folder, "bw-schema2", "1.35")
    done(layout, layout.image("amd64", [base["amd64"]], docker=True))
    layout = Layout(folder, "bw-zstd", "1")
    done(layout, layout.index(images(layout, [small_tar(3)], compress=zstd, layer_type=OCI_ZSTD)))
    layout = Layout(folder, "bw-layers", "1")
    done(layout, layout.index(images(layout, [small_tar(number) for number in range(10, 21)])))
    layout = Layout(folder, "bw-attested", "1")
    both = images(layout, [small_tar(4)])
    done(layout, layout.index(both + [layout.attestation(one) for one in both]))

    layout = Layout(folder, "bw-signed", "1")  # an image, two artifacts that refer to it, and the fall-back tag
    image = layout.image("amd64", [base["amd64"]])
    subject = {key: image[key] for key in ("mediaType", "digest", "size")}
    referrers = []
    for kind, body in (("application/vnd.example.sbom.v1+json", b"{}\n"), ("application/vnd.example.signature", b"sig")):
        artifact = {"schemaVersion": 2, "mediaType": OCI_MANIFEST, "artifactType": kind,
                    "config": layout.blob(b"{}", OCI_EMPTY), "layers": [layout.blob(body, kind)], "subject": subject}
        referrers.append({**layout.manifest(artifact), "artifactType": kind})
    done(layout, subject, {image["digest"].replace(":", "-"): layout.index(referrers)["digest"]})

    layout = Layout(folder, "bw-big", "1")  # bytes that do not compress, in parts of 3/4, 1/5 and the rest
    noise = random.Random(20231114)
    parts = [big_mb * 3 // 4, big_mb // 5]
    parts.append(big_mb - sum(parts))
    tars = [tar_of([("data", noise.randbytes(size << 20))]) for size in parts]
    done(layout, layout.image("amd64", tars, compress=lambda tar: gzipped(tar, 1)))

    with open(os.path.join(folder, "expect.json"), "w") as out:
        json.dump(expected, out, indent=1)
    return expected


def push(folder, url, prefix="library"):
    """Uploads every image of the folder to a registry that takes pushes without credentials."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=120)

    def request(method, path, body=None, headers=None):
        connection.request(method, path, body=body, headers=headers or {})
        answer = connection.getresponse()
        answer.read()
        return answer

    with open(os.path.join(folder, "expect.json")) as file:
        expected = json.load(file)
    for name, tags in expected.items():
        repository = "/v2/%s/%s" % (prefix, name)
        for tag, image in tags.items():
            blobs = os.path.join(folder, name, tag, "blobs/sha256")
            for digest, size in image["blobs"].items():
                if request("HEAD", repository + "/blobs/" + digest).status == 200:
                    continue
                answer = request("POST", repository + "/blobs/uploads/", headers={"Content-Length": "0"})
                assert answer.status == 202, (answer.status, repository)
                location = urllib.parse.urlsplit(answer.getheader("Location"))
                query = location.query + ("&" if location.query else "") + "digest=" + digest
                with open(os.path.join(blobs, digest[7:]), "rb") as file:
                    answer = request("PUT", location.path + "?" + query, file,
                                     {"Content-Type": "application/octet-stream", "Content-Length": str(size)})
                assert answer.status == 201, (answer.status, repository, digest)
            tag_of = {digest: tag for tag, digest in image["refs"].items()}
            for digest, media_type in image["manifests"]:
                with open(os.path.join(blobs, digest[7:]), "rb") as file:
                    body = file.read()
                answer = request("PUT", "%s/manifests/%s" % (repository, tag_of.get(digest, digest)), body,
                                 {"Content-Type": media_type})
                assert answer.status == 201, (answer.status, repository, digest, media_type)
