package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.suites.catalogue.ClauseTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;

/** Part of every selection, so that a run in which nothing could be judged is red and not empty. */
@ExtendWith(Preflight.CurrentRunParameter.class)
public final class Preflight {

    @Test
    void whatWasAskedForCanBeJudged(CurrentRun current) {
        var problems = current.problems();
        if (!problems.isEmpty()) {
            throw new AssertionFailedError(String.join("\n", problems));
        }
    }

    /** Hands the current run to a test. */
    static final class CurrentRunParameter implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == CurrentRun.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return ((RunSource) ClauseTests.current(context)).run(context);
        }
    }
}
