package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Strayed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.Rules;
import io.github.lambdaconformance.fixtures.wire.WireFault;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the requests look like, whatever they are about. */
public final class RequestExpectation extends Expectation<RequestExpectation> {

    private static final String RUNTIME = "/2018-06-01/runtime/";

    private static final List<String> NEIGHBORS =
            List.of("/2020-01-01/extension/", "/2020-08-15/logs", "/2022-07-01/telemetry", "/2021-04-23/credentials");

    private static final Set<String> LINE = Set.of(
            Rules.BAD_REQUEST_LINE,
            Rules.ILLEGAL_TARGET_OCTET,
            Rules.UNSUPPORTED_VERSION,
            Rules.HTTP2_PREFACE,
            Rules.EMPTY_LINE_BEFORE_REQUEST);

    private static final Set<String> FIELDS = Set.of(
            Rules.BARE_LF,
            Rules.BARE_CR,
            Rules.OBS_FOLD,
            Rules.MISSING_COLON,
            Rules.SPACE_BEFORE_COLON,
            Rules.EMPTY_NAME,
            Rules.ILLEGAL_NAME_OCTET,
            Rules.ILLEGAL_VALUE_OCTET,
            Rules.OVERSIZED_HEAD,
            Rules.HEAD_ENDED_EARLY);

    private static final Set<String> FRAMING = Set.of(
            Rules.LENGTH_AND_TRANSFER_ENCODING,
            Rules.SEVERAL_CONTENT_LENGTHS,
            Rules.INVALID_CONTENT_LENGTH,
            Rules.UNKNOWN_TRANSFER_CODING,
            Rules.BODY_ENDED_EARLY,
            Rules.INVALID_CHUNK_SIZE,
            Rules.INVALID_CHUNK_EXTENSION,
            Rules.OVERSIZED_CHUNK_LINE,
            Rules.MISSING_CHUNK_END,
            Rules.MISSING_LAST_CHUNK,
            Rules.OVERSIZED_TRAILERS,
            Rules.TRAILERS_ENDED_EARLY);

    RequestExpectation(Transcript actual) {
        super(actual, RequestExpectation.class);
    }

    private RequestExpectation noFault(Set<String> rules, String reason) {
        return none(
                actual.calls().stream()
                        .filter(call -> call.request().faults().stream()
                                .map(WireFault::rule)
                                .anyMatch(rules::contains))
                        .toList(),
                reason);
    }

    /** Something was requested at all: without requests the other sentences would be empty. */
    public RequestExpectation some() {
        if (actual.calls().isEmpty()) {
            throw broken("the runtime must call the Runtime API, but no request came", actual.starts());
        }
        return this;
    }

    /** Every path is one of the Runtime API or of its neighbors. */
    public RequestExpectation underKnownPrefixes() {
        some();
        return none(
                actual.calls().stream()
                        .filter(call -> !known(call.request().head().target()))
                        .toList(),
                "every request must go to " + RUNTIME + " (or to the extensions, logs, telemetry or credentials API)");
    }

    private static boolean known(String target) {
        return target.startsWith(RUNTIME) || NEIGHBORS.stream().anyMatch(target::startsWith);
    }

    /** Nothing was sent to an address other than the one given. */
    public RequestExpectation onlyToTheGivenAddress() {
        return none(actual.all(Strayed.class), "every connection must go to the address in AWS_LAMBDA_RUNTIME_API");
    }

    public RequestExpectation lines() {
        some();
        return noFault(LINE, "the request line must be METHOD path HTTP/1.1 in origin form");
    }

    public RequestExpectation legalFields() {
        some();
        return noFault(FIELDS, "header lines must have a legal name, a colon and legal octets");
    }

    public RequestExpectation validFraming() {
        some();
        return noFault(
                FRAMING, "a body must be framed by a correct Content-Length or by correct chunks, never by both");
    }

    /** No request has a header or trailer of this name. */
    public RequestExpectation withoutField(String name) {
        return none(
                actual.calls().stream().filter(call -> hasField(call, name)).toList(),
                "text of the handler must not become the header " + name);
    }

    private static boolean hasField(Called call, String name) {
        var request = call.request();
        return Stream.concat(request.head().fields().stream(), request.trailers().stream())
                .anyMatch(field -> field.is(name));
    }
}
