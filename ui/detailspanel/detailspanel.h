// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/report.h"
#include "wait.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace docket
{

class Announcer;
class BannerLine;
class Card;
class ChecksumsView;
class ComparisonView;
class CrossChecks;
class EmptyState;
class Foldout;
class Header;
class ListCheckView;
class PreviewView;
class SelectionView;
class TimeLine;
class TimingPicture;
class ValueLines;
struct CardHelp;
struct CloserLook;
struct Preview;
struct SelectionTally;

// Shows one file: nothing of it, that it is being looked up, or its report. The three cards fill together, in
// one paint. For the GUI thread.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void showNothing();
    void showWaiting(InspectionId id, const FilePath &path, const Wait &wait);
    // What it waits for now; heard only while it waits.
    void setWait(const Wait &wait);
    // Its result is on its way from the history.
    void showFetching(InspectionId id, const FilePath &path);
    // There is no result of it, as the sentence says.
    void showMissing(InspectionId id, const FilePath &path, const QString &headline,
                     const QString &explanation);
    void showReport(const Report &report);
    // The results of the file that is shown from before, newest first; of another file they are passed over.
    void setEarlier(InspectionId id, const QList<Report> &earlier);
    // The report that is shown, with more in it; of another it is passed over.
    void setFurther(const Report &report);
    // A closer look at the file that is shown; at another it is passed over.
    void setCloserLook(const FilePath &file, const CloserLook &look);
    // What it looks like; of another result it is passed over.
    void setPreview(InspectionId id, const Preview &preview);
    // Of several files: up to four side by side.
    void showComparison(const QList<Report> &reports);
    // Of more, what they come to; `isWhole` once all that can be counted is.
    void showSelection(const SelectionTally &tally, qsizetype selected, bool isWhole);
    // Holds the file that is shown against a digest; false where there is none to be held against it.
    [[nodiscard]] bool compareWith(const QString &digest);
    // In words that have changed meanwhile.
    void refresh();
    // Why nobody hears when the file that is shown changes; empty where it is heard, or nothing is shown.
    void setUnwatched(const QString &why);

    // What is shown now; 0 where nothing is, or several files are.
    [[nodiscard]] InspectionId shown() const { return m_shown; }
    [[nodiscard]] const FilePath &path() const { return m_path; }
    [[nodiscard]] ChecksumsView &checksums() const { return *m_checksums; }
    [[nodiscard]] ListCheckView &listCheck() const { return *m_listCheck; }
    [[nodiscard]] PreviewView &preview() const { return *m_preview; }
    // It is gathered, and a checksum file by its name.
    [[nodiscard]] bool showsList() const;
    // Empty while nothing is shown, the look-ups run, or there is none.
    [[nodiscard]] const std::optional<Report> &report() const { return m_report; }

Q_SIGNALS:
    void openRequested();
    void giveUpRequested(docket::InspectionId file);
    void giveUpVolumeRequested(const QByteArray &volume);
    void tryAgainRequested(const QByteArray &volume);
    // An earlier result of the file is to be shown.
    void earlierRequested(docket::InspectionId id);
    // What is shown is another, or has been gathered.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDetails();
    void offerHelp(Card &card, const CardHelp &help);
    void arrangeCards();
    void leaveFile();
    void showFile(InspectionId id, const FilePath &path);
    void showWait();
    void showVerdict();
    void showOrigin(const CloserLook *look);

    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    Header *m_header;
    BannerLine *m_banner;
    QBoxLayout *m_cards;
    Card *m_etag;
    Card *m_size;
    Card *m_lastModified;
    BannerLine *m_help;
    Announcer *m_announcer;
    BannerLine *m_changed;
    CrossChecks *m_crossChecks;
    ListCheckView *m_listCheck;
    QWidget *m_listSection;
    ValueLines *m_originLines;
    QWidget *m_origin;
    PreviewView *m_preview;
    QWidget *m_previewSection;
    ChecksumsView *m_checksums;
    QWidget *m_checksumSection;
    ValueLines *m_attributeLines;
    Foldout *m_attributes;
    TimeLine *m_timeLine;
    Foldout *m_earlier;
    TimingPicture *m_timingPicture;
    QWidget *m_timing;
    ComparisonView *m_comparison;
    SelectionView *m_selection;

    QTimer m_seconds; // runs while the look-ups do
    InspectionId m_shown = 0;
    FilePath m_path;
    Wait m_wait;
    std::optional<Report> m_report;
};

} // namespace docket
