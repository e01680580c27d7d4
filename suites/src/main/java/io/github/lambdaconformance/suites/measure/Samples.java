package io.github.lambdaconformance.suites.measure;

import io.github.lambdaconformance.reports.measure.Measurement;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.PackageSize;
import io.github.lambdaconformance.reports.measure.Spread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of one runtime, as rounds bring them in. */
final class Samples {

    private final Map<Metric, List<Double>> values = new EnumMap<>(Metric.class);
    private final Set<String> remarks = new LinkedHashSet<>();

    void add(Metric metric, double value) {
        values.computeIfAbsent(metric, any -> new ArrayList<>()).add(value);
    }

    /** Notes what went wrong; the same remark is kept once. */
    void remark(String text) {
        remarks.add(text);
    }

    Measurement measurement(String runtime, PackageSize packaged) {
        var figures = new EnumMap<Metric, Spread>(Metric.class);
        values.forEach((metric, all) -> figures.put(metric, Spread.of(all)));
        return new Measurement(runtime, figures, packaged, List.copyOf(remarks));
    }
}
