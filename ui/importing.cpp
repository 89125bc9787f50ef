// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "importing.h"

#include "bookkeeper.h"
#include "import/cachereader.h"
#include "noticebar.h"
#include "recentpane.h"
#include "settings.h"
#include "showing.h"
#include "words.h"

#include <QFile>
#include <QFileDialog>

#include <algorithm>
#include <functional>

namespace docket
{

namespace
{

using Result = CacheComparison::Result;

constexpr QLatin1String topic("imported");

} // namespace

Importing::Importing(Bookkeeper &bookkeeper, RecentPane &pane, Showing &showing, NoticeBar &notices,
                     Settings &settings, QWidget &window)
    : QObject(&window),
      m_bookkeeper(bookkeeper),
      m_pane(pane),
      m_showing(showing),
      m_notices(notices),
      m_settings(settings),
      m_window(window),
      m_reader(new CacheReader(this))
{
    connect(m_reader, &CacheReader::done, this, &Importing::begin);
    connect(m_reader, &CacheReader::failed, this, [this](const QString &sentence) {
        m_notices.post({topic, Glyph::Refused, Tone::Caution, sentence});
    });
    connect(&bookkeeper, &Bookkeeper::reported, this, &Importing::compare);
    connect(&bookkeeper, &Bookkeeper::finished, this, [this](RequestId request) {
        if (request == m_request)
            end();
    });
}

void Importing::askWhichCache()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Import a Metadata Cache"), m_settings.value(m_settings.openFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Metadata caches of cloud-autopkg-runner (%1)")
                                .arg(QStringLiteral("*.json *.db *.sqlite *.sqlite3")),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &name) {
        m_settings.setValue(m_settings.openFolder, dialog->directory().path());
        importCache(FilePath(QFile::encodeName(name)));
    });
    dialog->open();
}

void Importing::importCache(const FilePath &cache)
{
    m_request = 0;
    m_compared.clear();
    m_name = displayText(cache.name());
    say(tr("Reading “%1”…").arg(m_name));
    m_reader->read(cache);
}

void Importing::begin(const std::shared_ptr<const CachedFiles> &files)
{
    m_files = files;
    if (files->paths().isEmpty()) {
        say(tr("“%1” names no files.").arg(m_name));
        return;
    }
    const qsizetype count = files->paths().size();
    say(count == 1
            ? tr("Comparing 1 file with “%1”…").arg(m_name)
            : tr("Comparing %1 files with “%2”…", nullptr, int(count)).arg(words::number(count), m_name));
    m_request = m_bookkeeper.inspect(files);
    m_showing.follow(m_request);
}

void Importing::compare(const QList<Report> &reports)
{
    if (m_request == 0)
        return;
    for (const Report &report : reports) {
        if (m_files->contains(report.path))
            m_compared.insert(report.path, {report.id, comparedWithCache(report).result});
    }
}

void Importing::end()
{
    m_request = 0;
    CacheTally tally;
    for (const Compared &one : std::as_const(m_compared))
        tally.count(one.result);
    QString text = tr("“%1”: %2.", "a metadata cache, what became of its files")
                       .arg(m_name, m_compared.isEmpty() ? tr("no file was compared") : tallyWords(tally));
    const qsizetype unusable = m_files->unusable();
    if (unusable == 1)
        text += QLatin1Char(' ') + tr("1 entry names no file or is broken.");
    else if (unusable > 1)
        text +=
            QLatin1Char(' ') +
            tr("%1 entries name no file or are broken.", nullptr, int(unusable)).arg(words::number(unusable));

    QList<Notice::Action> actions;
    const auto offer = [&](qsizetype count, Result result, const QString &words) {
        if (count > 0)
            actions += Notice::Action{words, [this, result] { choose(result); }};
    };
    offer(tally.differs, Result::Differs, tr("Select What Differs"));
    offer(tally.missing, Result::Missing, tr("Select the Missing"));
    offer(tally.placeholders, Result::Placeholder, tr("Select Placeholders"));
    offer(tally.notCompared, Result::NotCompared, tr("Select What Was Not Compared"));
    const bool isWell = tally.differs + tally.missing + tally.notCompared + unusable == 0;
    m_notices.post(
        {topic, isWell ? Glyph::Info : Glyph::Caution, isWell ? Tone::Accent : Tone::Caution, text, actions});
}

void Importing::say(const QString &sentence) const
{
    m_notices.post({topic, Glyph::Info, Tone::Accent, sentence});
}

// From the top of the list down.
void Importing::choose(Result result) const
{
    QList<InspectionId> ids;
    for (const Compared &one : m_compared) {
        if (one.result == result)
            ids += one.id;
    }
    std::sort(ids.begin(), ids.end(), std::greater<>());
    m_pane.choose(ids);
}

} // namespace docket
