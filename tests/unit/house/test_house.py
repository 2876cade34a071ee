# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that no compiler holds. Run by ctest: test_house.py SOURCE_DIR CASE [BINARY]."""
import functools
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import rooms

ROOT = ""
BINARY = ""
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "server", "ui", "resources",
             "translations", "tests", "installer"}
CODE = (".h", ".cpp", ".py", ".sh")
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.M)
LONG = 600


@functools.cache
def tracked():
    """Every file that git would commit, with its text; pictures and other binaries are left out."""
    out = subprocess.run(["git", "-c", "safe.directory=*", "-C", ROOT, "ls-files", "-z"], check=True,
                         stdout=subprocess.PIPE).stdout
    files = []
    for name in out.decode().split("\0"):
        path = pathlib.Path(ROOT, name)
        if name and path.is_file():
            data = path.read_bytes()
            if b"\0" not in data:
                files.append((name, data.decode("utf-8")))
    return files


def includes(folder):
    for name, text in tracked():
        if name.startswith(folder + "/") and name.endswith((".h", ".cpp")):
            for kind, header in INCLUDE.findall(text):
                yield name, kind, header


class House(unittest.TestCase):
    maxDiff = None


class Includes(House):
    def test_server_rooms_include_only_what_lies_below(self):
        seen, wrong = 0, []
        for name, kind, header in includes("server"):
            parts = name.split("/")
            target = header.split("/")[0]
            if kind != '"' or target not in rooms.SERVER_ROOMS:
                continue
            seen += 1
            if len(parts) == 2:  # CacheServer and what belongs to it build all rooms
                continue
            if not rooms.may_include(parts[1], target, header):
                wrong.append("%s includes %s" % (name, header))
        self.assertGreater(seen, 100, "the search found next to no #include: it looks in the wrong place")
        self.assertEqual(wrong, [])

    def test_every_server_folder_is_a_known_room(self):
        folders = {name.split("/")[1] for name, _ in tracked() if name.startswith("server/") and name.count("/") > 1}
        self.assertEqual(folders - set(rooms.SERVER_ROOMS), set())

    def test_server_includes_nothing_of_a_screen(self):
        wrong = ["%s includes %s" % (name, header) for name, kind, header in includes("server")
                 if re.match(r"(QtGui|QtWidgets|QtSvg|QtCharts|Q(Widget|GuiApplication|Application|Pixmap|Image|Icon|Color"
                             r"|Painter|Window|Clipboard|Desktop\w*)$)", header)
                 or header.startswith(("ui/", "theme/", "widgets/", "views/", "models/", "setup/"))]
        self.assertEqual(wrong, [])

    def test_ui_sees_only_the_door_and_the_ground_floor(self):
        seen, wrong = 0, []
        for name, kind, header in includes("ui"):
            target = header.split("/")[0]
            if kind == '"' and "/" in header and target in rooms.SERVER_ROOMS:
                seen += 1
                if target not in rooms.UI_SEES:
                    wrong.append("%s includes %s" % (name, header))
            if ".." in header or header.startswith(("server/", "CacheServer", "app/")):
                wrong.append("%s includes %s" % (name, header))
        self.assertGreater(seen, 10, "the search found next to no #include: it looks in the wrong place")
        self.assertEqual(wrong, [])

    def test_ui_models_stand_without_widgets(self):
        wrong = []
        for name, kind, header in includes("ui/models"):
            outside = kind == '"' and "/" in header and header.split("/")[0] not in rooms.UI_MODELS_SEE
            if outside or re.match(r"QtWidgets|QWidget$|QApplication$", header):
                wrong.append("%s includes %s" % (name, header))
        self.assertEqual(wrong, [])

    def test_the_table_has_no_circle(self):
        order = []

        def visit(room, path):
            self.assertNotIn(room, path, "a circle: %s" % " > ".join(path + [room]))
            if room not in order:
                for below in rooms.SERVER_ROOMS[room] - {"admin types"}:
                    visit(below, path + [room])
                order.append(room)

        for room in rooms.SERVER_ROOMS:
            visit(room, [])


