// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "relay/relaymessage.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace docket
{

namespace
{

constexpr QByteArrayView format("docket\0\1", 8); // the last byte is the version
constexpr qsizetype headerSize = format.size() + qsizetype(sizeof(quint32));

// A relative path would mean another file at the other end, and one with a NUL would become two.
bool isAcceptable(const FilePath &path)
{
    return path.isEmpty() || (path.isAbsolute() && !path.bytes().contains('\0'));
}

// Two tokens and any number of paths, each with a NUL after it.
std::optional<RelayMessage> parsed(QByteArrayView payload)
{
    if (!payload.endsWith('\0'))
        return {};
    const auto next = [&payload] {
        const qsizetype end = payload.indexOf('\0');
        QByteArray field = payload.first(end).toByteArray();
        payload = payload.sliced(end + 1);
        return field;
    };
    RelayMessage message;
    message.activationToken = next();
    if (payload.isEmpty())
        return {};
    message.startupId = next();
    if (std::max(message.activationToken.size(), message.startupId.size()) > relay::longestToken)
        return {};
    while (!payload.isEmpty()) {
        message.paths += FilePath(next());
        if (!isAcceptable(message.paths.constLast()))
            return {};
    }
    return message;
}

} // namespace

namespace relay
{

std::optional<QByteArray> framed(RelayMessage message)
{
    for (QByteArray *token : {&message.activationToken, &message.startupId}) {
        if (token->size() > longestToken)
            token->clear();
    }
    qsizetype size = message.activationToken.size() + message.startupId.size() + 2;
    for (const FilePath &path : std::as_const(message.paths)) {
        if (!isAcceptable(path))
            return {};
        size += path.bytes().size() + 1;
    }
    if (size > longestPayload)
        return {};

    QByteArray bytes;
    bytes.reserve(headerSize + size);
    bytes.append(format);
    const quint32 length = qToBigEndian(quint32(size));
    bytes.append(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    bytes.append(message.activationToken).append('\0').append(message.startupId).append('\0');
    for (const FilePath &path : std::as_const(message.paths))
        bytes.append(path.bytes()).append('\0');
    return bytes;
}

} // namespace relay

RelayMessageReader::State RelayMessageReader::take(QByteArrayView bytes)
{
    const qsizetype room =
        headerSize + relay::longestPayload + 1 - m_bytes.size(); // one more is one too many
    m_bytes.append(bytes.first(std::min(bytes.size(), room)));
    return state();
}

RelayMessageReader::State RelayMessageReader::state()
{
    const qsizetype known = std::min(m_bytes.size(), format.size());
    if (QByteArrayView(m_bytes).first(known) != format.first(known))
        return State::Refused;
    if (m_bytes.size() < headerSize)
        return State::Incomplete;
    const qsizetype length = qFromBigEndian<quint32>(m_bytes.constData() + format.size());
    const qsizetype come = m_bytes.size() - headerSize;
    if (length > relay::longestPayload || come > length)
        return State::Refused;
    if (come < length)
        return State::Incomplete;
    std::optional<RelayMessage> message = parsed(QByteArrayView(m_bytes).sliced(headerSize));
    if (!message)
        return State::Refused;
    m_message = *std::move(message);
    return State::Complete;
}

} // namespace docket
