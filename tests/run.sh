#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds with warnings as errors, and runs every test. A missing tool fails the run.
#
#   tests/run.sh                    everything
#   tests/run.sh --unit             only the tests that need no program of other people
#   tests/run.sh --filter REGEX     only tests whose name matches
#   tests/run.sh --no-install       take the machine as it is
# Slow commands stand apart: tests/sanitize.sh asan or tsan.
set -uo pipefail
# shellcheck source=../installer/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/../installer/setup.sh"

install=1
select=()
while [[ $# -gt 0 ]]; do
    case $1 in
        --unit) select+=(-R '^unit_') ;;
        --filter)
            [[ $# -ge 2 ]] || bw_die "--filter needs a regular expression"
            select+=(-R "$2")
            shift
            ;;
        --no-install) install= ;;
        -h | --help)
            sed -n '3,9p' "$0" | cut -c3-
            exit 0
            ;;
        *) bw_die "unknown option $1 (see --help)" ;;
    esac
    shift
done

preset=${BREAKWATER_PRESET:-ci}
[[ -z $install ]] || bw_install build console test
export PATH=$PATH:/usr/sbin:/sbin
for tool in docker-registry skopeo containerd ctr podman buildah Xvfb xdotool openbox desktop-file-validate \
    appstreamcli python3 zstd git readelf; do
    command -v "$tool" >/dev/null 2>&1 || bw_die "$tool is missing: tests need it (installer/setup.sh test)"
done
bw_build "$preset" -DBREAKWATER_TESTS=ON -DBREAKWATER_CONSOLE=ON

# No test looks at the user's desktop or settings.
unset DISPLAY WAYLAND_DISPLAY XAUTHORITY
log=$bw_root/build/$preset/ctest.log
# Never zero tests by mistake: a filter that matches nothing is an error too.
(cd "$bw_root" && ctest --preset "$preset" -j "${BREAKWATER_TEST_JOBS:-2}" --no-tests=error "${select[@]}") 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

total=$(sed -nE 's/^[0-9]+% tests passed, [0-9]+ tests failed out of ([0-9]+)$/\1/p' "$log")
failed=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests failed out of [0-9]+$/\1/p' "$log")
if [[ -z $total ]]; then
    bw_say "no test ran"
    exit 1
fi
printf '%d passed, %d failed\n' "$((total - failed))" "$failed"
[[ $status -eq 0 && $failed -eq 0 ]]
