package io.github.lambdaconformance.reports.measure;

import io.github.lambdaconformance.reports.file.Contradiction;
import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes lines that are valid one by one, and refuses those that do not fit together. */
final class MeasurementChecks {

    private final Set<String> names = new HashSet<>();
    private final Map<String, Measurement> measured = new LinkedHashMap<>();
    private @Nullable MeasurementHeader header;
    private @Nullable Measurement again;
    private MeasurementLine.@Nullable Foot footer;

    void add(JsonNode line) throws Contradiction {
        var kind = line.path("kind").stringValue();
        require(
                kind.equals(MeasurementLine.Head.KIND) == (header == null),
                "the header must be the first line and no other");
        require(footer == null, "a line after the footer; two runs wrote into one file");
        switch (kind) {
            case MeasurementLine.Head.KIND ->
                head(Json.MAPPER.treeToValue(line, MeasurementLine.Head.class).header());
            case MeasurementLine.Measured.FIRST -> measured(measurement(line));
            case MeasurementLine.Measured.AGAIN -> again(measurement(line));
            default -> foot(Json.MAPPER.treeToValue(line, MeasurementLine.Foot.class));
        }
    }

    Optional<Measurements> measurements() {
        return Optional.ofNullable(header)
                .flatMap(head -> Optional.ofNullable(footer)
                        .map(foot -> new Measurements(
                                head, List.copyOf(measured.values()), Optional.ofNullable(again), foot.finished())));
    }

    private static Measurement measurement(JsonNode line) {
        return Json.MAPPER.treeToValue(line, MeasurementLine.Measured.class).measurement();
    }

    private void head(MeasurementHeader head) throws Contradiction {
        for (RuntimeInfo runtime : head.runtimes()) {
            require(names.add(runtime.name()), "runtime " + runtime.name() + " is listed twice");
        }
        header = head;
    }

    private void measured(Measurement measurement) throws Contradiction {
        require(names.contains(measurement.runtime()), "the header knows no runtime " + measurement.runtime());
        require(
                measured.put(measurement.runtime(), measurement) == null,
                "a second measurement of " + measurement.runtime());
    }

    private void again(Measurement measurement) throws Contradiction {
        require(again == null, "a second A/A measurement");
        require(measured.containsKey(measurement.runtime()), "the A/A measurement repeats none");
        again = measurement;
    }

    private void foot(MeasurementLine.Foot foot) throws Contradiction {
        require(
                foot.measurements() == measured.size(),
                "the footer counts " + foot.measurements() + " measurements, but there are " + measured.size());
        footer = foot;
    }

    private static void require(boolean fits, String otherwise) throws Contradiction {
        if (!fits) {
            throw new Contradiction(otherwise + "; measure again");
        }
    }
}
