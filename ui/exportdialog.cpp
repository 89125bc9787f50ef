// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "exportdialog.h"

#include "history/recentmodel.h"
#include "recentlist.h"
#include "settings.h"
#include "valuelabel.h"
#include "words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace docket
{

namespace
{

struct Form {
    ExportFormat format;
    const char *name; // as in Settings::exportForm
    const char *suffix;
};

constexpr Form forms[] = {
    {ExportFormat::Csv, "csv", "csv"},
    {ExportFormat::Json, "json", "json"},
    {ExportFormat::NdJson, "ndjson", "ndjson"},
    {ExportFormat::Text, "text", "txt"},
    {ExportFormat::MetadataCache, "metadata-cache", "json"},
};

QString formatWords(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportDialog::tr("CSV, for spreadsheets");
    case ExportFormat::Json:
        return ExportDialog::tr("JSON");
    case ExportFormat::NdJson:
        return ExportDialog::tr("NDJSON, an object a line");
    case ExportFormat::Text:
        return ExportDialog::tr("Text");
    case ExportFormat::MetadataCache:
        break;
    }
    return ExportDialog::tr("Metadata cache of cloud-autopkg-runner");
}

} // namespace

ExportDialog::ExportDialog(History &history, const RecentModel &model, const RecentList &list,
                           Settings &settings, QWidget *parent)
    : RoomyDialog(parent),
      m_model(model),
      m_list(list),
      m_settings(settings),
      m_exporting(new Exporting(history, this)),
      m_scopes(new QButtonGroup(this)),
      m_formats(new QComboBox),
      m_error(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_bar(new QProgressBar),
      m_go(new QPushButton(tr("&Export…")))
{
    setWindowTitle(tr("Export Results"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_formats->setObjectName(QStringLiteral("exportFormat"));
    m_bar->setAccessibleName(tr("Export progress"));
    m_error->setTone(Tone::Bad);
    m_error->hide();
    m_bar->hide();
    fillFormats();

    auto *form = new QFormLayout;
    form->addRow(tr("What:"), makeScopes());
    form->addRow(tr("&Form:"), m_formats);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    m_go->setDefault(true); // now that it is the dialog's

    connect(m_go, &QPushButton::clicked, this, &ExportDialog::askWhereTo);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_exporting, &Exporting::progressed, this, [this](qsizetype done, qsizetype total) {
        m_bar->setRange(0, int(total));
        m_bar->setValue(int(done));
    });
    connect(m_exporting, &Exporting::ended, this, &ExportDialog::end);
}

QWidget *ExportDialog::makeScopes()
{
    auto *scopes = new QWidget;
    auto *column = new QVBoxLayout(scopes);
    column->setContentsMargins({});
    const auto add = [&](Scope scope, const QString &text, qsizetype count) {
        auto *button = new QRadioButton(tr("%1 (%2)", "what, how many").arg(text, words::number(count)));
        button->setEnabled(count > 0);
        m_scopes->addButton(button, scope);
        column->addWidget(button);
    };
    const int selected = m_list.chosenCount();
    add(Selected, tr("What is &selected"), selected);
    add(Shown, tr("What the list s&hows"), m_model.rowCount());
    add(Everything, tr("&All results"), m_model.totalCount());
    const bool narrowed = m_model.rowCount() > 0 && m_model.rowCount() < m_model.totalCount();
    m_scopes->button(selected > 1 ? Selected : narrowed ? Shown : Everything)->setChecked(true);
    m_go->setEnabled(m_model.totalCount() > 0);
    return scopes;
}

void ExportDialog::fillFormats()
{
    const QString last = m_settings.value(m_settings.exportForm);
    for (const Form &form : forms) {
        m_formats->addItem(formatWords(form.format), int(form.format));
        if (last == QLatin1String(form.name))
            m_formats->setCurrentIndex(m_formats->count() - 1);
    }
}

void ExportDialog::askWhereTo()
{
    const Form &form = forms[std::max(0, m_formats->currentIndex())];
    auto *dialog = new QFileDialog(this, tr("Export Results"), m_settings.value(m_settings.exportFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(form.suffix));
    dialog->selectFile(QStringLiteral("docket-results.") + QLatin1String(form.suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &fileName) {
        m_settings.setValue(m_settings.exportFolder, dialog->directory().path());
        exportTo(fileName);
    });
    dialog->open();
}

void ExportDialog::exportTo(const QString &fileName)
{
    const Form &form = forms[std::max(0, m_formats->currentIndex())];
    m_settings.setValue(m_settings.exportForm, QString::fromLatin1(form.name));
    m_fileName = fileName;
    setWorking(true);
    m_exporting->begin({ids(), form.format, fileName});
}

QList<InspectionId> ExportDialog::ids() const
{
    switch (m_scopes->checkedId()) {
    case Selected:
        return m_list.selection();
    case Shown:
        return m_model.idsOf(0, m_model.rowCount() - 1);
    default:
        return m_model.allIds();
    }
}

void ExportDialog::end(const ExportEnd &end)
{
    setWorking(false);
    if (end.wasCancelled && end.error.isEmpty()) {
        QDialog::reject();
    } else if (end.error.isEmpty()) {
        Q_EMIT exported(end.written, m_fileName);
        accept();
    } else {
        m_error->setValue(end.error);
        m_error->show();
    }
}

void ExportDialog::setWorking(bool on)
{
    m_bar->setRange(0, 0);
    m_bar->setVisible(on);
    m_error->hide();
    m_go->setEnabled(!on);
    m_formats->setEnabled(!on);
    for (QAbstractButton *button : m_scopes->buttons())
        button->setVisible(!on || button->isChecked());
}

// While one is under way, this ends it; the dialog goes once it has.
void ExportDialog::reject()
{
    if (m_exporting->isRunning())
        m_exporting->cancel();
    else
        QDialog::reject();
}

} // namespace docket
