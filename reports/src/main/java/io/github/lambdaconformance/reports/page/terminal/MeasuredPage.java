package io.github.lambdaconformance.reports.page.terminal;

import io.github.lambdaconformance.reports.measure.Measurement;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.Ranking;
import io.github.lambdaconformance.reports.measure.Spread;
import io.github.lambdaconformance.reports.page.comparison.Cost;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.Locale;
import java.util.stream.Stream;

/** What was measured, a table for each figure, as text for a terminal. */
public final class MeasuredPage {

    private static final String ROW = "  %-28s %10s   %-26s %s";
    private static final int NAME = 28;

    private final Measurements measurements;
    private final Screen screen;

    private MeasuredPage(Measurements measurements, Style style) {
        this.measurements = measurements;
        this.screen = new Screen(style);
    }

    /** The page as lines that fit into the terminal; {@code file} is where the figures are. */
    public static String render(Measurements measurements, Style style, String file) {
        return new MeasuredPage(measurements, style).text(file);
    }

    private String text(String file) {
        screen.heading(
                "AWS Lambda runtimes measured, suite " + measurements.header().suite());
        Stream.of(Metric.values()).filter(this::measured).forEach(this::table);
        packages();
        screen.heading("How to read this");
        new Cost(measurements).notes().forEach(note -> screen.labeled("·", 4, note));
        notMeasured();
        screen.blank();
        screen.line("figures: " + file);
        return screen.toString();
    }

    private boolean measured(Metric metric) {
        return measurements.runtimes().stream()
                .anyMatch(each -> each.figure(metric).isPresent());
    }

    private void table(Metric metric) {
        var ranking = Ranking.of(measurements, metric);
        var quality = measurements
                .quality(metric)
                .map(ratio -> String.format(Locale.ROOT, ", A/A %.2f", ratio))
                .orElse("");
        var refusal = ranking.reason().isEmpty() ? "" : ", not ranked: " + ranking.reason();
        screen.heading(metric.title() + ", " + metric.unit() + quality + refusal);
        for (RuntimeInfo runtime : measurements.header().runtimes()) {
            measurements
                    .of(runtime.name())
                    .flatMap(each -> each.figure(metric))
                    .ifPresent(spread -> row(runtime, spread, ranking));
        }
    }

    private void row(RuntimeInfo runtime, Spread spread, Ranking ranking) {
        var range = "[" + Spread.text(spread.min()) + " .. " + Spread.text(spread.max()) + "]";
        var rank = ranking.ranks().isEmpty() ? "" : ranking.text(runtime.name());
        screen.line(String.format(Locale.ROOT, ROW, name(runtime), spread.middle(), range, rank));
    }

    private void packages() {
        screen.heading("deployment package");
        for (RuntimeInfo runtime : measurements.header().runtimes()) {
            measurements
                    .of(runtime.name())
                    .map(Measurement::packaged)
                    .ifPresent(
                            size -> screen.line(String.format(Locale.ROOT, ROW, name(runtime), size.text(), "", "")));
        }
    }

    private static String name(RuntimeInfo runtime) {
        var label = runtime.label();
        return label.length() > NAME ? label.substring(0, NAME - 1) + "…" : label;
    }

    private void notMeasured() {
        var missing = measurements.header().notMeasured();
        if (!missing.isEmpty()) {
            screen.heading("Not measured");
            missing.forEach(each -> screen.labeled(each.runtime(), NAME, each.reason()));
        }
    }
}
