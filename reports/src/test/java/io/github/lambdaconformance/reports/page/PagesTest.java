package io.github.lambdaconformance.reports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.reports.MeasuredSamples;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.ResultWriter;
import io.github.lambdaconformance.reports.measure.MeasurementFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    @TempDir
    private Path folder;

    @Test
    void writesEveryPageBesideTheResultFile() throws Exception {
        judge();

        var results = Pages.render(folder, Samples.beside(Optional.empty()));

        assertThat(results.judgements()).hasSize(21);
        assertThat(names(folder))
                .containsExactly("allure-results", "badges", "index.html", "junit.xml", "results.jsonl", "summary.md");
    }

    @Test
    void showsMeasurementsThatLieBesideTheResults() throws Exception {
        judge();
        MeasurementFile.write(folder.resolve("measurements.jsonl"), MeasuredSamples.measurements());

        Pages.render(folder, Samples.beside(Optional.empty()));

        assertThat(Files.readString(folder.resolve("summary.md"))).contains("48.8 \\[44.6 .. 53.8\\] \\#1");
        assertThat(Files.readString(folder.resolve("index.html"))).contains("48.8 [44.6 .. 53.8] #1");
    }

    @Test
    void removesBadgesOfRuntimesThatWereNotJudged() throws Exception {
        judge();
        Files.createDirectories(folder.resolve("badges"));
        Files.writeString(folder.resolve("badges/gone.svg"), "green");
        Files.writeString(folder.resolve("badges/notes.txt"), "not ours");

        Pages.render(folder, Samples.beside(Optional.empty()));

        assertThat(names(folder.resolve("badges")))
                .hasSize(11)
                .contains("notes.txt")
                .doesNotContain("gone.svg");
    }

    @Test
    void writesNothingFromAFileThatCannotBeBelieved() throws IOException {
        Files.writeString(folder.resolve("results.jsonl"), "{}\n");

        assertThatThrownBy(() -> Pages.render(folder, Samples.beside(Optional.empty())))
                .isInstanceOf(InvalidResults.class);
        assertThat(names(folder)).containsExactly("results.jsonl");
    }

    private void judge() {
        try (var writer = ResultWriter.open(folder.resolve("results.jsonl"), Samples.header())) {
            Samples.judgements().forEach(writer::write);
            writer.end(Samples.EFFORT);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
