#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What Breakwater needs on a machine, and how to get it there. installer/run.sh and tests/run.sh source this file;
# run by itself it installs the packages of the groups it is given: installer/setup.sh [build|console|test|bench ...].
# Supported: Debian 12 and 13. Best effort: Ubuntu 24.04 and later, Debian testing. Elsewhere: a list of what to install.

bw_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

bw_say() { printf 'breakwater: %s\n' "$*" >&2; }
bw_die() {
    bw_say "$*"
    exit 1
}

# Sets bw_system to debian-12, debian-13, ubuntu-24.04, ubuntu or other.
bw_detect() {
    local id version
    # shellcheck disable=SC1091
    id=$(. /etc/os-release 2>/dev/null && printf '%s' "${ID:-}")
    # shellcheck disable=SC1091
    version=$(. /etc/os-release 2>/dev/null && printf '%s' "${VERSION_ID:-}")
    case $id:$version in
        debian:12) bw_system=debian-12 ;;
        debian:*) bw_system=debian-13 ;;
        ubuntu:24.04) bw_system=ubuntu-24.04 ;;
        ubuntu:2[4-9].*) bw_system=ubuntu ;;
        *) bw_system=other ;;
    esac
}

# The packages of one group on this system, one a line.
bw_packages() {
    case $1 in
        build)
            printf '%s\n' g++ cmake ninja-build ccache pkg-config libssl-dev libcurl4-openssl-dev libyaml-cpp-dev \
                libtomlplusplus-dev libarchive-dev qt6-base-dev libqt6sql6-sqlite ca-certificates
            case $bw_system in
                # Debian 12's own Boost is 1.74, its KArchive stands on Qt 5: the latter is built (karchive.sh).
                debian-12) printf '%s\n' libboost1.81-dev dpkg-dev debian-archive-keyring zlib1g-dev libbz2-dev \
                    liblzma-dev libzstd-dev ;;
                ubuntu-24.04) printf '%s\n' libboost-dev dpkg-dev ubuntu-keyring zlib1g-dev libbz2-dev liblzma-dev \
                    libzstd-dev ;;
                *) printf '%s\n' libboost-dev libkf6archive-dev ;;
            esac
            ;;
        console)
            printf '%s\n' qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n \
                qt6-wayland
            case $bw_system in
                debian-12 | ubuntu-24.04) ;;
                *) printf '%s\n' qt6-svg-plugins ;;
            esac
            ;;
        test)
            printf '%s\n' git python3 zstd curl docker-registry skopeo containerd podman buildah \
                golang-github-containers-common uidmap desktop-file-utils appstream binutils procps libnghttp2-dev
            printf '%s\n' xvfb xauth xdotool openbox dbus-x11 at-spi2-core python3-pyatspi imagemagick x11-utils \
                fonts-dejavu-core
            ;;
        bench) printf '%s\n' nginx-light openssl iproute2 util-linux procps ;;
        *) bw_die "setup.sh knows no group '$1' (build, console, test, bench)" ;;
    esac
}

bw_other_system() {
    cat >&2 <<END
breakwater: this system is neither Debian 12 or 13 nor a recent Ubuntu, so nothing is installed for you.
Install these with your system's package manager (development packages where it splits them):
  a C++20 compiler (GCC 12 or later, clang 16 or later), CMake 3.22 or later, Ninja, pkg-config, ccache (optional)
  Qt 6.4 or later: Core, Network, Sql with its SQLite driver; for the console also Widgets, Svg, LinguistTools
  KDE's KArchive on Qt 6 (KF6Archive), OpenSSL 3, libcurl 7.87 or later, yaml-cpp 0.7 or later, toml++ 3.3 or later,
  Boost 1.81 or later, libarchive 3.4 or later with zlib and zstd
  for the tests also: libnghttp2, docker-registry, skopeo, containerd, podman, buildah, Xvfb, xdotool, openbox,
  ImageMagick, desktop-file-utils, appstream, python3
  Fedora:  dnf install gcc-c++ cmake ninja-build pkgconf qt6-qtbase-devel qt6-qtsvg-devel
           qt6-qttools-devel kf6-karchive-devel openssl-devel libcurl-devel yaml-cpp-devel tomlplusplus-devel boost-devel libarchive-devel
  Arch:    pacman -S gcc cmake ninja pkgconf qt6-base qt6-svg qt6-tools karchive openssl curl yaml-cpp tomlplusplus boost libarchive
Then the plain CMake way:
  cmake --preset release && cmake --build --preset release && build/release/bin/breakwater
END
}

