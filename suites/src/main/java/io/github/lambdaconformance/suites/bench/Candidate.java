package io.github.lambdaconformance.suites.bench;

import io.github.lambdaconformance.fixtures.lambda.Deployment;
import io.github.lambdaconformance.fixtures.lambda.Lambda;
import io.github.lambdaconformance.fixtures.lambda.Patience;
import io.github.lambdaconformance.fixtures.lambda.Scratch;
import io.github.lambdaconformance.fixtures.lambda.WarmEnvironments;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.concurrent.Semaphore;

/** A runtime that is built, starts and polls: it can be judged. */
public final class Candidate implements AutoCloseable {

    private static final int UNLIMITED = 1_000;

    private final Deployment deployment;
    private final Baseline baseline;
    private final Patience patience;
    private final Scratch scratch;
    private final WarmEnvironments warm;

    /** Without a /tmp of their own, environments of one runtime may disturb each other: one at a time then. */
    private final Semaphore places;

    public Candidate(Deployment deployment, Baseline baseline, Patience patience, Scratch scratch) {
        this.deployment = deployment;
        this.baseline = baseline;
        this.patience = patience;
        this.scratch = scratch;
        this.places = new Semaphore(deployment.installation().isolated() ? UNLIMITED : 1);
        this.warm = new WarmEnvironments(deployment, patience, scratch);
    }

    public String name() {
        return deployment.manifest().name();
    }

    /** What is started. */
    public Deployment deployment() {
        return deployment;
    }

    Baseline baseline() {
        return baseline;
    }

    Patience patience() {
        return patience;
    }

    Semaphore places() {
        return places;
    }

    /** A Lambda whose time is stretched by this factor. */
    public Lambda lambda(double stretch) {
        return new Lambda(deployment, patience.times(stretch), scratch);
    }

    /** A Lambda that lets scripts share environments, where two environments of this runtime can live side by side. */
    Lambda sharingLambda() {
        var lambda = lambda(1);
        return deployment.installation().isolated() ? lambda.sharing(warm) : lambda;
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
                manifest.about().kind().word(),
                manifest.about().language(),
                manifest.about().version().orElse(""),
                manifest.about().homepage().orElse(""),
                manifest.about().tracker().orElse(""));
    }
}
