// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "roomydialog.h"

namespace docket
{

// What Docket is, and of which parts it consists, to be copied into a report. For the GUI thread.
class AboutDialog : public RoomyDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace docket
