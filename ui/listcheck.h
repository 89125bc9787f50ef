// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/checksumcheck.h"
#include "detailspanel/checksumwords.h"
#include "inspect/filestatus.h"
#include "inspect/inspectionid.h"

#include <QObject>

#include <memory>
#include <optional>

namespace docket
{

class Bookkeeper;
class DetailsPanel;
class ListCheckView;
class NoticeBar;

// Checks the files that a checksum file lists, one checksum file at a time, and shows it in the details of
// that file. The check goes on while another file is shown, for it may take long and the user has asked for
// it: a notice then says how far it is and what came of it. It is stopped where another list is to be
// checked, and forgotten where this one has been found changed. For the GUI thread. What it is given must
// outlive it.
class ListCheck : public QObject
{
    Q_OBJECT

public:
    ListCheck(Bookkeeper &bookkeeper, DetailsPanel &panel, NoticeBar &notices);
    ~ListCheck() override;

    // Where that comes to one file, which is a checksum file, it is checked without being asked.
    void checkIfAlone(RequestId request);

private:
    void begin();
    void forget();
    void showFile();
    void show();
    void take(const QList<CheckedLine> &lines);
    void setPace(const HashProgress &progress);
    void end(const ChecksumEnd &end);
    void sayElsewhere();
    [[nodiscard]] bool isShown() const;

    const Bookkeeper &m_bookkeeper;
    DetailsPanel &m_panel;
    ListCheckView &m_view;
    NoticeBar &m_notices;

    FilePath m_file; // the checksum file
    InspectionId m_id = 0;
    FileStatus m_state;                     // in which it was found
    std::unique_ptr<ChecksumCheck> m_check; // while it runs
    HashPace m_pace;
    qsizetype m_filesDone = 0;
    qsizetype m_files = 0;
    QList<CheckedLine> m_amiss; // the first lines that do not match
    std::optional<ChecksumEnd> m_end;
    bool m_isSaid = false; // by a notice, or was and was dismissed

    RequestId m_request = 0; // that may be a checksum file alone
    InspectionId m_alone = 0;
    qsizetype m_accepted = 0; // of its files
};

} // namespace docket
