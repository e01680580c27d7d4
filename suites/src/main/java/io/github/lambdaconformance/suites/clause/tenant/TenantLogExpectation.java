package io.github.lambdaconformance.suites.clause.tenant;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.LogRecord;

/** Whose invocation the log tells of. */
final class TenantLogExpectation extends Expectation<TenantLogExpectation> {

    private static final String MEMBER = "tenantId";

    TenantLogExpectation(Transcript actual) {
        super(actual, TenantLogExpectation.class);
    }

    /** The record with this message names this tenant, wherever in it that stands. */
    @LooksThrough(Instrument.RECORD)
    TenantLogExpectation names(String tenant, String message) {
        if (LogRecord.in(actual).stream()
                .filter(record -> record.says(message))
                .noneMatch(record -> record.members().findValues(MEMBER).stream()
                        .anyMatch(found -> found.asString("").equals(tenant)))) {
            throw broken("the record of an invocation should name its tenant as tenantId", actual.all(Wrote.class));
        }
        return this;
    }
}
