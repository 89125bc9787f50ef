#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
#
# house_rules.sh ROOT: the rules of the tree that no compiler knows. Prints "RULE: FILE:LINE: TEXT" for each breach.
set -uo pipefail
cd "${1:?}" || exit

breaches=0
breach() { # RULE, then places on stdin
    local place
    while IFS= read -r place; do
        echo "$1: $place"
        breaches=$((breaches + 1))
    done
}

# Code without its line comments, in which the forbidden words may be explained, and without what plays a slow volume.
code_matching() { # REGEX FOLDER...
    grep -rnE --include='*.cpp' --include='*.h' -- "$@" | sed "\|// the volume's slowness$|d; s|//.*||" | grep -E -- "$1"
}

# What crashes in Qt 6.4, and what makes the GUI thread wait or runs a second event loop inside the first.
breach 'crashes in Qt 6.4' < <(code_matching '(\.|->)then *(<[^>]*> *)?\(|\bwhenAll\b' app ui)
breach 'waits' < <(code_matching '\b(waitForFinished|QFutureSynchronizer)\b' app ui)
breach 'nested event loop' < <(
    code_matching '\b(processEvents|QEventLoop)\b' app ui
    # Qt can drag in no other way.
    code_matching '(\.|->|::)exec *\(' ui | grep -vE '^ui/main\.cpp:[0-9]+:.*\b(app|application|QApplication)(\.|::)exec *\( *\)' |
        grep -vE '^ui/dragout\.cpp:[0-9]+:.*drag->exec\('
)

# A share that hangs must fill its own lane's pool and no other.
breach 'global thread pool' < <(
    code_matching '\bQThreadPool::globalInstance\b' app ui
    code_matching 'QtConcurrent::(run|task) *\( *[^ ]' app ui |
        grep -vE 'QtConcurrent::(run|task) *\( *(&\w+|\w+\.get\(\)|\w*[pP]ool\w*(\(\))?) *,'
)

# The core knows no window.
breach 'app/ includes the window' < <(code_matching '# *include *[<"](ui/|\.\./ui|Qt(Gui|Widgets|Svg)\b|Q(GuiApplication|Application|Widget|Window|Pixmap|Image|Icon|Color|Font|Clipboard|Palette)\b)' app)
breach 'app/ links the window' < <(grep -nE 'Qt6::(Gui|Widgets|Svg)|docket_ui' app/CMakeLists.txt /dev/null)

# A test waits for what it expects, with QTRY_*; only what plays a slow volume may sleep, and says so in its comment.
breach 'test sleeps' < <(code_matching '\b(qWait|qSleep|usleep|nanosleep|sleep_for|sleep_until|sleep|msleep)\b *\(' tests)

breach 'no SPDX lines' < <(find app ui tests -type f -regextype posix-extended -regex '.*(\.(cpp|h|sh|py)|/run|/compare)' \
    -exec grep -L 'SPDX-License-Identifier: MIT' {} +)

# In a clone only what is committed counts; your own notes do not.
breach 'top level' < <({ git ls-files 2>/dev/null | grep . || find . -mindepth 1 -maxdepth 1 ! -name build -printf '%P\n'; } |
    cut -d/ -f1 | sort -u | grep -vxE '\..*|CMakeLists\.txt|CMakePresets\.json|LICENSE|README\.md|app|ui|resources|tests')

echo "$breaches breaches of the house rules"
exit $((breaches > 0))
