// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/sectionheading.h"

#include "valuelabel.h"

namespace docket
{

ValueLabel *makeSectionHeading(const QString &text)
{
    auto *heading = new ValueLabel(ValueLabel::Fit::Elide);
    heading->setFace(0.95, ValueLabel::Face::Strong);
    heading->setTone(Tone::Muted);
    heading->setInert();
    heading->setValue(text);
    return heading;
}

} // namespace docket
