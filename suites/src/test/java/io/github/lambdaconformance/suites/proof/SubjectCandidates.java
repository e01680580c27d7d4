package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.fixtures.lambda.Deployment;
import io.github.lambdaconformance.fixtures.lambda.Patience;
import io.github.lambdaconformance.fixtures.lambda.Scratch;
import io.github.lambdaconformance.fixtures.runtime.Features;
import io.github.lambdaconformance.fixtures.runtime.Handlers;
import io.github.lambdaconformance.fixtures.runtime.Kind;
import io.github.lambdaconformance.fixtures.runtime.Manifest;
import io.github.lambdaconformance.fixtures.runtime.Operation;
import io.github.lambdaconformance.fixtures.runtime.Profile;
import io.github.lambdaconformance.fixtures.runtime.Start;
import io.github.lambdaconformance.fixtures.runtime.TraceChannel;
import io.github.lambdaconformance.suites.bench.Baseline;
import io.github.lambdaconformance.suites.bench.Candidate;
import io.github.lambdaconformance.suites.proof.subject.Subjects;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The program of the proof as a runtime under test, with some of its switches on. */
final class SubjectCandidates {

    private static final Scratch SCRATCH = new Scratch(Path.of("target/proof"));
    private static final Path HOME = Path.of("target/test-classes").toAbsolutePath();

    private SubjectCandidates() {}

    /** The program with these faults and quirks. */
    static Candidate with(Collection<String> switches) {
        return with(switches, Baseline.NONE);
    }

    /** The program with these faults and quirks, and what is known of it. */
    static Candidate with(Collection<String> switches, Baseline baseline) {
        var names = String.join(",", switches);
        return new Candidate(new Deployment(manifest(names), HOME), baseline, Patience.ofFactor(1), SCRATCH);
    }

    private static Manifest manifest(String switches) {
        return new Manifest(
                "subject",
                HOME,
                switches.isEmpty() ? "plain" : switches,
                Kind.REFERENCE,
                "Java",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Start.Command(Subjects.command()),
                Map.of(Subjects.VARIABLE, switches),
                handlers(),
                Set.of(Profile.CORE, Profile.HTTP_ROBUSTNESS, Profile.LOGGING, Profile.STREAMING),
                features(),
                false,
                1);
    }

    private static Handlers handlers() {
        return new Handlers(
                "subject.main",
                Optional.of("subject.alt"),
                Optional.of("subject.missing"),
                Optional.of("subject.stream"),
                Optional.empty());
    }

    private static Features features() {
        return new Features(true, TraceChannel.ENV, true, true, true, true, true, Set.of(Operation.values()));
    }
}
