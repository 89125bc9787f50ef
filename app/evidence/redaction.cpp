// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/redaction.h"

#include "intake/uri.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace docket
{

namespace
{

using std::string_view;

constexpr QByteArrayView hiddenMark("***");
constexpr int deepest = 2; // of addresses within addresses

// Names of parameters, in lower case, as S3, GCS, Azure (which signs under short names), CloudFront, OSS,
// COS, Akamai, nginx's secure_link and web applications have them.
constexpr string_view names =
    " auth awsaccesskeyid code e exp expire expires expiry googleaccessid hdnea hdntl hdnts hmac jwt key "
    "login mac md5 nonce otp pass phpsessid pin policy pw pwd se sessid si sid sig sign sip ske skoid sks "
    "skt "
    "sktid skv sp spr sr srt ss st sv ticket user username verify ";
constexpr auto beginnings =
    std::to_array<string_view>({"x-amz-", "x-goog-", "x-oss-", "x-cos-", "x-ms-", "x-bz-", "q-"});
constexpr auto parts = std::to_array<string_view>({"token", "secret", "passw", "signature", "credential",
                                                   "apikey", "api_key", "api-key", "accesskey", "access_key",
                                                   "session", "oauth", "authorization", "key-pair"});

bool isHiddenParameter(QByteArrayView encodedName)
{
    const QByteArray decoded = percentDecoded(encodedName).value_or(encodedName.toByteArray());
    const std::string name = decoded.trimmed().toLower().toStdString();
    return names.find(' ' + name + ' ') != string_view::npos ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](string_view beginning) { return name.starts_with(beginning); }) ||
           std::any_of(parts.begin(), parts.end(),
                       [&](string_view part) { return name.find(part) != string_view::npos; });
}

qsizetype firstOf(QByteArrayView text, string_view characters)
{
    const auto found = std::find_first_of(text.begin(), text.end(), characters.begin(), characters.end());
    return found - text.begin();
}

class Redactor
{
public:
    explicit Redactor(int depth) : m_depth(depth) {}

    Redacted redact(QByteArrayView url)
    {
        m_result.text.reserve(url.size());
        url = url.sliced(takeAuthority(url));
        const qsizetype query = firstOf(url, "?#");
        takePieces(url.first(query), '/', ";");
        takePieces(url.sliced(query), '&', "?#;");
        return m_result;
    }

private:
    void keep(QByteArrayView text) { m_result.text.append(text); }
    void hide()
    {
        keep(hiddenMark);
        m_result.hidesSomething = true;
    }

    // Scheme, user and host; says where what follows them begins.
    qsizetype takeAuthority(QByteArrayView url)
    {
        qsizetype begin = 0;
        if (const auto uri = Uri::parsed(url))
            begin = uri->scheme.size() + 1;
        while (begin < url.size() && (url[begin] == '/' || url[begin] == '\\'))
            ++begin;
        const qsizetype end = begin + firstOf(url.sliced(begin), "/\\?#");
        const QByteArrayView authority = url.sliced(begin, end - begin);
        qsizetype at = authority.lastIndexOf('@');
        if (at < 0 && hasWordForPort(authority)) // a password with a slash in it
            at = url.sliced(begin).lastIndexOf('@');
        keep(url.first(begin));
        if (at < 0)
            return begin;
        hide();
        return begin + at;
    }

    static bool hasWordForPort(QByteArrayView authority)
    {
        const QByteArrayView port = authority.sliced(authority.lastIndexOf(':') + 1);
        return port.size() < authority.size() && !authority.startsWith('[') &&
               !std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    // Pieces end at `separator`; what is hidden of one is hidden to its end, since `inner` separators may as
    // well belong to a value.
    void takePieces(QByteArrayView text, char separator, string_view inner)
    {
        while (!text.isEmpty()) {
            const qsizetype found = text.indexOf(separator);
            const qsizetype end = found < 0 ? text.size() : found;
            takePiece(text.first(end), inner);
            keep(text.sliced(end, found < 0 ? 0 : 1));
            text = text.sliced(end + (found < 0 ? 0 : 1));
        }
    }

    void takePiece(QByteArrayView piece, string_view inner)
    {
        while (!piece.isEmpty()) {
            const qsizetype end = firstOf(piece, inner);
            const QByteArrayView parameter = piece.first(end);
            const qsizetype equals = parameter.indexOf('=');
            if (equals >= 0 && equals + 1 < piece.size() &&
                (isHiddenParameter(parameter.first(equals)) ||
                 isAddressToHide(parameter.sliced(equals + 1)))) {
                keep(piece.first(equals + 1));
                hide();
                return;
            }
            const qsizetype next = std::min(end + 1, piece.size());
            keep(piece.first(next));
            piece = piece.sliced(next);
        }
    }

    [[nodiscard]] bool isAddressToHide(QByteArrayView value) const
    {
        const QByteArray decoded = percentDecoded(value).value_or(value.toByteArray());
        return decoded.contains("//") &&
               (m_depth == deepest || Redactor(m_depth + 1).redact(decoded).hidesSomething);
    }

    int m_depth;
    Redacted m_result;
};

} // namespace

Redacted redacted(QByteArrayView url)
{
    return Redactor(0).redact(url);
}

} // namespace docket
