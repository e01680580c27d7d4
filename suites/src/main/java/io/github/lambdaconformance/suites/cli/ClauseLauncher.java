package io.github.lambdaconformance.suites.cli;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import io.github.lambdaconformance.suites.bench.Catalogue;
import io.github.lambdaconformance.suites.bench.CurrentRun;
import io.github.lambdaconformance.suites.bench.Run;
import io.github.lambdaconformance.suites.bench.Sequence;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the clauses through the JUnit Platform, as Failsafe does. */
final class ClauseLauncher {

    private static final String PARALLEL = "junit.jupiter.execution.parallel.";

    private final Launcher launcher = LauncherFactory.create(alone());
    private final CompletableFuture<TestPlan> plan;
    private final PrintWriter err;

    /** Begins to look for the clauses, which can be done while runtimes are built and started. */
    ClauseLauncher(int parallel, PrintWriter err) {
        this.plan = CompletableFuture.supplyAsync(() -> launcher.discover(request(parallel)));
        this.err = err;
    }

    /** Judges everything that the run selects; its results are complete afterwards. */
    void launch(Run run) {
        CurrentRun.give(run);
        launcher.execute(plan.join(), new ContainerFailures());
    }

    /** What else is on the class path, such as Allure's listener in a test, neither hears nor filters the run. */
    private static LauncherConfig alone() {
        return LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
    }

    private static LauncherDiscoveryRequest request(int parallel) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage(Catalogue.PACKAGE))
                .configurationParameter("junit.jupiter.testclass.order.default", Sequence.class.getName())
                .configurationParameter("junit.jupiter.testmethod.order.default", Sequence.class.getName())
                .configurationParameter(PARALLEL + "enabled", "true")
                .configurationParameter(PARALLEL + "mode.default", "concurrent")
                .configurationParameter(PARALLEL + "config.executor-service", "WORKER_THREAD_POOL")
                .configurationParameter(PARALLEL + "config.strategy", "fixed")
                .configurationParameter(PARALLEL + "config.fixed.parallelism", Integer.toString(parallel))
                .build();
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
