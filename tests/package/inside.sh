#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
#
# Run by tests/package/run in the new system, as root: installs the package, calls the programs as a user who has
# nothing but what it brings, and removes it.
set -uo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR XDG_DATA_DIRS HOME
say() { echo "inside: $*"; }
fail() {
    say "FAIL: $*"
    exit 1
}
apt() { apt-get -q -o APT::Sandbox::User=root -o Acquire::Retries=3 "$@"; }

# Tools of the test, so that what comes later comes with the package.
apt update || fail "the lists of packages cannot be had"
apt install --yes --no-install-recommends desktop-file-utils libglib2.0-bin python3-minimal \
    libpython3-stdlib xauth xdotool xvfb || fail "the test's own tools cannot be had"
find / -xdev -name '*docket*' ! -path '/docket.deb' | grep . && fail "it is there already"
list_files() { find / -xdev ! -type d ! -path '/var/lib/*' ! -path '/var/log/*' ! -path '/var/cache/*' \
    ! -path '/home/*' ! -path '/tmp/*' ! -path '/run/*' | LC_ALL=C sort; }
apt install --yes --no-install-recommends /docket.deb || fail "it cannot be installed"
say "installed, with $(dpkg --status docket | sed -n 's/^Version: /version /p')"
list_files >/with-it

# In its own folder, as a session has one.
useradd --create-home --home-dir /home/user user 2>/dev/null
mkdir -p /run/user/1000 && chmod 700 /run/user/1000 && chown -R user: /home/user /run/user/1000
as_user() { env -i PATH=/usr/bin:/bin HOME=/home/user LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/run/user/1000 DISPLAY=:7 \
    setpriv --reuid user --regid user --init-groups "$@"; }
cd /home/user/downloads || exit

as_user docket-cli --format ndjson 'a b.pkg' >/report || fail "docket-cli: $?"
python3 - <<'END' || fail "docket-cli reports $(</report)"
import json
report = json.load(open("/report"))
expected = open("/expected-etag").read() or None
assert report["file_size"] == 12 and report["etag"] == expected, (report["file_size"], report["etag"], expected)
END
say "docket-cli gathered: $(</report)"

Xvfb :7 -screen 0 1200x900x24 -nolisten tcp 2>/dev/null &
for _ in {1..100}; do
    [[ -e /tmp/.X11-unix/X7 ]] && break
    sleep 0.1
done
# Waits for a condition, a minute at most.
wait_for() {
    for _ in {1..300}; do
        "$@" && return
        sleep 0.2
    done
    return 1
}
paths_in() { # HISTORY
    python3 - "$1" <<'END'
import sqlite3, sys
history = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
print(*(bytes(name).decode() for (name,) in history.execute("select name from file join result on result.file = file.id")), sep=", ")
END
}
has() { [[ $(paths_in "$1" 2>/dev/null) == *"$2"* ]]; }
window() { as_user xdotool search --onlyvisible --class docket >/dev/null 2>&1; }

# As the menu starts it, by its desktop entry, with a file.
grep -q 'docket.desktop' /usr/share/applications/mimeinfo.cache || fail "no menu knows what it opens"
as_user gio launch /usr/share/applications/docket.desktop "$PWD/a b.pkg" &
history=/home/user/.local/share/docket
wait_for window || fail "no window has come"
find_history() { history=$(find /home/user/.local/share/docket -name '*.sqlite' 2>/dev/null | head -n 1) && [[ $history ]]; }
wait_for find_history || fail "it keeps no history"
wait_for has "$history" 'a b.pkg' || fail "the window has not gathered"
as_user docket second.pkg || fail "called again: $?"
wait_for has "$history" second.pkg || fail "the window that was open took no file"
say "docket gathered both, from the menu and called again: $(paths_in "$history")"
as_user xdotool search --onlyvisible --class docket windowfocus --sync key --clearmodifiers ctrl+q
gone() { ! grep -qsz '^docket$' /proc/[0-9]*/cmdline; } # nobody here buries the dead: those have none
wait_for gone || fail "Ctrl+Q does not end it"
say "and ended"

dpkg --listfiles docket | while read -r path; do [[ -d $path ]] || echo "$path"; done | LC_ALL=C sort >/its-files
apt purge --yes docket || fail "it cannot be removed"
list_files >/without-it
sed -i '\|^/its-files$|d; \|^/with|d' /without-it /with-it
diff <(comm -23 /with-it /without-it) /its-files || fail "other files went than came (< is what went)"
# Of the user's own nothing is taken: home, and the session's folder, which ends with the session.
left=$(find / -xdev -iname '*docket*' ! -path '/home/*' ! -path '/run/user/*' ! -path /docket.deb ! -path '/var/log/*' ! -path '/proc/*')
[[ $left ]] && fail "left behind: $left"
grep -rl docket /usr/share/applications /usr/share/icons 2>/dev/null | grep . && fail "still in the menus"
say "removed, with nothing left"
