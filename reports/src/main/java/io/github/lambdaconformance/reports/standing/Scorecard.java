package io.github.lambdaconformance.reports.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The counts of one runtime.
 *
 * @param runtime the runtime
 * @param must the clauses that decide conformance, of all profiles
 * @param robustness the MUST clauses that do not decide conformance
 * @param should the SHOULD clauses
 * @param known violations that the baseline lists
 * @param observed MAY clauses with a value
 * @param notApplicable clauses about capabilities that the runtime does not declare
 * @param notTestable clauses that could not be put to the test
 * @param unexpected judgements that fail the run
 * @param millis the sum of what each clause took, in milliseconds; clauses run side by side, so the run is shorter
 */
public record Scorecard(
        RuntimeInfo runtime,
        Fraction must,
        Fraction robustness,
        Fraction should,
        int known,
        int observed,
        int notApplicable,
        int notTestable,
        int unexpected,
        long millis) {

    /** The counts of each runtime, in the order of the header. */
    public static List<Scorecard> all(Results results) {
        return results.header().runtimes().stream()
                .map(runtime -> of(results, runtime))
                .toList();
    }

    /** The counts of one runtime. */
    public static Scorecard of(Results results, RuntimeInfo runtime) {
        return of(runtime, results.of(runtime.name()));
    }

    /** The counts of one runtime in each profile of which something applies to it. */
    public static Map<Profile, Scorecard> byProfile(Results results, RuntimeInfo runtime) {
        var byProfile = results.of(runtime.name()).stream()
                .collect(groupingBy(judgement -> judgement.clause().profile(), TreeMap::new, toList()));
        var cards = new TreeMap<Profile, Scorecard>();
        byProfile.forEach((profile, judgements) -> {
            if (judgements.stream().anyMatch(Judgement::applies)) {
                cards.put(profile, of(runtime, judgements));
            }
        });
        return cards;
    }

    private static Scorecard of(RuntimeInfo runtime, List<Judgement> judgements) {
        return new Scorecard(
                runtime,
                Fraction.of(judgements, ClauseInfo::decidesConformance),
                Fraction.of(judgements, ClauseInfo::asksForRobustness),
                Fraction.of(judgements, clause -> clause.level() == Level.SHOULD),
                count(judgements, Judgement::known),
                count(judgements, judgement -> judgement.is(VerdictKind.OBSERVED)),
                count(judgements, judgement -> !judgement.applies()),
                count(judgements, judgement -> judgement.is(VerdictKind.NOT_TESTABLE)),
                count(judgements, Judgement::unexpected),
                judgements.stream().mapToLong(Judgement::millis).sum());
    }

    private static int count(List<Judgement> judgements, Predicate<Judgement> kind) {
        return (int) judgements.stream().filter(kind).count();
    }
}
