package io.github.lambdaconformance.suites.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The settings that a user gives to Maven as {@code -D} properties. */
public final class MavenSettings {

    private static final String AGAIN = "mvn verify -Druntimes=%1$s -Dclauses=%2$s";

    private MavenSettings() {}

    /**
     * Reads the system properties.
     *
     * @throws UsageError if one of them makes no sense
     */
    public static Settings read() {
        var dir = property("runtimes.dir", "");
        return new Settings(runtimes(dir), clauses(), out(), flag("keep.going"), again(dir));
    }

    private static RuntimeSettings runtimes(String dir) {
        var home = fromWhereMavenWasCalled(dir.isEmpty() ? property("conformance.home", ".") : dir);
        return new RuntimeSettings(
                RuntimeChoice.in(home, list("runtimes"), dir.isEmpty() ? list("runtimes.default") : List.of()),
                Containers.of(flag("containers"), list("build.args")),
                Path.of(property("conformance.work", "target/runtimes")).toAbsolutePath(),
                number("time.scale"));
    }

    private static ClauseChoice clauses() {
        return new ClauseChoice(list("clauses"), list("profiles"), flag("slow"), ShardChoice.of(property("shard", "")));
    }

    private static Path out() {
        return fromWhereMavenWasCalled(property("conformance.out", "target/conformance"));
    }

    private static String again(String dir) {
        return AGAIN + (dir.isEmpty() ? "" : " -Druntimes.dir=" + dir) + (flag("containers") ? " -Dcontainers" : "");
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
}
