package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.environment.Scratch;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.suites.preparation.Baseline;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.preparation.FirstStart;
import io.github.lambdaconformance.suites.schedule.Admission;
import java.nio.file.Path;

/** What all programs of the proof share of this machine: turns to start, and a folder for their folders. */
final class ProofMachine {

    private static final Admission ADMISSION = new Admission();
    private static final Scratch SCRATCH = new Scratch(Path.of("target/proof"), ADMISSION.starts());

    private ProofMachine() {}

    static Scratch scratch() {
        return SCRATCH;
    }

    /** A program of the proof as a runtime under test. */
    static Candidate candidate(Deployment deployment, Baseline baseline, Patience patience) {
        return new Candidate(deployment, baseline, patience, SCRATCH, ADMISSION, FirstStart.NONE);
    }
}
