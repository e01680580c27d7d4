package io.github.lambdaconformance.reports.page.html;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.lambdaconformance.reports.history.OtherRuntimes;
import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One judgement, as the matrix shows it and filters look through it; the rest is its {@link Evidence}. A page has thousands of cells,
 * and most have nothing to say, so what is empty is left out.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Cell(
        String finding,
        String mark,
        String reason,
        String cause,
        String message,
        String effect,
        long millis,
        ChangeList.@Nullable Entry change,
        String elsewhere) {

    static Cell of(Judgement judgement, Results results, Beside beside) {
        return new Cell(
                Finding.of(judgement).word(),
                Optional.ofNullable(judgement.mark()).map(BaselineMark::word).orElse(""),
                judgement.baselineReason(),
                judgement.verdict().kind().deviates() ? judgement.cause() : "",
                judgement.verdict().message(),
                judgement.effect(),
                judgement.millis(),
                change(judgement, beside),
                elsewhere(judgement, results, beside));
    }

    private static ChangeList.@Nullable Entry change(Judgement judgement, Beside beside) {
        return beside.changes()
                .flatMap(all -> all.find(judgement.runtime(), judgement.clause().id()))
                .map(ChangeList.Entry::of)
                .orElse(null);
    }

    private static String elsewhere(Judgement judgement, Results results, Beside beside) {
        return beside.history()
                .elsewhere(results, judgement)
                .map(OtherRuntimes::sentence)
                .orElse("");
    }
}
