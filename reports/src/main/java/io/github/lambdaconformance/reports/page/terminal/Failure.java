package io.github.lambdaconformance.reports.page.terminal;

import io.github.lambdaconformance.reports.history.History;
import io.github.lambdaconformance.reports.history.OtherRuntimes;
import io.github.lambdaconformance.reports.page.output.Excerpt;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.List;
import java.util.stream.Stream;

/** One judgement in full: what was asked, what was seen, what it means, how to see it again. */
record Failure(Judgement judgement, String runtime, List<String> others, List<String> transcript) {

    private static final int TRANSCRIPT_LINES = 24;

    static Failure of(Judgement judgement, Results results, History history, Transcripts transcripts) {
        var label = results.header().runtimes().stream()
                .filter(each -> each.name().equals(judgement.runtime()))
                .map(each -> each.label())
                .findFirst()
                .orElse(judgement.runtime());
        return new Failure(
                judgement,
                label,
                others(judgement, results, history),
                Excerpt.of(transcripts.text(judgement.transcript()), TRANSCRIPT_LINES, judgement.expected()));
    }

    /** Of this run, then of the last release. */
    private static List<String> others(Judgement judgement, Results results, History history) {
        var here = judgement.violated() ? Others.of(results, judgement).sentence() : "";
        var elsewhere = history.elsewhere(results, judgement).map(OtherRuntimes::sentence);
        return Stream.concat(Stream.of(here), elsewhere.stream())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    void writeTo(Screen screen) {
        screen.blank();
        title(screen);
        screen.paragraph("\"" + judgement.clause().requirement() + "\"");
        screen.line("  " + screen.style().faint(judgement.clause().link()));
        seen(screen);
        screen.blank();
        screen.labeled("on Lambda", judgement.consequence());
        screen.labeled("others", String.join("\n", others));
        screen.labeledWhole("again", judgement.again());
        screen.labeledWhole("transcript", judgement.transcript());
    }

    private void title(Screen screen) {
        var clause = judgement.clause();
        var what = judgement.glyph() + " " + runtime + "   " + clause.id();
        screen.line(screen.style().bad(what) + "   " + screen.style().faint(clause.binding()));
    }

    private void seen(Screen screen) {
        if (!judgement.verdict().message().isBlank()) {
            screen.blank();
            screen.paragraph(judgement.verdict().message());
        }
        if (!transcript.isEmpty()) {
            screen.blank();
            transcript.forEach(line -> wire(screen, line));
        }
    }

    private static void wire(Screen screen, String line) {
        var wrong = line.contains(Excerpt.MARK);
        for (String part : Paragraph.fold(line, screen.width() - 2)) {
            screen.line("  " + (wrong ? screen.style().bad(part) : part));
        }
    }
}
