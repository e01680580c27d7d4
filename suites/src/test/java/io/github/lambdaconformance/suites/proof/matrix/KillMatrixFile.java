package io.github.lambdaconformance.suites.proof.matrix;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** {@code kill-matrix.jsonl}, one line for each mutant after that of the witnesses, and the page that shows it. */
final class KillMatrixFile {

    private static final Path DATA = Path.of("kill-matrix.jsonl");
    private static final Path PAGE = Path.of("kill-matrix.md");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private record Witnesses(List<String> witnesses) {}

    private KillMatrixFile() {}

    static KillMatrix read() {
        try {
            var lines = Files.readAllLines(DATA);
            var first = MAPPER.readValue(lines.get(0), Witnesses.class);
            var rows = lines.stream()
                    .skip(1)
                    .map(line -> MAPPER.readValue(line, MatrixRow.class))
                    .toList();
            return new KillMatrix(first.witnesses(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String readPage() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data and the page. */
    static void write(KillMatrix matrix) {
        var lines = Stream.concat(Stream.of(new Witnesses(matrix.witnesses())), matrix.rows().stream());
        try {
            Files.writeString(DATA, lines.map(MAPPER::writeValueAsString).collect(joining("\n", "", "\n")));
            Files.writeString(
                    PAGE, KillMatrixPage.text(matrix, Catalogue.shared().clauses()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
