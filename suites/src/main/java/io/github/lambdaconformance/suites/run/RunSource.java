package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.catalogue.ClauseTest;
import io.github.lambdaconformance.suites.catalogue.ClauseTests;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;

/**
 * Where the test plans of a launcher session get their run from: each plan opens one when its first test asks, and JUnit
 * closes it at the end of the plan.
 */
public final class RunSource implements ClauseTests {

    private final Supplier<Run> opens;

    private RunSource(Supplier<Run> opens) {
        this.opens = opens;
    }

    /** The clauses of this session are judged by the run that this opens. */
    public static void give(LauncherSession session, Supplier<Run> opens) {
        session.getStore().put(Namespace.create(ClauseTests.class), ClauseTests.class, new RunSource(opens));
    }

    @Override
    public Stream<ClauseTest> of(ExtensionContext clause) {
        return run(clause).tests(ClauseDefinition.of(clause.getRequiredTestMethod()));
    }

    /** The run of the plan to which this context belongs. */
    CurrentRun run(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunSource.class))
                .computeIfAbsent(CurrentRun.class, key -> CurrentRun.open(opens), CurrentRun.class);
    }
}
