package io.github.lambdaconformance.suites.hostile;

import static java.util.stream.Collectors.toMap;

import io.github.lambdaconformance.fixtures.files.FileTree;
import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.environment.Scratch;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.fixtures.runtime.command.ShortRun;
import io.github.lambdaconformance.fixtures.runtime.manifest.ManifestReader;
import io.github.lambdaconformance.suites.preparation.Baseline;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.preparation.FirstStart;
import io.github.lambdaconformance.suites.schedule.Admission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hostile programs, as runtimes that can be judged.
 *
 * @param home holds a copy of them, and all folders that are made for them
 * @param mark stands in a variable of each of their processes
 * @param admission which of them go on at the same time
 * @param scratch where their environments have their folders
 */
record HostilePrograms(Path home, String mark, Admission admission, Scratch scratch) {

    private static final Path SOURCES = Path.of("src/test/python/hostile");
    private static final String ENVIRONMENTS = "environments";
    private static final Duration TO_LIST = Duration.ofMinutes(1);
    private static final String MANIFEST = """
            name: %s
            start: { command: [python3, -S, -E, main.py, %s] }
            handlers: { main: app.main }
            environment: { HOSTILE_RUN: "%s" }
            features: { traceChannel: none }
            """;

    /** A copy of all. */
    static HostilePrograms in(Path home, String mark) {
        var admission = new Admission();
        var scratch = new Scratch(home.resolve(ENVIRONMENTS), admission.starts());
        return new HostilePrograms(home.toAbsolutePath(), mark, admission, scratch);
    }

    /** Their names, each with what it does. */
    Map<String, String> all() throws IOException {
        var main = folder("list").resolve("main.py").toString();
        return ShortRun.of(TO_LIST, List.of("python3", main, "--list")).stream()
                .flatMap(run -> run.output().lines())
                .map(line -> line.split(" ", 2))
                .collect(toMap(words -> words[0], words -> words[1], (one, other) -> one, TreeMap::new));
    }

    /** One of them; each has a folder of its own, in which it may do what it can. */
    Candidate candidate(String program, double patience) throws IOException {
        var folder = folder(program);
        Files.writeString(folder.resolve("runtime.yaml"), MANIFEST.formatted(program, program, mark));
        var deployment = new Deployment(ManifestReader.all(folder).get(0), folder);
        return new Candidate(
                deployment, Baseline.NONE, Patience.ofFactor(patience), scratch, admission, FirstStart.NONE);
    }

    private Path folder(String program) throws IOException {
        var folder = home.resolve(program);
        FileTree.delete(folder);
        Files.createDirectories(folder);
        try (var files = Files.newDirectoryStream(SOURCES, "*.py")) {
            for (var file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    /** What is left of the folders that were made for environments. */
    List<Path> folders() throws IOException {
        try (var left = Files.walk(home.resolve(ENVIRONMENTS), 2)) {
            return left.filter(path -> String.valueOf(path.getFileName()).startsWith("tmp-"))
                    .toList();
        }
    }
}
