package io.github.lambdaconformance.suites.clause.managed;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;

/** How many polls and events there are at a time. */
final class ConcurrencyExpectation extends Expectation<ConcurrencyExpectation> {

    ConcurrencyExpectation(Transcript actual) {
        super(actual, ConcurrencyExpectation.class);
    }

    /** So many polls are open at some time. */
    ConcurrencyExpectation pollsAtOnce(int least) {
        int most = Occupancy.mostPolls(Occupancy.in(actual));
        return most >= least
                ? this
                : failed(broken(
                        least + " polls must be open at a time, but there was never more than " + most + inVain(),
                        actual.polls()));
    }

    /** At some time all of these events are in hand: none is completed before the last has been taken. */
    ConcurrencyExpectation allAtOnce(List<Event> events) {
        int most = atOnce(events);
        return most >= events.size()
                ? this
                : failed(broken(
                        events.size() + " events should be in hand at a time, but there were never more than " + most
                                + inVain(),
                        actual.deliveries()));
    }

    private int atOnce(List<Event> events) {
        return Occupancy.mostEvents(Occupancy.in(actual).stream()
                .filter(each -> events.stream()
                        .anyMatch(event -> actual.answerTo(each.poll())
                                .filter(answer -> answer.delivers(event))
                                .isPresent()))
                .toList());
    }

    /** Never are there more polls and events in hand together. */
    ConcurrencyExpectation neverMoreThan(int limit) {
        int most = Occupancy.mostAtOnce(Occupancy.in(actual));
        return most <= limit
                ? this
                : failed(broken(
                        "open polls and events in hand together should never be more than " + limit
                                + ", but there were " + most,
                        actual.polls()));
    }

    /** No poll is sent on a connection on which another one waits, and none has a body. */
    ConcurrencyExpectation eachPollOnItsConnection() {
        none(
                actual.polls().stream().filter(ConcurrencyExpectation::hasBody).toList(),
                "a poll must have no body: on Managed Instances it is refused");
        var all = Occupancy.in(actual);
        return none(
                all.stream()
                        .filter(each -> all.stream().anyMatch(other -> waitsOnTheSameConnection(other, each)))
                        .map(Occupancy::poll)
                        .toList(),
                "each open poll must have a connection of its own");
    }

    private static boolean hasBody(Called poll) {
        return poll.request().body().size() > 0;
    }

    private static boolean waitsOnTheSameConnection(Occupancy earlier, Occupancy later) {
        return connection(earlier) == connection(later)
                && earlier.poll().start() == later.poll().start()
                && earlier.from() < later.from()
                && earlier.delivered() > later.from();
    }

    private static int connection(Occupancy occupancy) {
        return occupancy.poll().request().head().connection();
    }

    /** Each of the quick events is completed before the slow one. */
    ConcurrencyExpectation completedBefore(Event slow, List<Event> quick) {
        long end = response(slow).at();
        return none(
                quick.stream()
                        .flatMap(event -> actual.completions(event).stream())
                        .filter(call -> call.at() > end)
                        .toList(),
                "events must not wait for one that takes long");
    }

    /** Whether a runtime that says nothing of it polls several times at once. */
    Observation pollsAtOnceUndeclared() {
        int most = Occupancy.mostPolls(Occupancy.in(actual));
        if (most < 2) {
            throw new DoesNotApply("the runtime handles one event at a time");
        }
        return new Observation("could declare managed-instances: " + most + " polls are open at a time");
    }
}
