package io.github.lambdaconformance.suites.clause.snapstart;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about snapshots begin. */
final class SnapExpectations {

    private SnapExpectations() {}

    /** How the runtime waits for its restore, and what it still has afterwards. */
    static RestoreExpectation expectRestore(Transcript seen) {
        return new RestoreExpectation(seen);
    }

    /** When the hooks run. */
    static HookExpectation expectHooks(Transcript seen) {
        return new HookExpectation(seen);
    }

    /** What becomes of a hook that fails. */
    static HookFailureExpectation expectHookFailures(Transcript seen) {
        return new HookFailureExpectation(seen);
    }
}
