// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "detailspanel/card.h"
#include "detailspanel/detailspanel.h"
#include "dropoverlay.h"
#include "filterchip.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "inspect/inspector.h"
#include "mainwindow.h"
#include "noticebar.h"
#include "recentlist.h"
#include "settings.h"
#include "valuelabel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <sys/xattr.h>

namespace docket::test
{

inline constexpr const char etagName[] = "user.com.github.autopkg.etag";

// Of 5 bytes.
inline QString makeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &etag = {})
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("12345") != 5)
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    if (!etag.isEmpty() && ::setxattr(QFile::encodeName(path).constData(), etagName, etag.constData(),
                                      size_t(etag.size()), 0) != 0)
        qFatal("cannot set an extended attribute");
    return path;
}

inline Offer offerOf(const QStringList &names)
{
    Offer offer;
    for (const QString &name : names)
        offer.paths += FilePath(QFile::encodeName(name));
    return offer;
}

// All the parts of the program, on a folder of their own.
struct Program {
    explicit Program(const QTemporaryDir &folder, const Lookups &lookups = {})
        : store(folder.filePath(QStringLiteral("docket.ini")), QSettings::IniFormat),
          settings(store),
          history(folder.filePath(QStringLiteral("history.db"))),
          inspector(lookups)
    {
        QObject::connect(
            &history, &History::kept, &window,
            [this](const QList<KeptResult> &results, bool inFile) { m_kept += inFile ? results.size() : 0; });
        window.show();
    }

    [[nodiscard]] RecentList &list() const { return *window.findChild<RecentList *>(); }
    [[nodiscard]] DetailsPanel &panel() const { return *window.findChild<DetailsPanel *>(); }
    [[nodiscard]] DropOverlay &overlay() const { return *window.findChild<DropOverlay *>(); }
    [[nodiscard]] QLineEdit &search() const
    {
        return *window.findChild<QLineEdit *>(QStringLiteral("recentSearch"));
    }
    [[nodiscard]] QString notice() const
    {
        const auto *bar = window.findChild<NoticeBar *>();
        const auto lines = bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QStringList texts;
        for (const QWidget *line : lines) {
            if (line->isVisibleTo(bar))
                texts += line->accessibleName();
        }
        return texts.join(QLatin1Char('|'));
    }
    [[nodiscard]] QString card(const char *name) const
    {
        return window.findChild<Card *>(QString::fromLatin1(name))->accessibleName();
    }
    // Something that can be seen is named so.
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto all = window.findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(), [&](QWidget *widget) {
            return widget->isVisible() && widget->accessibleName().contains(words);
        });
    }
    void undo() const { click(QStringLiteral("Undo")); }
    // The visible buttons with these words.
    void click(const QString &words) const
    {
        for (auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == words)
                button->click();
        }
    }
    // What a screen reader says of a row.
    [[nodiscard]] QString row(int number) const
    {
        return list().model()->index(number, 0).data(Qt::AccessibleTextRole).toString();
    }
    // The name of the file that is shown and gathered; empty where there is none.
    [[nodiscard]] QByteArray shown() const
    {
        return panel().report() ? panel().report()->path.name() : QByteArray();
    }

    [[nodiscard]] QAction &action(const char *words) const
    {
        for (QAction *action : window.actions()) {
            if (action->text() == QString::fromUtf8(words))
                return *action;
        }
        qFatal("no action \"%s\"", words);
    }
    [[nodiscard]] FilterChip &chip(const char *words) const
    {
        for (FilterChip *chip : window.findChildren<FilterChip *>()) {
            if (chip->text() == QString::fromUtf8(words))
                return *chip;
        }
        qFatal("no chip \"%s\"", words);
    }
    // Something that can be seen reads so.
    [[nodiscard]] bool reads(const QString &words) const
    {
        const auto all = window.findChildren<ValueLabel *>();
        return std::any_of(all.begin(), all.end(), [&](const ValueLabel *label) {
            return label->isVisible() && label->value().contains(words);
        });
    }
    // Results that have come to be in the history file.
    [[nodiscard]] qsizetype kept() const { return m_kept; }

    QSettings store;
    Settings settings;
    History history;
    Inspector inspector;
    RecentModel model{history};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    MainWindow window{inspector, history, model, settings};

private:
    qsizetype m_kept = 0;
};

} // namespace docket::test
