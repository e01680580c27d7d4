package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.reports.verdict.Judgement;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Says a judgement in JUnit's words: failure, error, skipped, or nothing. */
final class TestOutcome {

    private TestOutcome() {}

    static void report(Judgement judgement) {
        switch (judgement.outcome()) {
            case PASSED -> {}
            case FAILED -> throw new AssertionFailedError(judgement.summary());
            case BROKEN -> throw new IllegalStateException(judgement.summary());
            case SKIPPED -> throw new TestAbortedException(judgement.summary());
        }
    }
}
