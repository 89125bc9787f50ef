// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/formats.h"
#include "export/jsonobject.h"

namespace docket
{

namespace
{

// An object a line.
class NdJsonWriter final : public ReportWriter
{
public:
    void begin(QByteArray & /*out*/) override {}

    void add(const Report &report, QByteArray &out) override
    {
        Appender appender(out);
        appendJsonObject(report, appender);
        appender.append('\n');
    }

    void end(QByteArray & /*out*/) override {}
};

} // namespace

std::unique_ptr<ReportWriter> makeNdJsonWriter()
{
    return std::make_unique<NdJsonWriter>();
}

} // namespace docket
