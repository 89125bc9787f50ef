// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "detailspanel/cardwords.h"

#include <QWidget>

class QVBoxLayout;

namespace docket
{

class GlyphView;
class LinkButton;
class ValueLabel;

// One of the three plates: a label, a value in large type, and captions that say what it is and where it was
// read. Either waiting or filled, never anything between. For the GUI thread.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &label, QWidget *parent = nullptr);

    void setWaiting(const CardContent &content);
    void setContent(const CardContent &content);

    // A small button beside the label, which asks this.
    void offerHelp(const QString &question);

    // So that no word in it is cut.
    [[nodiscard]] int narrowest() const;
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setCaptions(const QStringList &captions);
    void setMetrics();
    void display(const CardContent &content);

    QString m_label;
    ValueLabel *m_heading;
    LinkButton *m_help;
    GlyphView *m_glyph;
    ValueLabel *m_value;
    QVBoxLayout *m_layout;
    QList<ValueLabel *> m_captions;
    bool m_waiting = true;
    bool m_calm = true; // nothing is to be said but that it waits
};

} // namespace docket
