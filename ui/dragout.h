// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"

#include <QList>

#include <memory>

class QMimeData;
class QWidget;

// Files on their way out of the window. For the GUI thread.
namespace docket
{

// As other programs take files: addresses byte for byte, and the paths as text.
[[nodiscard]] std::unique_ptr<QMimeData> filesAsMimeData(const QList<FilePath> &files);

// Drags them from the widget for as long as the mouse button is held. Qt knows no way to drag that does not
// go on with all events meanwhile, so whatever is at work stays so.
void dragFiles(QWidget &from, const QList<FilePath> &files);

} // namespace docket
