package io.github.lambdaconformance.suites.clause.http;

import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Started;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.WireFault;
import io.github.lambdaconformance.fixtures.wire.request.WireRule;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;
import java.util.function.Predicate;

/** How well the requests keep to what HTTP asks beyond legal lines and bodies. */
final class HttpExpectation extends Expectation<HttpExpectation> {

    HttpExpectation(Transcript actual) {
        super(actual, HttpExpectation.class);
    }

    private HttpExpectation noFault(WireRule rule, String reason) {
        return noCall(
                call -> call.request().faults().stream().map(WireFault::rule).anyMatch(rule::equals), reason);
    }

    private HttpExpectation noCall(Predicate<Called> wrong, String reason) {
        return none(heads().stream().filter(wrong).toList(), reason);
    }

    HttpExpectation notPipelined() {
        expectRequests(actual).some();
        return noFault(
                WireRule.PIPELINED_REQUEST, "a request must wait for the answer to the one before on its connection");
    }

    HttpExpectation nameTheirSender() {
        expectRequests(actual).some();
        return noCall(
                call -> call.request().head().first("User-Agent").orElse("").isBlank(),
                "every request should have a User-Agent that says which runtime sent it");
    }

    HttpExpectation stayWithHttp11() {
        expectRequests(actual).some();
        noFault(WireRule.HTTP2_PREFACE, "the runtime should not begin with HTTP/2");
        return noCall(
                call -> call.request().head().first("Upgrade").isPresent(),
                "the runtime should not ask for another protocol");
    }

    HttpExpectation notCompressed() {
        expectRequests(actual).some();
        return noCall(
                call -> call.request().head().all("Content-Encoding").stream()
                        .anyMatch(coding -> !coding.equalsIgnoreCase("identity")),
                "the body of a request must not be compressed");
    }

    /** Paths consist of plain characters only. */
    HttpExpectation plainPaths() {
        expectRequests(actual).some();
        return noCall(
                call -> call.request().head().target().chars().anyMatch(octet -> "?#%".indexOf(octet) >= 0),
                "a path must have no query, no fragment and no encoded characters");
    }

    /** Writes down whether a redirection to this path was followed. */
    void redirectedTo(String path) {
        boolean followed = actual.calls().stream()
                .anyMatch(call -> call.request().head().target().equals(path));
        throw new Observation(followed ? "the redirection was followed" : "the redirection was not followed");
    }

    /** Exactly one {@code Host} header, with the advertised address; how an IPv6 address is written there Lambda never learns. */
    HttpExpectation hostIsTheGivenAddress() {
        expectRequests(actual).some();
        return noCall(
                call -> !authority(call).startsWith("[")
                        && !call.request().head().all("Host").equals(List.of(authority(call))),
                "every request must have exactly one Host header, equal to AWS_LAMBDA_RUNTIME_API");
    }

    private String authority(Called call) {
        return actual.starts().stream()
                .filter(start -> start.start() == call.start())
                .map(Started::authority)
                .findFirst()
                .orElse("");
    }
}
