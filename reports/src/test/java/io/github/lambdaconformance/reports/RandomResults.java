package io.github.lambdaconformance.reports;

import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs in which anything can have been found that a clause of its level may find; the same for the same seed. */
public final class RandomResults {

    private static final List<VerdictKind> ANY = List.of(
            VerdictKind.MET,
            VerdictKind.MET,
            VerdictKind.MET,
            VerdictKind.UNSTEADY,
            VerdictKind.HARNESS_ERROR,
            VerdictKind.NOT_TESTABLE,
            VerdictKind.NOT_APPLICABLE);

    private final Random random;

    private RandomResults(long seed) {
        this.random = new Random(seed);
    }

    /** A run of the clauses and runtimes of the samples. */
    public static Results of(long seed) {
        return new RandomResults(seed).results();
    }

    private Results results() {
        var judgements = Samples.header().runtimes().stream()
                .flatMap(runtime -> Samples.CLAUSES.stream().map(clause -> judgement(runtime.name(), clause)))
                .toList();
        return new Results(
                Samples.header(), judgements, new RunFooter(judgements.size(), Samples.STARTED, Samples.EFFORT));
    }

    private Judgement judgement(String runtime, ClauseInfo clause) {
        var kind = kind(clause.level());
        return Samples.judgement(runtime, clause, new Verdict(kind, kind.word()), mark(kind), "a reason");
    }

    private VerdictKind kind(Level level) {
        var own = switch (level) {
            case MUST -> VerdictKind.VIOLATED;
            case SHOULD -> VerdictKind.DISCOURAGED;
            case MAY -> VerdictKind.OBSERVED;
        };
        return any(Stream.concat(ANY.stream(), Stream.of(own, own, own)).toList());
    }

    private @Nullable BaselineMark mark(VerdictKind kind) {
        var marks = kind.deviates() ? List.of(BaselineMark.KNOWN, BaselineMark.EXPIRED) : List.of(BaselineMark.STALE);
        boolean listed = (kind.deviates() || kind == VerdictKind.MET) && random.nextInt(3) == 0;
        return listed ? any(marks) : null;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
