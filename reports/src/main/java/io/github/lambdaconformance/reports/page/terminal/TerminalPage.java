package io.github.lambdaconformance.reports.page.terminal;

import io.github.lambdaconformance.reports.history.History;
import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.page.output.Heading;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.standing.Totals;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.Optional;
import java.util.function.Predicate;

/** The scorecard, and everything that fails the run in full, as text for a terminal. */
public final class TerminalPage {

    private static final String CUT_OFF = "TRUNCATED: this run was cut off, so its numbers are not final.";

    private final Results results;
    private final History history;
    private final Transcripts transcripts;
    private final Screen screen;
    private final Optional<Differences> differences;

    private TerminalPage(Results results, Beside beside, Transcripts transcripts, Style style) {
        this.results = results;
        this.history = beside.history();
        this.transcripts = transcripts;
        this.screen = new Screen(style);
        this.differences = beside.changes().map(Differences::new);
    }

    /** The page as lines that fit into the terminal; {@code report} is where the reader finds more, such as a path. */
    public static String render(Results results, Beside beside, Transcripts transcripts, Style style, String report) {
        return new TerminalPage(results, beside, transcripts, style).text(report);
    }

    private String text(String report) {
        screen.heading(new FirstAndLast(results).first());
        cutOff();
        screen.blank();
        Scoreboard.of(results).writeTo(screen);
        differences.ifPresent(all -> all.writeTo(screen));
        new BrokenInstruments(results.header()).writeTo(screen);
        new RootCauses(results).writeTo(screen);
        findings();
        cutOff();
        end(report);
        return screen.toString();
    }

    private void findings() {
        var remarks = new Remarks(results);
        Predicate<Judgement> decides = each -> each.clause().decidesConformance();
        inFull("", decides.and(Judgement::violatedUnexpectedly));
        remarks.baselines(screen);
        inFull(Heading.UNSTEADY, Judgement::unsteady);
        inFull("Harness errors: the suite failed, not the runtime", Judgement::harnessFailed);
        inFull(
                "Robustness: asked by this suite or AWS's clients, decides nothing about conformance",
                Judgement::robustnessFinding);
        remarks.advice(screen);
        remarks.notJudged(screen);
    }

    private void inFull(String heading, Predicate<Judgement> kind) {
        var found = results.where(kind);
        if (!found.isEmpty() && !heading.isEmpty()) {
            screen.heading(heading);
        }
        found.forEach(each -> Failure.of(each, results, history, transcripts).writeTo(screen));
    }

    private void cutOff() {
        if (results.truncated()) {
            screen.blank();
            screen.line(screen.style().bad(CUT_OFF));
        }
    }

    private void end(String report) {
        var totals = Totals.of(results);
        var fails = results.truncated() || totals.all() == 0 || totals.unexpected() > 0;
        var style = screen.style();
        var ends = new FirstAndLast(results);
        screen.blank();
        for (String line : ends.last(totals, screen.width())) {
            screen.line(fails ? style.bad(line) : style.good(line));
        }
        differences.map(Differences::last).ifPresent(line -> screen.line(style.strong(line)));
        ends.took().stream()
                .flatMap(took -> Paragraph.fold(took, screen.width()).stream())
                .forEach(screen::line);
        screen.line("report: " + report);
    }
}
