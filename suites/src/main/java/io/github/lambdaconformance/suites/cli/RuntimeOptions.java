package io.github.lambdaconformance.suites.cli;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.suites.provenance.Descriptors;
import io.github.lambdaconformance.suites.settings.Containers;
import io.github.lambdaconformance.suites.settings.RuntimeChoice;
import io.github.lambdaconformance.suites.settings.RuntimeSettings;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command takes that starts runtimes: which ones, how, and where results go. */
final class RuntimeOptions {

    private static final int LONGEST_PATH = 1000;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folder of a runtime, or of several: has a runtime.yaml.")
    private List<Path> folders = List.of();

    @Option(
            names = "--runtimes",
            split = ",",
            paramLabel = "NAME",
            description = "Only these of them, such as python,python@json (default: all, with their variants).")
    private List<String> names = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("conformance");

    @Option(
            names = "--build-arg",
            paramLabel = "NAME[=VALUE]",
            description = "Argument for Dockerfiles; without a value, that of the environment variable.")
    private List<String> buildArguments = List.of();

    @Option(
            names = "--time-scale",
            paramLabel = "F",
            description = "Factor of all time limits (default: ${DEFAULT-VALUE}).")
    private double timeScale = 1.0;

    /** Where results go. */
    Path out() {
        return out.toAbsolutePath().normalize();
    }

    /** The same as messages name it: as it was given. */
    Path outAsGiven() {
        return out.toAbsolutePath();
    }

    /** Refuses numbers that make no sense. */
    void check(int atOnce) {
        if (!(timeScale > 0 && timeScale <= 1000)) {
            throw new UsageError("--time-scale " + timeScale + ": give a factor above 0 and up to 1000");
        }
        var tooFew = Descriptors.tooFew(atOnce);
        if (tooFew.isPresent()) {
            throw new UsageError(tooFew.get());
        }
        Stream.concat(folders.stream(), Stream.of(out())).map(Path::toString).forEach(RuntimeOptions::checkPath);
    }

    /** Logs, reports and scripts hold a path to a line. */
    private static void checkPath(String path) {
        if (path.chars().anyMatch(Character::isISOControl)) {
            throw new UsageError(Visible.printed(path, LONGEST_PATH)
                    + ": has a line break or another control character in its path; give the folder another name");
        }
    }

    /** The runtimes that are meant, started in containers or not. */
    RuntimeSettings settings(boolean containers) {
        return settings(containers, Stream.empty());
    }

    /** The same with more of them, which nobody has to name. */
    RuntimeSettings settings(boolean containers, Stream<Path> more) {
        var added = more.toList();
        var all = Stream.concat(folders.stream(), added.stream())
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        var named = names.isEmpty() ? Stream.<Path>empty() : added.stream();
        var meant = Stream.concat(
                names.stream(), named.map(folder -> folder.getFileName().toString()));
        return new RuntimeSettings(
                RuntimeChoice.of(all, meant.toList()),
                Containers.of(containers, buildArguments),
                out().resolve("runtimes"),
                timeScale);
    }

    /** The build arguments as a user has to give them again. */
    String buildArgumentsAgain() {
        return buildArguments.stream()
                .map(argument -> " --build-arg " + argument)
                .collect(joining());
    }
}
