// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "recentpane.h"

#include "filepath.h"
#include "filterchip.h"
#include "flowlayout.h"
#include "recentfooter.h"
#include "recentlist.h"
#include "searchfield.h"
#include "tones.h"
#include "verdictsigns.h"
#include "words.h"

#include <QAction>
#include <QButtonGroup>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace docket
{

namespace
{

int filterId(RecentModel::Filter filter)
{
    return int(filter);
}

} // namespace

RecentPane::RecentPane(RecentModel &model, const Liveness &liveness, const Progress &progress,
                       QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_search(new SearchField),
      m_filters(new QButtonGroup(this)),
      m_attention(new FilterChip(tr("Needs attention"))),
      m_verdicts(new FilterChip(tr("Verdict…"))),
      m_verdictMenu(new QMenu(this)),
      m_folder(new FilterChip(QString())),
      m_list(new RecentList(model, liveness)),
      m_footer(new RecentFooter(progress)),
      m_count(std::chrono::milliseconds(100), [this] { updateWords(); })
{
    prepareSearch();
    const int unit = fontMetrics().height();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(unit * 2 / 3, unit * 2 / 3, unit * 2 / 3, unit / 3);
    top->setSpacing(unit / 2);
    top->addWidget(m_search);
    top->addWidget(makeChips());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // for the line to the details
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_footer);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        updateWords();
        Q_EMIT narrowed();
    });
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_model.setFilter(static_cast<RecentModel::Filter>(id));
        updateWords();
        Q_EMIT narrowed();
    });
    connect(m_list, &RecentList::orderWanted, this, &RecentPane::setOrder);
    connect(m_list, &RecentList::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(text);
    });
    connect(&m_model, &RecentModel::countsChanged, this, [this] { m_count.ask(); });
    connect(&m_model, &RecentModel::firstFound, this, &RecentPane::narrowed);
    connect(&m_model, &RecentModel::firstFound, this, &RecentPane::updateWords);
    connect(&m_model, &RecentModel::searchingChanged, this, [this] { m_count.ask(); });
    connect(&m_model, &RecentModel::rowsInserted, this, [this] { m_count.ask(); });
    connect(m_footer, &RecentFooter::stopRequested, this, &RecentPane::stopRequested);
    updateWords();
}

QWidget *RecentPane::makeChips()
{
    using Filter = RecentModel::Filter;
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(fontMetrics().height() / 3);
    chips->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    const auto add = [&](FilterChip *chip, Filter filter) {
        m_filters->addButton(chip, filterId(filter));
        flow->addWidget(chip);
    };
    add(new FilterChip(tr("All")), Filter::All);
    add(m_attention, Filter::NeedsAttention);
    add(new FilterChip(tr("Has ETag")), Filter::HasEtag);
    add(new FilterChip(tr("Changed")), Filter::Changed);
    add(new FilterChip(tr("Pinned")), Filter::Pinned);
    m_filters->button(filterId(Filter::All))->setChecked(true);
    addVerdictChip();
    flow->addWidget(m_verdicts);
    m_folder->setObjectName(QStringLiteral("folderChip"));
    m_folder->hide();
    flow->addWidget(m_folder);
    connect(m_folder, &FilterChip::clicked, this, [this] { setFolder({}); });
    return chips;
}

// A menu in which verdicts are checked; none checked is all of them.
void RecentPane::addVerdictChip()
{
    for (size_t i = 0; i <= size_t(Verdict::Unreadable); ++i) {
        QAction *action = m_verdictMenu->addAction(verdictWords(Verdict(i)));
        action->setCheckable(true);
        action->setIcon(glyphIcon(verdictGlyph(Verdict(i))));
    }
    connect(m_verdictMenu, &QMenu::triggered, this, [this] {
        QList<Verdict> chosen;
        const QList<QAction *> actions = m_verdictMenu->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (actions[i]->isChecked())
                chosen += Verdict(i);
        }
        m_verdicts->setChecked(!chosen.isEmpty());
        m_verdicts->setCount(chosen.size());
        m_model.setVerdicts(chosen);
        updateWords();
        Q_EMIT narrowed();
    });
    m_verdicts->setObjectName(QStringLiteral("verdictChip"));
    connect(m_verdicts, &FilterChip::clicked, this, [this] {
        m_verdicts->setChecked(!m_verdicts->isChecked()); // as the menu decides
        m_verdictMenu->popup(m_verdicts->mapToGlobal(QPoint(0, m_verdicts->height())));
    });
}

