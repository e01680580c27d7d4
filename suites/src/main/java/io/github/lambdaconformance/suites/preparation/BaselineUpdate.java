package io.github.lambdaconformance.suites.preparation;

import io.github.lambdaconformance.fixtures.runtime.baseline.BaselineWriter;
import io.github.lambdaconformance.fixtures.runtime.baseline.KnownViolation;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A baseline that agrees with what was just found: stale entries go, violations without an entry get one. What has expired
 * stays as it is, because a person has to look at it.
 *
 * @param entries what {@code baseline.yaml} holds from now on, sorted by clause
 * @param added how many of them are new
 * @param gone how many entries were dropped
 */
public record BaselineUpdate(List<KnownViolation> entries, int added, int gone) {

    private static final int MONTHS = 6;

    /** What the judgements of one runtime make of its baseline. */
    static BaselineUpdate of(List<Judgement> judgements, Baseline baseline, LocalDate today) {
        var stale = stale(judgements);
        var fresh = fresh(judgements, today);
        var entries = new ArrayList<>(fresh);
        baseline.known().values().stream()
                .filter(entry -> !stale.contains(entry.clause()))
                .forEach(entries::add);
        entries.sort(Comparator.comparing(KnownViolation::clause));
        return new BaselineUpdate(List.copyOf(entries), fresh.size(), stale.size());
    }

    private static List<String> stale(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.mark() == BaselineMark.STALE)
                .map(judgement -> judgement.clause().id())
                .toList();
    }

    private static List<KnownViolation> fresh(List<Judgement> judgements, LocalDate today) {
        return judgements.stream()
                .filter(judgement ->
                        judgement.mark() == null && judgement.verdict().kind().deviates())
                .map(judgement -> entry(judgement, today))
                .toList();
    }

    private static KnownViolation entry(Judgement judgement, LocalDate today) {
        return new KnownViolation(judgement.clause().id(), judgement.verdict().message(), "", today.plusMonths(MONTHS));
    }

    /** Writes it beside the {@code runtime.yaml} of this runtime. */
    public static BaselineUpdate write(Candidate candidate, List<Judgement> judgements, LocalDate today) {
        var update = of(judgements, candidate.baseline(), today);
        if (update.added() + update.gone() > 0) {
            var manifest = candidate.deployment().manifest();
            BaselineWriter.write(manifest.folder(), manifest.variant(), update.entries());
        }
        return update;
    }
}
