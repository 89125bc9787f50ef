#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
#
# options_test.sh DOCKET DOCKET-CLI: the options that --help prints, those in the manual and those that the shells
# complete are the same, and so are the values that an option has.
# shellcheck disable=SC2317 # some functions are called by a name in a variable
set -uo pipefail
export LC_ALL=C.UTF-8 LANGUAGE=
declare -A program=([docket]=${1:?} [docket-cli]=${2:?})
cd "$(dirname "${BASH_SOURCE[0]}")/../resources" || exit
failures=0

fail() {
    failures=$((failures + 1))
    echo "FAIL: $*"
}

options() { grep -oE -- '--[a-z][a-z0-9-]*' | sort -u; }

# An option as each file spells it, with its two dashes.
in_manual() { # NAME
    case $1 in
        docket) sed -nE 's/\\-/-/g; s/^(\.B |\\fB)(--[a-z0-9-]+).*/\2/p' docket.1 ;;
        docket-cli) sed -nE 's/^\.It Fl -([a-z0-9-]+).*/--\1/p' docket-cli.1 ;;
    esac | options
}
in_bash() { sed 's/^#.*//; s/ # .*//' "completions/$1.bash" | options; }
in_zsh() { sed -nE "s/^ +['\"](\([^)]*\))?(--[a-z0-9-]+).*/\2/p" "completions/_$1" | options; }
in_fish() { sed -nE 's/^complete .* -l ([a-z0-9-]+) .*/--\1/p' "completions/$1.fish" | options; }

for name in docket docket-cli; do
    expected=$("${program[$name]}" --help | options) || fail "$name --help"
    (($(wc -l <<<"$expected") >= 5)) || fail "$name --help prints hardly any options: $expected"
    for place in in_manual in_bash in_zsh in_fish; do
        difference=$(diff <(echo "$expected") <($place "$name")) || fail "$name, $place (< is --help's):"$'\n'"$difference"
    done
    bash -n "completions/$name.bash" || fail "$name.bash"
done

# What bash offers for a command line whose last word is being typed.
offered() { # WORD...
    # shellcheck disable=SC2034 # for the function
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    COMPREPLY=()
    "_${1//-/_}"
    echo "${COMPREPLY[*]}"
}
compopt() { :; } # only a shell that completes has it
# shellcheck source=/dev/null
. completions/docket.bash
# shellcheck source=/dev/null
. completions/docket-cli.bash
offers() { # EXPECTED WORD...
    local got
    got=$(offered "${@:2}")
    [[ $got == "$1" ]] || fail "for \"${*:2}\" bash offers \"$got\", not \"$1\""
}
offers '--new-window' docket --ne
offers '--format' docket-cli --form
offers 'ndjson' docket-cli --format nd
offers 'json' docket-cli --format = j
offers 'sha256,sha512' docket-cli --checksum sha256,sha5
offers '' docket-cli --checksum sha256,sha256
offers 'docket.1' docket --history docket.1
offers 'docket-cli.1' docket-cli --check docket-c

# Each value that bash offers is one, and each that the program names in its complaint is offered.
for option in --format --progress --checksum --fail-on; do
    values=$(offered docket-cli "$option" '')
    for value in $values; do
        "${program[docket-cli]}" "$option" "$value" --version >/dev/null || fail "docket-cli $option takes no $value"
        for file in _docket-cli docket-cli.fish; do
            grep -qE "[ ('\"]${value}[ )'\"]" "completions/$file" || fail "$file does not know $option $value"
        done
    done
    complaint=$("${program[docket-cli]}" "$option" nonsense --version 2>&1) && fail "docket-cli $option takes nonsense"
    there_are=$(sed -nE '1{ s/.*; there are//; s/.* is //; s/, not ".*//; s/,| (and|or) / /g; p }' <<<"$complaint")
    (($(wc -w <<<"$there_are") > 2)) || fail "it does not say what $option may be: $complaint"
    for word in $there_are; do
        [[ " $values " == *" $word "* ]] || fail "$option $word is not offered"
    done
done

echo "$failures failures"
exit $((failures > 0))
