# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
#
# Sourced by app/run, tests/run, tests/package/run, tests/bench/compare and .ci/run:
#   install_for PURPOSE...    installs what is missing of the packages for build, wayland, test, sanitizers, tsan, check, package, coverage
#   build PRESET [TARGET...]  configures where needed and builds into build/PRESET
# What they say goes to stderr, what the commands they run say goes to build/*.log.

set -uo pipefail
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")

say() { printf 'docket: %s\n' "$*" >&2; }

packages_for() { # SYSTEM PURPOSE
    case $1:$2 in
        # the same names in both
        debian:build | ubuntu:build) echo cmake g++ ninja-build pkgconf libfuse3-dev libgl-dev libplist-dev \
            libsqlite3-dev libssl-dev libxcb1-dev qt6-base-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev zlib1g-dev fonts-dejavu-core ;;
        debian:wayland | ubuntu:wayland) echo qt6-wayland ;;
        debian:test | ubuntu:test) echo at-spi2-core attr dbus fonts-droid-fallback fuse3 libbenchmark-dev openbox openssl \
            python3 qt6-wayland rhash weston wl-clipboard xdotool xvfb ;;
        debian:sanitizers | ubuntu:sanitizers) echo clang-16 libclang-rt-16-dev mold ;;
        debian:tsan | ubuntu:tsan) echo dpkg-dev ;;
        debian:check | ubuntu:check) echo clang-format-14 clang-tidy-16 clazy codespell cppcheck shellcheck ;;
        debian:package | ubuntu:package) echo appstream attr debootstrap desktop-file-utils dpkg-dev file fish lintian \
            man-db zsh ;;
        debian:coverage | ubuntu:coverage) echo gcovr llvm-16 ;;
        # to be named, not installed
        fedora:build) echo cmake gcc-c++ ninja-build pkgconf-pkg-config fuse3-devel libplist-devel libxcb-devel openssl-devel qt6-linguist qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel sqlite-devel zlib-devel ;;
        fedora:wayland) echo qt6-qtwayland ;;
        fedora:test) echo at-spi2-core attr dbus-daemon fuse3 google-benchmark-devel google-droid-sans-fonts openbox openssl python3 \
            qt6-qtwayland rhash weston wl-clipboard xdotool xorg-x11-server-Xvfb ;;
        arch:build) echo cmake gcc ninja pkgconf fuse3 libplist libxcb openssl qt6-base qt6-svg qt6-tools sqlite zlib ;;
        arch:wayland) echo qt6-wayland ;;
        arch:test) echo at-spi2-core attr benchmark dbus noto-fonts-cjk openbox openssl python qt6-wayland rhash weston \
            wl-clipboard xdotool xorg-server-xvfb ;;
        *:build) echo "a C++20 compiler, CMake 3.25+, Ninja, pkg-config, libfuse 3, libplist 2.2+, libxcb, OpenSSL 3, SQLite 3.37+, Qt 6.4+ (Base, SVG, Linguist's tools), zlib" ;;
        *:wayland) echo "Qt's platform plugin for Wayland" ;;
        *:test) echo "at-spi2-core, attr, dbus-daemon, a font for Chinese and Japanese, fusermount3, Google Benchmark, openbox, openssl, Python 3, the platform plugin of Qt for Wayland, rhash, Weston, wl-clipboard, xdotool, Xvfb" ;;
        *:tsan) echo "the source package of Debian's or Ubuntu's Qt" ;;
        *:sanitizers) echo "clang 16 with its compiler-rt, mold" ;;
        *:check) echo "clang-format 14, clang-tidy 16, clazy, codespell, cppcheck, ShellCheck" ;;
        *:package) echo "dpkg, debootstrap, lintian, appstreamcli, desktop-file-validate, man, zsh and fish, on Debian or Ubuntu" ;;
        *:coverage) echo "gcovr, LLVM 16" ;;
    esac
}

# Prints the name of a system whose packages can be installed; elsewhere names them and ends the script.
known_system() { # PURPOSE...
    local ID='' VERSION_ID='' purpose
    # shellcheck source=/dev/null
    . "${DOCKET_OS_RELEASE:-/etc/os-release}" 2>/dev/null
    case $ID:${VERSION_ID%%.*} in
        debian:1[2-9] | debian: | ubuntu:2[4-9]) echo "$ID" && return ;;
    esac
    say "cannot install packages on ${ID:-an unknown system}${VERSION_ID:+ $VERSION_ID}: made for Debian 12 and Ubuntu 24.04. Needed here are"
    for purpose; do
        say "  to $purpose: $(packages_for "$ID" "$purpose")"
    done
    say "then: cmake --preset release && cmake --build --preset release, and build/release/docket or ctest --preset release"
    return 3
}

# shellcheck disable=SC2016 # the format is dpkg-query's
install_for() { # PURPOSE...
    local system purpose name state missing=()
    system=$(known_system "$@") || exit
    local -A there=()
    while read -r state name; do
        [[ $state == installed ]] && there[$name]=1
    done < <(for purpose; do packages_for "$system" "$purpose"; done |
        xargs dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' 2>/dev/null)
    for purpose; do
        for name in $(packages_for "$system" "$purpose"); do
            [[ ${there[$name]-} ]] || missing+=("$name")
        done
    done
    ((${#missing[@]})) || return 0

    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    if (($(id -u) != 0)); then
        if ! command -v sudo >/dev/null; then
            say "these packages are missing, and neither is this root nor is there sudo: ${missing[*]}"
            exit 1
        fi
        apt=(sudo "${apt[@]}")
    fi
    say "installing ${missing[*]}"
    # A source that cannot be reached for good need not be one of those the packages come from.
    logged "$root/build/packages.log" "${apt[@]}" update ||
        logged "$root/build/packages.log" "${apt[@]}" update ||
        say "the lists of packages may be out of date"
    logged "$root/build/packages.log" "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" || exit 1
    installed=yes
}

build() { # PRESET [TARGET...]
    local preset=$1 directory=$root/build/$1
    shift
    mkdir -p "$directory"
    (
        cd "$root" || exit 1
        flock --nonblock 9 || { say "waiting for another build in this tree" && flock 9; }
        # Ninja configures again by itself when a CMakeLists.txt has changed, but not for a package.
        if [[ ${installed-} || ! $directory/build.ninja -nt CMakePresets.json ]]; then
            say "configuring $preset"
            logged "$root/build/$preset.log" cmake --preset "$preset" || exit 1
        fi
        logged "$root/build/$preset.log" cmake --build --preset "$preset" --parallel "$(nproc)" ${1+--target "$@"}
    ) 9>"$directory/.lock" || exit 1
}

# Runs a command with its output in a log and its progress on the screen; shows the end of the log if it fails.
logged() { # LOG COMMAND...
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" </dev/null 2>&1 9>&- | tee "$log" | show_progress && return
    say "failed: $*"
    tail -n 40 "$log" >&2
    say "all of it is in $log"
    return 1
}

# Of ninja's lines "[3/40] Building ...": on a terminal the latest, elsewhere about ten in all.
show_progress() {
    local line tenth last=-1
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\  ]] || continue
        tenth=$((10 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [[ -t 2 ]]; then
            printf '\r\e[K%.*s' "${COLUMNS:-79}" "$line" >&2
        elif ((tenth != last)); then
            say "building, ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
        fi
        last=$tenth
    done
    [[ -t 2 ]] && ((last >= 0)) && printf '\r\e[K' >&2
    return 0
}
