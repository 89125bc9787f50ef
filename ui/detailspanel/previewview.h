// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "preview/preview.h"

#include <QWidget>

namespace docket
{

class LinkButton;
class ValueLabel;

// A file's picture or its first lines, or why neither was looked for. For the GUI thread.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    void setPreview(const Preview &preview);
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    // Device pixels that a picture may take.
    [[nodiscard]] QSize pictureSize() const;

Q_SIGNALS:
    // Although the volume may keep it waiting.
    void requested();

private:
    class Picture;

    Picture *m_picture;
    ValueLabel *m_lines;
    QWidget *m_heldBack;
    bool m_isEmpty = true;
};

} // namespace docket
