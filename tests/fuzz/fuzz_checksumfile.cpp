// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "checksum/checksumname.h"
#include "checksum/checksumreader.h"

using namespace docket;

namespace
{

QList<ChecksumLine> linesOf(const QByteArray &fileName, QByteArrayView first, QByteArrayView second)
{
    QList<ChecksumLine> lines;
    const auto sink = [&](const ChecksumLine &line) { lines.append(line); };
    ChecksumReader reader(fileName);
    reader.read(first, sink);
    reader.read(second, sink);
    reader.end(sink);
    return lines;
}

// What is found can be written, and is found again.
void writeAndRead(const ChecksumEntry &entry)
{
    holds(entry.hex.size() == digestDigits(entry.kind) && !entry.name.isEmpty() &&
          !entry.name.contains('\0'));
    for (const ChecksumForm form : {ChecksumForm::Gnu, ChecksumForm::Tagged}) {
        const QByteArray line = checksumLine(entry.name, {entry.kind, entry.hex}, form);
        const auto again =
            ChecksumLineParser({}, {entry.kind}).parse(QByteArrayView(line).chopped(1), entry.line);
        ChecksumEntry expected = entry;
        if (entry.name == "-")
            expected.name = "./-";
        holds(again == ChecksumLine(expected));
    }
}

} // namespace

// The name of the file, which has no NUL, a line end, and the file. It says the same in two pieces as in one.
void fuzz(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray fileName = bytes.left(qMax<qsizetype>(0, end)).replace('\0', QByteArray());
    const QByteArrayView content = QByteArrayView(bytes).sliced(end + 1);
    const QList<ChecksumLine> lines = linesOf(fileName, content, {});
    holds(linesOf(fileName, content.first(content.size() / 2), content.sliced(content.size() / 2)) == lines);
    qint64 last = 0;
    for (const ChecksumLine &line : lines) {
        const auto *entry = std::get_if<ChecksumEntry>(&line);
        const qint64 number = entry ? entry->line : std::get<BadChecksumLine>(line).line;
        holds(number > last);
        last = number;
        if (entry)
            writeAndRead(*entry);
    }
    for (const QByteArray &own : ownChecksumNames(fileName))
        holds(fileName.isEmpty() || checksumName(own)->of == fileName);
}
