package io.github.lambdaconformance.suites.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * Which runtimes the user asked for.
 *
 * @param dir folder whose sub-folders are runtimes
 * @param names of those that are meant; empty = all of them whose tools are present
 * @param folders runtimes that are named by their folders instead; if not empty, they are what is meant
 */
public record RuntimeChoice(Path dir, List<String> names, List<Path> folders) {

    /** Runtimes that lie in a folder. */
    public static RuntimeChoice in(Path dir, List<String> names) {
        return new RuntimeChoice(dir, names, List.of());
    }

    /** Runtimes that are named by their folders, or by a folder that holds some. */
    public static RuntimeChoice of(List<Path> folders) {
        return new RuntimeChoice(Path.of("").toAbsolutePath(), List.of(), folders);
    }

    /** Whether each of them was asked for, and not only all that there are. */
    public boolean named() {
        return !folders.isEmpty() || !names.isEmpty();
    }
}
