package io.github.lambdaconformance.reports.verdict;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        RunHeader header,
        List<Judgement> judgements,
        @Nullable RunFooter footer) {

    public Results {
        judgements = inOrder(header, judgements);
    }

    private static List<Judgement> inOrder(RunHeader header, List<Judgement> judgements) {
        var runtimes = header.runtimes().stream().map(RuntimeInfo::name).toList();
        var clauses = header.clauses().stream().map(ClauseInfo::id).toList();
        var runtimePlaces = places(runtimes);
        var clausePlaces = places(clauses);
        return judgements.stream()
                .sorted(comparingInt((Judgement each) -> runtimePlaces.getOrDefault(each.runtime(), -1))
                        .thenComparingInt(
                                each -> clausePlaces.getOrDefault(each.clause().id(), -1)))
                .toList();
    }

    private static Map<String, Integer> places(List<String> names) {
        var places = new HashMap<String, Integer>();
        names.forEach(name -> places.putIfAbsent(name, places.size()));
        return places;
    }

    /** Whether the run was cut off before its end. */
    public boolean truncated() {
        return footer == null;
    }

    /** The judgements of one runtime. */
    public List<Judgement> of(String runtime) {
        return where(judgement -> judgement.runtime().equals(runtime));
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
        return judgements.stream()
                .filter(each ->
                        each.runtime().equals(runtime) && each.clause().id().equals(clause))
                .findFirst();
    }
}
