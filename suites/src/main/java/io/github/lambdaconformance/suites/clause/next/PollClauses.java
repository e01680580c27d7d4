package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.clause.next.NextExpectations.expectPolls;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.After;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The poll: how, how often and when the runtime asks for the next event, and for how long. */
@Specification("runtimes-api.html#runtimes-api-next")
public class PollClauses {

    @Clause(
            id = "next-waits-twelve-seconds",
            row = "NEXT-03",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            says = "The poll has no time-out: it stays open for more than twelve seconds without an event.",
            consequence = "An HTTP library's own limit ends each poll, and an event that arrives then is lost.")
    void waitsTwelveSeconds(Lambda lambda) {
        var event = Events.echo("after twelve seconds");
        var seen = lambda.plays(awaitPoll(), silence(ofSeconds(12)), invoke(event));

        expect(seen).answered(event);
        expectPolls(seen).heldOpenFor(event);
    }

    @Clause(
            id = "next-waits-a-minute",
            row = "NEXT-03",
            level = MUST,
            basis = DOCUMENTED,
            slow = true,
            says = "The poll has no time-out: it stays open for more than a minute without an event.",
            consequence = "Idle environments die or poll anew every minute, and an event that arrives then is lost.")
    void waitsAMinute(Lambda lambda) {
        var event = Events.echo("after a minute");
        var seen = lambda.plays(awaitPoll(), silence(ofSeconds(65)), invoke(event));

        expect(seen).answered(event);
        expectPolls(seen).heldOpenFor(event);
    }

    @Clause(
            id = "next-waits-five-minutes",
            row = "NEXT-04",
            level = MUST,
            basis = DOCUMENTED,
            slow = true,
            says = "An event that comes after more than five minutes is served, over the same poll or a new one.",
            consequence = "The first event after a quiet time is lost, and its caller waits until the time-out.")
    void waitsFiveMinutes(Lambda lambda) {
        var event = Events.echo("after five minutes");
        var seen = lambda.plays(awaitPoll(), silence(ofSeconds(310)), invoke(event));

        expect(seen).answered(event);
    }

    @Clause(
            id = "next-one-poll-at-a-time",
            row = "NEXT-05",
            level = MUST,
            basis = DOCUMENTED,
            says = "Unless it runs on Managed Instances, a runtime has at most one open poll.",
            consequence = "An event is delivered twice or to a poll that nobody listens to any more.",
            scar = "quarkus#15195: a second poll loop swallowed events")
    void hasOneOpenPoll(Lambda lambda) {
        var early = Events.many(10, i -> Events.sleep("early event " + i, 5));
        var late = Events.many(10, i -> Events.sleep("late event " + i, 5));
        // An event at hand answers a poll before a second one can come; in the pause both would be open.
        var seen = lambda.plays(pausedBetween(early, ofMillis(300), late));

        expectPolls(seen).oneAtATime();
        expect(seen).answered(early).answered(late);
    }

    @Clause(
            id = "next-waits-for-acknowledgement",
            row = "NEXT-06",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            says = "The next poll is sent only after the completion of the event before it has been acknowledged.",
            consequence = "Lambda delivers the same event again, and it runs twice.")
    void pollsAfterTheAcknowledgement(Lambda lambda) {
        var slow = Events.echo("slowly acknowledged");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(slow).acknowledged(new After(ofSeconds(1))), invoke(next));

        expect(seen).answered(slow).answered(next);
        expectPolls(seen).afterAcknowledgement(slow);
    }

    @Clause(
            id = "next-polls-again",
            row = "NEXT-07",
            level = MUST,
            basis = DOCUMENTED,
            says = "After a completed event the runtime polls again, in the same process or in a new one.",
            consequence =
                    "Lambda ends an invocation at the next poll; without it the invocation lasts until the time-out.")
    void pollsAgain(Lambda lambda) {
        var event = Events.echo("completed");
        var seen = lambda.plays(invoke(event), awaitPoll());

        expectPolls(seen).againAfter(event);
    }

    /** The events, with a while between in which the runtime has polled and Lambda has none. */
    private static Step[] pausedBetween(List<Event> early, Duration pause, List<Event> late) {
        Stream<Step> wait = Stream.of(awaitPoll(), silence(pause));
        return Stream.of(Stream.of(invokeEach(early)), wait, Stream.of(invokeEach(late)))
                .flatMap(steps -> steps)
                .toArray(Step[]::new);
    }
}
