// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/hashtask.h"
#include "export/exporting.h"
#include "roomydialog.h"

class QComboBox;
class QPushButton;

namespace docket
{

class Bookkeeper;
class HashWork;
class Settings;
class ValueLabel;

// Asks for the kind and the place of a checksum file of some results' files, and shows how far their hashing
// is. For the GUI thread.
class ChecksumDialog : public RoomyDialog
{
    Q_OBJECT

public:
    ChecksumDialog(const Bookkeeper &bookkeeper, History &history, const QList<InspectionId> &ids,
                   const QList<FilePath> &files, Settings &settings, QWidget *parent);

    // In place of the question where to.
    void writeTo(const QString &fileName);

    void reject() override;

Q_SIGNALS:
    void written(qsizetype files, const QString &fileName);
    // As Exporting's.
    void computed(const QList<docket::Report> &reports);

private:
    void fillKinds();
    [[nodiscard]] DigestKind kind() const;
    void askWhereTo();
    void showPace(const HashProgress &progress);
    void end(const ExportEnd &end);
    void refuse(const QString &sentence);
    void setWorking(bool on);

    const Bookkeeper &m_bookkeeper;
    const QList<InspectionId> m_ids;
    const QList<FilePath> m_files;
    Settings &m_settings;
    Exporting *m_exporting;
    QComboBox *m_kinds;
    ValueLabel *m_error;
    HashWork *m_work;
    QPushButton *m_go;
    QString m_fileName;
    qsizetype m_done = 0; // files, in parts before the one that is hashed
};

} // namespace docket
