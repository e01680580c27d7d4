package io.github.lambdaconformance.suites.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the transcript of every trial under {@code transcripts/<runtime>/<clause>.txt}. */
final class TranscriptFolder {

    private static final Path NONE = Path.of("");

    private final Path out;

    TranscriptFolder(Path out) {
        this.out = out;
    }

    /** Writes a transcript; returns its path relative to the results, empty when there is nothing to write. */
    Path write(String runtime, String clause, String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        var relative = Path.of("transcripts", runtime, clause + ".txt");
        var file = out.resolve(relative);
        try {
            Files.createDirectories(file.getParent());
            // Not Files.writeString, which throws at lone surrogates.
            Files.write(file, (text + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return relative;
    }
}
