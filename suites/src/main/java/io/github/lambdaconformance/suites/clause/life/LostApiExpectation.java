package io.github.lambdaconformance.suites.clause.life;

import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.Optional;

/** How the process ends when the Runtime API has gone. */
final class LostApiExpectation extends Expectation<LostApiExpectation> {

    LostApiExpectation(Transcript actual) {
        super(actual, LostApiExpectation.class);
    }

    /** The process has ended. */
    LostApiExpectation endsTheProcess() {
        if (exit().isEmpty()) {
            throw broken("the runtime must end when the Runtime API has gone", actual.all(Acted.class));
        }
        return this;
    }

    /** If the process has ended after the Runtime API had gone, then not with this status. */
    LostApiExpectation notWithStatus(int status) {
        if (exit().isEmpty()) {
            throw new NotTestableHere("the process does not end (life-ends-without-api)");
        }
        return none(
                exit().filter(ended -> ended.exit().status() == status).stream().toList(),
                "losing the Runtime API must not end in exit status " + status);
    }

    private Optional<Exited> exit() {
        return actual.exits().stream().findFirst();
    }
}
