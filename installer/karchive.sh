#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds KArchive on Qt 6 where the system has none: Debian 12 packages only the Qt 5 one, which must not be mixed in.
# The source is Debian 13's KArchive 5.116 (on Ubuntu the release's own) with its extra-cmake-modules, fetched through
# this machine's own apt sources with a private apt configuration that leaves the system's lists alone. The library is
# static, so that packages need not carry it, and stands in the private prefix
#   ${BREAKWATER_KARCHIVE_PREFIX:-${XDG_CACHE_HOME:-~/.cache}/breakwater/karchive}
# which installer/cmake/Archive.cmake searches. Does nothing when that is there already; prints the prefix.
set -euo pipefail

cacheHome=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}
prefix=${BREAKWATER_KARCHIVE_PREFIX:-$cacheHome/breakwater/karchive}
# shellcheck disable=SC1091
release=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
# shellcheck disable=SC1091
case $(. /etc/os-release && printf '%s' "${ID:-}") in
    ubuntu) suite=$release components="main universe" keyring=/usr/share/keyrings/ubuntu-archive-keyring.gpg ;;
    *) suite=trixie components=main keyring=/usr/share/keyrings/debian-archive-keyring.gpg ;;
esac
stamp=$prefix/built-for

say() { printf 'karchive: %s\n' "$*" >&2; }
die() {
    say "$*"
    say "Remedy: install KArchive for Qt 6 (KF6Archive, package libkf6archive-dev or kf6-karchive-devel where your"
    say "system has it), or build it from KDE's release into a prefix and pass -DBREAKWATER_KARCHIVE_PREFIX=PREFIX."
    exit 1
}

qtVersion() {
    local query
    for query in qmake6 /usr/lib/qt6/bin/qmake qtpaths6; do
        if command -v "$query" >/dev/null 2>&1; then
            "$query" -query QT_VERSION 2>/dev/null && return
        fi
    done
    echo unknown
}

wanted="static karchive of $suite on Qt $(qtVersion)"
if [[ -f $stamp && $(<"$stamp") == "$wanted" ]]; then
    printf '%s\n' "$prefix"
    exit 0
fi

for tool in apt-get dpkg-source dpkg cmake ninja c++; do
    command -v "$tool" >/dev/null 2>&1 || die "$tool is missing, which building KArchive needs."
done

mkdir -p "$(dirname "$prefix")"
exec 9>"$(dirname "$prefix")/.karchive.lock"
if command -v flock >/dev/null 2>&1; then
    flock 9 # two set-ups at once: the second finds the work done
    if [[ -f $stamp && $(<"$stamp") == "$wanted" ]]; then
        printf '%s\n' "$prefix"
        exit 0
    fi
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/breakwater-karchive.XXXXXX")
trap 'rm -rf "$work"' EXIT

# Debian's archive and not its security one: the first URI that carries a suite named like the release itself.
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 2>/dev/null |
    awk -v release="$release" '$2 == release { print $1; exit }')
[[ -n $mirror ]] || die "apt knows no source for $release; run 'apt-get update' first."

mkdir -p "$work"/apt/{lists/partial,cache/archives/partial,conf.d,preferences.d,sources.d} "$work"/{source,ecm,build}
[[ -f $keyring ]] || die "the keyring $keyring is missing."
cat >"$work/apt/sources.list" <<END
deb [signed-by=$keyring] $mirror $suite $components
deb-src [signed-by=$keyring] $mirror $suite $components
END
cat >"$work/apt/apt.conf" <<END
Dir::Etc::sourcelist "$work/apt/sources.list";
Dir::Etc::sourceparts "$work/apt/sources.d";
Dir::Etc::preferencesparts "$work/apt/preferences.d";
Dir::State::lists "$work/apt/lists";
Dir::Cache "$work/apt/cache";
APT::Sandbox::User "root";
Acquire::Languages "none";
END
export APT_CONFIG=$work/apt/apt.conf
say "fetching KArchive's source through this machine's apt sources"
apt-get -qq update >"$work/log" 2>&1 || { cat "$work/log" >&2; die "the suite $suite cannot be read from here."; }
(cd "$work/source" && apt-get -qq source --tar-only --download-only karchive) >>"$work/log" 2>&1 ||
    { cat "$work/log" >&2; die "the source of KArchive could not be fetched."; }
(cd "$work/ecm" && apt-get -qq download extra-cmake-modules) >>"$work/log" 2>&1 ||
    { cat "$work/log" >&2; die "extra-cmake-modules could not be fetched."; }
unset APT_CONFIG

tar -xf "$work"/source/karchive_*.orig.tar.* -C "$work/source"
dpkg -x "$work"/ecm/extra-cmake-modules_*.deb "$work/ecm/root"
say "building"
cmake -S "$(echo "$work"/source/karchive-*/)" -B "$work/build" -G Ninja -DQT_MAJOR_VERSION=6 \
    -DECM_DIR="$work/ecm/root/usr/share/ECM/cmake" -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF -DBUILD_QCH=OFF -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$prefix" -DKDE_INSTALL_LIBDIR=lib >>"$work/log" 2>&1 &&
    cmake --build "$work/build" >>"$work/log" 2>&1 &&
    rm -rf "$prefix" && cmake --install "$work/build" >>"$work/log" 2>&1 ||
    { tail -n 40 "$work/log" >&2; die "KArchive did not build; are the zlib, bzip2, lzma and zstd development packages installed?"; }
printf '%s' "$wanted" >"$stamp"
say "installed into $prefix"
printf '%s\n' "$prefix"
