package io.github.lambdaconformance.suites.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Part of every selection, so that a run in which nothing could be judged is red and not empty. */
@ExtendWith(Preflight.RunParameter.class)
public final class Preflight {

    @Test
    void everyRuntimeThatWasAskedForCanBeJudged(Run run) {
        assertThat(run.failures().stream().map(problem -> problem.runtime() + ": " + problem.reason()))
                .as("runtimes that cannot be judged")
                .isEmpty();
    }

    @Test
    void somethingIsJudged(Run run) {
        assertThat(run.candidates())
                .as("runtimes whose tools this machine has; the report says what the others need")
                .isNotEmpty();
    }

    /** Hands the current run to a test. */
    static final class RunParameter implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Run.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return CurrentRun.of(context).orThrow();
        }
    }
}
