#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the data folder of a server that does not run, with no code of the server's.

  tests/soak/check_folder.py FOLDER [--clean]

Prints one JSON object; exit code 1 when "problems" is not empty. Every file of the store is hashed. The catalog is read
from a copy, so that the next start finds it as it was. --clean: after an orderly end, when no file is unlisted.
"""
import argparse
import hashlib
import json
import os
import re
import shutil
import sqlite3
import struct
import sys
import tempfile

ALGORITHMS = ("sha256", "sha512")
LENGTHS = {"sha256": 64, "sha512": 128}
# Columns that the journal keeps only as they were when another one of the row changed.
FIGURES = {"last_used_at", "last_used_by", "last_pulled_at", "last_pulled_by", "pulls", "pulled_at"}
NODE_FIGURES = {"user_agent", "robot", "first_seen_at", "last_seen_at", "pulls", "bytes_sent"}


class Report:
    def __init__(self):
        self.problems = []
        self.figures = {}

    def wrong(self, text, *values):
        if len(self.problems) < 50:
            self.problems.append(text % values if values else text)


def digest_of(column):
    """The catalog's form of a digest: a byte for the algorithm, then the raw bytes."""
    return "%s:%s" % (ALGORITHMS[column[0]], column[1:].hex())


def files_of_the_store(root, report):
    """digest: size, of every file below blobs/. Each is hashed."""
    found = {}
    for folder, _, names in os.walk(os.path.join(root, "blobs")):
        for name in names:
            path = os.path.join(folder, name)
            shard = os.path.basename(folder)
            algorithm = os.path.basename(os.path.dirname(folder))
            if algorithm not in LENGTHS or not re.fullmatch("[0-9a-f]{%d}" % LENGTHS[algorithm], name) or name[:2] != shard:
                report.wrong("a file that is no blob: %s", path)
                continue
            hasher = hashlib.new(algorithm)
            with open(path, "rb") as file:
                for piece in iter(lambda: file.read(1 << 20), b""):
                    hasher.update(piece)
            if hasher.hexdigest() != name:
                report.wrong("its bytes are not what its name says: %s", path)
            found["%s:%s" % (algorithm, name)] = os.path.getsize(path)
    return found


def check_parts(root, report):
    parts, temporary = 0, 0
    folder = os.path.join(root, "parts")
    for name in os.listdir(folder) if os.path.isdir(folder) else []:
        if re.fullmatch(r"sha(256-[0-9a-f]{64}|512-[0-9a-f]{128})\.part", name):
            parts += 1
        elif re.fullmatch(r"sha(256-[0-9a-f]{64}|512-[0-9a-f]{128})\.[\w.-]+", name):
            temporary += 1
        else:
            report.wrong("a file that is no part: %s", name)
    report.figures.update(parts=parts, temporary=temporary)


def open_copy(path, scratch):
    for suffix in ("", "-wal"):
        if os.path.exists(path + suffix):
            shutil.copyfile(path + suffix, os.path.join(scratch, "catalog.db" + suffix))
    return sqlite3.connect(os.path.join(scratch, "catalog.db"))


def check_structure(database, what, report):
    for row in database.execute("PRAGMA integrity_check(5)"):
        if row[0] != "ok":
            report.wrong("%s: %s", what, row[0])
    for row in database.execute("PRAGMA foreign_key_check"):
        report.wrong("%s: a row of %s names one of %s that is not there", what, row[0], row[2])


