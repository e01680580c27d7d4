package io.github.lambdaconformance.suites.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about files: tests of other modules, which no class path of this one has, are held by them as well. */
class SourceTreeTest {

    private static final int FILES_PER_PACKAGE = 25;
    private static final Path PROJECT = Path.of("..");
    private static final List<String> MODULES = List.of("vocabulary", "fixtures", "reports", "suites");

    /** The two that may: one waits for what Linux does not announce, the other is the program of the proof. */
    private static final List<String> SLEEPERS = List.of("PollingWait.java", "Pause.java");

    private static final Pattern SLEEP = Pattern.compile("Thread\\.sleep\\(|\\.parkNanos\\(|SECONDS\\.sleep\\(");

    @Test
    void packagesHaveAtMostTwentyFiveFiles() {
        var sizes = sources().collect(groupingBy(Path::getParent, TreeMap::new, counting()));

        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((folder, files) ->
                        assertThat(files).as("files in %s", folder).isLessThanOrEqualTo(FILES_PER_PACKAGE));
    }

    @Test
    void nobodyElseSleeps() {
        assertThat(sources().filter(file -> SLEEP.matcher(read(file)).find()))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(SLEEPERS).as("sleeping: %s", file).contains(name(file)));
    }

    /** Two meanings of one name are one too many. */
    @Test
    void simpleNamesOfTheProductAreUnique() {
        var doubles = sources()
                .filter(file ->
                        file.toString().contains("/src/main/") && !name(file).equals("package-info.java"))
                .collect(groupingBy(SourceTreeTest::name, TreeMap::new, counting()));

        assertThat(doubles)
                .allSatisfy((name, files) -> assertThat(files).as(name).isOne());
    }

    private static Stream<Path> sources() {
        return MODULES.stream().map(PROJECT::resolve).flatMap(SourceTreeTest::javaFiles);
    }

    private static Stream<Path> javaFiles(Path module) {
        try (var files = Files.walk(module.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