# Those of the packages on stdin that are not installed.
bw_missing() {
    local wanted installed
    wanted=$(sort -u)
    # shellcheck disable=SC2086
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null | awk '$1 == "ii" { print $2 }' | sort -u)
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

bw_as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        bw_die "installing needs root, and there is no sudo. Run as root: $*"
    fi
}

# bw_install GROUP...: installs what is missing of these groups, and nothing when nothing is.
bw_install() {
    bw_detect
    if [[ $bw_system == other ]] || ! command -v apt-get >/dev/null 2>&1; then
        # Whoever installed by hand goes on; CMake names what is still missing.
        command -v cmake >/dev/null 2>&1 && command -v ninja >/dev/null 2>&1 && return 0
        bw_other_system
        exit 1
    fi
    local missing group
    missing=$(for group in "$@"; do bw_packages "$group"; done | bw_missing)
    if [[ -n $missing ]]; then
        bw_say "installing:" $missing
        bw_as_root apt-get -qq update || bw_say "apt-get update failed; going on with the lists that are here"
        # shellcheck disable=SC2086
        bw_without_services $missing || exit 1
    fi
    if [[ " $* " == *" build "* ]] && ! bw_has_kf6; then
        "$bw_root/installer/karchive.sh" >/dev/null
    fi
}

bw_has_kf6() { compgen -G '/usr/lib/*/cmake/KF6Archive/KF6ArchiveConfig.cmake' >/dev/null; }

# Installs, but starts no service: tests want the programs of docker-registry and containerd, not their daemons on
# the machine's own ports. A service that was here before is left as it is.
bw_without_services() (
    policy=/usr/sbin/policy-rc.d
    if [[ ! -e $policy ]]; then
        trap 'bw_as_root rm -f "$policy"' EXIT
        printf '#!/bin/sh\nexit 101\n' | bw_as_root tee "$policy" >/dev/null
        bw_as_root chmod 755 "$policy"
    fi
    bw_as_root apt-get -qq install -y --no-install-recommends "$@" >/dev/null || bw_die "apt-get could not install: $*"
    if [[ -d /run/systemd/system ]]; then
        for service in docker-registry containerd podman; do
            if [[ " $* " == *" $service "* ]]; then
                bw_as_root systemctl --quiet disable "$service.service" 2>/dev/null || true
            fi
        done
    fi
)

# Compiler output that a clone in another folder can use again.
bw_ccache() {
    export CCACHE_BASEDIR=$bw_root CCACHE_NOHASHDIR=true CCACHE_COMPILERCHECK=content
}

# bw_build PRESET [CMake arguments...]: configures once, then builds what changed. Output goes through; quiet when done.
bw_build() {
    local preset=$1
    shift
    bw_ccache
    (cd "$bw_root" && cmake --preset "$preset" -Wno-dev --log-level=WARNING "$@" >/dev/null) || {
        bw_die "CMake could not configure; its message above names what is missing."
    }
    (cd "$bw_root" && cmake --build --preset "$preset" -j "$(nproc)" >&2) || bw_die "the build failed, see above."
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    set -euo pipefail
    [[ ${1:-} != -h && ${1:-} != --help ]] || {
        sed -n '3,5p' "$0" | cut -c3-
        exit 0
    }
    [[ $# -gt 0 ]] || set -- build console
    bw_install "$@"
fi
