package io.github.lambdaconformance.suites.measure;

import io.github.lambdaconformance.fixtures.files.FileTree;
import io.github.lambdaconformance.fixtures.files.Resources;
import io.github.lambdaconformance.fixtures.runtime.command.ToolPath;
import io.github.lambdaconformance.reports.measure.Measurement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The least that a runtime can cost on a machine: a C program on bare sockets, described as runtimes are. What is measured of it
 * is the cost of this suite, of the kernel and of the machine, which stands in the figures of all others.
 */
public final class LimitFolder {

    private static final List<String> FILES = List.of("runtime.yaml", "limit.c", "Dockerfile");

    private LimitFolder() {}

    /** Whether the machine has a compiler for it. */
    public static boolean possible() {
        return ToolPath.ofHarness().find("cc").isPresent();
    }

    /** Its folder, a temporary one, which is built from as those of runtimes are, and has to {@link #vanish} afterwards. */
    public static Path written() {
        try {
            var folder = Files.createDirectory(
                    Files.createTempDirectory("lambda-conformance").resolve(Measurement.LIMIT));
            for (var file : FILES) {
                Files.writeString(
                        folder.resolve(file), Resources.text(LimitFolder.class, Measurement.LIMIT + "/" + file));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes it. */
    public static void vanish(Path written) {
        try {
            FileTree.delete(Objects.requireNonNull(written.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
