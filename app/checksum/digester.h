// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include "checksum/digest.h"

#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace docket
{

// One digest over bytes that come piece by piece: OpenSSL's EVP, zlib's crc32. For one thread at a time.
class Digester
{
public:
    // Any kind but Md5OfParts.
    explicit Digester(DigestKind kind);

    void add(QByteArrayView bytes);
    // Ends it; lower-case hexadecimal. Empty where this machine's OpenSSL is made not to have the kind.
    [[nodiscard]] QByteArray hex();

    [[nodiscard]] DigestKind kind() const { return m_kind; }

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    DigestKind m_kind;
    bool m_isWell = true;
    quint32 m_crc = 0;
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace docket