void RecentPane::setFolder(const QByteArray &folder)
{
    m_model.setFolder(folder);
    m_folder->setLabel(tr("in %1 ✕", "a folder; a click ends that").arg(displayFolder(folder)));
    m_folder->setChecked(true);
    m_folder->setVisible(!folder.isEmpty());
    updateWords();
    Q_EMIT narrowed();
}

void RecentPane::setOrder(ResultQuery::Order order, bool descending)
{
    m_model.setOrder(order, descending);
    m_list->showOrder(order, descending);
    Q_EMIT orderChanged(order, descending);
}

void RecentPane::setRemembering(bool on)
{
    m_remembering = on;
    updateWords();
}

void RecentPane::clearFilters()
{
    m_filters->button(filterId(RecentModel::Filter::All))->click();
    for (QAction *action : m_verdictMenu->actions()) {
        if (action->isChecked())
            action->trigger();
    }
    if (!m_folder->isHidden())
        setFolder({});
}

void RecentPane::reveal(InspectionId id)
{
    if (m_list->select(id))
        return;
    clearFilters();
    clearSearch();
    m_list->select(id);
}

void RecentPane::choose(const QList<InspectionId> &ids)
{
    if (ids.isEmpty())
        return;
    if (std::any_of(ids.begin(), ids.end(), [this](InspectionId id) { return m_model.rowOf(id) < 0; })) {
        clearFilters();
        clearSearch();
    }
    m_list->clearSelection();
    m_list->selectMore(ids, ids.constFirst());
}

void RecentPane::prepareSearch()
{
    m_search->setObjectName(QStringLiteral("recentSearch"));
    m_search->setAccessibleName(tr("Search recent results"));
    m_search->setPlaceholderText(tr("Search recent results"));
    m_search->setToolTip(tr("By name, folder or ETag (Ctrl+F)"));
    m_search->installEventFilter(this);
    auto *clear = new QAction(tr("Clear the Search"), this);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    clear->setEnabled(false);
    addAction(clear);
    connect(clear, &QAction::triggered, this, &RecentPane::clearSearch);
    connect(m_search, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setEnabled(!text.isEmpty()); });
}

void RecentPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

// From the search field on to what it found.
bool RecentPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool onward =
        key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (onward && m_list->model()->rowCount() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (m_list->chosen().id == 0)
            m_list->chooseRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecentPane::clearSearch()
{
    m_search->clear();
}

void RecentPane::updateWords()
{
    const qsizetype total = m_model.totalCount();
    const qsizetype attention = m_model.attentionCount();
    const int shown = m_model.rowCount();
    m_attention->setCount(attention);

    QString counts;
    if (total == 0)
        counts = tr("No results yet");
    else if (shown != total)
        counts = tr("%1 of %2 results", "shown, in all", int(total))
                     .arg(words::number(shown), words::number(total));
    else if (total == 1)
        counts = tr("1 result");
    else
        counts = tr("%1 results", nullptr, int(total)).arg(words::number(total));
    if (attention == 1)
        counts += QStringLiteral(" · ") + tr("1 needs attention");
    else if (attention > 1)
        counts += QStringLiteral(" · ") +
                  tr("%1 need attention", nullptr, int(attention)).arg(words::number(attention));
    if (!m_remembering)
        counts += QStringLiteral(" · ") + tr("nothing is remembered");
    m_footer->setCounts(counts);

    if (total == 0)
        m_list->setHint(tr("Files that you inspect are kept here."));
    else if (!m_search->text().isEmpty())
        m_list->setHint(tr("Nothing matches “%1”.\nEscape clears the search.").arg(m_search->text()));
    else
        m_list->setHint(tr("Nothing here passes this filter."));
}

void RecentPane::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(QGuiApplication::palette());
    QPainter painter(this);
    painter.fillRect(rect(), tones.side);
    painter.setPen(tones.border);
    const int footer = m_list->geometry().bottom() + 1;
    painter.drawLine(0, footer, width(), footer);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace docket
