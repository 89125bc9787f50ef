// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "history/resultrecord.h"

#include "history/packedparticulars.h"
#include "history/packing.h"
#include "history/serverdate.h"
#include "sources/recordednames.h"

#include <algorithm>
#include <array>
#include <limits>

namespace docket
{

namespace
{

// A reading without its value.
using Outcome = Reading<std::monostate>;

// How an outcome begins in the packed form.
enum Tag : quint64 { AbsentTag, FailedTag, DanglingLinkTag, OtherSourceTag, FirstKnownSourceTag };

// Sources that need no more than their number. Only ever add at the end: files hold these numbers.
const std::array<Source, 3> &knownSources()
{
    static const std::array<Source, 3> sources{{
        {Source::Kind::FileSystem, {}},
        {Source::Kind::ExtendedAttribute, recorded::etagAttribute()},
        {Source::Kind::ExtendedAttribute, recorded::lastModifiedAttribute()},
    }};
    return sources;
}

void packSource(Packer &packer, const Source &source)
{
    const auto &known = knownSources();
    const auto at = std::find(known.begin(), known.end(), source);
    if (at != known.end()) {
        packer.number(FirstKnownSourceTag + static_cast<quint64>(at - known.begin()));
        return;
    }
    packer.number(OtherSourceTag);
    packer.number(static_cast<quint64>(source.kind));
    packer.text(source.name);
}

template <typename T>
void packOutcome(Packer &packer, const Reading<T> &reading)
{
    if (reading.isAbsent()) {
        packer.number(AbsentTag);
    } else if (reading.isFailed()) {
        packer.number(reading.failure().danglingLink ? DanglingLinkTag : FailedTag);
        packer.signedNumber(reading.failure().code);
    } else {
        packSource(packer, reading.source());
    }
}

Outcome unpackFailure(Unpacker &unpacker, bool danglingLink)
{
    const qint64 code = unpacker.signedNumber();
    if (code < 1 || code > std::numeric_limits<qint16>::max())
        unpacker.refuse();
    return Outcome(Failure{static_cast<int>(code), danglingLink});
}

Outcome unpackOutcome(Unpacker &unpacker)
{
    const quint64 tag = unpacker.number(FirstKnownSourceTag + knownSources().size() - 1);
    switch (tag) {
    case AbsentTag:
        return {};
    case FailedTag:
    case DanglingLinkTag:
        return unpackFailure(unpacker, tag == DanglingLinkTag);
    case OtherSourceTag: {
        Source source;
        source.kind =
            static_cast<Source::Kind>(unpacker.number(static_cast<quint64>(Source::Kind::InfoJson)));
        source.name = unpacker.text();
        return {{}, source};
    }
    default:
        return {{}, knownSources().at(tag - FirstKnownSourceTag)};
    }
}

template <typename T>
Reading<T> withValue(const Outcome &outcome, T value)
{
    if (outcome.isFound())
        return {std::move(value), outcome.source()};
    return outcome.isFailed() ? Reading<T>(outcome.failure()) : Reading<T>();
}

qint32 unpackNanoseconds(Unpacker &unpacker)
{
    return static_cast<qint32>(unpacker.number(999'999'999));
}

void packIdentity(Packer &packer, const Identity &identity)
{
    packer.number(identity.device);
    packer.number(identity.inode);
    packer.signedNumber(identity.changed.seconds);
    packer.number(static_cast<quint64>(identity.changed.nanoseconds));
}

Identity unpackIdentity(Unpacker &unpacker)
{
    Identity identity;
    identity.device = unpacker.number();
    identity.inode = unpacker.number();
    identity.changed.seconds = unpacker.signedNumber();
    identity.changed.nanoseconds = unpackNanoseconds(unpacker);
    return identity;
}

// Three years: no inspection takes longer, and sums of a few cannot overflow.
constexpr qint64 longestNanoseconds = 100'000'000'000'000'000;

void packDuration(Packer &packer, Nanoseconds duration)
{
    packer.number(static_cast<quint64>(std::clamp<qint64>(duration.count(), 0, longestNanoseconds)));
}

Nanoseconds unpackDuration(Unpacker &unpacker)
{
    return Nanoseconds{static_cast<qint64>(unpacker.number(longestNanoseconds))};
}

void packSpan(Packer &packer, const Span &span)
{
    packDuration(packer, span.start);
    packDuration(packer, span.duration);
}

Span unpackSpan(Unpacker &unpacker)
{
    const Nanoseconds start = unpackDuration(unpacker);
    return {start, unpackDuration(unpacker)};
}

void packTiming(Packer &packer, const Timing &timing)
{
    packer.number(timing.open ? 1 : 0);
    if (timing.open)
        packSpan(packer, *timing.open);
    packSpan(packer, timing.etag);
    packSpan(packer, timing.size);
    packSpan(packer, timing.lastModified);
    packDuration(packer, timing.gathered);
}

Timing unpackTiming(Unpacker &unpacker)
{
    Timing timing;
    if (unpacker.number(1) == 1)
        timing.open = unpackSpan(unpacker);
    timing.etag = unpackSpan(unpacker);
    timing.size = unpackSpan(unpacker);
    timing.lastModified = unpackSpan(unpacker);
    timing.gathered = unpackDuration(unpacker);
    return timing;
}

// What the file of the mtime nearly always is: the one that was measured.
Identity expectedIdentity(const Reading<FileSize> &size)
{
    return size.isFound() ? size.value().identity : Identity{};
}

} // namespace

ResultRecord packed(const Report &report)
{
    const LastModified &lastModified = report.lastModified;
    ResultRecord record;
    if (report.etag.isFound())
        record.etag = report.etag.value();
    if (report.size.isFound())
        record.size = static_cast<qint64>(report.size.value().bytes);
    if (lastModified.server.isFound()) {
        record.serverSeconds = fixdateSeconds(lastModified.server.value());
        if (!record.serverSeconds)
            record.serverText = lastModified.server.value();
    }
    if (lastModified.fileSystem.isFound())
        record.mtime = lastModified.fileSystem.value().seconds;

    Packer packer;
    // Wraps around, as unpacked() does: any number comes back as it was.
    packer.signedNumber(static_cast<qint64>(static_cast<quint64>(report.inspectedAt) -
                                            static_cast<quint64>(requestedAt(report.id))));
    packOutcome(packer, report.etag);
    packOutcome(packer, report.size);
    packOutcome(packer, lastModified.server);
    packOutcome(packer, lastModified.fileSystem);
    if (report.size.isFound()) {
        const FileSize &size = report.size.value();
        packer.number(size.bytesOnDisk);
        packer.number(static_cast<quint64>(size.type));
        packIdentity(packer, size.identity);
    }
    if (lastModified.fileSystem.isFound())
        packer.number(static_cast<quint64>(lastModified.fileSystem.value().nanoseconds));
    const bool asExpected = lastModified.identity == expectedIdentity(report.size);
    packer.number(asExpected ? 0 : 1);
    if (!asExpected)
        packIdentity(packer, lastModified.identity);
    packTiming(packer, report.timing);
    packer.text(report.leadsTo.bytes());
    if (const auto particulars = kept(report.particulars); !particulars.isEmpty())
        pack(packer, particulars.value());
    record.facts = packer.bytes();
    return record;
}

namespace
{

std::optional<Report> unpackedRest(const ResultRecord &record, Unpacker &unpacker)
{
    const Outcome etag = unpackOutcome(unpacker);
    const Outcome size = unpackOutcome(unpacker);
    const Outcome server = unpackOutcome(unpacker);
    const Outcome fileSystem = unpackOutcome(unpacker);
    if ((etag.isFound() && !record.etag) || (size.isFound() && !record.size) ||
        (server.isFound() && !record.serverSeconds && !record.serverText) ||
        (fileSystem.isFound() && !record.mtime))
        return {};

    Report report;
    report.etag = withValue(etag, record.etag.value_or(QByteArray()));
    FileSize found;
    if (size.isFound()) {
        found.bytes = static_cast<quint64>(record.size.value_or(0));
        found.bytesOnDisk = unpacker.number();
        found.type = static_cast<FileType>(unpacker.number(static_cast<quint64>(FileType::BlockDevice)));
        found.identity = unpackIdentity(unpacker);
    }
    report.size = withValue(size, found);
    report.lastModified.server =
        withValue(server, record.serverSeconds ? fixdate(*record.serverSeconds)
                                               : record.serverText.value_or(QByteArray()));
    Timestamp mtime;
    if (fileSystem.isFound())
        mtime = {record.mtime.value_or(0), unpackNanoseconds(unpacker)};
    report.lastModified.fileSystem = withValue(fileSystem, mtime);
    report.lastModified.identity =
        unpacker.number(1) == 0 ? expectedIdentity(report.size) : unpackIdentity(unpacker);
    report.timing = unpackTiming(unpacker);
    report.leadsTo = FilePath(unpacker.text());
    if (!unpacker.isWhole())
        report.particulars = unpackParticulars(unpacker);
    if (!unpacker.isWhole())
        return {};
    return report;
}

} // namespace

std::optional<Report> unpacked(const ResultRecord &record, InspectionId id)
{
    Unpacker unpacker(record.facts);
    const qint64 delay = unpacker.signedNumber();
    std::optional<Report> report = unpackedRest(record, unpacker);
    if (report) {
        report->id = id;
        report->inspectedAt =
            static_cast<qint64>(static_cast<quint64>(requestedAt(id)) + static_cast<quint64>(delay));
    }
    return report;
}

std::optional<Report> unpackedVersion1(const ResultRecord &record, qint64 inspectedAt)
{
    Unpacker unpacker(record.facts);
    std::optional<Report> report = unpackedRest(record, unpacker);
    if (report)
        report->inspectedAt = inspectedAt;
    return report;
}

} // namespace docket
