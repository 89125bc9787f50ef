// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"

#include <QWidget>

class QImage;

namespace docket
{

class ValueLabel;

// Which file the details are of: badge, name, folder and kind, and why it is not watched, where that is so.
// For the GUI thread.
class Header : public QWidget
{
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    void setFile(const FilePath &path);
    // What only the report knows: the kind of file, and where a link leads.
    void setReport(const Report &report);
    // In place of the badge; null: none. Stays until it is set anew.
    void setThumbnail(const QImage &thumbnail);
    // Stays until it is set anew.
    void setUnwatched(const QString &why);

private:
    void setKind(const QString &kind);

    class Badge;
    Badge *m_badge;
    ValueLabel *m_name;
    ValueLabel *m_folder;
    ValueLabel *m_kind;
    ValueLabel *m_leadsTo;
    ValueLabel *m_unwatched;
};

} // namespace docket
