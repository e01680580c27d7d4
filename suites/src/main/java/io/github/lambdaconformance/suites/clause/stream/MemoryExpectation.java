package io.github.lambdaconformance.suites.clause.stream;

import io.github.lambdaconformance.fixtures.lambda.transcript.ProcessFacts;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.LookExpectation;

/** What a stream leaves in memory, from one look at the processes to the next. */
final class MemoryExpectation extends LookExpectation<MemoryExpectation> {

    private static final long MIB = 1 << 20;

    MemoryExpectation(Transcript actual) {
        super(actual, MemoryExpectation.class);
    }

    /** The memory of all processes together. */
    MemoryExpectation growsByLessThan(int mib) {
        long growth = (sum(last(), ProcessFacts::residentBytes) - sum(first(), ProcessFacts::residentBytes)) / MIB;
        if (growth >= mib) {
            throw broken(
                    "a stream should not be held in memory: it should grow by less than " + mib + " MiB, but it has "
                            + growth + " MiB more",
                    last());
        }
        return this;
    }
}
