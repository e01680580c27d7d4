package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Footer;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the script of the page knows. */
record PageData(
        String suite,
        String started,
        @Nullable String finished,
        String machine,
        String selection,
        List<NotJudged> notJudged,
        List<RuntimeColumn> runtimes,
        List<ClauseRow> clauses,
        List<LegendEntry> legend) {

    /** A clause with a cell for each runtime, null where it was not judged. */
    record ClauseRow(ClauseInfo clause, List<@Nullable Cell> cells) {}

    static PageData of(Results results, Transcripts transcripts) {
        var header = results.header();
        return new PageData(
                header.suite(),
                header.started().toString(),
                finished(results.footer()),
                header.machine(),
                header.selection(),
                header.notJudged(),
                results.scorecards().stream()
                        .map(card -> RuntimeColumn.of(card, results))
                        .toList(),
                header.clauses().stream()
                        .map(clause -> row(clause, results, transcripts))
                        .toList(),
                LegendEntry.ALL);
    }

    private static ClauseRow row(ClauseInfo clause, Results results, Transcripts transcripts) {
        var cells = results.header().runtimes().stream()
                .map(runtime -> results.find(runtime.name(), clause.id())
                        .map(judgement -> Cell.of(judgement, transcripts))
                        .orElse(null))
                .toList();
        return new ClauseRow(clause, cells);
    }

    private static @Nullable String finished(@Nullable Footer footer) {
        return footer == null ? null : footer.finished().toString();
    }
}
