// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/exportworker.h"

#include "export/exporting.h"
#include "export/formats.h"
#include "filepath.h"
#include "sizewords.h"
#include "sources/metadatacache.h"

#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace docket
{

namespace
{

QString nameWords(const QString &fileName)
{
    return displayText(QFile::encodeName(fileName));
}

// What stands in the way of a file of this name, as far as it can be told beforehand.
QString obstacleWords(const QString &fileName)
{
    const QByteArray file = QFile::encodeName(fileName);
    const QString folderName = QFileInfo(fileName).path();
    const QByteArray folder = QFile::encodeName(folderName);
    struct stat status = {};
    const bool isThere = ::stat(folder.constData(), &status) == 0;
    if (isThere ? !S_ISDIR(status.st_mode) : errno == ENOENT || errno == ENOTDIR)
        return ExportWorker::tr("The folder \"%1\" is not there. Choose another one.")
            .arg(nameWords(folderName));
    if (::stat(file.constData(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return ExportWorker::tr("\"%1\" is a folder. Choose another name.").arg(nameWords(fileName));
        if (!S_ISREG(status.st_mode))
            return ExportWorker::tr("\"%1\" is not a file that can be replaced. Choose another name.")
                .arg(nameWords(fileName));
        if (::access(file.constData(), W_OK) != 0 && errno == EACCES)
            return ExportWorker::tr("\"%1\" is write-protected. Choose another name.")
                .arg(nameWords(fileName));
    }
    if (::access(folder.constData(), W_OK | X_OK) == 0)
        return {};
    if (errno == EROFS)
        return ExportWorker::tr("The folder \"%1\" is on a volume that is read-only. Choose another one.")
            .arg(nameWords(folderName));
    if (errno == EACCES)
        return ExportWorker::tr("You are not allowed to write in the folder \"%1\". Choose another one.")
            .arg(nameWords(folderName));
    return {};
}

// Digests of two kinds are as long as those of kinds that are used more: there the line says which it is.
ChecksumForm formFor(DigestKind kind)
{
    return kind == DigestKind::Sha3_256 || kind == DigestKind::Blake2b ? ChecksumForm::Tagged
                                                                       : ChecksumForm::Gnu;
}

std::unique_ptr<ReportWriter> writerFor(const ExportTask &task)
{
    if (!task.checksums)
        return makeWriter(task.format);
    const FilePath file(QFile::encodeName(task.fileName));
    return makeChecksumWriter(file, file.folder(), formFor(*task.checksums));
}

} // namespace

ExportWorker::ExportWorker(const ExportTask &task, std::shared_ptr<std::atomic<ExportStage>> stage)
    : m_fileName(task.fileName),
      m_isMetadataCache(!task.checksums && task.format == ExportFormat::MetadataCache),
      m_stage(std::move(stage)),
      m_writer(writerFor(task))
{
}

ExportWorker::~ExportWorker() = default;

void ExportWorker::open()
{
    m_file = std::make_unique<QSaveFile>(m_fileName);
    if (const QString obstacle = obstacleWords(m_fileName); !obstacle.isEmpty()) {
        fail(obstacle);
        return;
    }
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        fail(wordsOfFailure());
        return;
    }
    QByteArray out;
    m_writer->begin(out);
    put(out);
}

void ExportWorker::write(const QList<Report> &reports)
{
    if (!m_file || *m_stage == ExportStage::Cancelled)
        return;
    QByteArray out;
    for (const Report &report : reports) {
        if (!m_writer->takes(report))
            continue;
        m_writer->add(report, out);
        ++m_written;
    }
    if (put(out))
        Q_EMIT wrote();
}

void ExportWorker::finish()
{
    if (!m_file)
        return;
    if (m_written == 0) {
        fail(m_isMetadataCache
                 ? tr("There is nothing to export: a metadata cache takes whole files of which an ETag or a "
                      "server date was recorded.")
                 : tr("There is nothing to export: these results are not kept any more. Inspect the files "
                      "again."));
        return;
    }
    QByteArray out;
    m_writer->end(out);
    if (!put(out))
        return;
    auto expected = ExportStage::Writing;
    if (!m_stage->compare_exchange_strong(expected, ExportStage::Committing))
        stop();
    else if (m_file->commit())
        end({m_written, false, {}});
    else
        fail(wordsOfFailure());
}

void ExportWorker::stop()
{
    if (m_file)
        end({0, true, {}});
}

bool ExportWorker::put(const QByteArray &bytes)
{
    m_size += bytes.size();
    if (m_isMetadataCache && m_size > largestMetadataCache) {
        fail(tr("A metadata cache of more than %1 would not be read again. Export fewer results at a time.")
                 .arg(sizeWords(static_cast<quint64>(largestMetadataCache))));
        return false;
    }
    for (qsizetype at = 0; at < bytes.size();) {
        // Of a part only is told by what comes next why it was not more.
        const qint64 some = m_file->write(bytes.constData() + at, bytes.size() - at);
        if (some <= 0) {
            fail(wordsOfFailure());
            return false;
        }
        at += some;
    }
    return true;
}

void ExportWorker::fail(const QString &sentence)
{
    end({0, false, sentence});
}

void ExportWorker::end(const ExportEnd &end)
{
    m_file.reset(); // what is not committed goes
    Q_EMIT ended(end);
}

QString ExportWorker::wordsOfFailure() const
{
    if (m_file->error() == QFileDevice::ResourceError)
        return tr("There is no room left for \"%1\". Make some, or choose another place.")
            .arg(nameWords(m_fileName));
    return tr("\"%1\" could not be written: %2. Choose another place.")
        .arg(nameWords(m_fileName), m_file->errorString());
}

} // namespace docket
