// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "valuelabel.h"

#include "words.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace docket
{

namespace
{

constexpr qsizetype mostShown = 400; // measuring a value of 64 KiB would take the window's time
constexpr QChar breakHere(0x200B);   // displayText() lets none through, so any that is there is ours

QString shortened(const QString &text)
{
    if (text.size() <= mostShown)
        return text;
    return text.left(mostShown / 2) + QStringLiteral("…") + text.right(mostShown / 2);
}

// Japanese and Chinese are broken between any two characters, but for rules about marks.
bool breaksAnyhow(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

// Digits of a digest or ETag, which mean nothing together.
bool isDigest(QStringView run)
{
    constexpr QStringView digits = u"0123456789abcdefABCDEF-/W\"";
    return std::all_of(run.begin(), run.end(), [&](QChar c) { return digits.contains(c); });
}

// Appends a run without spaces so that it can be broken, after a joint best, or it would widen the window.
void appendBreakable(QStringView run, QString &result)
{
    constexpr qsizetype shortest = 10;               // a date stays whole
    const int longestPiece = isDigest(run) ? 8 : 30; // a word is longer than a piece of a digest need be
    constexpr QStringView joints = u".-_/:";
    if (run.size() <= shortest) {
        result += run;
        return;
    }
    int piece = 0;
    for (const QChar c : run) {
        if (breaksAnyhow(c))
            piece = 0;
        if (++piece > longestPiece && !c.isLowSurrogate()) {
            result += breakHere;
            piece = 1;
        }
        result += c;
        if (joints.contains(c)) {
            result += breakHere;
            piece = 0;
        }
    }
}

QString breakable(const QString &text)
{
    QString result;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace())
            continue;
        appendBreakable(QStringView(text).sliced(start, i - start), result);
        if (i < text.size())
            result += text[i];
        start = i + 1;
    }
    return result;
}

} // namespace

ValueLabel::ValueLabel(Fit fit, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setFit(fit);
    setMargin(1); // room for the focus ring
    alignLeading();
    applyTone();
}

void ValueLabel::setFit(Fit fit)
{
    m_fit = fit;
    setWordWrap(fit == Fit::Wrap);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(fit == Fit::Wrap);
    setSizePolicy(policy);
}

void ValueLabel::setValue(const QString &shown, const QString &whole)
{
    m_shown = m_fit == Fit::Wrap ? breakable(shortened(shown)) : shortened(shown);
    m_whole = whole;
    setAccessibleName(shown);
    fitText();
    updateGeometry();
}

void ValueLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ValueLabel::setModest()
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    setSizePolicy(policy);
}

void ValueLabel::setInert()
{
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(Qt::NoFocus);
}

void ValueLabel::setFace(double scale, Face face)
{
    m_scale = scale;
    m_face = face;
    applyFont();
}

QSize ValueLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_shown) + 2 * margin() + 2, lineHeight()};
}

QSize ValueLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(fontMetrics().averageCharWidth() * 8, whole.width()), whole.height()};
}

// Higher where a character comes from another font than the label's: one for Japanese reaches further up, and
// would push the line down and its lower end out of the label.
int ValueLabel::lineHeight() const
{
    const int height = fontMetrics().size(Qt::TextSingleLine, m_shown).height();
    return std::max(height, fontMetrics().height()) + 2 * margin();
}

int ValueLabel::widestPiece() const
{
    // As lines are broken: not at spaces alone, of which Japanese has none.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_shown);
    int widest = 0;
    qsizetype start = 0;
    while (finder.toNextBoundary() != -1) {
        const QString piece = m_shown.mid(start, finder.position() - start).trimmed();
        widest = std::max(widest, fontMetrics().horizontalAdvance(piece));
        start = finder.position();
    }
    return widest + 2 * margin() + 2;
}

int ValueLabel::heightForWidth(int width) const
{
    return m_fit == Fit::Wrap ? QLabel::heightForWidth(width) : -1;
}

bool ValueLabel::event(QEvent *event)
{
    // Copy means this selection here, not the window's report.
    if (event->type() == QEvent::ShortcutOverride && hasSelectedText() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLabel::event(event);
}

void ValueLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    if (event->type() == QEvent::LayoutDirectionChange)
        alignLeading();
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    if (event->type() == QEvent::FontChange) {
        fitText();
        updateGeometry();
    }
}

void ValueLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(hasSelectedText() ? tr("&Copy") : tr("&Copy Value"), this, &ValueLabel::copy);
    menu->addAction(tr("Select &All"), this, [this] { setSelection(0, int(text().size())); });
    menu->popup(event->globalPos());
}

void ValueLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setSelection(0, int(text().size()));
    update();
}

void ValueLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
        hasSelectedText())
        setSelection(0, 0);
    update();
}

void ValueLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QLabel::keyPressEvent(event);
}

void ValueLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Tones::of(QGuiApplication::palette()).accent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void ValueLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitText();
}

void ValueLabel::applyFont()
{
    const bool isFixed = m_face == Face::Monospace || m_face == Face::Listing;
    QFont font = isFixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    const QFont base = QApplication::font();
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * m_scale);
    else
        font.setPixelSize(int(base.pixelSize() * m_scale));
    font.setBold(m_face == Face::Strong || m_face == Face::Monospace);
    setFont(font);
}

void ValueLabel::applyTone()
{
    const QColor wanted = Tones::of(QGuiApplication::palette()).colour(m_tone);
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette colours;
    colours.setColor(QPalette::WindowText, wanted);
    setPalette(colours);
}

// QLabel aligns by the direction of its text: a file's name would leave its icon alone at the window's other
// side.
void ValueLabel::alignLeading()
{
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void ValueLabel::copy()
{
    QString selected = selectedText().remove(breakHere);
    const bool all = selected.isEmpty() || selectedText() == text();
    QApplication::clipboard()->setText(all ? m_whole : selected);
}

void ValueLabel::fitText()
{
    const int room = width() - 2 * margin();
    const QString fitting =
        m_fit == Fit::Wrap ? m_shown : fontMetrics().elidedText(m_shown, Qt::ElideMiddle, room);
    if (fitting != text())
        setText(fitting);
    const bool cut = m_fit == Fit::Elide ? fitting != m_whole : m_shown.contains(QChar(0x2026));
    setToolTip(cut ? words::toolTip(m_whole) : QString());
}

} // namespace docket