def check_listed(database, root, files, report):
    """What the catalog lists is there. Returns the digests that it lists."""
    listed = {}
    for digest, size in database.execute("SELECT digest, size FROM blobs WHERE stored_at <> 0"):
        listed[digest_of(digest)] = size
    for digest, size in listed.items():
        if digest not in files:
            report.wrong("listed and not there: %s", digest)
        elif files[digest] != size:
            report.wrong("listed with %d bytes, and has %d: %s", size, files[digest], digest)
    for digest, in database.execute("SELECT b.digest FROM project_blobs pb JOIN blobs b ON b.id = pb.blob_id"
                                    " WHERE b.stored_at = 0"):
        report.wrong("a project may have what is not stored: %s", digest_of(digest))
    # One transaction writes both, and takes both away. Only a blob that is struck off (its file was found damaged or gone)
    # and comes back through another project is to be proved again by the first (truth 5); no kill does that to a file.
    for digest, in database.execute(
            "SELECT b.digest FROM repository_manifests rm JOIN repositories r ON r.id = rm.repository_id"
            " JOIN blobs b ON b.id = rm.blob_id WHERE b.stored_at <> 0 AND NOT EXISTS (SELECT 1 FROM project_blobs pb"
            " WHERE pb.blob_id = b.id AND pb.project_id = r.project_id)"):
        report.wrong("a manifest is listed in a project that may not have it: %s", digest_of(digest))
    for digest, in database.execute(
            "SELECT b.digest FROM repository_manifests rm JOIN blobs b ON b.id = rm.blob_id WHERE b.stored_at = 0"):
        report.wrong("a manifest is listed in a repository, and not stored: %s", digest_of(digest))
    for name, digest in database.execute(
            "SELECT t.name, b.digest FROM tags t JOIN blobs b ON b.id = t.blob_id LEFT JOIN manifests m"
            " ON m.blob_id = b.id WHERE m.blob_id IS NULL AND b.stored_at <> 0"):
        report.wrong("a tag stands for what is no manifest: %s, %s", name, digest_of(digest))
    # A node's HEAD, or the check of a tag that was due, learns which digest a tag stands for and writes it down before the
    # manifest is fetched (TagResolver::confirm): known, not cached. Then nothing else is known of the manifest.
    report.figures["tags to come"] = 0
    for name, digest, known in database.execute(
            "SELECT t.name, b.digest, EXISTS (SELECT 1 FROM manifests m WHERE m.blob_id = b.id) OR EXISTS"
            " (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = b.id) FROM tags t JOIN blobs b ON b.id = t.blob_id"
            " WHERE b.stored_at = 0"):
        report.figures["tags to come"] += 1
        if known:
            report.wrong("a tag stands for a manifest that was here, and is not: %s, %s", name, digest_of(digest))
    for row in database.execute("SELECT b.digest FROM trash_blobs tb JOIN blobs b ON b.id = tb.blob_id"
                                " WHERE b.stored_at = 0"):
        report.wrong("the trash holds what is not stored: %s", digest_of(row[0]))
    return listed


def check_manifests(database, root, files, report):
    """What the catalog says of a manifest is what its bytes say."""
    for number, column in database.execute("SELECT m.blob_id, b.digest FROM manifests m JOIN blobs b ON b.id = m.blob_id"
                                           " WHERE b.stored_at <> 0"):
        algorithm, name = digest_of(column).split(":")
        path = os.path.join(root, "blobs", algorithm, name[:2], name)
        if not os.path.exists(path):
            continue  # told already
        with open(path, "rb") as file:
            manifest = json.load(file)
        named = [manifest["config"]] if "config" in manifest else []
        named += manifest.get("layers", []) + manifest.get("manifests", [])
        rows = [digest_of(row[0]) for row in database.execute(
            "SELECT b.digest FROM manifest_children c JOIN blobs b ON b.id = c.child_id WHERE c.parent_id = ?"
            " ORDER BY c.position", (number,))]
        if sorted(rows) != sorted(each["digest"] for each in named):
            report.wrong("a manifest names other blobs than the catalog says: %s:%s", algorithm, name)


class Cursor:
    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self):
        value, shift = 0, 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def signed(self):
        value = self.number()
        return (value >> 1) ^ -(value & 1)

    def value(self):
        kind = self.data[self.at]
        self.at += 1
        if kind == 0:
            return None
        if kind == 1:
            return self.signed()
        length = self.number()
        piece = self.data[self.at:self.at + length]
        self.at += length
        return piece.decode() if kind == 2 else piece


def frames(path):
    """The payloads of whole frames, and whether something lies behind them."""
    with open(path, "rb") as file:
        data = file.read()
    at, payloads = 0, []
    while at + 12 <= len(data):
        length = struct.unpack("<I", data[at:at + 4])[0]
        payload = data[at + 12:at + 12 + length]
        if len(payload) < length or hashlib.sha256(payload).digest()[:8] != data[at + 4:at + 12]:
            break
        payloads.append(payload)
        at += 12 + length
    return payloads, at < len(data)


