package io.github.lambdaconformance.reports.change;

import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.Judgement;
import java.util.Optional;

/**
 * One clause for one runtime, in two runs.
 *
 * @param before empty when it was not judged then
 * @param now empty when it was not judged now
 */
public record Change(
        String runtime,
        String clause,
        ChangeKind kind,
        ChangeOrigin origin,
        Optional<Judgement> before,
        Optional<Judgement> now) {

    /** Whether the runtime broke a MUST that it kept before, and neither the suite nor the baseline accounts for it. */
    public boolean regression() {
        return kind == ChangeKind.NEW
                && origin != ChangeOrigin.SUITE
                && now.filter(each -> Severity.of(each) >= Severity.MUST && each.mark() == null)
                        .isPresent();
    }

    /** What was found then and now, such as {@code was met, is violated: it exits}. */
    public String text() {
        return "was " + before.map(Change::found).orElse("not judged") + ", is "
                + now.map(Judgement::summary).orElse("not judged");
    }

    private static String found(Judgement judgement) {
        var seen = Finding.of(judgement) == Finding.OBSERVED
                ? ": " + judgement.verdict().message().strip()
                : "";
        return judgement.word() + seen;
    }
}
