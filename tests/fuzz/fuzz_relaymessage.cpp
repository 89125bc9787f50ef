// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "relay/relaymessage.h"

using namespace docket;

// What is taken is what was sent, and what comes in two pieces is what comes in one.
void fuzz(const QByteArray &bytes)
{
    using State = RelayMessageReader::State;
    RelayMessageReader reader;
    const State state = reader.take(bytes);
    if (state == State::Complete)
        holds(relay::framed(reader.message()) == bytes);

    const qsizetype half = bytes.size() / 2;
    RelayMessageReader inPieces;
    inPieces.take(QByteArrayView(bytes).first(half));
    holds(inPieces.take(QByteArrayView(bytes).sliced(half)) == state);
}
