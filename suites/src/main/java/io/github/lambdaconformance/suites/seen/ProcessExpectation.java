package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Connected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Inspected;
import io.github.lambdaconformance.fixtures.lambda.transcript.ProcessFacts;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What becomes of the process. */
public final class ProcessExpectation extends Expectation<ProcessExpectation> {

    private static final long TO_DISCONNECT = 2_000_000_000L;

    ProcessExpectation(Transcript actual) {
        super(actual, ProcessExpectation.class);
    }

    /** No process of the runtime ended by itself. */
    public ProcessExpectation staysAlive() {
        return none(actual.exits(), "the runtime must stay alive");
    }

    /** The process that was frozen is the one that goes on after the thaw. */
    public ProcessExpectation survivesTheFreeze() {
        long freeze = at(Act.FREEZE);
        long delivery = actual.deliveries().stream()
                .mapToLong(Entry::at)
                .filter(at -> at > freeze)
                .min()
                .orElse(Long.MAX_VALUE);
        return none(
                actual.exits().stream()
                        .filter(exit -> exit.at() > freeze && exit.at() < delivery)
                        .toList(),
                "a process that is frozen while it waits must go on waiting after the thaw");
    }

    private long at(Act act) {
        return actual.all(Acted.class).stream()
                .filter(acted -> acted.act() == act)
                .mapToLong(Entry::at)
                .findFirst()
                .orElse(0);
    }

    /** The process to which this event was handed ended with this status. */
    public ProcessExpectation endsWith(int status, Event event) {
        int start = actual.deliveries(event).stream()
                .mapToInt(Entry::start)
                .findFirst()
                .orElse(0);
        var exit =
                actual.exits().stream().filter(ended -> ended.start() == start).findFirst();
        if (exit.map(Exited::exit).filter(ended -> ended.status() == status).isEmpty()) {
            throw broken(
                    "exit(" + status + ") in the handler must end the process with that status",
                    Stream.concat(exit.stream(), actual.deliveries(event).stream())
                            .toList());
        }
        return this;
    }

    /** Each call of the handler was counted once, from 1 in each process. */
    public ProcessExpectation countedOnce(List<Event> events) {
        @Nullable JsonNode before = null;
        for (Event event : events) {
            var count = result(event);
            long expected = expectedAfter(before, count);
            if (count.path("n").asLong() != expected) {
                throw broken(
                        "the handler must run exactly once per event: call number " + expected + " was expected, "
                                + count.path("n") + " was counted",
                        response(event));
            }
            before = count;
        }
        return this;
    }

    /** One more than before in the same process, 1 in a new one. */
    private static long expectedAfter(@Nullable JsonNode before, JsonNode count) {
        boolean sameProcess = before != null && before.path("instance").equals(count.path("instance"));
        return before != null && sameProcess ? before.path("n").asLong() + 1 : 1;
    }

    /** All these events were counted by one instance. */
    public ProcessExpectation sameInstance(List<Event> events) {
        var instances = events.stream()
                .map(event -> result(event).path("instance").asString())
                .distinct()
                .toList();
        if (instances.size() > 1) {
            throw broken(
                    "one process should serve many events, but " + instances.size() + " served " + events.size(),
                    actual.exits());
        }
        return this;
    }

    /** When the platform has killed the process group, no connection stays open and no request comes. */
    public ProcessExpectation silentAfterKill() {
        var kill = actual.all(Acted.class).stream()
                .filter(acted -> acted.act() == Act.KILL)
                .findFirst()
                .orElseThrow(() -> broken("the process group must have been killed"));
        none(
                actual.calls().stream()
                        .filter(call -> call.start() == kill.start() && call.at() > kill.at() + TO_DISCONNECT / 4)
                        .toList(),
                "no request may come after SIGKILL to the process group");
        return none(survivors(kill), "every connection must end within 2 s of SIGKILL to the process group");
    }

    private List<Connected> survivors(Acted kill) {
        var closed = actual.all(Closed.class).stream()
                .filter(end -> end.at() < kill.at() + TO_DISCONNECT)
                .toList();
        return actual.all(Connected.class).stream()
                .filter(open -> open.start() == kill.start())
                .filter(open -> closed.stream()
                        .noneMatch(end -> end.start() == open.start() && end.connection() == open.connection()))
                .toList();
    }

    /** Between the first look and the last the number of open descriptors grew by no more than this. */
    public ProcessExpectation descriptorsGrowByAtMost(int more) {
        var looks = actual.all(Inspected.class);
        if (looks.size() < 2) {
            throw broken("the events must be served so that descriptors can be compared", List.copyOf(looks));
        }
        var last = looks.get(looks.size() - 1);
        int growth = descriptors(last) - descriptors(looks.get(0));
        if (growth > more) {
            throw broken("open descriptors must not pile up, but there are " + growth + " more", last);
        }
        return this;
    }

    private static int descriptors(Inspected look) {
        return look.processes().stream().mapToInt(ProcessFacts::descriptors).sum();
    }

    /** Whoever talks to the Runtime API is in the process group that Lambda started. */
    public ProcessExpectation callsFromItsGroup() {
        var looks = actual.all(Inspected.class);
        if (looks.stream().flatMap(look -> look.processes().stream()).noneMatch(ProcessFacts::callsRuntimeApi)) {
            throw broken("a process that holds a connection to the Runtime API must be found", List.copyOf(looks));
        }
        return none(
                looks.stream().filter(this::callsFromOutside).toList(),
                "every process that talks to the Runtime API must be in the process group that Lambda started");
    }

    private boolean callsFromOutside(Inspected look) {
        var groups = actual.starts().stream().map(start -> start.pid()).toList();
        return look.processes().stream()
                .anyMatch(process -> process.callsRuntimeApi() && !groups.contains(process.group()));
    }

    /** While the runtime waited, its poll stayed open and no call came. */
    public ProcessExpectation keepsWaiting() {
        staysAlive();
        long silence = at(Act.SILENCE);
        none(
                actual.all(Closed.class).stream()
                        .filter(end -> end.at() > silence)
                        .toList(),
                "the poll must stay open while there is no event");
        return none(
                actual.calls().stream().filter(call -> call.at() > silence).toList(),
                "the runtime must wait quietly while there is no event");
    }
}
