package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Strayed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.WireRule.Family;
import java.util.List;
import java.util.stream.Stream;

/** What the requests look like, whatever they are about. */
public final class RequestExpectation extends Expectation<RequestExpectation> {

    private static final String RUNTIME = "/2018-06-01/runtime/";

    private static final List<String> NEIGHBORS =
            List.of("/2020-01-01/extension/", "/2020-08-15/logs", "/2022-07-01/telemetry", "/2021-04-23/credentials");

    RequestExpectation(Transcript actual) {
        super(actual, RequestExpectation.class);
    }

    private RequestExpectation noFault(Family family, String reason) {
        return none(
                actual.calls().stream()
                        .filter(call -> call.request().faults().stream()
                                .anyMatch(fault -> fault.rule().family() == family))
                        .toList(),
                reason);
    }

    /** Something was requested at all: without requests the other sentences would be empty. */
    public RequestExpectation some() {
        if (actual.calls().isEmpty()) {
            throw broken("the runtime must call the Runtime API, but no request came" + inVain(), actual.starts());
        }
        return this;
    }

    /** Every path is one of the Runtime API or of its neighbors. */
    public RequestExpectation underKnownPrefixes() {
        some();
        return none(
                heads().stream()
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
        return noFault(Family.LINE, "the request line must be METHOD path HTTP/1.1 in origin form");
    }

    public RequestExpectation legalFields() {
        some();
        return noFault(Family.FIELDS, "header lines must have a legal name, a colon and legal octets");
    }

    /** No header line is there that is not a legal one, unless the first poll has such a one as well. */
    public RequestExpectation fieldsAsLegalAsThoseOfPolls() {
        return none(
                actual.calls().stream()
                        .filter(call -> ownFaults(call).stream().anyMatch(rule -> rule.family() == Family.FIELDS))
                        .toList(),
                "text of the handler must not make illegal header lines");
    }

    public RequestExpectation validFraming() {
        some();
        return noFault(
                Family.FRAMING,
                "a body must be framed by a correct Content-Length or by correct chunks, never by both");
    }

    /** No request has a header or trailer of this name. */
    public RequestExpectation withoutField(String name) {
        return none(
                heads().stream().filter(call -> hasField(call, name)).toList(),
                "text of the handler must not become the header " + name);
    }

    private static boolean hasField(Called call, String name) {
        var request = call.request();
        return Stream.concat(request.head().fields().stream(), request.trailers().stream())
                .anyMatch(field -> field.is(name));
    }
}
