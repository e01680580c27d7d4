package io.github.lambdaconformance.suites.cli;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.run.Run;
import io.github.lambdaconformance.suites.run.RunSource;
import io.github.lambdaconformance.suites.schedule.Parallelism;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the clauses through the JUnit Platform, as Failsafe does. */
final class ClauseLauncher implements AutoCloseable {

    /** What else is on the class path neither opens, hears nor filters the run: Maven's properties, Allure in a test. */
    private static final LauncherConfig ALONE = LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build();

    private final LauncherSession session = LauncherFactory.openSession(ALONE);
    private final Launcher launcher = session.getLauncher();
    private final CompletableFuture<TestPlan> plan;
    private final PrintWriter err;

    /** Begins to look for the clauses, which can be done while runtimes are built and started. */
    ClauseLauncher(int parallel, PrintWriter err) {
        this.plan = CompletableFuture.supplyAsync(() -> launcher.discover(request(parallel)));
        this.err = err;
    }

    /** Judges everything that the run selects; its results are complete afterwards. */
    void launch(Run run) {
        RunSource.give(session, () -> run);
        launcher.execute(plan.join(), new ContainerFailures());
    }

    private static LauncherDiscoveryRequest request(int parallel) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage(Catalogue.PACKAGE))
                .configurationParametersResources(Parallelism.RESOURCE)
                .configurationParameter(Parallelism.KEY, Integer.toString(parallel))
                .build();
    }

    @Override
    public void close() {
        session.close();
    }

    /** A clause's verdict is in the results; what fails around the clauses is ours, and must not be lost. */
    private final class ContainerFailures implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            if (identifier.isContainer() && result.getStatus() == Status.FAILED) {
                var cause = result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
                err.println("the suite failed in " + identifier.getDisplayName() + ": " + cause);
            }
        }
    }
}
