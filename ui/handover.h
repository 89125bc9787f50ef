// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "droptarget.h"
#include "intake/offer.h"

#include <QObject>

class QWidget;

namespace docket
{

class PortalFiles;
class Settings;

// The ways in which a user hands over files: dropped anywhere on the window, pasted, or opened. For the GUI
// thread.
class HandOver : public QObject
{
    Q_OBJECT

public:
    HandOver(QWidget &window, Settings &settings);

    // As DropTarget's.
    void setFindNeighbour(DropTarget::FindNeighbour find);

    void openFiles();
    void openFolder();
    void paste();

Q_SIGNALS:
    void offered(const docket::Offer &offer);
    // The same, dropped at that place of the window.
    void dropped(const docket::Offer &offer, const QPoint &where);
    // A digest to compare with, dropped or pasted.
    void offeredDigest(const QString &text);
    // With the reason, in a sentence.
    void refused(const QString &sentence);

private:
    void open(const QString &title, bool folders);
    using Use = std::function<void(const Offer &offer)>;
    void act(const DropDecision &decision, const Use &use);
    void settle(const DropDecision &decision, const Use &use);

    QWidget &m_window;
    Settings &m_settings;
    DropTarget *m_drops;
    PortalFiles *m_portal;
};

} // namespace docket
