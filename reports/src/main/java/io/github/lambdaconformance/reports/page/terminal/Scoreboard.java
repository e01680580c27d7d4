package io.github.lambdaconformance.reports.page.terminal;

import io.github.lambdaconformance.reports.standing.Glyph;
import io.github.lambdaconformance.reports.standing.Scorecard;
import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.standing.Standing.Grade;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table of counts, a line for each runtime and, where it claims several, one for each of its profiles, with where it stands. A narrow terminal
 * goes without the last columns. The very last is named for what it is: clauses run side by side, so their times add up to more
 * than the run took.
 */
record Scoreboard(List<Entry> entries) {

    private static final int GAP = 2;
    private static final int REMARK = 18;
    private static final int LABEL = 24;

    private static final List<Column> COLUMNS = List.of(
            new Column("MUST", card -> card.must().toString()),
            new Column("robust", card -> card.robustness().toString()),
            new Column("SHOULD", card -> card.should().toString()),
            new Column("known", card -> count(card.known())),
            new Column("untested", card -> count(card.notTestable())),
            new Column("n/a", card -> count(card.notApplicable())),
            new Column("observed", card -> count(card.observed())),
            new Column("summed", card -> duration(card.millis())));

    private record Column(String title, Function<Scorecard, String> value) {

        String cell(String text, List<Entry> entries) {
            var widest = entries.stream()
                    .map(Entry::card)
                    .map(value)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            var width = Math.max(title.length(), widest);
            return " ".repeat(GAP + width - text.length()) + text;
        }
    }

    /** What one line is about, its counts, and where it stands. */
    record Entry(String label, Scorecard card, Grade grade) {}

    /** Of all runtimes of a run. */
    static Scoreboard of(Results results) {
        var entries = Scorecard.all(results).stream()
                .flatMap(card -> Stream.concat(Stream.of(whole(results, card)), profiles(results, card.runtime())))
                .toList();
        return new Scoreboard(entries);
    }

    private static Entry whole(Results results, Scorecard card) {
        var runtime = card.runtime();
        return new Entry(runtime.label(), card, Standing.overall(results, runtime.name()));
    }

    private static Stream<Entry> profiles(Results results, RuntimeInfo runtime) {
        var cards = Scorecard.byProfile(results, runtime);
        return cards.size() < 2
                ? Stream.empty()
                : cards.entrySet().stream()
                        .map(each -> new Entry(
                                "  " + each.getKey().word(),
                                each.getValue(),
                                Standing.of(results, runtime.name(), each.getKey())
                                        .grade()));
    }

    void writeTo(Screen screen) {
        var columns = fitting(screen.width());
        var titles = row(columns, Column::title);
        var label = Math.min(longestLabel(), screen.width() - REMARK - GAP - titles.length());
        screen.line(screen.style().faint("  " + padded("runtime", label) + titles));
        for (Entry entry : entries) {
            var cells = row(columns, column -> column.value().apply(entry.card()));
            screen.line("  " + padded(entry.label(), label) + cells + remark(entry, screen.style()));
        }
    }

    /** As many as leave room for labels. */
    private List<Column> fitting(int width) {
        var room = width - REMARK - GAP - Math.min(longestLabel(), LABEL);
        return IntStream.iterate(COLUMNS.size(), number -> number > 1, number -> number - 1)
                .mapToObj(number -> COLUMNS.subList(0, number))
                .filter(columns -> row(columns, Column::title).length() <= room)
                .findFirst()
                .orElse(COLUMNS.subList(0, 1));
    }

    /** Milliseconds as a reader says them. */
    static String duration(long millis) {
        if (millis < 1000) {
            return millis + " ms";
        }
        return millis < 10_000 ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0) : millis / 1000 + " s";
    }

    private String row(List<Column> columns, Function<Column, String> text) {
        return columns.stream()
                .map(column -> column.cell(text.apply(column), entries))
                .collect(Collectors.joining());
    }

    private int longestLabel() {
        return entries.stream().mapToInt(entry -> entry.label().length()).reduce("runtime".length(), Math::max);
    }

    private static String remark(Entry entry, Style style) {
        var unexpected = entry.card().unexpected();
        if (unexpected > 0) {
            return "  " + style.bad(entry.grade().glyph() + " " + unexpected + " unexpected");
        }
        return "  "
                + (entry.grade() == Grade.CONFORMANT
                        ? style.good(Glyph.TICK)
                        : entry.grade().glyph());
    }

    private static String padded(String text, int width) {
        return text.length() > width ? text.substring(0, width - 1) + "…" : text + " ".repeat(width - text.length());
    }

    private static String count(int number) {
        return number == 0 ? "-" : String.valueOf(number);
    }
}
