package io.github.lambdaconformance.reports.measure;

import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of the measurement file, with exactly the names and the order of its members. */
sealed interface MeasurementLine {

    /** First line. */
    record Head(
            String kind,
            int version,
            String suite,
            Instant started,
            String machine,
            int rounds,
            int warmRounds,
            int warmUp,
            int invocations,
            List<RuntimeInfo> runtimes,
            List<NotJudged> notMeasured)
            implements MeasurementLine {

        static final String KIND = "header";

        static Head of(MeasurementHeader header) {
            return new Head(
                    KIND,
                    MeasurementHeader.VERSION,
                    header.suite(),
                    header.started(),
                    header.machine(),
                    header.rounds(),
                    header.warmRounds(),
                    header.warmUp(),
                    header.invocations(),
                    header.runtimes(),
                    header.notMeasured());
        }

        MeasurementHeader header() {
            return new MeasurementHeader(
                    suite, started, machine, rounds, warmRounds, warmUp, invocations, runtimes, notMeasured);
        }
    }

    /** One runtime; {@code again} is the kind of the second measurement of the first one. */
    record Measured(
            String kind,
            String runtime,
            Map<String, Spread> figures,
            long packageBytes,
            String packageCounted,
            List<String> remarks)
            implements MeasurementLine {

        static final String FIRST = "measurement";
        static final String AGAIN = "again";

        static Measured of(String kind, Measurement measurement) {
            var figures = new LinkedHashMap<String, Spread>();
            measurement.figures().forEach((metric, spread) -> figures.put(metric.word(), spread));
            var packaged = measurement.packaged();
            return new Measured(
                    kind, measurement.runtime(), figures, packaged.bytes(), packaged.counted(), measurement.remarks());
        }

        Measurement measurement() {
            var known = new EnumMap<Metric, Spread>(Metric.class);
            figures.forEach((word, spread) -> Metric.of(word).ifPresent(metric -> known.put(metric, spread)));
            return new Measurement(runtime, known, new PackageSize(packageBytes, packageCounted), remarks);
        }
    }

    /** Last line. */
    record Foot(String kind, int measurements, Instant finished) implements MeasurementLine {

        static Foot of(Measurements measurements) {
            return new Foot("footer", measurements.runtimes().size(), measurements.finished());
        }
    }
}
