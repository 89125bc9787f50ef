// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/formats.h"
#include "export/jsonobject.h"

namespace docket
{

namespace
{

// One array, an object a line.
class JsonWriter final : public ReportWriter
{
public:
    void begin(QByteArray &out) override { out.append('['); }

    void add(const Report &report, QByteArray &out) override
    {
        Appender appender(out);
        appender.append(m_first ? "\n" : ",\n");
        m_first = false;
        appendJsonObject(report, appender);
    }

    void end(QByteArray &out) override { out.append(m_first ? "]\n" : "\n]\n"); }

private:
    bool m_first = true;
};

} // namespace

std::unique_ptr<ReportWriter> makeJsonWriter()
{
    return std::make_unique<JsonWriter>();
}

} // namespace docket
