// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/exporting.h"
#include "roomydialog.h"

class QButtonGroup;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace docket
{

class RecentList;
class RecentModel;
class Settings;
class ValueLabel;

// Asks which results are to be taken out, in which form and where to, and shows how far that has come. For
// the GUI thread.
class ExportDialog : public RoomyDialog
{
    Q_OBJECT

public:
    ExportDialog(History &history, const RecentModel &model, const RecentList &list, Settings &settings,
                 QWidget *parent);

    // In place of the question where to.
    void exportTo(const QString &fileName);

    void reject() override;

Q_SIGNALS:
    void exported(qsizetype results, const QString &fileName);

private:
    enum Scope { Selected, Shown, Everything };

    QWidget *makeScopes();
    void fillFormats();
    void askWhereTo();
    void end(const ExportEnd &end);
    void setWorking(bool on);
    [[nodiscard]] QList<InspectionId> ids() const;

    const RecentModel &m_model;
    const RecentList &m_list;
    Settings &m_settings;
    Exporting *m_exporting;
    QButtonGroup *m_scopes;
    QComboBox *m_formats;
    ValueLabel *m_error;
    QProgressBar *m_bar;
    QPushButton *m_go;
    QString m_fileName;
};

} // namespace docket
