package io.github.lambdaconformance.reports;

import io.github.lambdaconformance.reports.measure.Measurement;
import io.github.lambdaconformance.reports.measure.MeasurementHeader;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.PackageSize;
import io.github.lambdaconformance.reports.measure.Spread;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.vocabulary.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A small measurement: cold starts that differ, warm invocations that overlap, processor time that cannot be believed. */
public final class MeasuredSamples {

    private static final PackageSize FOLDER = new PackageSize(29_360_128, "the built folder");

    private MeasuredSamples() {}

    public static Measurements measurements() {
        return measurements(11);
    }

    /** The same with so many rounds. */
    public static Measurements measurements(int rounds) {
        return new Measurements(
                header(rounds, Samples.header().runtimes()),
                runtimes(rounds),
                Optional.of(new Measurement("python", again(rounds), FOLDER, List.of())),
                Samples.STARTED.plusSeconds(90));
    }

    /** The same and a C program that does nothing, under this name. */
    public static Measurements beside(String limit) {
        var all = measurements();
        var least = new Measurement(limit, figures(11, 1.2, 1.4, 1.6, 60), FOLDER, List.of());
        return new Measurements(
                header(
                        11,
                        plus(
                                Samples.header().runtimes(),
                                new RuntimeInfo(limit, "C", Kind.REFERENCE, "C", "", "", ""))),
                plus(all.runtimes(), least),
                all.again(),
                all.finished());
    }

    private static <T> List<T> plus(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static List<Measurement> runtimes(int rounds) {
        var python = figures(rounds, 44.6, 48.8, 53.8, 100);
        var rust = figures(rounds, 55.1, 61.25, 70, 110);
        var mine = figures(rounds, 60, 12_345.6, 20_000, 90);
        return List.of(
                new Measurement("python", python, FOLDER, List.of()),
                new Measurement("rust", rust, PackageSize.unknown("it is gone"), List.of()),
                new Measurement("mine", mine, FOLDER, List.of("6 MiB in: <too> slow")));
    }

    private static MeasurementHeader header(int rounds, List<RuntimeInfo> runtimes) {
        var missing = List.of(new NotJudged("swift", "needs swift, which is not on the PATH"));
        return new MeasurementHeader(
                "0.1.0-SNAPSHOT", Samples.STARTED, "Linux, 2 cores", rounds, 5, 300, 1000, runtimes, missing);
    }

    private static Map<Metric, Spread> figures(int rounds, double min, double median, double max, double warm) {
        return Map.of(
                Metric.FIRST_POLL, new Spread(min, median, max, rounds),
                Metric.WARM_P50, new Spread(warm - 20, warm, warm + 20, Math.min(rounds, 5)),
                Metric.CPU_PER_EVENT, new Spread(30, 40.1, 50, Math.min(rounds, 5)));
    }

    private static Map<Metric, Spread> again(int rounds) {
        return Map.of(
                Metric.FIRST_POLL, new Spread(44, 49.1, 55, rounds),
                Metric.WARM_P50, new Spread(80, 98, 120, Math.min(rounds, 5)),
                Metric.CPU_PER_EVENT, new Spread(30, 60, 90, Math.min(rounds, 5)));
    }
}
