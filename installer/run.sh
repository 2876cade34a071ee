#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One command from a fresh clone to a running Breakwater: installs what is missing, builds a release and starts the
# console, or the headless server where there is no display. A second run starts in seconds.
#
#   installer/run.sh [--headless] [arguments for the program]
#   installer/run.sh --demo            the console with simulated upstreams and nodes, on a temporary folder
#   installer/run.sh --headless ...    builds and starts breakwaterd, without anything of a desktop
set -euo pipefail
# shellcheck source=setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

headless=
if [[ ${1:-} == --headless ]]; then
    headless=1
    shift
fi

# A display that answers: its socket is there, or its port takes a connection (ssh -X).
displayUsable() {
    if [[ -n ${WAYLAND_DISPLAY:-} ]]; then
        local socket=$WAYLAND_DISPLAY
        [[ $socket == /* ]] || socket=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/$socket
        [[ -S $socket ]] && return 0
    fi
    [[ ${DISPLAY:-} =~ ^([^:]*):([0-9]+) ]] || return 1
    local host=${BASH_REMATCH[1]} number=${BASH_REMATCH[2]}
    if [[ -z $host || $host == unix ]]; then
        [[ -S /tmp/.X11-unix/X$number ]] || grep -q "@/tmp/.X11-unix/X$number\$" /proc/net/unix 2>/dev/null
    else
        timeout 3 bash -c "exec 3<>/dev/tcp/$host/$((6000 + number))" 2>/dev/null
    fi
}

program=breakwater
if [[ -n $headless ]] || ! displayUsable; then
    program=breakwaterd
    if [[ " $* " == *" --demo "* ]]; then
        bw_die "the demo shows itself in the console, which needs a display: set DISPLAY or WAYLAND_DISPLAY to one."
    fi
fi

options=(-DBREAKWATER_TESTS=OFF)
if [[ -n $headless ]]; then
    bw_install build
    [[ -f $bw_root/build/release/CMakeCache.txt ]] || options+=(-DBREAKWATER_CONSOLE=OFF)
else
    bw_install build console
    options+=(-DBREAKWATER_CONSOLE=ON)
fi
[[ -x $bw_root/build/release/bin/$program ]] || bw_say "building; the first time takes some minutes"
bw_build release "${options[@]}"

exec "$bw_root/build/release/bin/$program" "$@"
