package io.github.lambdaconformance.reports.measure;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.file.LineFormat;
import io.github.lambdaconformance.reports.file.LineReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes and reads {@code measurements.jsonl}. */
public final class MeasurementFile {

    /** The usual name, beside {@code results.jsonl}. */
    public static final String NAME = "measurements.jsonl";

    private static final LineFormat LINES = new LineFormat(
            MeasurementFile.class, "measurements.schema.json", MeasurementHeader.VERSION, "measure again");

    private MeasurementFile() {}

    /** Writes all at once: an interrupted measurement leaves no file, because half of it says nothing. */
    public static void write(Path file, Measurements measurements) {
        var text = lines(measurements).stream()
                .map(line -> Json.MAPPER.writeValueAsString(line) + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MeasurementLine> lines(Measurements measurements) {
        var lines = new ArrayList<MeasurementLine>();
        lines.add(MeasurementLine.Head.of(measurements.header()));
        measurements
                .runtimes()
                .forEach(each -> lines.add(MeasurementLine.Measured.of(MeasurementLine.Measured.FIRST, each)));
        measurements
                .again()
                .ifPresent(each -> lines.add(MeasurementLine.Measured.of(MeasurementLine.Measured.AGAIN, each)));
        lines.add(MeasurementLine.Foot.of(measurements));
        return lines;
    }

    /**
     * Reads what was written.
     *
     * @throws InvalidResults when the file cannot be read, or says what cannot be
     */
    public static Measurements read(Path file) throws InvalidResults {
        var checks = new MeasurementChecks();
        LineReader.read(file, LINES, checks::add);
        return checks.measurements()
                .orElseThrow(() -> new InvalidResults(file, "header or footer is missing; measure again"));
    }
}
