package io.github.lambdaconformance.reports.page.terminal;

import io.github.lambdaconformance.reports.page.output.Excerpt;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.List;

/** One judgement in full: what was asked, what was seen, what it means, how to see it again. */
record Failure(Judgement judgement, String runtime, String others, List<String> transcript) {

    private static final int TRANSCRIPT_LINES = 24;

    static Failure of(Judgement judgement, Results results, Transcripts transcripts) {
        var label = results.header().runtimes().stream()
                .filter(each -> each.name().equals(judgement.runtime()))
                .map(each -> each.label())
                .findFirst()
                .orElse(judgement.runtime());
        return new Failure(
                judgement,
                label,
                judgement.violated() ? Others.of(results, judgement).sentence() : "",
                Excerpt.of(transcripts.text(judgement.transcript()), TRANSCRIPT_LINES, judgement.expected()));
    }

    void writeTo(Screen screen) {
        screen.blank();
        title(screen);
        screen.paragraph("\"" + judgement.clause().requirement() + "\"");
        screen.line("  " + screen.style().faint(judgement.clause().link()));
        seen(screen);
        screen.blank();
        screen.labeled("on Lambda", judgement.consequence());
        screen.labeled("others", others);
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
