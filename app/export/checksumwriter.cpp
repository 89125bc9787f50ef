// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "export/formats.h"

namespace docket
{

namespace
{

// Of what was computed. Parts are none of a checksum file's.
class ChecksumWriter final : public ReportWriter
{
public:
    ChecksumWriter(const FilePath &file, const QByteArray &folder, ChecksumForm form)
        : m_file(file), m_prefix(folder.endsWith('/') ? folder : QByteArray(folder + '/')), m_form(form)
    {
    }

    [[nodiscard]] bool takes(const Report &report) const override { return report.path != m_file; }

    void begin(QByteArray & /*out*/) override {}

    void add(const Report &report, QByteArray &out) override
    {
        const QByteArray &path = report.path.bytes();
        const QByteArray name = path.startsWith(m_prefix) ? path.sliced(m_prefix.size()) : path;
        for (const Digest &digest : report.particulars.value().digests) {
            if (digest.kind != DigestKind::Md5OfParts)
                out.append(checksumLine(name, digest, m_form));
        }
    }

    void end(QByteArray & /*out*/) override {}

private:
    FilePath m_file;
    QByteArray m_prefix;
    ChecksumForm m_form;
};

} // namespace

std::unique_ptr<ReportWriter> makeChecksumWriter(const FilePath &file, const QByteArray &folder,
                                                 ChecksumForm form)
{
    return std::make_unique<ChecksumWriter>(file, folder, form);
}

} // namespace docket
