#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tests under a sanitizer, which takes long and is therefore no part of tests/run.sh:
#   tests/sanitize.sh asan          address and undefined behaviour
#   tests/sanitize.sh tsan          threads
# Further arguments go to tests/run.sh (--unit, --filter REGEX).
set -euo pipefail
case ${1:-} in
    asan | tsan) preset=$1 ;;
    *)
        sed -n '3,6p' "$0" | cut -c3-
        exit 2
        ;;
esac
shift
# Qt's and GLib's own one-time allocations are no leaks of ours.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0:abort_on_error=1} UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
supp=$(cd "$(dirname "$0")" && pwd)/tsan.supp
export TSAN_OPTIONS=${TSAN_OPTIONS:-halt_on_error=1:second_deadlock_stack=1:suppressions=$supp}
BREAKWATER_PRESET=$preset BREAKWATER_TEST_JOBS=1 exec "$(dirname "$0")/run.sh" "$@"
