package io.github.lambdaconformance.suites.measure;

import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.play.LocalLambda;
import io.github.lambdaconformance.fixtures.runtime.command.CannotStart;
import io.github.lambdaconformance.reports.measure.Measurement;
import io.github.lambdaconformance.suites.preparation.Candidate;
import java.nio.file.Path;

/** One runtime in the turns, with what was measured of it so far; a runtime may take part twice. */
final class Contestant {

    private final Candidate candidate;
    private Samples samples = new Samples();

    Contestant(Candidate candidate) {
        this.candidate = candidate;
    }

    String name() {
        return candidate.name();
    }

    /** Goes through the turn once and forgets what came out. */
    void rehearse(Plan plan) {
        play(plan.rehearsal());
        samples = new Samples();
    }

    void measure(Plan plan, int round) {
        var session = plan.session(round);
        play(session);
        if (session.isWarm()) {
            measureProfiles(plan);
        }
    }

    /** Of what the runtime claims beside the core. */
    private void measureProfiles(Plan plan) {
        if (Streaming.fits(deployment().manifest())) {
            Streaming.measure(lambda(), samples);
        }
        if (ManyAtATime.fits(deployment().manifest())) {
            ManyAtATime.measure(lambda(), plan, samples);
        }
    }

    private void play(Session session) {
        try {
            SessionFigures.of(session, lambda().plays(session.script()), samples);
        } catch (CannotStart e) {
            samples.remark("could not be started: " + e.getMessage());
        }
    }

    private LocalLambda lambda() {
        return candidate.lambda(1);
    }

    private Deployment deployment() {
        return candidate.deployment();
    }

    /** What came out, with the package that lies below {@code work}. */
    Measurement measurement(Path work) {
        return samples.measurement(name(), Packages.of(deployment(), work.resolve(name())));
    }
}
