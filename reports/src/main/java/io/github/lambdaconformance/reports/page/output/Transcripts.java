package io.github.lambdaconformance.reports.page.output;

import io.github.lambdaconformance.reports.verdict.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the text of a transcript. */
@FunctionalInterface
public interface Transcripts {

    /** The harmless text at a path of the result file; empty when there is none. */
    String text(String path);

    /** Looks transcripts up below a folder, and nowhere else. */
    static Transcripts in(Path folder) {
        return path -> path.isEmpty() ? "" : read(folder.toAbsolutePath().normalize(), path);
    }

    private static String read(Path folder, String path) {
        var file = folder.resolve(path).normalize();
        // The path stands in a file that anybody may have written.
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return "";
        }
        try {
            return Printable.text(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
