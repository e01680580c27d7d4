package io.github.lambdaconformance.suites.clause.error;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.fixtures.wire.request.Field;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.stream.Stream;

/** What is told of a failure beside its report, and what must never be told. */
final class LogExpectation extends Expectation<LogExpectation> {

    LogExpectation(Transcript actual) {
        super(actual, LogExpectation.class);
    }

    /** The runtime has printed this text of the failure of this event, on whichever stream. */
    LogExpectation holds(String text, Event event) {
        if (Stream.of(OutputStreamKind.values())
                .noneMatch(stream -> actual.output(stream).contains(text))) {
            throw broken("the failure of " + event + " should be in the log", actual.errors(event));
        }
        return this;
    }

    /** This text is in no request and in no output of the runtime. */
    LogExpectation keepsToItself(String secret) {
        return none(
                actual.entries().stream().filter(entry -> tells(entry, secret)).toList(),
                "credentials must be in no error report and in no log line that the runtime writes by itself");
    }

    private static boolean tells(Entry entry, String secret) {
        if (entry instanceof Wrote wrote) {
            return new String(wrote.bytes(), UTF_8).contains(secret);
        }
        return entry instanceof Called call
                && (call.request().body().text().contains(secret)
                        || Stream.concat(call.request().head().fields().stream(), call.request().trailers().stream())
                                .map(Field::rawLine)
                                .anyMatch(line -> line.contains(secret)));
    }
}
