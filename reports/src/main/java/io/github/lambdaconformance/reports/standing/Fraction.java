package io.github.lambdaconformance.reports.standing;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many clauses of some kind are met.
 *
 * @param met the clauses that are met
 * @param total the clauses that apply to the runtime, whether or not they could be tested
 */
public record Fraction(int met, int total) {

    static Fraction of(List<Judgement> judgements, Predicate<ClauseInfo> kind) {
        var counted = judgements.stream()
                .filter(judgement -> kind.test(judgement.clause()) && judgement.applies())
                .toList();
        return new Fraction((int) counted.stream().filter(Judgement::met).count(), counted.size());
    }

    @Override
    public String toString() {
        return total == 0 ? "-" : met + "/" + total;
    }
}