def entries(payloads, header):
    for payload in payloads:
        cursor = Cursor(payload)
        sequence, _, changes = cursor.number(), cursor.signed(), []
        for _ in range(cursor.number()):
            head = cursor.number()
            table = header["tables"][head // 2]
            count = len(table["keys"] if head % 2 else table["columns"])
            changes.append((table, head % 2 == 1, [cursor.value() for _ in range(count)]))
        yield sequence, changes


def replay(folder, timeline, report):
    """The rows that base and logs of a timeline give, and the number of the last commit; nothing without a beginning."""
    files = []
    for name in os.listdir(folder) if os.path.isdir(folder) else []:
        match = re.fullmatch(r"(\d+)\.(log|base)", name)
        if match is None:
            if not name.endswith(".base.part"):
                report.wrong("a file that is none of the journal's: %s", name)
            continue
        payloads, has_rest = frames(os.path.join(folder, name))
        if not payloads:
            continue  # killed while it was made
        header = json.loads(payloads[0])
        if header["timeline"] == timeline:
            files.append((int(match[1]), match[2], header, payloads[1:]))
        if match[2] == "base" and has_rest:
            report.wrong("the base %s is not whole", name)
    begins = sorted((generation, kind, header, payloads) for generation, kind, header, payloads in files
                    if kind == "base" or header["fromEmpty"])
    if not begins:
        return None, 0
    generation, kind, header, payloads = max(begins, key=lambda each: (each[0], each[1] == "base"))
    rows, sequence = {}, header["sequence"]

    def apply(changes):
        for table, is_removal, values in changes:
            content = rows.setdefault(table["name"], {})
            if is_removal:
                content.pop(tuple(values), None)
            else:
                row = dict(zip(table["columns"], values))
                content[tuple(row[key] for key in table["keys"])] = row

    if kind == "base":
        for _, changes in entries(payloads, header):
            apply(changes)
    for _, _, header, payloads in sorted((each for each in files if each[1] == "log"), key=lambda each: each[0]):
        if header["sequence"] > sequence:
            report.wrong("commits are missing before the log %d", header["generation"])
        for number, changes in entries(payloads, header):
            if number == sequence + 1:
                apply(changes)
                sequence = number
            elif number > sequence:
                report.wrong("the journal misses commit %d", sequence + 1)
                sequence = number
    return rows, sequence


def check_journal(database, folder, report):
    """The journal tells the same as the catalog, but for the commit that the kill came upon."""
    mark = database.execute("SELECT timeline, sequence FROM journal").fetchone()
    report.figures["journal"] = "none"
    if mark is None:
        return
    rows, sequence = replay(os.path.join(folder, "journal"), mark[0], report)
    if rows is None:
        report.figures["journal"] = "begun"
        return
    report.figures["journal"] = "short" if sequence == mark[1] - 1 else "whole"
    report.figures["commits"] = mark[1]
    if sequence not in (mark[1], mark[1] - 1):
        report.wrong("the journal ends at commit %d, the catalog at %d", sequence, mark[1])
    if sequence != mark[1]:
        return
    for table, content in rows.items():
        if table == "sqlite_sequence":
            continue
        forgotten = NODE_FIGURES if table == "nodes" else FIGURES
        cursor = database.execute("SELECT * FROM %s" % table)
        columns = [column[0] for column in cursor.description]
        kept = [name for name in columns if name not in forgotten]
        here = sorted(repr([dict(zip(columns, row))[name] for name in kept]) for row in cursor)
        there = sorted(repr([row[name] for name in kept]) for row in content.values())
        if here != there:
            report.wrong("the journal tells another %s: %s", table, sorted(set(here) ^ set(there))[:4])


def stamp(path):
    """Something that tells this file from one of its name before; empty when it is not there."""
    return "%s %d" % (path, os.stat(path).st_mtime_ns) if os.path.exists(path) else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--clean", action="store_true")
    options = parser.parse_args()
    report = Report()
    root = os.path.join(options.folder, "store")
    catalog = os.path.join(options.folder, "catalog.db")
    files = files_of_the_store(root, report)
    check_parts(root, report)
    journal = os.path.join(options.folder, "journal")
    report.figures.update(files=len(files), bytes=sum(files.values()), copying=stamp(catalog + ".backup.part"),
                          basing=[stamp(os.path.join(journal, name)) for name in sorted(os.listdir(journal))
                                  if name.endswith(".part")] if os.path.isdir(journal) else [])
    with tempfile.TemporaryDirectory() as scratch:
        if not os.path.exists(catalog) or os.path.getsize(catalog) == 0:
            report.figures["catalog"] = "none"  # killed before it was made
            print(json.dumps(dict(report.figures, problems=report.problems)))
            return 1 if report.problems else 0
        database = open_copy(catalog, scratch)
        check_structure(database, "catalog", report)
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if "journal" in tables:
            listed = check_listed(database, root, files, report)
            check_manifests(database, root, files, report)
            check_journal(database, options.folder, report)
            unlisted = set(files) - set(listed)
            report.figures.update(
                listed=len(listed), unlisted=len(unlisted),
                tags=database.execute("SELECT COUNT(*) FROM tags").fetchone()[0],
                trash=database.execute("SELECT COUNT(*) FROM trash").fetchone()[0],
                running=[row[0] for row in database.execute("SELECT kind FROM runs WHERE state = 0")])
            if options.clean:
                for digest in sorted(unlisted):
                    report.wrong("on the disk and listed by no one: %s", digest)
                if sum(listed.values()) != sum(files.values()):
                    report.wrong("%d bytes are listed, %d on the disk", sum(listed.values()), sum(files.values()))
        database.close()
    with tempfile.TemporaryDirectory() as scratch:
        if os.path.exists(catalog + ".backup"):
            copy = open_copy(catalog + ".backup", scratch)
            check_structure(copy, "copy", report)
            copy.close()
    print(json.dumps(dict(report.figures, problems=report.problems)))
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
