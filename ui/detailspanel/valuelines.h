// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <optional>

class QGridLayout;

namespace docket
{

// Lines of a name and a value, below each other in two columns. For the GUI thread.
class ValueLines : public QWidget
{
    Q_OBJECT

public:
    explicit ValueLines(QWidget *parent = nullptr);

    struct Line {
        QString name;
        QString value;
        QString secret; // the whole value, where `value` hides a part of it: shown when the user asks
        QString origin; // where it was read; under the value
        bool monospace = false;
    };
    void setLines(const QList<Line> &lines);

private:
    void add(const Line &line, QGridLayout &grid);

    QWidget *m_lines = nullptr;
};

} // namespace docket
