// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

// What is remembered from one run to the next. Each setting is declared once, beside its default. For the GUI
// thread.
namespace docket
{

template <typename T>
struct Setting {
    QString key;
    T fallback;
};

class Settings
{
public:
    const Setting<QByteArray> windowGeometry{QStringLiteral("window/geometry"), {}};
    const Setting<QByteArray> splitter{QStringLiteral("window/splitter"), {}};
    const Setting<bool> menuBar{QStringLiteral("window/menuBar"), false};
    const Setting<QString> openFolder{QStringLiteral("open/folder"), {}};
    const Setting<QString> exportForm{QStringLiteral("export/form"), QStringLiteral("csv")};
    const Setting<QString> exportFolder{QStringLiteral("export/folder"), {}};
    // A digestName().
    const Setting<QString> checksumKind{QStringLiteral("export/checksums"), QStringLiteral("sha256")};
    const Setting<bool> asTable{QStringLiteral("results/asTable"), false};
    const Setting<QByteArray> tableColumns{QStringLiteral("results/columns"), {}};
    const Setting<QByteArray> tableSplitter{QStringLiteral("window/tableSplitter"), {}};
    // How many results of files that are not pinned are kept. 0: all, as whatever is no number; -1: none.
    const Setting<qint64> keptResults{QStringLiteral("history/kept"), 100'000};

    // 1,024 bytes are a KiB; else 1,000 are a kB.
    const Setting<bool> binaryUnits{QStringLiteral("look/binaryUnits"), false};
    // A Look::name().
    const Setting<QString> theme{QStringLiteral("look/theme"), QStringLiteral("system")};
    const Setting<bool> checksumsAtOnce{QStringLiteral("checksums/atOnce"), false};

    explicit Settings(QSettings &store) : m_store(store) {}

    template <typename T>
    [[nodiscard]] T value(const Setting<T> &setting) const
    {
        return m_store.value(setting.key, QVariant::fromValue(setting.fallback)).template value<T>();
    }

    template <typename T>
    void setValue(const Setting<T> &setting, const T &value)
    {
        m_store.setValue(setting.key, QVariant::fromValue(value));
    }

private:
    QSettings &m_store;
};

} // namespace docket
