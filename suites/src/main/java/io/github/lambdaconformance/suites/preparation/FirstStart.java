package io.github.lambdaconformance.suites.preparation;

import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.environment.Scratch;
import io.github.lambdaconformance.fixtures.lambda.play.LocalLambda;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.firststeps.FirstSteps;
import io.github.lambdaconformance.suites.firststeps.Stumble;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/**
 * The start before judging: shows how long a start takes here, and whether the runtime makes the first steps.
 *
 * @param startUp from the start of the process to its first poll; zero when it never polled
 * @param answer the longer of two answers; zero when there was none
 * @param endsAfterEvents whether it ended after each of two events, so that it has to be started again for every one
 * @param stumble what went wrong, if something did
 */
public record FirstStart(Duration startUp, Duration answer, boolean endsAfterEvents, Optional<Stumble> stumble) {

    /** Nothing is known. */
    public static final FirstStart NONE = new FirstStart(Duration.ZERO, Duration.ZERO, false, Optional.empty());

    /**
     * Starts it once.
     *
     * @throws io.github.lambdaconformance.fixtures.runtime.command.CannotStart if the runtime's command cannot be executed
     */
    static FirstStart of(Deployment deployment, Patience patience, Scratch scratch) {
        var steps = new FirstSteps();
        var seen = new LocalLambda(deployment, patience, scratch).plays(steps.script());
        var stumble = steps.stumble(seen);
        boolean endsAfterEvents = stumble.isEmpty() && seen.exits().size() > 1;
        return new FirstStart(startUp(seen), answer(seen), endsAfterEvents, stumble);
    }

    private static Duration startUp(Transcript seen) {
        return seen.polls().stream()
                .findFirst()
                .map(poll -> Duration.ofNanos(poll.at() - seen.starts().get(0).at()))
                .orElse(Duration.ZERO);
    }

    private static Duration answer(Transcript seen) {
        return seen.deliveries().stream()
                .flatMap(delivery -> seen.responses(delivery.event().orElseThrow()).stream()
                        .map(response -> Duration.ofNanos(response.at() - delivery.at())))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
