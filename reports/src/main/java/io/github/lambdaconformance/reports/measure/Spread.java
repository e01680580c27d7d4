package io.github.lambdaconformance.reports.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What came out of several rounds.
 *
 * @param count how many values there were, at least one
 */
public record Spread(double min, double median, double max, int count) {

    /** More digits than any measurement here has. */
    private static final MathContext DIGITS = new MathContext(5);

    private static final MathContext SHOWN = new MathContext(3);

    /** Fewer rounds than this say too little to rank by. */
    private static final int ENOUGH = 5;

    /**
     * Of values in any order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Spread of(Collection<Double> values) {
        return new Spread(
                rounded(Quantile.of(values, 0)),
                rounded(Quantile.of(values, 0.5)),
                rounded(Quantile.of(values, 1)),
                values.size());
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** Whether no value of this is as large as any of the other. */
    public boolean below(Spread other) {
        return max < other.min;
    }

    /** Whether there were enough rounds to rank by. */
    public boolean rankable() {
        return count >= ENOUGH;
    }

    /** The median alone, as in {@code 48.8}. */
    public String middle() {
        return text(median);
    }

    /** As in {@code 48.8 [44.6 .. 53.8]}. */
    @Override
    public String toString() {
        return text(median) + " [" + text(min) + " .. " + text(max) + "]";
    }

    /** Three digits are all that a measurement on a shared machine can promise. */
    public static String text(double value) {
        var shown = new BigDecimal(value).round(SHOWN);
        return shown.abs().compareTo(BigDecimal.valueOf(100)) >= 0
                ? new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).toPlainString()
                : shown.toPlainString();
    }
}
