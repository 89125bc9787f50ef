// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksumdialog.h"

#include "checksum/checksumname.h"
#include "checksum/hasher.h"
#include "detailspanel/hashwork.h"
#include "detailspanel/listcheckwords.h"
#include "hashmanners.h"
#include "settings.h"
#include "valuelabel.h"
#include "words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace docket
{

namespace
{

constexpr DigestKind kinds[] = {DigestKind::Sha256,  DigestKind::Sha512, DigestKind::Sha3_256,
                                DigestKind::Blake2b, DigestKind::Sha1,   DigestKind::Md5};

QString whatWords(const QList<FilePath> &files)
{
    if (files.size() == 1)
        return displayText(files.constFirst().name());
    return ChecksumDialog::tr("%1 files in %2", nullptr, int(files.size()))
        .arg(words::number(files.size()), displayFolder(commonFolder(files)));
}

} // namespace

ChecksumDialog::ChecksumDialog(const Bookkeeper &bookkeeper, History &history, const QList<InspectionId> &ids,
                               const QList<FilePath> &files, Settings &settings, QWidget *parent)
    : RoomyDialog(parent),
      m_bookkeeper(bookkeeper),
      m_ids(ids),
      m_files(files),
      m_settings(settings),
      m_exporting(new Exporting(history, this)),
      m_kinds(new QComboBox),
      m_error(new ValueLabel(ValueLabel::Fit::Wrap)),
      m_work(new HashWork),
      m_go(new QPushButton(tr("&Write…")))
{
    setWindowTitle(tr("Write Checksum File"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_kinds->setObjectName(QStringLiteral("checksumKind"));
    m_error->setTone(Tone::Bad);
    m_error->hide();
    m_work->hide();
    fillKinds();

    auto *what = new ValueLabel(ValueLabel::Fit::Elide);
    what->setValue(whatWords(files));
    auto *form = new QFormLayout;
    form->addRow(tr("Of:"), what);
    form->addRow(tr("&Kind:"), m_kinds);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addWidget(m_work);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_go->setDefault(true); // now that it is the dialog's
    m_kinds->setFocus();

    connect(m_go, &QPushButton::clicked, this, &ChecksumDialog::askWhereTo);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChecksumDialog::reject);
    connect(m_work, &HashWork::stopRequested, m_exporting, &Exporting::cancel);
    connect(m_work, &HashWork::pauseRequested, this, [this](bool paused) {
        if (Hasher *hasher = m_exporting->hasher())
            paused ? hasher->pause() : hasher->resume();
    });
    connect(m_exporting, &Exporting::progressed, this, [this](qsizetype done) { m_done = done; });
    connect(m_exporting, &Exporting::computed, this, &ChecksumDialog::computed);
    connect(m_exporting, &Exporting::ended, this, &ChecksumDialog::end);
}

void ChecksumDialog::fillKinds()
{
    const QString last = m_settings.value(m_settings.checksumKind);
    for (const DigestKind kind : kinds) {
        m_kinds->addItem(digestWords(kind), int(kind));
        if (last == QLatin1String(digestName(kind)))
            m_kinds->setCurrentIndex(m_kinds->count() - 1);
    }
}

DigestKind ChecksumDialog::kind() const
{
    return DigestKind(m_kinds->currentData().toInt());
}

// Beside the files, unless the user knows better.
void ChecksumDialog::askWhereTo()
{
    const QByteArray one = m_files.size() == 1 ? m_files.constFirst().name() : QByteArray();
    auto *dialog = new QFileDialog(this, windowTitle(), QFile::decodeName(commonFolder(m_files)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFile::decodeName(usualChecksumName(kind(), one)));
    connect(dialog, &QFileDialog::fileSelected, this, &ChecksumDialog::writeTo);
    dialog->open();
}

void ChecksumDialog::writeTo(const QString &fileName)
{
    m_settings.setValue(m_settings.checksumKind, QString::fromLatin1(digestName(kind())));
    const QString refusal = refusalOfPlace(m_files, FilePath(QFile::encodeName(fileName)));
    if (!refusal.isEmpty()) {
        refuse(refusal);
        return;
    }
    m_fileName = fileName;
    m_done = 0;
    setWorking(true);
    m_exporting->begin({.ids = m_ids, .fileName = fileName, .checksums = kind()});
    letInspectionsGoFirst(m_bookkeeper, *m_exporting->hasher());
    connect(m_exporting->hasher(), &Hasher::progressed, this, &ChecksumDialog::showPace);
}

void ChecksumDialog::showPace(const HashProgress &progress)
{
    HashPace pace = paceOf(progress);
    if (m_ids.size() > Exporting::checksumsAtOnce)
        pace.secondsLeft.reset(); // of this part
    m_work->setPace(pace, tr("%1 · ", "goes before the words for bytes")
                              .arg(filesWords(m_done + progress.filesDone, m_ids.size())));
}

void ChecksumDialog::end(const ExportEnd &end)
{
    setWorking(false);
    if (end.wasCancelled && end.error.isEmpty()) {
        QDialog::reject();
    } else if (end.error.isEmpty()) {
        Q_EMIT written(end.written, m_fileName);
        accept();
    } else {
        refuse(end.error);
    }
}

void ChecksumDialog::refuse(const QString &sentence)
{
    m_error->setValue(sentence);
    m_error->show();
    m_go->setFocus();
}

void ChecksumDialog::setWorking(bool on)
{
    m_work->setPace({});
    m_work->setVisible(on);
    m_error->hide();
    m_go->setEnabled(!on);
    m_kinds->setEnabled(!on);
}

// While it is under way, this ends it; the dialog goes once it has.
void ChecksumDialog::reject()
{
    if (m_exporting->isRunning())
        m_exporting->cancel();
    else
        QDialog::reject();
}

} // namespace docket
