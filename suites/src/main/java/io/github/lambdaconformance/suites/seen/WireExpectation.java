package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Started;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Strayed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.WireFault;
import io.github.lambdaconformance.fixtures.wire.request.WireRule;
import io.github.lambdaconformance.fixtures.wire.request.WireRule.Family;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the requests look like, whatever they are about. */
public final class WireExpectation extends Expectation<WireExpectation> {

    private static final String RUNTIME = "/2018-06-01/runtime/";
    private static final List<String> NEIGHBORS =
            List.of("/2020-01-01/extension/", "/2020-08-15/logs", "/2022-07-01/telemetry", "/2021-04-23/credentials");
    private static final Set<Endpoint> MAY_PRECEDE_POLL = EnumSet.of(
            Endpoint.EXTENSION_REGISTER,
            Endpoint.EXTENSION_NEXT,
            Endpoint.LOGS,
            Endpoint.TELEMETRY,
            Endpoint.RESTORE_NEXT,
            Endpoint.CREDENTIALS);

    WireExpectation(Transcript actual) {
        super(actual, WireExpectation.class);
    }

    private WireExpectation noCall(Predicate<Called> wrong, String reason) {
        return none(actual.calls().stream().filter(wrong).toList(), reason);
    }

    private WireExpectation noFault(Predicate<WireRule> rules, String reason) {
        return noCall(
                call -> call.request().faults().stream().map(WireFault::rule).anyMatch(rules), reason);
    }

    private WireExpectation noFault(Family family, String reason) {
        return noFault(rule -> rule.family() == family, reason);
    }

    /** Something was requested at all: without requests the other sentences would be empty. */
    public WireExpectation some() {
        if (actual.calls().isEmpty()) {
            throw broken("the runtime must call the Runtime API, but no request came", actual.starts());
        }
        return this;
    }

    /** After extension registration and the like, the first request is a poll. */
    public WireExpectation firstIsPoll() {
        some();
        var first = actual.calls().stream()
                .filter(call -> !MAY_PRECEDE_POLL.contains(call.route().endpoint()))
                .findFirst();
        return none(
                first.filter(call -> !call.to(Endpoint.NEXT)).stream().toList(),
                "the first request after initialization must be GET /2018-06-01/runtime/invocation/next");
    }

    /** Every path is one of the Runtime API or of its neighbors. */
    public WireExpectation underKnownPrefixes() {
        some();
        return noCall(
                call -> !known(call.request().head().target()),
                "every request must go to " + RUNTIME + " (or to the extensions, logs, telemetry or credentials API)");
    }

    private static boolean known(String target) {
        return target.startsWith(RUNTIME) || NEIGHBORS.stream().anyMatch(target::startsWith);
    }

    /** Nothing was sent to an address other than the one given. */
    public WireExpectation onlyToTheGivenAddress() {
        return none(actual.all(Strayed.class), "every connection must go to the address in AWS_LAMBDA_RUNTIME_API");
    }

    public WireExpectation lines() {
        some();
        return noFault(Family.LINE, "the request line must be METHOD path HTTP/1.1 in origin form");
    }

    public WireExpectation legalFields() {
        some();
        return noFault(Family.FIELDS, "header lines must have a legal name, a colon and legal octets");
    }

    public WireExpectation validFraming() {
        some();
        return noFault(
                Family.FRAMING,
                "a body must be framed by a correct Content-Length or by correct chunks, never by both");
    }

    public WireExpectation notPipelined() {
        some();
        return noFault(Family.ORDER, "a request must wait for the answer to the one before on its connection");
    }

    public WireExpectation nameTheirSender() {
        some();
        return noCall(
                call -> call.request().head().first("User-Agent").orElse("").isBlank(),
                "every request should have a User-Agent that says which runtime sent it");
    }

    public WireExpectation stayWithHttp11() {
        some();
        noFault(WireRule.HTTP2_PREFACE::equals, "the runtime should not begin with HTTP/2");
        return noCall(
                call -> call.request().head().first("Upgrade").isPresent(),
                "the runtime should not ask for another protocol");
    }

    public WireExpectation notCompressed() {
        some();
        return noCall(
                call -> call.request().head().all("Content-Encoding").stream()
                        .anyMatch(coding -> !coding.equalsIgnoreCase("identity")),
                "the body of a request must not be compressed");
    }

    /** Paths consist of plain characters only. */
    public WireExpectation plainPaths() {
        some();
        return noCall(
                call -> call.request().head().target().chars().anyMatch(octet -> "?#%".indexOf(octet) >= 0),
                "a path must have no query, no fragment and no encoded characters");
    }

    /** Writes down whether a redirection to this path was followed. */
    public void redirectedTo(String path) {
        boolean followed = actual.calls().stream()
                .anyMatch(call -> call.request().head().target().equals(path));
        throw new Observation(followed ? "the redirection was followed" : "the redirection was not followed");
    }

    /** Every completion has a request id in its path. */
    public WireExpectation nameRequestIds() {
        some();
        return noCall(
                call -> call.route().endpoint().completes() && call.route().id().isEmpty(),
                "nothing must be posted under an empty request id");
    }

    /** Exactly one {@code Host} header, with the advertised address. */
    public WireExpectation hostIsTheGivenAddress() {
        some();
        return noCall(
                call -> !call.request().head().all("Host").equals(List.of(authority(call))),
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
