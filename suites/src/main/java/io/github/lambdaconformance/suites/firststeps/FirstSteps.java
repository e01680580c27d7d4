package io.github.lambdaconformance.suites.firststeps;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitFirstCall;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Strayed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.WaitedFor.Kind;
import io.github.lambdaconformance.fixtures.wire.request.WireFault;
import io.github.lambdaconformance.fixtures.wire.request.WireRule.Family;
import io.github.lambdaconformance.suites.seen.RefusedCall;
import java.util.Map;
import java.util.Optional;

/** The script of the first steps, and which of them went wrong in what was seen of it. */
public final class FirstSteps {

    private static final int BAD_REQUEST = 400;
    private static final Map<Family, FirstStep> BROKEN_BY = Map.of(
            Family.LINE, FirstStep.WRITES_REQUEST_LINES,
            Family.FIELDS, FirstStep.WRITES_FIELDS,
            Family.HOST, FirstStep.NAMES_THE_HOST,
            Family.FRAMING, FirstStep.FRAMES_BODIES);

    private final Event first = Events.echo("the first event");
    private final Event second = Events.echo("the second event");

    /** What Lambda does: two events, one after the other. */
    public Step[] script() {
        return new Step[] {start(), awaitFirstCall(), awaitPoll(), invoke(first), invoke(second), awaitPoll()};
    }

    /** Where it went wrong, as far as what was seen shows; empty where every step was made. */
    public Optional<Stumble> stumble(Transcript seen) {
        return seen.gaveUp().isPresent()
                        || unanswered(seen, second)
                        || malformed(seen).isPresent()
                ? Optional.of(Stumble.at(step(seen), seen))
                : Optional.empty();
    }

    private FirstStep step(Transcript seen) {
        return malformed(seen).orElseGet(() -> seen.deliveries().isEmpty() ? beforeTheFirstEvent(seen) : atWork(seen));
    }

    private FirstStep atWork(Transcript seen) {
        if (unanswered(seen, first)) {
            return FirstStep.RESPONDS;
        }
        if (seen.gaveUp()
                .filter(stop -> stop.waitedFor().kind() == Kind.COMPLETION)
                .isPresent()) {
            return FirstStep.RESPONDS_SOON;
        }
        boolean tookBoth = !seen.deliveries(second).isEmpty();
        return tookBoth && unanswered(seen, second) ? FirstStep.RESPONDS_TO_EACH : FirstStep.POLLS_AGAIN;
    }

    private static boolean unanswered(Transcript seen, Event event) {
        return seen.responses(event).stream().noneMatch(call -> call.request().complete());
    }

    private static FirstStep beforeTheFirstEvent(Transcript seen) {
        if (!seen.all(Strayed.class).isEmpty()) {
            return FirstStep.FINDS_THE_API;
        }
        if (seen.polls().size() > 1 && seen.exits().isEmpty()) {
            return FirstStep.POLLS_ONCE;
        }
        return RefusedCall.in(seen).isPresent() ? FirstStep.POLLS_AT_THE_PATH : FirstStep.POLLS;
    }

    /** What breaks the first request that is no HTTP. */
    private static Optional<FirstStep> malformed(Transcript seen) {
        return seen.calls().stream()
                .filter(call -> refused(seen, call))
                .flatMap(call -> call.request().faults().stream())
                .map(WireFault::rule)
                .flatMap(rule -> Optional.ofNullable(BROKEN_BY.get(rule.family())).stream())
                .findFirst();
    }

    private static boolean refused(Transcript seen, Called call) {
        return seen.answerTo(call)
                .map(answer -> answer.status() == BAD_REQUEST)
                .orElseGet(() -> !call.request().complete());
    }
}
