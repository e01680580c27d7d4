package io.github.lambdaconformance.reports.page.comparison;

import io.github.lambdaconformance.reports.measure.Measurement;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.PackageSize;
import io.github.lambdaconformance.reports.measure.Ranking;
import io.github.lambdaconformance.reports.measure.Spread;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured: tables of cost, and how far they can be believed. */
public record Cost(Measurements measurements) {

    private static final List<Metric> SHORT = List.of(
            Metric.FIRST_POLL,
            Metric.FIRST_ANSWER,
            Metric.WARM_P50,
            Metric.WARM_P99,
            Metric.CPU_PER_EVENT,
            Metric.RSS_AFTER);

    private static final List<Metric> OF_PROFILES = List.of(
            Metric.FIRST_BYTE,
            Metric.PIECE_LATE_P50,
            Metric.PIECE_LATE_P99,
            Metric.STREAM_THROUGHPUT,
            Metric.RSS_AFTER_STREAM,
            Metric.THROUGHPUT,
            Metric.MANAGED_THROUGHPUT);

    private static final List<Metric> QUALITY = List.of(Metric.FIRST_POLL, Metric.WARM_P50, Metric.CPU_PER_EVENT);

    /** The most asked-for figures as {@code median [min .. max]}, with ranks where they may be given. */
    public Table table() {
        return table(SHORT);
    }

    /** Streams, and many events at a time beside one, of those who can do one of them; empty when nobody can. */
    public Optional<Table> profiles() {
        var able = runtimes().stream().filter(this::isAble).toList();
        var titles =
                Stream.concat(Stream.of("runtime", "kind"), OF_PROFILES.stream().map(Cost::title));
        var rows = able.stream().map(runtime -> figures(runtime, OF_PROFILES)).toList();
        return able.isEmpty() ? Optional.empty() : Optional.of(new Table(titles.toList(), rows));
    }

    private boolean isAble(RuntimeInfo runtime) {
        return Stream.of(Metric.FIRST_BYTE, Metric.MANAGED_THROUGHPUT)
                .anyMatch(metric ->
                        measured(runtime).flatMap(each -> each.figure(metric)).isPresent());
    }

    /** Every figure. */
    public Table everything() {
        return table(List.of(Metric.values()));
    }

    /** Each figure that was measured, as a drawing. */
    public List<Plot> plots() {
        return Stream.of(Metric.values())
                .map(metric -> Plot.of(measurements, metric))
                .filter(plot -> !plot.dots().isEmpty())
                .toList();
    }

    /** Whose rows the tables have. */
    public List<String> names() {
        return runtimes().stream().map(RuntimeInfo::name).toList();
    }

    private Table table(List<Metric> metrics) {
        var titles = new ArrayList<>(List.of("runtime", "kind"));
        metrics.stream().map(Cost::title).forEach(titles::add);
        titles.add("init: billed, of the limit");
        titles.add("package");
        return new Table(
                titles,
                runtimes().stream().map(runtime -> row(runtime, metrics)).toList());
    }

    private List<RuntimeInfo> runtimes() {
        return Side.bySide(measurements.header().runtimes());
    }

    private static String title(Metric metric) {
        return metric.title() + ", " + metric.unit();
    }

    private List<String> figures(RuntimeInfo runtime, List<Metric> metrics) {
        return Stream.concat(
                        Stream.of(runtime.label(), runtime.kind().word()),
                        metrics.stream().map(metric -> cell(runtime, metric)))
                .toList();
    }

    private List<String> row(RuntimeInfo runtime, List<Metric> metrics) {
        var cells = new ArrayList<>(figures(runtime, metrics));
        cells.add(measured(runtime).map(Cost::init).orElse("–"));
        cells.add(measured(runtime)
                .map(Measurement::packaged)
                .map(PackageSize::text)
                .orElse("–"));
        return cells;
    }

    private Optional<Measurement> measured(RuntimeInfo runtime) {
        return measurements.of(runtime.name());
    }

    private String cell(RuntimeInfo runtime, Metric metric) {
        var ranking = Ranking.of(measurements, metric);
        var rank = ranking.ranks().isEmpty() ? "" : " " + ranking.text(runtime.name());
        return measured(runtime)
                .flatMap(each -> each.figure(metric))
                .map(Spread::toString)
                .map(text -> text + rank)
                .orElse("–");
    }

    private static String init(Measurement measurement) {
        var billed =
                measurement.billedInitMillis().map(millis -> millis + " ms").orElse("over the limit");
        return measurement
                .shareOfInitLimit()
                .map(share -> String.format(Locale.ROOT, "%s, %.1f %%", billed, share * 100))
                .orElse("–");
    }

    /** How the tables have to be read, a sentence each. */
    public List<String> notes() {
        return Stream.of(
                        Stream.of(method(), new AboveLimit(measurements).note(), quality(), ranks(), init()),
                        packages(),
                        remarks())
                .flatMap(notes -> notes)
                .toList();
    }

    private String method() {
        var header = measurements.header();
        return "Measured on " + header.started().toString().substring(0, 10) + " with suite " + header.suite() + " on "
                + header.machine() + ": " + header.method() + ". Figures are median [min .. max] of the rounds; they"
                + " hold for this machine and have nothing of Lambda's sandbox, download and CPU share.";
    }

    private String quality() {
        return measurements
                .again()
                .map(again -> "A/A (" + again.runtime() + " measured twice, in turns; 1.00 is perfect): "
                        + QUALITY.stream().map(this::ratio).collect(Collectors.joining(", ")) + ".")
                .orElse("Nothing was measured twice, so how noisy the machine was is not known.");
    }

    private String ratio(Metric metric) {
        return metric.title() + " "
                + measurements
                        .quality(metric)
                        .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                        .orElse("–");
    }

    private String ranks() {
        return "A rank (#) counts the runtimes whose whole spread is better; a column without ranks is not ranked,"
                + " because the same runtime twice differed by more than 5 % in it, none was measured twice in it or there"
                + " were fewer than 5 rounds.";
    }

    private static String init() {
        return "Lambda lets an init take 10 s, and has billed all of it since 1 August 2025, whatever the runtime and"
                + " package, rounded up to a millisecond together with the invocation.";
    }

    /** A sentence for all whose package was counted in the same way. */
    private Stream<String> packages() {
        var alike = new LinkedHashMap<String, List<String>>();
        runtimes().stream()
                .flatMap(runtime -> measured(runtime).stream())
                .forEach(each -> alike.computeIfAbsent(each.packaged().counted(), how -> new ArrayList<>())
                        .add(each.runtime()));
        return alike.entrySet().stream()
                .map(each -> "Package of " + String.join(", ", each.getValue()) + ": " + each.getKey() + ".");
    }

    private Stream<String> remarks() {
        return runtimes().stream()
                .flatMap(runtime -> measured(runtime).stream())
                .flatMap(each -> each.remarks().stream().map(remark -> each.runtime() + ": " + remark));
    }
}
