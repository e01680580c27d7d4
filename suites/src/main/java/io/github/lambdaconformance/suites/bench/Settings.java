package io.github.lambdaconformance.suites.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the user asked for.
 *
 * @param runtimesDir folder whose sub-folders are runtimes
 * @param runtimes names to judge; empty = all of them whose tools are present
 * @param folders runtimes that are named by their folders instead; if not empty, they are what is judged
 * @param clauses patterns of clause ids; empty = all
 * @param profiles profiles to judge; empty = all
 * @param out where results go
 * @param work where runtimes are built
 * @param slow whether clauses that take longer than a minute are judged as well
 * @param timeScale factor of all time limits
 * @param containers whether runtimes run in containers instead, and how their images are built
 * @param again how a user runs one clause for one runtime again, with {@code %1$s} = runtime, {@code %2$s} =
 *     clause and {@code %3$s} = folder of the runtime
 */
public record Settings(
        Path runtimesDir,
        List<String> runtimes,
        List<Path> folders,
        List<String> clauses,
        List<String> profiles,
        Path out,
        Path work,
        boolean slow,
        Containers containers,
        double timeScale,
        String again) {

    private static final String MAVEN_AGAIN = "mvn verify -Druntimes=%1$s -Dclauses=%2$s";

    /** The settings that a user gives to Maven as {@code -D} properties. */
    static Settings fromSystemProperties() {
        var dir = property("runtimes.dir", "");
        return new Settings(
                fromWhereMavenWasCalled(dir.isEmpty() ? property("conformance.home", ".") : dir),
                list("runtimes"),
                List.of(),
                list("clauses"),
                list("profiles"),
                fromWhereMavenWasCalled(property("conformance.out", "target/conformance")),
                Path.of(property("conformance.work", "target/runtimes")).toAbsolutePath(),
                flag("slow"),
                Containers.of(flag("containers"), list("build.args")),
                number("time.scale"),
                MAVEN_AGAIN
                        + (dir.isEmpty() ? "" : " -Druntimes.dir=" + dir)
                        + (flag("containers") ? " -Dcontainers" : ""));
    }

    /** Maven starts the tests in the folder of the module, but a user means the folder in which he is. */
    private static Path fromWhereMavenWasCalled(String path) {
        return Path.of(property("conformance.base", ""))
                .resolve(path)
                .toAbsolutePath()
                .normalize();
    }

    private static String property(String name, String otherwise) {
        var value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value.strip();
    }

    private static List<String> list(String name) {
        return Arrays.stream(property(name, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As Maven users expect: {@code -Dslow} and {@code -Dslow=true} are the same. */
    private static boolean flag(String name) {
        var value = System.getProperty(name);
        return value != null && !value.strip().equalsIgnoreCase("false");
    }

    private static double number(String name) {
        var text = property(name, "1.0");
        try {
            return positive(name, Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new UsageError("-D" + name + "=" + text + ": not a number; give a factor such as 2.0");
        }
    }

    private static double positive(String name, double value) {
        if (value <= 0 || value > 1000) {
            throw new UsageError("-D" + name + "=" + value + ": give a factor above 0 and up to 1000, such as 2.0");
        }
        return value;
    }

    /** The selection as the report prints it; empty when every clause is judged. */
    String selection() {
        return String.join(",", clauses) + (profiles.isEmpty() ? "" : " profiles=" + String.join(",", profiles));
    }
}
