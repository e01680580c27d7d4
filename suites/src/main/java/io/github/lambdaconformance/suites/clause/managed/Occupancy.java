package io.github.lambdaconformance.suites.clause.managed;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One slot of the runtime in use: an open poll, and then the event that it brought.
 *
 * @param poll what it began with
 * @param from when that came, in nanoseconds of the transcript
 * @param delivered when it brought an event, or when it ended without
 * @param until when that event was completed, or {@code delivered} without one
 */
record Occupancy(Called poll, long from, long delivered, long until) {

    /** Those of all polls, in the order in which they came. */
    static List<Occupancy> in(Transcript seen) {
        return seen.polls().stream().map(poll -> of(poll, seen)).toList();
    }

    private static Occupancy of(Called poll, Transcript seen) {
        var answer = seen.answerTo(poll);
        long end = earliest(Stream.of(answer.stream(), ends(poll, seen, Closed.class), ends(poll, seen, Exited.class)));
        long completed = answer.flatMap(Answered::event)
                .map(event -> completion(event, end, seen))
                .orElse(end);
        return new Occupancy(poll, poll.at(), end, completed);
    }

    private static Stream<? extends Entry> ends(Called poll, Transcript seen, Class<? extends Entry> kind) {
        return seen.all(kind).stream()
                .filter(entry -> entry.start() == poll.start() && entry.at() > poll.at())
                .filter(entry -> !(entry instanceof Closed closed)
                        || closed.connection() == poll.request().head().connection());
    }

    private static long completion(Event event, long delivered, Transcript seen) {
        return earliest(Stream.of(
                seen.completions(event).stream().filter(call -> call.at() >= delivered),
                seen.exits().stream().filter(exit -> exit.at() >= delivered)));
    }

    private static long earliest(Stream<Stream<? extends Entry>> entries) {
        return entries.flatMap(each -> each).mapToLong(Entry::at).min().orElse(Long.MAX_VALUE);
    }

    /** How many of these are in use at the most at a time, from poll to completion. */
    static int mostAtOnce(Collection<Occupancy> all) {
        return most(all, Occupancy::from, Occupancy::until);
    }

    /** How many of these polls are open at the most at a time. */
    static int mostPolls(Collection<Occupancy> all) {
        return most(all, Occupancy::from, Occupancy::delivered);
    }

    /** How many events are in hand at the most at a time. */
    static int mostEvents(Collection<Occupancy> all) {
        return most(all, Occupancy::delivered, Occupancy::until);
    }

    /** How long it takes something from here to there. */
    private interface Edge {
        long of(Occupancy occupancy);
    }

    private static int most(Collection<Occupancy> all, Edge begin, Edge end) {
        var ordered = all.stream().sorted(Comparator.comparingLong(begin::of)).toList();
        return ordered.stream()
                .mapToInt(one -> (int) ordered.stream()
                        .filter(other -> begin.of(other) <= begin.of(one) && end.of(other) > begin.of(one))
                        .count())
                .max()
                .orElse(0);
    }
}
