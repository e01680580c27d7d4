package io.github.lambdaconformance.suites.measure;

import static java.util.Comparator.comparingInt;

import io.github.lambdaconformance.reports.measure.MeasurementHeader;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.preparation.Prepared;
import io.github.lambdaconformance.suites.progress.Progress;
import io.github.lambdaconformance.suites.provenance.Machine;
import io.github.lambdaconformance.suites.provenance.SuiteVersion;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Measures runtimes one at a time, in turns: whatever slows the machine for a while slows a round of all of them. The
 * runtime that can do most takes part twice, because what differs between its two results is noise.
 */
public final class Measuring {

    private final Prepared prepared;
    private final Plan plan;
    private final Progress progress;
    private final List<Contestant> runtimes;
    private final Contestant again;

    private Measuring(Prepared prepared, Plan plan, Progress progress) {
        this.prepared = prepared;
        this.plan = plan;
        this.progress = progress;
        this.runtimes = prepared.candidates().stream().map(Contestant::new).toList();
        this.again = new Contestant(ablest(prepared.candidates()));
    }

    /** So that noise is known in as many figures as there can be; the first of several. */
    private static Candidate ablest(List<Candidate> candidates) {
        return candidates.stream()
                .max(comparingInt(
                        each -> each.deployment().manifest().claims().profiles().size()))
                .orElseThrow();
    }

    /**
     * Measures all that are prepared, of which there must be at least one.
     *
     * @param work where they were built
     */
    public static Measurements of(Prepared prepared, Plan plan, Path work, Progress progress) {
        return new Measuring(prepared, plan, progress).measurements(work);
    }

    private Measurements measurements(Path work) {
        var started = Instant.now();
        inTurn(0, "to warm up", Contestant::rehearse);
        for (int round = 0; round < plan.rounds(); round++) {
            int number = round;
            var what = "round " + (round + 1) + " of " + plan.rounds();
            inTurn(round, what, (contestant, all) -> contestant.measure(all, number));
        }
        return new Measurements(
                header(started),
                runtimes.stream().map(each -> each.measurement(work)).toList(),
                Optional.of(again.measurement(work)),
                Instant.now());
    }

    /** Each round begins with another one, so that nobody always comes after the same neighbor's heat. */
    private void inTurn(int round, String what, BiConsumer<Contestant, Plan> turn) {
        var order = new ArrayList<>(runtimes);
        order.add(again);
        Collections.rotate(order, round);
        for (var contestant : order) {
            progress.measuring(what + "   " + contestant.name());
            turn.accept(contestant, plan);
        }
    }

    private MeasurementHeader header(Instant started) {
        return new MeasurementHeader(
                SuiteVersion.text(),
                started,
                Machine.text(),
                plan.rounds(),
                plan.warmRounds(),
                plan.warmUp(),
                plan.invocations(),
                prepared.candidates().stream().map(Candidate::info).toList(),
                prepared.problems().stream()
                        .map(problem -> new NotJudged(problem.runtime(), problem.reason()))
                        .toList());
    }
}
