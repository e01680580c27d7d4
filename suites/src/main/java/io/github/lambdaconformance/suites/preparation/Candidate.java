package io.github.lambdaconformance.suites.preparation;

import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.environment.Scratch;
import io.github.lambdaconformance.fixtures.lambda.play.LocalLambda;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.fixtures.lambda.play.WarmEnvironments;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.suites.control.Controls;
import io.github.lambdaconformance.suites.firststeps.Stumble;
import io.github.lambdaconformance.suites.schedule.Admission;
import io.github.lambdaconformance.suites.schedule.Admission.Lane;
import io.github.lambdaconformance.suites.watch.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A runtime that is built and starts: it can be judged. */
public final class Candidate implements AutoCloseable {

    /** A script that starts a process more often shows nothing that those with some events do not show. */
    private static final int MOST_STARTS = 5;

    /** A busy machine must not be taken for an instrument that does not work. */
    private static final double MORE_TIME = 2.0;

    private final Deployment deployment;
    private final Baseline baseline;
    private final Patience patience;
    private final Scratch scratch;
    private final WarmEnvironments warm;
    private final Lane lane;
    private final Controls controls = new Controls(this::plays, this::playsAgain);
    private final Causes causes = new Causes();
    private final Watch watch = new Watch();
    private final FirstStart firstStart;

    /**
     * Takes part in a run.
     *
     * @param baseline what is known of it
     * @param patience how long to wait for it
     * @param scratch where folders lie that live as long as one environment
     * @param admission of the run
     * @param firstStart what it has shown before it was judged
     */
    public Candidate(
            Deployment deployment,
            Baseline baseline,
            Patience patience,
            Scratch scratch,
            Admission admission,
            FirstStart firstStart) {
        this.deployment = deployment;
        this.baseline = baseline;
        this.patience = patience;
        this.scratch = scratch;
        this.lane = admission.lane(deployment.installation().isolated());
        this.firstStart = firstStart;
        this.warm = new WarmEnvironments(deployment, patience, scratch);
    }

    /** The name under which it is judged. */
    public String name() {
        return deployment.manifest().name();
    }

    /** What is started. */
    public Deployment deployment() {
        return deployment;
    }

    /** What is known of it. */
    public Baseline baseline() {
        return baseline;
    }

    /** What went wrong when it was first started; empty when nothing did. */
    public Optional<Stumble> stumble() {
        return firstStart.stumble();
    }

    /** Its way into the machine: every trial goes through it. */
    public Lane lane() {
        return lane;
    }

    /** A Lambda whose time is stretched by this factor. */
    public LocalLambda lambda(double stretch) {
        return lambda(patience.times(stretch));
    }

    private LocalLambda lambda(Patience stretched) {
        var lambda = new LocalLambda(deployment, stretched, scratch).withEventsOf(eachTakes());
        return firstStart.endsAfterEvents() ? lambda.atMost(MOST_STARTS) : lambda;
    }

    private Duration eachTakes() {
        return deployment.manifest().claims().processPerEvent() ? firstStart.answer() : Duration.ZERO;
    }

    /** The same, but it waits as long as clauses allow, whatever the runtime has shown. */
    public LocalLambda unhurriedLambda(double stretch) {
        return lambda(patience.times(stretch).unhurried());
    }

    /** A Lambda that sets another locale. */
    public LocalLambda lambdaIn(String locale) {
        var manifest = deployment.manifest().with("LANG", locale);
        return new LocalLambda(new Deployment(manifest, deployment.installation()), patience, scratch)
                .withEventsOf(eachTakes());
    }

    /** Where it broke what holds for every exchange. */
    public Watch watch() {
        return watch;
    }

    /** Which of the instruments work with it, through which clauses look. */
    public Controls controls() {
        return controls;
    }

    private Transcript plays(List<Step> script) {
        return played(sharingLambda(), script);
    }

    private Transcript playsAgain(List<Step> script) {
        return played(unhurriedLambda(MORE_TIME), script);
    }

    private Transcript played(LocalLambda lambda, List<Step> script) {
        return lane.judging(() -> lane.beside(() -> {
            var seen = lambda.plays(script.toArray(Step[]::new));
            lambda.conclude(true);
            return seen;
        }));
    }

    /** What lies under its violations. */
    public Causes causes() {
        return causes;
    }

    /** A Lambda that lets scripts share environments, where two environments of this runtime can live side by side. */
    public LocalLambda sharingLambda() {
        var lambda = lambda(1);
        return lane.sideBySide() && !firstStart.endsAfterEvents() ? lambda.sharing(warm) : lambda;
    }

    /** Ends the processes of shared environments. */
    @Override
    public void close() {
        warm.close();
    }

    /** The runtime as reports name it. */
    public RuntimeInfo info() {
        var manifest = deployment.manifest();
        return new RuntimeInfo(
                manifest.name(),
                manifest.about().title(),
                manifest.about().kind(),
                manifest.about().language(),
                manifest.about().version().orElse(""),
                manifest.about().homepage().orElse(""),
                manifest.about().tracker().orElse(""));
    }
}
