#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: MIT
#
# Plants one line at a time in an otherwise clean tree and sees whether house_rules.sh finds it.
set -uo pipefail

rules=$(realpath "$(dirname "${BASH_SOURCE[0]}")/house_rules.sh")
tree=$(mktemp -d) || exit
trap 'rm -rf -- "$tree"' EXIT
failures=0

check() { # EXPECTED RULE, or empty where the line is fine; FILE; LINE
    rm -rf "${tree:?}"/* && mkdir -p "$tree"/{app,ui,tests,resources,build} "$(dirname "$tree/$2")"
    touch "$tree"/{CMakeLists.txt,CMakePresets.json,LICENSE,README.md,app/CMakeLists.txt}
    printf '// SPDX-License-Identifier: MIT\n%s\n' "$3" >"$tree/$2"
    local found
    found=$("$rules" "$tree")
    local status=$?
    if [[ $1 ]] && ((status == 1)) && [[ $found == "$1: $2"* ]]; then return; fi
    if [[ ! $1 ]] && ((status == 0)); then return; fi
    failures=$((failures + 1))
    printf 'FAIL: %s in %s: expected "%s", got status %d and\n%s\n' "$3" "$2" "${1:-nothing}" "$status" "$found"
}

check '' app/a.cpp 'int a;'
check 'crashes in Qt 6.4' app/a.cpp 'future.then(this, work);'
check 'crashes in Qt 6.4' ui/sub/a.h 'future->then<int>(work);'
check 'crashes in Qt 6.4' app/a.cpp 'QtFuture::whenAll(list);'
check '' app/a.cpp 'int a; // not .then(), which crashes'
check 'waits' app/a.cpp 'watcher.waitForFinished();'
check 'nested event loop' app/a.cpp 'QEventLoop loop;'
check 'nested event loop' ui/a.cpp 'QCoreApplication::processEvents();'
check 'nested event loop' ui/a.cpp 'dialog.exec();'
check 'nested event loop' ui/a.cpp 'menu->exec(position);'
check '' ui/main.cpp 'return app.exec();'
check '' ui/main.cpp 'return QApplication::exec();'
check 'nested event loop' ui/a.cpp 'QDialog::exec();'
check '' app/a.cpp 'query.exec();'
check 'global thread pool' app/a.cpp 'QThreadPool::globalInstance()->start(job);'
check 'global thread pool' app/a.cpp 'QtConcurrent::run([] { work(); });'
check 'global thread pool' app/a.cpp 'QtConcurrent::run(readSize, target);'
check '' app/a.cpp 'QtConcurrent::run(m_pool.get(), readSize, target);'
check '' app/a.cpp 'QtConcurrent::run(&pool, readSize, target);'
check 'app/ includes the window' app/a.cpp '#include <QPixmap>'
check 'app/ includes the window' app/a.cpp '#include "ui/mainwindow.h"'
check '' app/a.cpp '#include <QFileInfo>'
check '' ui/a.cpp '#include <QPixmap>'
check 'app/ links the window' app/CMakeLists.txt 'target_link_libraries(docket_core PUBLIC Qt6::Gui)'
check 'test sleeps' tests/tst_a.cpp 'QTest::qWait(100);'
check 'test sleeps' tests/support/a.cpp 'std::this_thread::sleep_for(1s);'
check '' tests/tst_a.cpp "sleep_for(1s); // the volume's slowness"
check '' tests/tst_a.cpp 'QTRY_COMPARE(spy.size(), 1);'
check 'top level' notes.txt 'buy milk'

printf 'int a;\n' >"$tree/app/a.cpp"
found=$("$rules" "$tree")
if [[ $found != *'no SPDX lines: app/a.cpp'* ]]; then
    echo 'FAIL: a file without SPDX lines'
    failures=$((failures + 1))
fi

echo "$failures failures"
exit $((failures > 0))
