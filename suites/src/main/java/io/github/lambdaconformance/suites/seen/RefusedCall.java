package io.github.lambdaconformance.suites.seen;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.fixtures.wire.request.WireFault;
import io.github.lambdaconformance.fixtures.wire.request.WireRule;
import java.util.Optional;
import java.util.Set;

/**
 * A request that the Runtime API did not take because of what it is: malformed, to a path that does not exist, with another
 * method, for an event that is not running. A runtime that sends such requests may seem to be silent.
 */
public record RefusedCall(Called call, Answered answer) {

    private static final Set<Integer> STATUSES = Set.of(400, 404, 405);
    private static final String SCRIPTED = "as scripted";
    private static final int SHOWN = 120;

    /** The first one, if there was any; what a script refuses is no fault of the runtime. */
    public static Optional<RefusedCall> in(Transcript seen) {
        return seen.calls().stream()
                .flatMap(call -> seen.answerTo(call).map(answer -> new RefusedCall(call, answer)).stream())
                .filter(refused -> STATUSES.contains(refused.answer.status()))
                .filter(refused -> !refused.answer.detail().equals(SCRIPTED))
                .findFirst();
    }

    /** Such as {@code its PUT /2018-06-01/… was refused with 405}. */
    public String text() {
        var reason = faults().isEmpty() ? answer.detail() : faults();
        return "its " + request() + " was refused with " + answer.status()
                + (reason.isEmpty() ? "" : " (" + reason + ")");
    }

    /** Method and path; where no request line could be made out, what was there instead. */
    private String request() {
        var head = call.request().head();
        return head.method().isEmpty()
                ? "request "
                        + call.request().faults().stream()
                                .map(WireFault::detail)
                                .findFirst()
                                .orElse("")
                : Visible.text(head.method(), SHOWN) + " " + Visible.text(head.target(), SHOWN);
    }

    private String faults() {
        return call.request().faults().stream()
                .map(WireFault::rule)
                .map(WireRule::id)
                .distinct()
                .collect(joining(", "));
    }
}
