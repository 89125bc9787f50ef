// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// screenshot FILE X Y WIDTH HEIGHT: saves what the screen shows there.

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() != 6)
        return 2;
    const QPixmap picture = QGuiApplication::primaryScreen()->grabWindow(
        0, words[2].toInt(), words[3].toInt(), words[4].toInt(), words[5].toInt());
    return picture.save(words[1]) ? 0 : 1;
}
