package io.github.lambdaconformance.suites.clause.managed;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitAll;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.deliverEach;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.deliverToNewest;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.hopeForPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.sequence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Events that are handled at the same time, and what is to become of each. */
final class ManagedScripts {

    /** The refusal of a completion that was right, as after a race with a time-out. */
    static final With REFUSED = new With(Answers.refused(400, "InvalidRequestID", "Invalid request ID"));

    private static final int KINDS = 20;

    private ManagedScripts() {}

    /** So many events, some of which fail, come late, are refused or take a while. */
    static Step mixed(int count) {
        return sequence(
                IntStream.range(0, count).mapToObj(ManagedScripts::mixedOne).toArray(Step[]::new));
    }

    private static Step mixedOne(int number) {
        return switch (number % KINDS) {
            case 3, 11 -> deliver(Events.error("failing " + number));
            case 7 -> deliver(Events.sleep("late " + number, 250).dueIn(Duration.ofMillis(100)));
            case 9, 17 -> deliver(Events.echo("refused " + number)).acknowledged(REFUSED);
            case 5, 13, 19 -> deliver(Events.sleep("slow " + number, 20 + number % 50));
            default -> deliver(Events.echo("event " + number));
        };
    }

    /** There are several workers, of whom each waits for an event. */
    @LooksThrough(Instrument.SEVERAL_POLLS)
    static Step severalPolls() {
        return awaitPolls(2);
    }

    /** All workers, of whom there should be so many, wait for events. */
    static Step ready(int workers) {
        return sequence(severalPolls(), hopeForPolls(workers));
    }

    /** These, as many at a time as are taken, until all have ended. */
    static Step together(List<Event> events) {
        return sequence(deliverEach(events), awaitAll());
    }

    /** This one, at the poll that came last of several. */
    static Step atNewest(Event event) {
        return sequence(severalPolls(), deliverToNewest(event), awaitAll());
    }

    /** One of these and one of those in turn. */
    static List<Event> inTurn(List<Event> some, List<Event> others) {
        return IntStream.range(0, some.size())
                .boxed()
                .flatMap(i -> Stream.of(some.get(i), others.get(i)))
                .toList();
    }

    /** First these, which take a while, and then those. */
    static List<Event> beside(List<Event> some, List<Event> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What the record of this number says. */
    static String message(int number) {
        return "CONFORMANCE record " + number;
    }

    /** What the stream of this number is made of. */
    static String[] pieces(int number) {
        return IntStream.range(0, 8)
                .mapToObj(i -> "stream " + number + " piece " + i + "; ")
                .toArray(String[]::new);
    }
}
