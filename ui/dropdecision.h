// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/offer.h"

#include <QString>

#include <optional>

class QMimeData;

// Decides what a drop or a paste hands over. Pure functions; the caller acts on them.
namespace docket
{

// An offer, a digest to compare with, or the reason, in a sentence, why there is neither. With a key of the
// document portal, which sandboxed programs give: what the portal hands over for it (see PortalFiles), and
// only where it does not, those.
struct DropDecision {
    std::optional<Offer> offer;
    QString refusal;
    QString digest = {};
    QByteArray portalKey = {};
};

// While something is held over the window: looks at the names of the formats only, for reading the data would
// make the window wait for the program that they come from. Empty: it may be dropped.
[[nodiscard]] QString refusalOfDrag(const QMimeData &data, Qt::DropActions possible);

// Once it is dropped or pasted: reads the data.
[[nodiscard]] DropDecision decideDrop(const QMimeData &data);

} // namespace docket
