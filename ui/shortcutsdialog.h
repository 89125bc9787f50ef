// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QAction;

namespace docket
{

// What the keys do: a list of all actions of a window that have one. For the GUI thread.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *window);

    // In the order in which the window made them.
    [[nodiscard]] static QList<QAction *> actionsWithKeys(const QWidget &window);
    // "Inspect Again", as it stands in menus but without what is for menus only.
    [[nodiscard]] static QString plainText(const QAction &action);
};

} // namespace docket
