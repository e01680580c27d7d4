package io.github.lambdaconformance.reports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A text that is delivered with the program. */
public final class ResourceText {

    private ResourceText() {}

    /** The text of the file of this name that lies beside a class; it has to be there. */
    public static String beside(Class<?> neighbor, String name) {
        try (var in = neighbor.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
