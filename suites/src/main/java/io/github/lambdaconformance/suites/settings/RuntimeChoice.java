package io.github.lambdaconformance.suites.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * Which runtimes the user asked for.
 *
 * @param dir folder whose sub-folders are runtimes
 * @param names of those that are meant; empty = all of them
 * @param folders runtimes that are named by their folders instead; if not empty, they are what is meant
 * @param named whether each of them was asked for, so that one whose tools are missing is an error
 */
public record RuntimeChoice(Path dir, List<String> names, List<Path> folders, boolean named) {

    private static final String ALL = "all";

    /**
     * Runtimes that lie in a folder.
     *
     * @param asked the names that the user gave, or only {@code all}
     * @param usual the names that are meant when he gave none; empty = all
     * @throws UsageError if something stands beside {@code all}
     */
    public static RuntimeChoice in(Path dir, List<String> asked, List<String> usual) {
        if (asked.contains(ALL)) {
            refuseOthers(asked);
            return new RuntimeChoice(dir, List.of(), List.of(), false);
        }
        return asked.isEmpty()
                ? new RuntimeChoice(dir, usual, List.of(), false)
                : new RuntimeChoice(dir, asked, List.of(), true);
    }

    /**
     * Runtimes that are named by their folders, or by a folder that holds some.
     *
     * @param names of those in them that are meant; empty = all of them
     */
    public static RuntimeChoice of(List<Path> folders, List<String> names) {
        return new RuntimeChoice(Path.of("").toAbsolutePath(), names, folders, true);
    }

    private static void refuseOthers(List<String> asked) {
        var others = asked.stream().filter(name -> !name.equals(ALL)).toList();
        if (!others.isEmpty()) {
            throw new UsageError("-Druntimes=" + String.join(",", asked)
                    + ": all means every runtime, so no name stands beside it; give -Druntimes=all or -Druntimes="
                    + String.join(",", others));
        }
    }
}
