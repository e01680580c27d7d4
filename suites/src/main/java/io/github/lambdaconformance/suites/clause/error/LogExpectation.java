package io.github.lambdaconformance.suites.clause.error;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.fixtures.wire.request.Field;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of a failure beside its report, and what must never be told. */
final class LogExpectation extends Expectation<LogExpectation> {

    private static final List<String> SECRET =
            List.of("AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_METADATA_TOKEN");

    private static final int LIKE_NO_WORD = 12;

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

    /** No credential and no token is in a report, in a header or in the output of the runtime. */
    LogExpectation keepsSecrets() {
        var secrets = actual.starts().stream()
                .flatMap(started -> SECRET.stream().map(started.environment()::get))
                .filter(Objects::nonNull)
                .filter(secret -> secret.length() >= LIKE_NO_WORD)
                .collect(Collectors.toSet());
        return none(
                actual.entries().stream()
                        .filter(entry -> secrets.stream().anyMatch(secret -> tells(entry, secret)))
                        .toList(),
                "credentials must be in no error report and in no log line that the runtime writes by itself");
    }

    private static boolean tells(Entry entry, String secret) {
        if (entry instanceof Wrote wrote) {
            return new String(wrote.bytes(), UTF_8).contains(secret);
        }
        return entry instanceof Called call && (inReport(call, secret) || inFields(call, secret));
    }

    /** What a handler answers is its own affair. */
    private static boolean inReport(Called call, String secret) {
        return !call.to(Endpoint.RESPONSE) && call.request().body().text().contains(secret);
    }

    private static boolean inFields(Called call, String secret) {
        return Stream.concat(call.request().head().fields().stream(), call.request().trailers().stream())
                .map(Field::rawLine)
                .anyMatch(line -> line.contains(secret));
    }
}
