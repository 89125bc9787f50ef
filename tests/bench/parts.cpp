// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// What the parts of the core cost, each alone: to find out where time goes, where tests/bench/compare says
// only how much. A Google Benchmark program; --help tells its options. Its files are in a temporary folder.

#include "export/writers.h"
#include "history/history.h"
#include "history/recentmodel.h"
#include "inspect/inspector.h"
#include "inspect/lookups.h"
#include "inspect/volumes.h"
#include "intake/offer.h"
#include "support/realfiles.h"
#include "support/samplereports.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <benchmark/benchmark.h>

#include <array>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/xattr.h>

using namespace docket;
using namespace docket::test;

namespace
{

constexpr int fileCount = 1'000;
std::unique_ptr<RealFiles> folder; // for as long as main() runs
QList<FilePath> files;

void makeFiles()
{
    folder = std::make_unique<RealFiles>();
    for (int i = 0; i < fileCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        const FilePath file = folder->file("package-" + number + ".pkg", QByteArray(i, 'x'));
        setAttribute(file, recorded::etagAttribute(), "\"6a93d1f0-" + number + '"');
        setAttribute(file, recorded::lastModifiedAttribute(), "Tue, 17 Nov 2026 13:02:11 GMT " + number);
        files.append(file);
    }
}

const FilePath &nextFile()
{
    static qsizetype next = 0;
    next = (next + 1) % files.size();
    return files[next];
}

QByteArray uriList(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "file:///home/user/Downloads/My%20Packages/package-" + QByteArray::number(i) + ".pkg\r\n";
    return text;
}

QList<Errand> errands(int count)
{
    QList<Errand> list;
    const InspectionId highest = firstInspectionId(1'795'348'800'000);
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "/home/user/Downloads/package-" + QByteArray::number(i) + ".pkg";
        list.append({highest - i, FilePath(name), 1, true});
    }
    return list;
}

// The limit: what the three look-ups cannot do without.
void systemCalls(benchmark::State &state)
{
    std::array<char, 256> value;
    for (auto _ : state) {
        const char *path = nextFile().c_str();
        struct statx status = {};
        ::statx(AT_FDCWD, path, AT_STATX_DONT_SYNC, STATX_BASIC_STATS, &status);
        ::getxattr(path, recorded::etagAttribute().constData(), value.data(), value.size());
        ::getxattr(path, recorded::lastModifiedAttribute().constData(), value.data(), value.size());
    }
}
BENCHMARK(systemCalls);

template <auto lookup>
void lookUpByPath(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(lookup(Target::byPath(nextFile())));
}
BENCHMARK(lookUpByPath<readEtag>);
BENCHMARK(lookUpByPath<readSize>);
BENCHMARK(lookUpByPath<readLastModified>);

void openAndLookUp(benchmark::State &state)
{
    for (auto _ : state) {
        const Target target = Target::opened(nextFile());
        benchmark::DoNotOptimize(readEtag(target));
        benchmark::DoNotOptimize(readSize(target));
        benchmark::DoNotOptimize(readLastModified(target));
    }
}
BENCHMARK(openAndLookUp);

// From the hand-over to the last report, threads and event loop and all.
void inspect(benchmark::State &state)
{
    Inspector inspector;
    QEventLoop loop;
    QObject::connect(&inspector, &Inspector::finished, &loop, &QEventLoop::quit);
    Offer offer;
    offer.paths = files.first(state.range(0));
    for (auto _ : state) {
        inspector.inspect(offer);
        loop.exec();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(inspect)->Arg(1)->Arg(64)->Arg(fileCount)->UseRealTime();

void readUriList(benchmark::State &state)
{
    Offer offer;
    offer.form = Offer::Form::UriList;
    offer.bytes = uriList(static_cast<int>(state.range(0)));
    const Surroundings surroundings = Surroundings::current();
    for (auto _ : state)
        benchmark::DoNotOptimize(readOffer(offer, surroundings));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(readUriList)->Arg(100'000)->Unit(benchmark::kMillisecond);

void findVolume(benchmark::State &state)
{
    const VolumeTable table = VolumeTable::current();
    for (auto _ : state)
        benchmark::DoNotOptimize(table.volumeOf(nextFile()));
}
BENCHMARK(findVolume);

// A slice of waiting rows and its reports, on top of as many rows as the argument says.
void takeIntoTheList(benchmark::State &state)
{
    constexpr int slice = 1'024;
    const QList<Errand> all = errands(static_cast<int>(state.range(0)) + slice);
    QList<Report> reports;
    for (const Errand &errand : all.last(slice))
        reports.append(sample::report(errand.id, errand.path.bytes()));
    History history({});
    for (auto _ : state) {
        state.PauseTiming();
        RecentModel model(history);
        model.addWaiting(all.first(state.range(0)));
        state.ResumeTiming();
        model.addWaiting(all.last(slice));
        model.fill(reports);
    }
    state.SetItemsProcessed(state.iterations() * slice);
}
BENCHMARK(takeIntoTheList)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(50);

void write(benchmark::State &state)
{
    const auto writer = makeWriter(static_cast<ExportFormat>(state.range(0)));
    const Report report = sample::report(1, "/home/user/Downloads/package.pkg");
    QByteArray out;
    for (auto _ : state) {
        out.resize(0);
        writer->add(report, out);
    }
}
BENCHMARK(write)->ArgName("format")->DenseRange(static_cast<int>(ExportFormat::Text),
                                                static_cast<int>(ExportFormat::Csv));

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    makeFiles();
    benchmark::RunSpecifiedBenchmarks();
    folder.reset();
}
