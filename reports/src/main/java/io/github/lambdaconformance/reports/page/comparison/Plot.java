package io.github.lambdaconformance.reports.page.comparison;

import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.Ranking;
import io.github.lambdaconformance.reports.measure.Spread;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * One metric of all runtimes, for a drawing: a dot for each, and how far its values were spread.
 *
 * @param logarithmic whether the values differ so much that they can only be seen side by side on such a scale
 * @param unranked why nobody is ranked; empty where ranks are given
 */
public record Plot(String title, String unit, boolean logarithmic, String unranked, List<Dot> dots) {

    /** From here on the small ones could not be told apart. */
    private static final double WIDE = 20;

    /** One runtime: its values as numbers, and as a reader says them. */
    public record Dot(String runtime, double min, double median, double max, String text, String rank) {

        private static Dot of(RuntimeInfo runtime, Spread spread, Ranking ranking) {
            var rank = ranking.ranks().isEmpty() ? "" : ranking.text(runtime.name());
            return new Dot(runtime.name(), spread.min(), spread.median(), spread.max(), spread.middle(), rank);
        }
    }

    static Plot of(Measurements measurements, Metric metric) {
        var ranking = Ranking.of(measurements, metric);
        var dots = Side.bySide(measurements.header().runtimes()).stream()
                .flatMap(runtime -> dot(measurements, metric, runtime, ranking))
                .toList();
        return new Plot(metric.title(), metric.unit(), logarithmic(dots), ranking.reason(), dots);
    }

    private static Stream<Dot> dot(Measurements measurements, Metric metric, RuntimeInfo runtime, Ranking ranking) {
        return measurements.of(runtime.name()).flatMap(each -> each.figure(metric)).stream()
                .map(spread -> Dot.of(runtime, spread, ranking));
    }

    private static boolean logarithmic(List<Dot> dots) {
        var least = dots.stream().mapToDouble(Dot::min).min().orElse(0);
        var most = dots.stream().mapToDouble(Dot::max).max().orElse(0);
        return least > 0 && most / least > WIDE;
    }
}
