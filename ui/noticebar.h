// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "glyph.h"
#include "tones.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace docket
{

// Something the user should know, without being interrupted.
struct Notice {
    QString topic; // a newer notice of the same topic takes the older one's place
    Glyph glyph = Glyph::Info;
    Tone tone = Tone::Accent;
    QString text; // plain
    // Buttons beside it, where something can be done about it.
    struct Action {
        QString text;
        std::function<void()> run;
    };
    QList<Action> actions = {};
};

// Messages under the tool bar, one a line, until dismissed. For the GUI thread.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void post(const Notice &notice);
    // Other words for what is said already, without speaking up again; false where it is not, or was
    // dismissed.
    bool reword(const QString &topic, const QString &text);
    void dismiss(const QString &topic);

Q_SIGNALS:
    void posted(const QString &text);

private:
    class Line;
    [[nodiscard]] Line *lineOf(const QString &topic) const;

    QVBoxLayout *m_lines;
};

} // namespace docket
