// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "detailspanel/crosschecks.h"

#include "detailspanel/sectionheading.h"
#include "glyphview.h"
#include "valuelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace docket
{

// One line.
class CrossChecks::Check : public QWidget
{
public:
    explicit Check(QWidget *parent)
        : QWidget(parent),
          m_glyph(new GlyphView),
          m_sentence(new ValueLabel(ValueLabel::Fit::Wrap)),
          m_values(new ValueLabel(ValueLabel::Fit::Wrap))
    {
        m_values->setFace(0.9, ValueLabel::Face::Regular);
        m_values->setTone(Tone::Muted);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_sentence);
        words->addWidget(m_values);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(fontMetrics().height() / 2);
        row->addWidget(m_glyph, 0, Qt::AlignTop);
        row->addLayout(words, 1);
    }

    void setContent(const CheckContent &content)
    {
        m_glyph->setGlyph(content.glyph, content.tone);
        m_sentence->setValue(content.sentence);
        m_values->setValue(content.values);
        m_values->setVisible(!content.values.isEmpty());
    }

private:
    GlyphView *m_glyph;
    ValueLabel *m_sentence;
    ValueLabel *m_values;
};

CrossChecks::CrossChecks(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("crossChecks"));
    setAccessibleName(tr("Cross-checks"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(fontMetrics().height() / 2);
    m_layout->addWidget(makeSectionHeading(tr("Cross-checks")));
}

void CrossChecks::setChecks(const QList<CheckContent> &checks)
{
    while (m_checks.size() < checks.size()) {
        m_checks += new Check(this);
        m_layout->addWidget(m_checks.constLast());
    }
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        m_checks[i]->setVisible(i < checks.size());
        if (i < checks.size())
            m_checks[i]->setContent(checks[i]);
    }
    setVisible(!checks.isEmpty());
}

} // namespace docket
