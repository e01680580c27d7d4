package io.github.lambdaconformance.suites.judging;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.GaveUp;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import io.github.lambdaconformance.suites.seen.RefusedCall;
import java.util.Optional;

/**
 * What users see of what happened. A clause says what its violation leads to; where the runtime did something else, such as
 * ending before it came to that, this is what they see.
 */
final class Effect {

    private final Transcript seen;
    private final boolean itself;

    private Effect(ClauseBroken broken) {
        this.seen = broken.transcript();
        this.itself = !broken.missesSomething()
                && broken.wrong().stream().anyMatch(entry -> entry instanceof Called || entry instanceof Exited);
    }

    /** One sentence; empty where what the clause says is what happened. */
    static String of(ClauseBroken broken) {
        return broken.effect().isEmpty() ? new Effect(broken).seen() : broken.effect();
    }

    /** Only where something is missing: an entry that is wrong in itself is what the clause speaks of. */
    private String seen() {
        return refusal()
                .or(() -> itself ? Optional.empty() : end().or(this::silence))
                .orElse("");
    }

    private Optional<String> refusal() {
        return RefusedCall.in(seen)
                .map(refused ->
                        "Lambda refuses this request with " + refused.answer().status() + ": " + lost(refused.call()));
    }

    private static String lost(Called call) {
        return switch (call.route().endpoint()) {
            case RESPONSE, ERROR -> "what it says of the event is lost, and the caller waits until the time-out.";
            case INIT_ERROR -> "the failure is not told to anybody.";
            default -> "what it was meant to do does not happen.";
        };
    }

    private Optional<String> end() {
        return new Endings(seen)
                .first()
                .map(exit -> "The caller gets Runtime.ExitError (" + exit.exit().text()
                        + "), and the next event has to wait for a new start.");
    }

    private Optional<String> silence() {
        return seen.all(GaveUp.class).stream()
                .findFirst()
                .map(stop -> stop.waitedFor().isPoll()
                        ? "The environment takes no further event until Lambda replaces it."
                        : "The invocation lasts until its time-out.");
    }
}
