#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
#
# "Inspect with Docket" in Dolphin, Nautilus and Thunar: what they would run, on files of awkward names, and that
# switching it on and off leaves everything else as it was.
set -uo pipefail
export LC_ALL=C.UTF-8
ours=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../resources/file-managers")
scratch=$(mktemp -d) || exit
trap 'rm -rf -- "$scratch"' EXIT
failures=0
fail() {
    failures=$((failures + 1))
    echo "FAIL: $*"
}
expect() { # WHAT EXPECTED GOT
    [[ $2 == "$3" ]] || fail "$1: expected"$'\n'"$2"$'\n'"got"$'\n'"$3"
}

# A docket that says what it was called with, one to a line.
mkdir "$scratch/bin" "$scratch/home"
printf '#!/bin/sh\nprintf "[%%s]\\n" "$@"\n' >"$scratch/bin/docket"
chmod +x "$scratch/bin/docket"
PATH=$scratch/bin:$PATH HOME=$scratch/home
unset XDG_CONFIG_HOME XDG_DATA_HOME

names=('a b.pkg' '-dash' "quo'te" $'new\nline')
called_with() { printf '[--]\n' && printf '[%s]\n' "$@"; }

# What a desktop entry's Exec runs, %F being replaced by the files: the command has no quotes to be undone.
run_exec() { # FILE GROUP NAME...
    local command word words=()
    command=$(sed -n "/^\[$2\]/,/^\[/s/^Exec=//p" "$1")
    [[ $command && $command != *[\"\\]* ]] || { echo "no plain Exec" && return; }
    for word in $command; do
        [[ $word == %F ]] && words+=("${@:3}") || words+=("$word")
    done
    "${words[@]}"
}
expect 'Dolphin' "$(called_with "${names[@]}")" \
    "$(run_exec "$ours/docket-servicemenu.desktop" 'Desktop Action inspect' "${names[@]}")"
expect 'a menu' "$(printf '[%s]\n' "${names[@]}")" \
    "$(run_exec "$ours/../desktop/docket.desktop" 'Desktop Entry' "${names[@]}")"
if command -v desktop-file-validate >/dev/null; then
    for entry in "$ours/docket-servicemenu.desktop" "$ours/../desktop/docket.desktop"; do
        # Of a service menu it knows the name of its kind, and nothing more.
        problems=$(desktop-file-validate "$entry" | grep -v 'key "\(MimeType\|Actions\)" is present .* but the type is "Service"')
        expect "$entry" '' "$problems"
    done
else
    echo "desktop-file-validate is not installed: the desktop entries were not validated"
fi

script=$scratch/home/.local/share/nautilus/scripts/'Inspect with Docket'
for _ in once twice; do
    "$ours/switch" on nautilus || fail 'switching on Nautilus'
done
expect 'Nautilus' "$(called_with "${names[@]}")" "$("$script" "${names[@]}")"
expect 'Nautilus, nothing selected' "$(called_with .)" "$("$script")"
NAUTILUS_SCRIPT_SELECTED_URIS=mtp://x/y "$script" 2>/dev/null && fail 'Nautilus, what is no file'
"$ours/switch" off nautilus || fail 'switching off Nautilus'
expect 'Nautilus, switched off' '' "$(find "$scratch/home" -type l)"

actions=$scratch/home/.config/Thunar/uca.xml
# The command of our action, and how many others there are, as an XML parser sees them.
thunar() {
    python3 - "$actions" <<'END'
import sys, xml.etree.ElementTree as tree
actions = tree.parse(sys.argv[1]).getroot().findall("action")
ours = [a for a in actions if a.findtext("unique-id") == "docket-inspect"]
kinds = sorted(e.tag for a in ours for e in a if not e.text)
print([a.findtext("command") for a in ours], len(actions) - len(ours), *kinds)
END
}
kinds='audio-files directories image-files other-files text-files video-files'
mkdir -p "$(dirname "$actions")"
write_actions() {
    printf '<?xml version="1.0" encoding="UTF-8"?>\n<actions>\n<action>\n\t<icon>x</icon>\n\t<name>Open &amp; more</name>\n'
    printf '\t<unique-id>1</unique-id>\n\t<command>x %%f</command>\n</action>\n</actions>\n'
}
write_actions >"$actions"
for _ in once twice; do
    "$ours/switch" on thunar >/dev/null || fail 'switching on Thunar'
done
expect 'Thunar' "['docket -- %F'] 1 $kinds" "$(thunar)"
"$ours/switch" off thunar >/dev/null || fail 'switching off Thunar'
expect 'Thunar, switched off' "$(write_actions)" "$(<"$actions")"
echo '<actions><action><name>all on one line</name></action></actions>' >"$actions"
"$ours/switch" on thunar 2>/dev/null && fail 'Thunar, a file that others wrote'
expect 'Thunar, a file that others wrote' '<actions><action><name>all on one line</name></action></actions>' "$(<"$actions")"
rm "$actions"
"$ours/switch" on thunar >/dev/null || fail 'switching on Thunar, which has no file yet'
[[ $(thunar) == "['docket -- %F'] "* ]] || fail "Thunar without a file: $(thunar)"
"$ours/switch" on 2>/dev/null
expect 'called wrongly' 2 $?

echo "$failures failures"
exit $((failures > 0))
