#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes README's pictures from the real program: `breakwater --demo` in a window under Xvfb, driven by keys.
#   tests/gui/screenshots.sh [PROGRAM [FOLDER]]     default: build/release/bin/breakwater, resources/screenshots
# In another language: LANG=de_DE.UTF-8 tests/gui/screenshots.sh ...
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=${1:-$root/build/release/bin/breakwater}
out=${2:-$root/resources/screenshots}
size=${BREAKWATER_SHOT_SIZE:-1360x850}
mkdir -p "$out"
work=$(mktemp -d)
pids=()
cleanup() {
    local at
    # The program first, and whole: it has a folder of its own to remove.
    for ((at = ${#pids[@]} - 1; at >= 0; --at)); do
        kill "${pids[at]}" 2>/dev/null || true
        wait "${pids[at]}" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap cleanup EXIT

# Xvfb picks a free display and says which.
exec 7<>"$work/display"
Xvfb -displayfd 7 -screen 0 "${size}x24" -nolisten tcp >"$work/xvfb.log" 2>&1 &
pids+=($!)
for _ in $(seq 100); do
    [[ -s $work/display ]] && break
    sleep 0.1
done
export DISPLAY=:$(tr -d '\n' <"$work/display")
export HOME=$work/home XDG_RUNTIME_DIR=$work/run XDG_CONFIG_HOME=$work/config QT_QPA_PLATFORM=xcb LANG=${LANG:-en_US.UTF-8}
unset LC_ALL LANGUAGE
export NO_AT_BRIDGE=1 DBUS_SESSION_BUS_ADDRESS=disabled:
unset WAYLAND_DISPLAY
mkdir -p "$HOME" "$XDG_CONFIG_HOME/openbox"
mkdir -m 700 "$XDG_RUNTIME_DIR"
# No borders: the picture is the window.
cat >"$XDG_CONFIG_HOME/openbox/rc.xml" <<'END'
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*"><decor>no</decor><maximized>yes</maximized></application></applications></openbox_config>
END
openbox >"$work/openbox.log" 2>&1 &
pids+=($!)
"$program" --demo >"$work/program.log" 2>&1 &
pids+=($!)
window=$(timeout 60 xdotool search --sync --onlyvisible --name Breakwater | tail -n 1) || {
    cat "$work/program.log" >&2
    exit 1
}
xdotool windowactivate --sync "$window"

shot() { # NAME KEYS SECONDS
    [[ -z $2 ]] || xdotool key --window "$window" "$2"
    sleep "$3"
    import -window root -strip -colors 256 -define png:compression-level=9 "PNG8:$out/$1.png"
    printf '%s\n' "$out/$1.png"
}
# The demo's nodes need a while to have pulled something worth seeing.
sleep "${BREAKWATER_SHOT_WAIT:-40}"
shot dashboard ctrl+1 2
shot activity ctrl+2 3
shot images ctrl+3 2
shot projects ctrl+4 2
shot upstreams ctrl+5 2
shot robots ctrl+6 2
shot storage ctrl+7 2
shot nodes ctrl+8 2
shot audit ctrl+9 2
shot settings ctrl+0 2
