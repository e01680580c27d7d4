package io.github.lambdaconformance.suites.proof;

import static org.junit.jupiter.api.Assumptions.abort;

import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.fixtures.runtime.command.ShortRun;
import io.github.lambdaconformance.fixtures.runtime.manifest.BuildPlan;
import io.github.lambdaconformance.fixtures.runtime.manifest.Description;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.Requirement;
import io.github.lambdaconformance.fixtures.runtime.manifest.RunPlan;
import io.github.lambdaconformance.fixtures.runtime.manifest.Start;
import io.github.lambdaconformance.suites.preparation.Baseline;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.vocabulary.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The other program of the proof, in Python: it differs from the one in Java in everything that is free.
 *
 * @param home a copy of it, in which Python keeps what it has compiled
 * @param faults in which it can be broken, as the program itself tells them
 */
record SecondSubject(Path home, List<Fault> faults) {

    /**
     * The program, broken in one point.
     *
     * @param clause the id of the clause that must be violated
     */
    record Fault(String name, String clause) {

        /** As tests are named after it. */
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Path SOURCES = Path.of("src/test/python/second_subject");
    private static final Requirement PYTHON = Requirement.parse("python3 >= 3.9");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Patience UNHURRIED = Patience.ofFactor(1.25);

    /** Skips the test where there is no Python, and says so; in CI the test fails. */
    static void require() {
        PYTHON.missing().ifPresent(SecondSubject::notHere);
    }

    /** The program, ready to be started. */
    static SecondSubject prepared() {
        var home = ProofMachine.scratch().create();
        copy(home);
        return new SecondSubject(home, toldFaults(home));
    }

    private static void notHere(String missing) {
        var line = "The second subject was not run, so no clause was shown to it: it ".concat(missing);
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(line);
        }
        System.err.println(line);
        abort(line);
    }

    private static void copy(Path home) {
        try (var files = Files.newDirectoryStream(SOURCES, "*.py")) {
            for (var file : files) {
                Files.copy(file, home.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fault> toldFaults(Path home) {
        var command = new ArrayList<>(command(home.resolve("main.py").toString()));
        command.add("--faults");
        return ShortRun.of(PATIENCE, command).filter(run -> run.status() == 0).stream()
                .flatMap(run -> run.output().lines())
                .map(line -> line.split(" ", 2))
                .map(words -> new Fault(words[0], words[1]))
                .toList();
    }

    private static List<String> command(String program) {
        return List.of("python3", "-S", "-E", "-X", "utf8", program);
    }

    /** The program without a fault. */
    Candidate sound() {
        return candidate("");
    }

    /** The program, broken in one point. */
    Candidate with(Fault fault) {
        return candidate(fault.name());
    }

    private Candidate candidate(String fault) {
        var start = new Start.Command(command("main.py"));
        var variables = Map.of("SECOND_SUBJECT_FAULT", fault, "SECOND_SUBJECT_FIXED_ADDRESS", FixedAddress.watched());
        var run = new RunPlan(start, variables, EveryClaim.handlers("second"), 1);
        var manifest = new Manifest(home, "", description(fault), BuildPlan.NONE, run, EveryClaim.claims());
        return ProofMachine.candidate(new Deployment(manifest, home), Baseline.NONE, UNHURRIED);
    }

    private static Description description(String fault) {
        return new Description(
                "second",
                fault.isEmpty() ? "plain" : fault,
                Kind.REFERENCE,
                "Python",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
