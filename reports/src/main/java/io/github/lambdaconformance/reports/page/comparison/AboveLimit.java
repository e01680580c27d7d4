package io.github.lambdaconformance.reports.page.comparison;

import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.Spread;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each runtime adds to the least that any can cost on that machine: what was measured of a C program that does nothing but poll
 * and answer is the share of this suite, of the kernel and of the machine, which stands in the figures of all.
 */
public record AboveLimit(Measurements measurements) {

    private static final List<Metric> METRICS = List.of(
            Metric.FIRST_POLL,
            Metric.WARM_P50,
            Metric.CPU_PER_EVENT,
            Metric.RSS_AFTER,
            Metric.LARGE_EVENT,
            Metric.LARGE_RESPONSE);

    /** Medians without that share; empty where it was not measured. */
    public Optional<Table> table() {
        var rows = runtimes().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(titles(), rows));
    }

    /** Whose rows the table has. */
    public List<String> names() {
        return runtimes().map(RuntimeInfo::name).toList();
    }

    private static List<String> titles() {
        return Stream.concat(
                        Stream.of("above the limit", "kind"),
                        METRICS.stream().map(metric -> metric.title() + ", " + metric.unit()))
                .toList();
    }

    /** All that can be compared with what costs least. */
    private Stream<RuntimeInfo> runtimes() {
        return Side.bySide(measurements.header().runtimes()).stream()
                .filter(runtime -> measurements
                        .limitOf(runtime.name())
                        .filter(limit -> !limit.runtime().equals(runtime.name()))
                        .isPresent());
    }

    private List<String> row(RuntimeInfo runtime) {
        return Stream.concat(
                        Stream.of(runtime.label(), runtime.kind().word()),
                        METRICS.stream().map(metric -> cell(runtime.name(), metric)))
                .toList();
    }

    private String cell(String runtime, Metric metric) {
        var own = measurements.of(runtime).flatMap(each -> each.figure(metric));
        var least = measurements.limitOf(runtime).flatMap(each -> each.figure(metric));
        return own.isPresent() && least.isPresent() ? added(own.get(), least.get()) : "–";
    }

    private static String added(Spread own, Spread least) {
        double more = own.median() - least.median();
        return (more < 0 ? "−" : "+") + Spread.text(Math.abs(more));
    }

    /** How far the figures are the runtimes' own. */
    public String note() {
        return table().isPresent()
                ? "The row limit is a C program that does nothing but poll and answer: so much of every figure is this suite,"
                        + " the kernel and the machine. What is above it is the runtime's and its function's."
                : "The least that a runtime can cost here was not measured: every figure has a share of this suite, of the"
                        + " kernel and of the machine.";
    }
}
