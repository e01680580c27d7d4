package io.github.lambdaconformance.suites.proof;

import static java.util.stream.Collectors.toSet;

import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.fixtures.runtime.manifest.BuildPlan;
import io.github.lambdaconformance.fixtures.runtime.manifest.Claims;
import io.github.lambdaconformance.fixtures.runtime.manifest.Description;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.RunPlan;
import io.github.lambdaconformance.fixtures.runtime.manifest.Start;
import io.github.lambdaconformance.suites.preparation.Baseline;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.fault.Switches;
import io.github.lambdaconformance.suites.proof.subject.sabotage.Sabotage;
import io.github.lambdaconformance.vocabulary.Kind;
import io.github.lambdaconformance.vocabulary.Profile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The program of the proof as a runtime under test, with some of its switches on. */
public final class SubjectCandidates {

    private static final Patience UNHURRIED = Patience.ofFactor(1.25);
    /** Who ends while others run is none for several events at a time. */
    private static final Set<String> ENDS_OFTEN = Stream.of(
                    Quirk.EXITS_AFTER_EVENT,
                    Quirk.EXITS_AFTER_ERROR,
                    Quirk.EXITS_ON_REFUSAL,
                    Quirk.EXITS_ON_LOST_CONNECTION)
            .map(Quirk::name)
            .collect(toSet());

    private static final SubjectProgram PROGRAM = SubjectProgram.prepared(ProofMachine.scratch());

    private SubjectCandidates() {}

    /** How the program is started, at little cost; what is on stands in a variable. */
    public static List<String> command() {
        return PROGRAM.command();
    }

    /** The program with these faults and quirks. */
    public static Candidate with(Collection<String> switches) {
        return with(switches, Baseline.NONE);
    }

    /** The same with so much time that it may take a little longer to start than Lambda allows. */
    public static Candidate unhurried(Collection<String> switches) {
        return with(switches, Baseline.NONE, UNHURRIED);
    }

    /** The program with these faults and quirks, and what is known of it. */
    static Candidate with(Collection<String> switches, Baseline baseline) {
        return with(switches, baseline, Patience.ofFactor(1));
    }

    private static Candidate with(Collection<String> switches, Baseline baseline, Patience patience) {
        var deployment = deployment(PROGRAM.home(), PROGRAM.command(), switches);
        return ProofMachine.candidate(deployment, baseline, patience);
    }

    /** The sound program, which declares no more than this. */
    static Candidate claiming(Set<Profile> profiles) {
        var all = EveryClaim.claims();
        var fewer = new Claims(profiles, all.features(), all.processPerEvent());
        return ProofMachine.candidate(
                deployment(PROGRAM.home(), PROGRAM.command(), Set.of(), fewer), Baseline.NONE, Patience.ofFactor(1));
    }

    /** The program, started by this command in its folder. */
    static Deployment deployment(Path home, List<String> command, Collection<String> switches) {
        var claims = EveryClaim.claims(
                !switches.contains(Quirk.ONLY_OBJECTS.name()), switches.stream().noneMatch(ENDS_OFTEN::contains));
        return deployment(home, command, switches, claims);
    }

    private static Deployment deployment(Path home, List<String> command, Collection<String> switches, Claims claims) {
        var names = String.join(",", switches);
        var run = runPlan(command, names);
        return new Deployment(new Manifest(home, "", description(names), BuildPlan.NONE, run, claims), home);
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
        return new RunPlan(new Start.Command(command), variables, EveryClaim.handlers("subject"), 1);
    }
}