class Faults(House):
    def test_every_row_of_the_failure_catalogue_has_one_place(self):
        files = dict(tracked())
        cases = {int(row) for name, text in files.items() if re.match(r"tests/faults/rows_\w+\.cpp$", name)
                 for row in re.findall(r'"F-(\d+) ', text)}
        table = re.findall(r"^\| F-(\d+) \| (\w+) \| (.+) \|$", files["tests/faults/ROWS.md"], re.M)
        listed = [int(row) for row, _, _ in table]
        self.assertEqual(sorted(listed + list(cases)), list(range(1, 81)))
        self.assertEqual({state for _, state, _ in table} - {"tested", "open", "not applicable"}, set())

    def test_the_tests_that_the_table_names_exist(self):
        files, seen, missing = dict(tracked()), 0, []
        for program, case in re.findall(r"\b((?:integration|unit)_\w+) (\w+)", files["tests/faults/ROWS.md"]):
            seen += 1
            parts = program.split("_")
            path = "tests/%s/tst_%s.cpp" % ("/".join(parts[:-1]), parts[-1])
            if "::%s()" % case not in files.get(path, ""):
                missing.append("%s %s" % (program, case))
        self.assertGreater(seen, 15, "the search found next to no test in the table")
        self.assertEqual(missing, [])


class Files(House):
    def test_top_level_has_the_allowed_entries_only(self):
        found = {name.split("/")[0] for name, _ in tracked()}
        self.assertEqual({name for name in found if not name.startswith(".")} - TOP_LEVEL, set())

    def test_every_source_file_names_its_licence(self):
        without = [name for name, text in tracked()
                   if (name.endswith(CODE) or name == ".ci/run") and "SPDX-License-Identifier: GPL-3.0-or-later" not in
                   "\n".join(text.split("\n")[:3])]
        self.assertEqual(without, [])

    def test_no_file_names_a_machine(self):
        # Assembled so that this file does not find itself. Where podman looks on a node, as root, is a node's path.
        path = re.compile(r"(?<![\w.])/(%s)/(?!\.config/containers/)|/home/(?!user|me|USER|anna)[a-z]+/"
                          % "|".join(("work", "root")))
        wrong = ["%s:%d: %s" % (name, number, line.strip()[:100]) for name, text in tracked() if name != "LICENSE"
                 for number, line in enumerate(text.split("\n"), 1) if path.search(line)]
        self.assertEqual(wrong, [])

    def test_long_files_say_why(self):
        """In the file itself, or in the header that belongs to it."""
        texts = dict(tracked())
        wrong = ["%s has %d lines" % (name, text.count("\n")) for name, text in tracked()
                 if name.endswith(CODE) and text.count("\n") > LONG
                 and "Over 600 lines:" not in texts.get(re.sub(r"\.cpp$", ".h", name), "") + text]
        self.assertEqual(wrong, [], "split them, or say in the header: Over 600 lines: REASON")

    def test_headers_are_included_once(self):
        wrong = [name for name, text in tracked() if name.endswith(".h") and "#pragma once" not in text
                 and not name.startswith("installer/")]
        self.assertEqual(wrong, [])

    def test_nothing_is_left_to_be_done(self):
        word = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
        wrong = ["%s:%d" % (name, number) for name, text in tracked() if name.endswith(CODE + ("CMakeLists.txt", ".cmake"))
                 and not name.endswith("test_house.py")
                 for number, line in enumerate(text.split("\n"), 1) if word.search(line)]
        self.assertEqual(wrong, [])


class Words(House):
    def test_every_event_of_the_server_has_a_sentence(self):
        code = re.compile(r'(?:eventRaised\(\s*\{|record(?:Event|Repeatable)\()[^;]*?QStringLiteral\(\s*"([a-z]+\.[A-Za-z]+)"')
        codes = {one for name, text in tracked() if name.startswith("server/") and name.endswith(".cpp")
                 for one in code.findall(text)}
        self.assertGreater(len(codes), 10, "the search found next to no event: it looks for the wrong calls")
        sentences = pathlib.Path(ROOT, "ui/models/ActivityWords.cpp").read_text()
        self.assertEqual({one for one in codes if '"%s"' % one not in sentences}, set())


