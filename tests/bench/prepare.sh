#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the peers of bench.py and builds what it measures into build/bench: a release, and the load client.
set -euo pipefail
# shellcheck source=../../installer/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../installer/setup.sh"
bw_install build console test bench
cd "$bw_root"
cmake --preset bench >/dev/null
cmake --build build/bench --target breakwaterd breakwater bench_load
