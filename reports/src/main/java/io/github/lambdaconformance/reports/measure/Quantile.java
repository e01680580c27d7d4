package io.github.lambdaconformance.reports.measure;

import java.util.Collection;

/**
 * Quantiles by the nearest rank: always a value that was measured. Some thousand values per round fit into an array, so
 * they are exact and need no histogram.
 */
public final class Quantile {

    private Quantile() {}

    /**
     * The smallest value that at least this share of all values does not exceed.
     *
     * @param share from 0 (the least value) to 1 (the greatest)
     * @throws IllegalArgumentException if there is no value
     */
    public static double of(Collection<Double> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        var sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
