# SPDX-License-Identifier: GPL-3.0-or-later
"""Real clients pull real images through the built breakwaterd from a real registry. Run by ctest:

  run.py prepare --images DIR                             makes the images and fills the registry's storage once
  run.py CASE... --breakwaterd FILE --images DIR [-v]     CASE is a class of cases.py, archives.py, nodefiles.py or process.py
"""
import argparse
import hashlib
import os
import shutil
import sys
import unittest

import archives
import cases
import gen_images
import harness
import nodefiles
import process


def prepare(images):
    """Makes the images and a docker-registry's storage that holds them, unless an earlier run did."""
    with open(gen_images.__file__, "rb") as file:
        version = hashlib.sha256(file.read()).hexdigest()
    stamp = os.path.join(images, "made-by")
    if os.path.exists(stamp):
        with open(stamp) as file:
            if file.read() == version:
                return
    shutil.rmtree(images, ignore_errors=True)
    os.makedirs(images)
    gen_images.build(images)
    folder = harness.Folder()
    registry = harness.Upstream(folder, os.path.join(images, "registry"))
    try:
        gen_images.push(images, registry.url)
    finally:
        registry.stop()
        folder.remove()
    with open(stamp, "w") as out:
        out.write(version)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("case", nargs="+")
    options.add_argument("--breakwaterd", default="")
    options.add_argument("--images", required=True)
    options.add_argument("-k", dest="only", action="append", help="only tests whose name holds this")
    given = options.parse_args()
    if given.case == ["prepare"]:
        prepare(given.images)
        return 0
    cases.Interop.breakwaterd, cases.Interop.images = given.breakwaterd, given.images
    loader = unittest.TestLoader()
    loader.testNamePatterns = ["*%s*" % name for name in given.only] if given.only else None
    suite = unittest.TestSuite(loader.loadTestsFromName(name, next(module for module in (cases, process, archives, nodefiles)
                                                                   if hasattr(module, name))) for name in given.case)
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    if result.testsRun == 0:
        print("no test ran", file=sys.stderr)
    return 0 if result.wasSuccessful() and result.testsRun and not result.skipped else 1


if __name__ == "__main__":
    sys.exit(main())
