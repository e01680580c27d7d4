package io.github.lambdaconformance.reports.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one run found out; the only thing that pages see.
 *
 * @param header what was known before the first verdict
 * @param judgements at most one for each runtime and clause; kept in the order of the header, whatever came first
 * @param footer null when the run was cut off
 */
public record Results(
        RunHeader header, Judgements judgements, @Nullable RunFooter footer) {

    /** Of judgements in any order. */
    public Results(RunHeader header, List<Judgement> judgements, @Nullable RunFooter footer) {
        this(header, Judgements.inOrder(header, judgements), footer);
    }

    /** Whether the run was cut off before its end. */
    public boolean truncated() {
        return footer == null;
    }

    /** The judgements of one runtime. */
    public List<Judgement> of(String runtime) {
        return judgements.of(runtime);
    }

    /** The judgements of that kind. */
    public List<Judgement> where(Predicate<Judgement> kind) {
        return judgements.stream().filter(kind).toList();
    }

    /** How many judgements are of that kind. */
    public int count(Predicate<Judgement> kind) {
        return where(kind).size();
    }

    /** The judgement of one clause for one runtime; empty when the clause was not judged. */
    public Optional<Judgement> find(String runtime, String clause) {
        return judgements.find(runtime, clause);
    }
}
