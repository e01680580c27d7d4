package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.page.output.LeftOut;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.standing.Scorecard;
import io.github.lambdaconformance.reports.standing.Totals;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the script of the page knows. */
record PageData(
        About about,
        List<LeftOut> notJudged,
        List<RuntimeColumn> runtimes,
        List<ClauseRow> clauses,
        Legend legend,
        String totals,
        Comparison comparison,
        @Nullable ChangeList changes,
        Past past,
        Map<String, String> packed,
        String explained) {

    /** What was run, when and on what. */
    record About(
            String suite, String started, @Nullable String finished, String machine, String selection, boolean slow) {

        static About of(RunHeader header, @Nullable RunFooter footer) {
            return new About(
                    header.suite(),
                    header.started().toString(),
                    footer == null ? null : footer.finished().toString(),
                    header.machine(),
                    header.selection(),
                    header.slow());
        }
    }

    /** A clause with a cell for each runtime, null where it was not judged. */
    record ClauseRow(ClauseInfo clause, List<@Nullable Cell> cells) {}

    static PageData of(Results results, Beside beside, Transcripts transcripts) {
        var header = results.header();
        return new PageData(
                About.of(header, results.footer()),
                LeftOut.groups(header.notJudged()),
                columns(results, beside.today()),
                rows(results, beside),
                Legend.WHOLE,
                Totals.of(results).text(),
                Comparison.of(results, beside.measured()),
                beside.changes().map(ChangeList::of).orElse(null),
                Past.of(results, beside.history()),
                PackedEvidence.of(results, transcripts),
                explained(results, beside));
    }

    /** Compressed; of the clauses of this run. */
    private static String explained(Results results, Beside beside) {
        var known = new TreeMap<>(beside.explained());
        known.keySet()
                .retainAll(
                        results.header().clauses().stream().map(ClauseInfo::id).toList());
        return PackedEvidence.packed(known);
    }

    private static List<RuntimeColumn> columns(Results results, LocalDate today) {
        return Scorecard.all(results).stream()
                .map(card -> RuntimeColumn.of(card, results, today))
                .toList();
    }

    private static List<ClauseRow> rows(Results results, Beside beside) {
        return results.header().clauses().stream()
                .map(clause -> row(clause, results, beside))
                .toList();
    }

    private static ClauseRow row(ClauseInfo clause, Results results, Beside beside) {
        var cells = results.header().runtimes().stream()
                .map(runtime -> results.find(runtime.name(), clause.id())
                        .map(judgement -> Cell.of(judgement, results, beside))
                        .orElse(null))
                .toList();
        return new ClauseRow(clause, cells);
    }
}
