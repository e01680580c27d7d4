package io.github.lambdaconformance.suites.measure;

import io.github.lambdaconformance.fixtures.files.Resources;
import io.github.lambdaconformance.fixtures.runtime.command.ToolPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The least that a runtime can cost on a machine: a C program on bare sockets, described as runtimes are. What is measured of it
 * is the cost of this suite, of the kernel and of the machine, which stands in the figures of all others.
 */
public final class LimitFolder {

    /** Its name among the runtimes. */
    public static final String NAME = "limit";

    private static final List<String> FILES = List.of("runtime.yaml", "limit.c");

    private LimitFolder() {}

    /** Whether the machine has a compiler for it. */
    public static boolean possible() {
        return ToolPath.ofHarness().find("cc").isPresent();
    }

    /** Its folder, written below that one. */
    public static Path in(Path sources) {
        var folder = sources.resolve(NAME);
        try {
            Files.createDirectories(folder);
            for (var file : FILES) {
                Files.writeString(folder.resolve(file), Resources.text(LimitFolder.class, NAME + "/" + file));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
