// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "handover.h"

#include "dropdecision.h"
#include "droptarget.h"
#include "portalfiles.h"
#include "settings.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>

namespace docket
{

HandOver::HandOver(QWidget &window, Settings &settings)
    : QObject(&window),
      m_window(window),
      m_settings(settings),
      m_drops(new DropTarget(window)),
      m_portal(new PortalFiles(this))
{
    connect(m_drops, &DropTarget::dropped, this, [this](const DropDecision &decision, const QPoint &where) {
        act(decision, [this, where](const Offer &offer) { Q_EMIT dropped(offer, where); });
    });
}

void HandOver::setFindNeighbour(DropTarget::FindNeighbour find)
{
    m_drops->setFindNeighbour(std::move(find));
}

void HandOver::openFiles()
{
    open(tr("Inspect Files"), false);
}

void HandOver::openFolder()
{
    open(tr("Inspect a Folder"), true);
}

void HandOver::open(const QString &title, bool folders)
{
    auto *dialog = new QFileDialog(&m_window, title, m_settings.value(m_settings.openFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folders ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &names) {
        m_settings.setValue(m_settings.openFolder, dialog->directory().path());
        Offer offer;
        for (const QString &name : names)
            offer.paths += FilePath(QFile::encodeName(name));
        Q_EMIT offered(offer);
    });
    dialog->open();
}

void HandOver::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const DropDecision decision =
        copied ? decideDrop(*copied) : DropDecision{{}, tr("There is nothing to paste.")};
    act(decision, [this](const Offer &offer) { Q_EMIT offered(offer); });
}

void HandOver::act(const DropDecision &decision, const Use &use)
{
    if (decision.portalKey.isEmpty())
        return settle(decision, use);
    m_portal->retrieve(decision.portalKey, [this, decision, use](const PortalFiles::Answer &answer) {
        if (answer.problem.isEmpty())
            use({Offer::Form::Paths, {}, answer.files});
        else
            settle(decision.refusal.isEmpty() ? decision : DropDecision{{}, answer.problem}, use);
    });
}

// Without the portal.
void HandOver::settle(const DropDecision &decision, const Use &use)
{
    if (!decision.digest.isEmpty())
        Q_EMIT offeredDigest(decision.digest);
    else if (decision.offer)
        use(*decision.offer);
    else
        Q_EMIT refused(decision.refusal);
}

} // namespace docket
