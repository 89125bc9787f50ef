// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "volumenotices.h"

#include "noticebar.h"
#include "words.h"

#include <algorithm>
#include <chrono>

namespace docket
{

namespace
{

QString topicOf(const char *kind, const QByteArray &volume)
{
    return QLatin1String(kind) + QString::fromLatin1(volume.toHex());
}

QString unresponsiveTopic(const QByteArray &volume)
{
    return topicOf("unresponsive:", volume);
}

QString givenUpTopic(const QByteArray &volume)
{
    return topicOf("givenUp:", volume);
}

// What of one volume does not respond.
struct Silence {
    FilePath mountPoint;
    FilePath folder; // that a walk waits for, where one does: no row tells of it
    std::chrono::milliseconds waited{};
    qsizetype files = 0;
};

QHash<QByteArray, Silence> silences(const QList<Unresponsive> &all)
{
    QHash<QByteArray, Silence> ofVolumes;
    for (const Unresponsive &one : all) {
        Silence &silence = ofVolumes[one.volume];
        silence.waited = std::max(silence.waited, one.waited);
        silence.mountPoint = one.mountPoint;
        if (one.id != 0)
            ++silence.files;
        else if (silence.folder.isEmpty())
            silence.folder = one.path;
    }
    return ofVolumes;
}

} // namespace

VolumeNotices::VolumeNotices(const Inspector &inspector, NoticeBar &bar, QObject *parent)
    : QObject(parent), m_bar(bar)
{
    connect(&inspector, &Inspector::unresponsive, this, &VolumeNotices::sayUnresponsive);
    connect(&inspector, &Inspector::givenUp, this, &VolumeNotices::sayGivenUp);
}

void VolumeNotices::sayUnresponsive(const QList<Unresponsive> &all)
{
    const QHash<QByteArray, Silence> now = silences(all);
    for (auto one = now.cbegin(); one != now.cend(); ++one) {
        const bool isWalk = !one->folder.isEmpty();
        QString text = (isWalk ? tr("No answer from the folder “%1” for %2.")
                               : tr("No answer from the volume “%1” for %2."))
                           .arg(displayText((isWalk ? one->folder : one->mountPoint).bytes()),
                                words::wait(one->waited / std::chrono::seconds(1)));
        if (one->files == 1)
            text += QLatin1Char(' ') + tr("1 file is waiting for it.");
        else if (one->files > 1)
            text +=
                QLatin1Char(' ') +
                tr("%1 files are waiting for it.", nullptr, int(one->files)).arg(words::number(one->files));
        const QString topic = unresponsiveTopic(one.key());
        if (m_unresponsive.contains(one.key()))
            m_bar.reword(topic, text);
        else
            m_bar.post({topic,
                        Glyph::Waiting,
                        Tone::Caution,
                        text,
                        {{tr("Give Up on the Volume"),
                          [this, volume = one.key()] { Q_EMIT giveUpRequested(volume); }}}});
    }
    for (const QByteArray &volume : std::as_const(m_unresponsive)) {
        if (!now.contains(volume))
            m_bar.dismiss(unresponsiveTopic(volume));
    }
    const QList<QByteArray> volumes = now.keys();
    m_unresponsive = {volumes.begin(), volumes.end()};
}

void VolumeNotices::sayGivenUp(const QList<GivenUpVolume> &volumes)
{
    QHash<QByteArray, qsizetype> now;
    for (const GivenUpVolume &one : volumes) {
        const qsizetype held = one.held.size();
        now.insert(one.volume, held);
        QString text = tr("The volume “%1” was given up, for it does not answer.")
                           .arg(displayText(one.mountPoint.bytes()));
        if (held == 1)
            text += QLatin1Char(' ') + tr("1 file is on hold.");
        else if (held > 1)
            text +=
                QLatin1Char(' ') + tr("%1 files are on hold.", nullptr, int(held)).arg(words::number(held));
        // Said anew where more has come since it was dismissed.
        if (m_bar.reword(givenUpTopic(one.volume), text) || m_givenUp.value(one.volume, -1) >= held)
            continue;
        m_bar.post({givenUpTopic(one.volume),
                    Glyph::Caution,
                    Tone::Caution,
                    text,
                    {{tr("Try Again"), [this, volume = one.volume] { Q_EMIT tryAgainRequested(volume); }}}});
    }
    for (auto said = m_givenUp.cbegin(); said != m_givenUp.cend(); ++said) {
        if (!now.contains(said.key()))
            m_bar.dismiss(givenUpTopic(said.key()));
    }
    m_givenUp = now;
}

} // namespace docket
