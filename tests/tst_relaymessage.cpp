// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "relay/relaymessage.h"

#include <QTest>

using namespace docket;

namespace
{

using State = RelayMessageReader::State;

RelayMessage message(const QByteArray &activationToken, const QByteArray &startupId,
                     const QList<QByteArray> &paths)
{
    RelayMessage message{activationToken, startupId, {}};
    for (const QByteArray &path : paths)
        message.paths += FilePath(path);
    return message;
}

// A header that announces this much, then what really comes.
QByteArray announced(quint32 length, const QByteArray &payload)
{
    QByteArray bytes("docket\0\1", 8);
    for (const int shift : {24, 16, 8, 0})
        bytes.append(char(length >> shift));
    return bytes + payload;
}

QByteArray exactly(const QByteArray &payload)
{
    return announced(quint32(payload.size()), payload);
}

} // namespace

Q_DECLARE_METATYPE(RelayMessage)

class TestRelayMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesAsSent_data();
    void arrivesAsSent();
    void isNotSent_data();
    void isNotSent();
    void leavesOutWhatIsTooLong();
    void answersBytes_data();
    void answersBytes();
    void keepsNoMoreThanAMessage();
};

void TestRelayMessage::arrivesAsSent_data()
{
    QTest::addColumn<RelayMessage>("sent");
    QTest::newRow("nothing but the wish for the window") << message({}, {}, {});
    QTest::newRow("a path") << message({}, {}, {"/a"});
    QTest::newRow("tokens") << message("token-1", "host_TIME123", {"/a", "/b c"});
    QTest::newRow("the longest token") << message(QByteArray(relay::longestToken, 't'), {}, {"/a"});
    QTest::newRow("any bytes") << message({}, {}, {"/\xFF\n\x01", "/docket"});
    QTest::newRow("empty paths, which are refused in words") << message({}, {}, {"", "/a", ""});
    QTest::newRow("the same path twice") << message({}, {}, {"/a", "/a"});
    QTest::newRow("many") << message({}, {}, QList<QByteArray>(100'000, "/some/folder/some file"));
    QTest::newRow("the longest") << message({}, {}, {'/' + QByteArray(relay::longestPayload - 4, 'a')});
}

void TestRelayMessage::arrivesAsSent()
{
    QFETCH(const RelayMessage, sent);
    const std::optional<QByteArray> bytes = relay::framed(sent);
    QVERIFY(bytes);
    RelayMessageReader atOnce;
    QCOMPARE(atOnce.take(*bytes), State::Complete);
    QVERIFY(atOnce.message() == sent);

    // In any pieces, the first of them single bytes.
    RelayMessageReader inPieces;
    qsizetype come = 0;
    for (qsizetype piece = 1; come < bytes->size(); piece = come < 64 ? 1 : piece * 2) {
        const State state =
            inPieces.take(QByteArrayView(*bytes).sliced(come).first(std::min(piece, bytes->size() - come)));
        come = std::min(come + piece, bytes->size());
        QCOMPARE(state, come == bytes->size() ? State::Complete : State::Incomplete);
    }
    QVERIFY(inPieces.message() == sent);
}

void TestRelayMessage::isNotSent_data()
{
    QTest::addColumn<RelayMessage>("meant");
    QTest::newRow("a relative path, which means another file there") << message({}, {}, {"/a", "a"});
    QTest::newRow("a path that would become two") << message({}, {}, {QByteArray("/a\0/b", 5)});
    QTest::newRow("too long by a byte")
        << message({}, {}, {'/' + QByteArray(relay::longestPayload - 3, 'a')});
}

void TestRelayMessage::isNotSent()
{
    QFETCH(const RelayMessage, meant);
    QVERIFY(!relay::framed(meant));
}

void TestRelayMessage::leavesOutWhatIsTooLong()
{
    const QByteArray tooLong(relay::longestToken + 1, 't');
    const auto bytes = relay::framed(message(tooLong, tooLong, {"/a"}));
    QVERIFY(bytes);
    RelayMessageReader reader;
    QCOMPARE(reader.take(*bytes), State::Complete);
    QVERIFY(reader.message() == message({}, {}, {"/a"}));
}

void TestRelayMessage::answersBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const QByteArray &bytes, State state) {
        QTest::newRow(name) << bytes << state;
    };
    row("nothing", {}, State::Incomplete);
    row("half the format's name", "dock", State::Incomplete);
    row("the format's name alone", QByteArray("docket\0\1", 8), State::Incomplete);
    row("a header alone", announced(10, {}), State::Incomplete);
    row("half a message", announced(10, QByteArray("\0\0/ab", 5)), State::Incomplete);
    row("garbage from the first byte", "GET / HTTP/1.1\r\n\r\n", State::Refused);
    row("one byte of garbage", "x", State::Refused);
    row("another version of the format", QByteArray("docket\0\2", 8), State::Refused);
    row("an announced gigabyte", announced(1'073'741'824, {}), State::Refused);
    row("the greatest length there is", announced(0xFFFF'FFFF, {}), State::Refused);
    row("a length that is negative where it is signed", announced(0x8000'0000, {}), State::Refused);
    row("a byte more than may come", announced(quint32(relay::longestPayload) + 1, {}), State::Refused);
    row("as much as may come, not there yet", announced(quint32(relay::longestPayload), {}),
        State::Incomplete);
    row("nothing announced", exactly({}), State::Refused);
    row("one token alone", exactly(QByteArray("\0", 1)), State::Refused);
    row("no NUL at all", exactly("token"), State::Refused);
    row("no NUL at the end", exactly(QByteArray("\0\0/a", 4)), State::Refused);
    row("a relative path", exactly(QByteArray("\0\0a\0", 4)), State::Refused);
    row("a token that is too long", exactly(QByteArray(relay::longestToken + 1, 't') + QByteArray("\0\0", 2)),
        State::Refused);
    row("something after the message", exactly(QByteArray("\0\0/a\0", 5)) + 'x', State::Refused);
    row("a second message after the first",
        exactly(QByteArray("\0\0/a\0", 5)) + exactly(QByteArray("\0\0/a\0", 5)), State::Refused);
    row("no path", exactly(QByteArray("\0\0", 2)), State::Complete);
}

void TestRelayMessage::answersBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const State, state);
    RelayMessageReader reader;
    QCOMPARE(reader.take(bytes), state);
    if (state == State::Refused)
        QCOMPARE(reader.take("x"), State::Refused);
}

// Whoever goes on sending finds no memory to fill.
void TestRelayMessage::keepsNoMoreThanAMessage()
{
    RelayMessageReader reader;
    QCOMPARE(reader.take(announced(quint32(relay::longestPayload), {})), State::Incomplete);
    const QByteArray megabyte(1024 * 1024, '/');
    State state = State::Incomplete;
    for (qsizetype come = 0; come < relay::longestPayload; come += megabyte.size())
        state = reader.take(megabyte);
    QCOMPARE(state, State::Refused); // no NUL at its end
    for (int i = 0; i < 100; ++i)
        QCOMPARE(reader.take(megabyte), State::Refused);
}

QTEST_GUILESS_MAIN(TestRelayMessage)
#include "tst_relaymessage.moc"