class Translations(House):
    """BINARY is lupdate."""

    # English is the source: its file has plurals only.
    LANGUAGES = ("de", "es", "fr", "zh_CN")

    def test_every_language_is_built(self):
        files = {name.split("breakwater_")[1][:-3] for name, _ in tracked() if re.match(r"translations/.*\.ts$", name)}
        self.assertEqual(files, {*self.LANGUAGES, "en"})
        listed = re.search(r"set\(languages ([^)]*)\)", pathlib.Path(ROOT, "translations", "CMakeLists.txt").read_text())
        self.assertEqual(tuple(listed.group(1).split()), self.LANGUAGES)

    def updated(self, languages, *options):
        """Of each language the file as it stands, and as lupdate would write it from the sources."""
        paths = [pathlib.Path(ROOT, "translations", "breakwater_%s.ts" % each) for each in languages]
        with tempfile.TemporaryDirectory() as folder:
            copies = [shutil.copy(path, folder) for path in paths]
            subprocess.run([BINARY, "-silent", "-locations", "none", "-no-obsolete", *options, ROOT + "/ui", ROOT + "/app",
                            "-ts", *copies], check=True, stderr=subprocess.DEVNULL)
            return [(each, path.read_text(), pathlib.Path(copy).read_text())
                    for each, path, copy in zip(languages, paths, copies)]

    def test_every_text_of_the_console_is_in_the_files(self):
        source = re.compile("<source>(.*?)</source>", re.S)
        for language, ours, theirs in self.updated(self.LANGUAGES) + self.updated(["en"], "-pluralonly"):
            with self.subTest(language):
                self.assertEqual(set(source.findall(theirs)) ^ set(source.findall(ours)), set(),
                                 "run: cmake --build --preset dev --target update_translations")
                self.assertEqual(theirs, ours)

    def test_every_text_is_translated(self):
        for language in (*self.LANGUAGES, "en"):
            text = pathlib.Path(ROOT, "translations", "breakwater_%s.ts" % language).read_text()
            messages = re.findall("<message.*?</message>", text, re.S)
            self.assertGreater(len(messages), 5)
            self.assertEqual([each for each in messages if 'type="unfinished"' in each], [], language)

    def test_every_preset_of_a_registry_is_translated(self):
        text = pathlib.Path(ROOT, "translations", "breakwater_de.ts").read_text()
        context = re.search(r"<name>Presets</name>.*?</context>", text, re.S).group(0)
        sources = {html.unescape(each) for each in re.findall("<source>(.*?)</source>", context, re.S)}
        presets = json.loads(pathlib.Path(ROOT, "resources", "presets", "upstreams.json").read_text())["presets"]
        texts = {each[key] for each in presets for key in ("description", "credentialsHint")} - {""}
        self.assertGreater(len(texts), 10)
        self.assertEqual(texts - sources, set(), "add them to ui/models/PresetWords.cpp")

    def test_translations_keep_places_and_accelerators(self):
        wrong = []
        for language in self.LANGUAGES:
            text = pathlib.Path(ROOT, "translations", "breakwater_%s.ts" % language).read_text()
            for message in re.findall("<message.*?</message>", text, re.S):
                source = html.unescape(re.search("<source>(.*?)</source>", message, re.S).group(1))
                translation = re.search("<translation>(.*?)</translation>", message, re.S)
                for form in re.findall("<numerusform>(.*?)</numerusform>", message, re.S) or [translation.group(1)]:
                    form = html.unescape(form)
                    if sorted(re.findall("%L?[0-9n]", source)) != sorted(re.findall("%L?[0-9n]", form)):
                        wrong.append("%s: places differ in: %s" % (source, form))
                    if bool(re.search(r"&\w", source)) != bool(re.search(r"&\w", form)):
                        wrong.append("%s: accelerator differs in: %s" % (source, form))
                    # A Chinese text has no letter to underline: the key is added to it, "文件(&F)".
                    if language == "zh_CN" and re.search(r"&\w", form) and not re.search(r"\(&[A-Z]\)|^&URL$", form):
                        wrong.append("%s: the accelerator is not added in brackets in: %s" % (source, form))
        self.assertEqual(wrong, [])


class Headless(House):
    def libraries(self):
        out = subprocess.run(["ldd", BINARY], check=True, stdout=subprocess.PIPE).stdout.decode()
        names = [line.split()[0] for line in out.splitlines() if line.split()]
        self.assertTrue(any(name.startswith("libQt6Core") for name in names), "ldd showed no Qt at all: " + out)
        return names

    def test_breakwaterd_links_no_library_of_a_screen(self):
        screen = re.compile(r"lib(Qt6(?!Core|Network|Sql|DBus)\w+|X11|xcb|GL|EGL|OpenGL|wayland|fontconfig|freetype)\b")
        self.assertEqual([name for name in self.libraries() if screen.match(name)], [])

    def test_breakwaterd_links_one_qt(self):
        self.assertEqual([name for name in self.libraries() if name.startswith("libQt5")], [])


if __name__ == "__main__":
    ROOT, case = sys.argv[1], sys.argv[2]
    BINARY = sys.argv[3] if len(sys.argv) > 3 else ""
    unittest.main(argv=[sys.argv[0], "-v", case])
