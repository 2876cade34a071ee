#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The outage drill: containerd pulls an image warm, then the upstream is killed and a second, clean containerd pulls it.

  tests/bench/outage.py [--breakwaterd FILE] [--rounds N] [--json FILE]

Needs what the interop tests need (tests/run.sh installs it), root, and a built breakwaterd. Prints medians and their
ratio; past 1.2 it is marked and the exit code is 1.
"""
import argparse
import json
import os
import statistics
import sys
import tempfile
import time
import unittest

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, os.pardir, "interop"))
import cases  # noqa: E402
import run  # noqa: E402

BAR = 1.2
IMAGES = ("bw-index", "bw-layers", "bw-big")


class Drill(cases.ContainerdNode):
    rounds = 5
    figures = {}

    def runTest(self):
        first, second = self.containerd("first"), self.containerd("second")
        references = {name: "docker.io/library/%s:%s" % (name, self.image(name)[0]) for name in IMAGES}
        for reference in references.values():
            first.pull(reference)
        for name in IMAGES:
            self.figures[name] = {"warm": [], "upstream dead": []}
        for _ in range(self.rounds):  # alternating, so that the machine's mood meets both
            for name, reference in references.items():
                self.figures[name]["warm"].append(self.timed(first, reference))
            self.upstream.stop()
            for name, reference in references.items():
                self.figures[name]["upstream dead"].append(self.timed(second, reference))
            self.upstream.start()

    def timed(self, daemon, reference):
        daemon.wipe()
        began = time.monotonic()
        daemon.pull(reference)
        return time.monotonic() - began


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--breakwaterd", default=os.path.join(here, "../../build/release/bin/breakwaterd"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json")
    options = parser.parse_args()
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    with tempfile.TemporaryDirectory(prefix="breakwater-bench-") as folder:
        images = os.path.join(folder, "images")
        run.prepare(images)
        cases.Interop.breakwaterd = os.path.abspath(options.breakwaterd)
        cases.Interop.images = images
        Drill.rounds = options.rounds
        outcome = unittest.TextTestRunner(verbosity=0).run(Drill())
    if not outcome.wasSuccessful():
        return 2
    missed = False
    print("%-10s %8s %8s %8s   %s" % ("image", "warm", "dead", "ratio", "median seconds of %d pulls" % options.rounds))
    for name, figure in Drill.figures.items():
        warm, dead = (statistics.median(figure[kind]) for kind in ("warm", "upstream dead"))
        ratio = dead / warm
        missed |= ratio > BAR
        print("%-10s %8.3f %8.3f %8.2f   %s" % (name, warm, dead, ratio, "MISSED: over %.1f" % BAR if ratio > BAR else ""))
    if options.json:
        with open(options.json, "w") as file:
            json.dump({"bar": BAR, "seconds": Drill.figures}, file, indent=1)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
