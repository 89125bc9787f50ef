#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2016 # what is quoted here is expanded elsewhere
#
# What app/setup.sh installs and how, on systems that are made up: dpkg-query, apt-get, sudo and id are.
set -uo pipefail

setup=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh")
bash=$(command -v bash)
scratch=$(mktemp -d) || exit
trap 'rm -rf -- "$scratch"' EXIT
failures=0

# A machine has these programs, and of those that matter only made-up ones.
mkdir "$scratch/bin"
for tool in cat dirname env mkdir readlink tail tee xargs; do
    ln -s "$(command -v "$tool")" "$scratch/bin/$tool"
done
fake() { # NAME, its script on stdin
    { echo "#!$bash" && cat; } >"$scratch/bin/$1" && chmod +x "$scratch/bin/$1"
}
fake id <<<'echo "$USER_ID"'
fake dpkg-query <<<'for p in $INSTALLED; do echo "installed $p"; done; echo "config-files attr"'
fake apt-get <<<'echo "$DEBIAN_FRONTEND apt-get $*" >>"$CALLS"; echo "apt-get says $*"; [[ " $* " != *" $FAILING "* ]]'

check() { # WHAT, expected STATUS, a pattern for what is said and called; the machine is in the environment
    local said status
    : >"$scratch/calls"
    said=$(PATH=$scratch/bin DOCKET_OS_RELEASE=$scratch/os-release CALLS=$scratch/calls \
        "$bash" -c '. "$1"; root=$2; install_for build test' setup "$setup" "$scratch" 2>&1)
    status=$?
    said+=$'\n'$(<"$scratch/calls")
    # shellcheck disable=SC2053 # it is a pattern
    [[ $status == "$2" && $said == $3 ]] && return
    failures=$((failures + 1))
    printf 'FAIL: %s: expected status %s and %s, got %s and\n%s\n' "$1" "$2" "$3" "$status" "$said"
}

system() { printf 'ID=%s\nVERSION_ID="%s"\n' "$1" "${2-}" >"$scratch/os-release"; }

export USER_ID=0 INSTALLED='' FAILING=nothing
for known in 'debian 12' 'debian 13' 'debian' 'ubuntu 24.04'; do
    # shellcheck disable=SC2086 # two words
    system $known
    check "$known, nothing there" 0 '*noninteractive apt-get * update*install --yes --no-install-recommends cmake*qt6-base-dev*attr*xvfb*'
done
system debian 12
all=$("$bash" -c '. "$1"; packages_for debian build; packages_for debian test' setup "$setup")
INSTALLED=${all//$'\n'/ } check 'all there' 0 $'\n'
INSTALLED=${all//cmake/} check 'one missing' 0 '*--no-install-recommends cmake'
FAILING=update check 'the lists cannot be had' 0 '*out of date*update*update*install*'
FAILING=install check 'a package cannot be had' 1 '*failed:*apt-get says*packages.log*'
USER_ID=1000 check 'a user without sudo' 1 "*neither is this root nor is there sudo: cmake *"$'\n'
fake sudo <<<'echo "sudo $*" >>"$CALLS"; exec "$@"'
USER_ID=1000 check 'a user with sudo' 0 '*sudo env DEBIAN_FRONTEND=noninteractive apt-get *update*sudo *install*'
for unknown in 'debian 11:*libsqlite3-dev*' 'ubuntu 22.04:*' 'fedora 41:*qt6-qtbase-devel*' 'arch:*qt6-base *' \
    'slackware 15:*Qt 6.4+*'; do
    # shellcheck disable=SC2086 # two words
    system ${unknown%%:*}
    check "$unknown" 3 "*to build: ${unknown#*:}to test: *openbox*"
done

echo "$failures failures"
exit $((failures > 0))
