package io.github.lambdaconformance.suites.proof.subject.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Small files that outlive the process, for faults that show only after a restart of the same environment. */
public final class Marks {

    private static final long LIFETIME = 60_000;

    private Marks() {}

    public static void leave(String name, String text) {
        try {
            Files.writeString(path(name), text);
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    /** The text of a recent mark, or null; an old one belongs to another environment that had the same port. */
    public static @Nullable String find(String name) {
        try {
            Path path = path(name);
            boolean recent = Files.exists(path)
                    && System.currentTimeMillis()
                                    - Files.getLastModifiedTime(path).toMillis()
                            < LIFETIME;
            return recent ? Files.readString(path) : null;
        } catch (IOException e) {
            ThisProcess.complain(e);
            return null;
        }
    }

    public static void remove(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    private static Path path(String name) {
        String environment = StartVariables.get("AWS_LAMBDA_RUNTIME_API", "").replace(':', '-');
        return Path.of(System.getProperty("java.io.tmpdir"), String.join("-", "subject", environment, name));
    }
}
