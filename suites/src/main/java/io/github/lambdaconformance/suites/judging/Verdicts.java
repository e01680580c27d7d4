package io.github.lambdaconformance.suites.judging;

import static java.util.stream.Collectors.toMap;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.firststeps.Stumble;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;

/**
 * The verdicts of one run. Where the first start of a runtime went wrong, the step at which it did is judged before anything
 * else, and only that if it fails.
 */
public final class Verdicts {

    private final Map<String, FutureTask<Optional<FailedStep>>> firstSteps;

    /**
     * Nothing is judged yet.
     *
     * @param stopping those whose judging ends with a first step that fails
     * @param told of such a step, once for each runtime
     */
    public Verdicts(List<Candidate> stopping, BiConsumer<Candidate, FailedStep> told) {
        this.firstSteps = stopping.stream()
                .collect(toMap(
                        Candidate::name,
                        each -> new FutureTask<>(() -> {
                            var failed = each.stumble().flatMap(stumble -> judged(stumble, each));
                            failed.ifPresent(step -> told.accept(each, step));
                            return failed;
                        })));
    }

    /** Judges one clause for one runtime. What fails in the suite itself costs this verdict, and no other. */
    public Trial of(ClauseDefinition clause, Candidate candidate) {
        try {
            return judged(clause, candidate).naming(clause.id(), candidate.name());
        } catch (RuntimeException | Error e) {
            return Trial.failed(e).naming(clause.id(), candidate.name());
        }
    }

    private Trial judged(ClauseDefinition clause, Candidate candidate) {
        return Judge.excluded(clause, candidate)
                .or(() -> failedStep(candidate).map(step -> step.trialOf(clause)))
                .orElseGet(() -> Judge.judge(clause, candidate));
    }

    /** The first who asks judges it; others wait. */
    private Optional<FailedStep> failedStep(Candidate candidate) {
        var step = firstSteps.get(candidate.name());
        if (step == null) {
            return Optional.empty();
        }
        step.run();
        try {
            return step.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a first step was judged", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What its baseline knows of keeps nobody from judging the rest. */
    private static Optional<FailedStep> judged(Stumble stumble, Candidate candidate) {
        var clause = Catalogue.shared().clause(stumble.step().clause());
        return Optional.of(new FailedStep(clause, stumble, Judge.again(clause, candidate)))
                .filter(step -> step.trial().verdict().is(VerdictKind.VIOLATED))
                .filter(step -> candidate.baseline().entry(clause.id()).isEmpty());
    }
}
