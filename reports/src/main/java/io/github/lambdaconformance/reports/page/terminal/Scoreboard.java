package io.github.lambdaconformance.reports.page.terminal;

import io.github.lambdaconformance.reports.page.output.Printable;
import io.github.lambdaconformance.reports.standing.Glyph;
import io.github.lambdaconformance.reports.standing.Scorecard;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of counts, a line for each runtime and, where it claims several, one for each of its profiles; nothing is ticked in a run that is not complete. The last column is named for
 * what it is: clauses run side by side, so their times add up to more than the run took.
 */
record Scoreboard(List<Entry> entries, boolean complete) {

    private static final int GAP = 2;
    private static final int REMARK = 18;

    private static final List<Column> COLUMNS = List.of(
            new Column("MUST", card -> card.must().toString()),
            new Column("robust", card -> card.robustness().toString()),
            new Column("SHOULD", card -> card.should().toString()),
            new Column("known", card -> count(card.known())),
            new Column("observed", card -> count(card.observed())),
            new Column("n/a", card -> count(card.notApplicable())),
            new Column("untested", card -> count(card.notTestable())),
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

    /** What one line is about, and its counts. */
    record Entry(String label, Scorecard card) {}

    /** Of all runtimes of a run. */
    static Scoreboard of(Results results) {
        var entries = Scorecard.all(results).stream()
                .flatMap(card -> Stream.concat(
                        Stream.of(new Entry(card.runtime().label(), card)), profiles(results, card.runtime())))
                .toList();
        return new Scoreboard(entries, !results.truncated());
    }

    private static Stream<Entry> profiles(Results results, RuntimeInfo runtime) {
        var cards = Scorecard.byProfile(results, runtime);
        return cards.size() < 2
                ? Stream.empty()
                : cards.entrySet().stream()
                        .map(each -> new Entry("  " + each.getKey().word(), each.getValue()));
    }

    void writeTo(Screen screen) {
        var titles = row(Column::title);
        var label = Math.min(longestLabel(), Screen.WIDTH - REMARK - GAP - titles.length());
        screen.line(screen.style().faint("  " + padded("runtime", label) + titles));
        for (Entry entry : entries) {
            var cells = row(column -> column.value().apply(entry.card()));
            screen.line(
                    "  " + padded(Printable.line(entry.label()), label) + cells + remark(entry.card(), screen.style()));
        }
    }

    /** Milliseconds as a reader says them. */
    static String duration(long millis) {
        if (millis < 1000) {
            return millis + " ms";
        }
        return millis < 10_000 ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0) : millis / 1000 + " s";
    }

    private String row(Function<Column, String> text) {
        return COLUMNS.stream()
                .map(column -> column.cell(text.apply(column), entries))
                .collect(Collectors.joining());
    }

    private int longestLabel() {
        return entries.stream().mapToInt(entry -> entry.label().length()).reduce("runtime".length(), Math::max);
    }

    private String remark(Scorecard card, Style style) {
        if (card.unexpected() > 0) {
            return "  " + style.bad(Glyph.CROSS + " " + card.unexpected() + " unexpected");
        }
        return complete && card.conformant() ? "  " + style.good(Glyph.TICK) : "";
    }

    private static String padded(String text, int width) {
        return text.length() > width ? text.substring(0, width - 1) + "…" : text + " ".repeat(width - text.length());
    }

    private static String count(int number) {
        return number == 0 ? "-" : String.valueOf(number);
    }
}
