package io.github.lambdaconformance.suites.cli;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import io.github.lambdaconformance.suites.bench.Catalogue;
import io.github.lambdaconformance.suites.bench.CurrentRun;
import io.github.lambdaconformance.suites.bench.Run;
import java.io.PrintWriter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the clauses through the JUnit Platform, as Failsafe does. */
final class ClauseLauncher {

    private static final String PARALLEL = "junit.jupiter.execution.parallel.";

    private final int parallel;
    private final PrintWriter err;

    ClauseLauncher(int parallel, PrintWriter err) {
        this.parallel = parallel;
        this.err = err;
    }

    /** Judges everything that the run selects; its results are complete afterwards. */
    void launch(Run run) {
        CurrentRun.give(run);
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage(Catalogue.PACKAGE))
                .configurationParameter(PARALLEL + "enabled", "true")
                .configurationParameter(PARALLEL + "mode.default", "concurrent")
                .configurationParameter(PARALLEL + "config.executor-service", "WORKER_THREAD_POOL")
                .configurationParameter(PARALLEL + "config.strategy", "fixed")
                .configurationParameter(PARALLEL + "config.fixed.parallelism", Integer.toString(parallel))
                .build();
        LauncherFactory.create().execute(request, new ContainerFailures());
    }

    /** A clause's verdict is in the results; what fails around the clauses is ours, and must not be lost. */
    private final class ContainerFailures implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            if (identifier.isContainer() && result.getStatus() == Status.FAILED) {
                var cause = result.getThrowable().map(Throwable::toString).orElse("no reason given");
                err.println("the suite failed in " + identifier.getDisplayName() + ": " + cause);
            }
        }
    }
}
