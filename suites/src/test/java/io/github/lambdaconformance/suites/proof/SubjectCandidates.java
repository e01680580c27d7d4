package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.environment.Scratch;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.fixtures.runtime.manifest.BuildPlan;
import io.github.lambdaconformance.fixtures.runtime.manifest.Claims;
import io.github.lambdaconformance.fixtures.runtime.manifest.Description;
import io.github.lambdaconformance.fixtures.runtime.manifest.Features;
import io.github.lambdaconformance.fixtures.runtime.manifest.Handlers;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.fixtures.runtime.manifest.RunPlan;
import io.github.lambdaconformance.fixtures.runtime.manifest.Start;
import io.github.lambdaconformance.fixtures.runtime.manifest.TraceChannel;
import io.github.lambdaconformance.suites.preparation.Baseline;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.preparation.FirstStart;
import io.github.lambdaconformance.suites.proof.fault.Switches;
import io.github.lambdaconformance.suites.proof.subject.sabotage.Sabotage;
import io.github.lambdaconformance.suites.schedule.Admission;
import io.github.lambdaconformance.vocabulary.Kind;
import io.github.lambdaconformance.vocabulary.Profile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The program of the proof as a runtime under test, with some of its switches on. */
final class SubjectCandidates {

    private static final Admission ADMISSION = new Admission();
    private static final Scratch SCRATCH = new Scratch(Path.of("target/proof"), ADMISSION.starts());
    private static final Patience UNHURRIED = Patience.ofFactor(1.25);
    private static final SubjectProgram PROGRAM = SubjectProgram.prepared(SCRATCH);

    private SubjectCandidates() {}

    /** The program with these faults and quirks. */
    static Candidate with(Collection<String> switches) {
        return with(switches, Baseline.NONE);
    }

    /** The same with so much time that it may take a little longer to start than Lambda allows. */
    static Candidate unhurried(Collection<String> switches) {
        return with(switches, Baseline.NONE, UNHURRIED);
    }

    /** The program with these faults and quirks, and what is known of it. */
    static Candidate with(Collection<String> switches, Baseline baseline) {
        return with(switches, baseline, Patience.ofFactor(1));
    }

    private static Candidate with(Collection<String> switches, Baseline baseline, Patience patience) {
        var deployment = deployment(PROGRAM.home(), PROGRAM.command(), switches);
        return new Candidate(deployment, baseline, patience, SCRATCH, ADMISSION, FirstStart.NONE);
    }

    /** The program, started by this command in its folder. */
    static Deployment deployment(Path home, List<String> command, Collection<String> switches) {
        var names = String.join(",", switches);
        var run = runPlan(command, names);
        return new Deployment(new Manifest(home, description(names), BuildPlan.NONE, run, claims()), home);
    }

    private static Description description(String switches) {
        return new Description(
                "subject",
                switches.isEmpty() ? "plain" : switches,
                Kind.REFERENCE,
                "Java",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RunPlan runPlan(List<String> command, String switches) {
        var variables = Map.of(Switches.VARIABLE, switches, Sabotage.FIXED_ADDRESS, FixedAddress.watched());
        return new RunPlan(new Start.Command(command), variables, handlers(), 1);
    }

    private static Handlers handlers() {
        return new Handlers(
                "subject.main",
                Optional.of("subject.alt"),
                Optional.of("subject.missing"),
                Optional.of("subject.stream"),
                Optional.empty());
    }

    private static Claims claims() {
        var profiles = Set.of(Profile.CORE, Profile.HTTP_ROBUSTNESS, Profile.LOGGING, Profile.STREAMING);
        return new Claims(profiles, features(), false);
    }

    private static Features features() {
        return new Features(true, TraceChannel.ENV, true, true, true, true, true, Set.of(Operation.values()));
    }
}
