package io.github.lambdaconformance.reports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Files that should hold results: whatever the bytes are, they are read or refused in words. */
public final class ResultsFuzz {

    private ResultsFuzz() {}

    /** Called by Jazzer ({@code .ci/fuzz}), with whatever it thinks of. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            var file = Files.write(Files.createTempFile("results", ".jsonl"), data);
            try {
                var unused = ResultReader.read(file);
            } catch (InvalidResults refused) {
                // As it should be.
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
