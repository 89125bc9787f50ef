// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/digester.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <zlib.h>

#include <array>

namespace docket
{

namespace
{

const char *evpName(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Md5:
        return "MD5";
    case DigestKind::Sha1:
        return "SHA1";
    case DigestKind::Sha256:
        return "SHA2-256";
    case DigestKind::Sha512:
        return "SHA2-512";
    case DigestKind::Sha3_256:
        return "SHA3-256";
    case DigestKind::Blake2b:
        return "BLAKE2B-512";
    case DigestKind::Md5OfParts:
    case DigestKind::Crc32:
        break;
    }
    return nullptr;
}

// Looking an algorithm up takes as long as hashing some KiB, so it is done once.
const EVP_MD *evpDigest(DigestKind kind)
{
    static const auto known = [] {
        // Not taken down at exit: a thread that was left behind may be hashing still.
        OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
        std::array<EVP_MD *, 8> digests{};
        for (size_t i = 0; i < digests.size(); ++i) {
            const char *name = evpName(static_cast<DigestKind>(i));
            digests[i] = name ? EVP_MD_fetch(nullptr, name, nullptr) : nullptr;
        }
        return digests;
    }();
    return known[static_cast<size_t>(kind)];
}

QByteArray hexOf(quint32 crc)
{
    return QByteArray::number(crc, 16).rightJustified(8, '0');
}

} // namespace

void Digester::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Digester::Digester(DigestKind kind) : m_kind(kind)
{
    if (kind == DigestKind::Crc32)
        return;
    m_context.reset(EVP_MD_CTX_new());
    const EVP_MD *digest = evpDigest(kind);
    m_isWell = m_context && digest && EVP_DigestInit_ex2(m_context.get(), digest, nullptr) == 1;
}

void Digester::add(QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (m_kind == DigestKind::Crc32)
        m_crc = static_cast<quint32>(
            ::crc32_z(m_crc, reinterpret_cast<const unsigned char *>(bytes.data()), size));
    else
        m_isWell = m_isWell && EVP_DigestUpdate(m_context.get(), bytes.data(), size) == 1;
}

QByteArray Digester::hex()
{
    if (m_kind == DigestKind::Crc32)
        return hexOf(m_crc);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (!m_isWell || EVP_DigestFinal_ex(m_context.get(), digest.data(), &length) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(length)).toHex();
}

} // namespace docket
