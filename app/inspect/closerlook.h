// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filepath.h"
#include "sources/claim.h"
#include "sources/fileattribute.h"

#include <QMetaType>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace docket
{

// What is too dear to be asked of every file, and is asked of the one that somebody looks at. Of the file as
// it is now.
struct CloserLook {
    FileAttributes attributes;
    Claims gio;           // what GIO's own store says
    QByteArray mediaType; // "application/zip", by its first bytes; empty where they tell nothing

    friend bool operator==(const CloserLook &, const CloserLook &) = default;
};

// Takes closer looks in threads of its own: no call waits. Lives in the thread that made it, which needs an
// event loop.
class CloserLooks : public QObject
{
    Q_OBJECT

public:
    explicit CloserLooks(QObject *parent = nullptr);
    // Waits for no file that hangs.
    ~CloserLooks() override;

    // looked() follows, unless another file is asked for first, or too many before it hang.
    void look(const FilePath &file);

Q_SIGNALS:
    void looked(const docket::FilePath &file, const docket::CloserLook &look);

private:
    void begin();

    FilePath m_wanted;
    int m_underWay = 0;
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace docket

Q_DECLARE_METATYPE(docket::CloserLook)
