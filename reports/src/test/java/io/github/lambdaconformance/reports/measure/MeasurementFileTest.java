package io.github.lambdaconformance.reports.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lambdaconformance.reports.MeasuredSamples;
import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.ResourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementFileTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("unset");

    @BeforeEach
    void write() {
        file = folder.resolve("measurements.jsonl");
        MeasurementFile.write(file, MeasuredSamples.measurements());
    }

    @Test
    void readsWhatWasWritten() throws Exception {
        assertThat(MeasurementFile.read(file)).isEqualTo(MeasuredSamples.measurements());
    }

    @Test
    void namesEveryMetricInItsSchema() {
        var schema = ResourceText.beside(MeasurementFile.class, "measurements.schema.json");

        assertThat(Metric.values()).allSatisfy(metric -> assertThat(schema).contains('"' + metric.word() + '"'));
    }

    @Test
    void aFileThatWasCutOffIsNotBelieved() throws IOException {
        broken(lines -> lines.remove(lines.size() - 1));

        assertThat(complaint()).isEqualTo(": header or footer is missing; measure again");
    }

    @Test
    void aMissingFile() throws IOException {
        Files.delete(file);

        assertThat(complaint()).isEqualTo(": does not exist; measure first");
    }

    @Test
    void aLostLine() throws IOException {
        broken(lines -> lines.remove(2));

        assertThat(complaint()).endsWith("the footer counts 3 measurements, but there are 2; measure again");
    }

    @Test
    void aRuntimeTwice() throws IOException {
        broken(lines -> lines.add(2, lines.get(1)));

        assertThat(complaint()).isEqualTo(":3: a second measurement of python; measure again");
    }

    @Test
    void aFigureThatNobodyKnows() throws IOException {
        broken(lines -> lines.set(1, lines.get(1).replace("warm-p50-us", "warm-p50-hours")));

        assertThat(complaint()).startsWith(":2: ").endsWith("measurements.schema.json says what is valid");
    }

    private void broken(Consumer<List<String>> change) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        change.accept(lines);
        Files.write(file, lines);
    }

    private String complaint() {
        var problem = catchThrowableOfType(InvalidResults.class, () -> MeasurementFile.read(file));
        return String.valueOf(problem.getMessage()).substring(file.toString().length());
    }
}
