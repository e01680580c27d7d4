package io.github.lambdaconformance.reports.verdict;

import static java.util.Comparator.comparingInt;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.Stream;

/** The judgements of a run, in the order of its header, and by runtime and clause: pages look for each of them many times. */
public final class Judgements extends AbstractList<Judgement> implements RandomAccess {

    private final List<Judgement> all;
    private final Map<String, Map<String, Judgement>> byName = new HashMap<>();
    private final Map<String, List<Judgement>> byRuntime = new HashMap<>();

    private Judgements(List<Judgement> all) {
        this.all = all;
        all.forEach(each -> byName.computeIfAbsent(each.runtime(), any -> new HashMap<>())
                .putIfAbsent(each.clause().id(), each));
        byName.keySet()
                .forEach(runtime -> byRuntime.put(
                        runtime,
                        all.stream()
                                .filter(each -> each.runtime().equals(runtime))
                                .toList()));
    }

    static Judgements inOrder(RunHeader header, List<Judgement> judgements) {
        var runtimes = places(header.runtimes().stream().map(RuntimeInfo::name));
        var clauses = places(header.clauses().stream().map(ClauseInfo::id));
        return new Judgements(judgements.stream()
                .sorted(comparingInt((Judgement each) -> runtimes.getOrDefault(each.runtime(), -1))
                        .thenComparingInt(
                                each -> clauses.getOrDefault(each.clause().id(), -1)))
                .toList());
    }

    private static Map<String, Integer> places(Stream<String> names) {
        var places = new HashMap<String, Integer>();
        names.forEach(name -> places.putIfAbsent(name, places.size()));
        return places;
    }

    List<Judgement> of(String runtime) {
        return byRuntime.getOrDefault(runtime, List.of());
    }

    Optional<Judgement> find(String runtime, String clause) {
        return Optional.ofNullable(byName.getOrDefault(runtime, Map.of()).get(clause));
    }

    @Override
    public Judgement get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
