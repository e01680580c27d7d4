package io.github.lambdaconformance.reports.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ranks in one metric. A rank counts only the runtimes whose whole spread is better, so runtimes whose spreads overlap
 * are not ordered among each other by it.
 *
 * @param ranks by runtime, from 1; empty when nothing may be ranked
 * @param reason why nothing may be ranked; empty otherwise
 */
public record Ranking(Map<String, Integer> ranks, String reason) {

    /** The same runtime twice may differ by so much before nothing is ranked. */
    private static final double TOLERANCE = 0.05;

    /** Copies the ranks. */
    public Ranking {
        ranks = Map.copyOf(ranks);
    }

    /** Which runtimes are better than others in this metric, as far as that can be said. */
    public static Ranking of(Measurements measurements, Metric metric) {
        var spreads = new LinkedHashMap<String, Spread>();
        measurements
                .runtimes()
                .forEach(each -> each.figure(metric).ifPresent(spread -> spreads.put(each.runtime(), spread)));
        return refusal(spreads, measurements.quality(metric))
                .map(reason -> new Ranking(Map.of(), reason))
                .orElseGet(() -> new Ranking(ranks(spreads, metric), ""));
    }

    private static Optional<String> refusal(Map<String, Spread> spreads, Optional<Double> quality) {
        if (spreads.size() < 2) {
            return Optional.of("nothing to compare with");
        }
        if (!spreads.values().stream().allMatch(Spread::rankable)) {
            return Optional.of("too few rounds");
        }
        if (quality.isEmpty()) {
            return Optional.of("no runtime was measured twice in it");
        }
        return quality.filter(ratio -> Math.abs(ratio - 1) <= TOLERANCE).isPresent()
                ? Optional.empty()
                : Optional.of("the same runtime twice differed too much");
    }

    private static Map<String, Integer> ranks(Map<String, Spread> spreads, Metric metric) {
        var ranks = new LinkedHashMap<String, Integer>();
        spreads.forEach((runtime, spread) ->
                ranks.put(runtime, 1 + better(spreads.values().stream().toList(), spread, metric)));
        return ranks;
    }

    private static int better(List<Spread> all, Spread than, Metric metric) {
        return (int) all.stream().filter(each -> metric.better(each, than)).count();
    }

    /** As in {@code #2}; a dash when there is none. */
    public String text(String runtime) {
        var rank = ranks.get(runtime);
        return rank == null ? "–" : "#" + rank;
    }
}
