// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QToolButton;

namespace docket
{

// A part of the details that is folded until the user opens it: a heading that is a button, and what it
// shows. For the GUI thread.
class Foldout : public QWidget
{
    Q_OBJECT

public:
    // Owns the content.
    explicit Foldout(QWidget *content, QWidget *parent = nullptr);

    void setHeading(const QString &heading);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QToolButton *m_heading;
    QWidget *m_content;
};

} // namespace docket
