package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Connected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of the process that was given an event. */
public final class AftermathExpectation extends Expectation<AftermathExpectation> {

    private static final long TO_DISCONNECT = 2_000_000_000L;

    private final Event event;

    AftermathExpectation(Transcript actual, Event event) {
        super(actual, AftermathExpectation.class);
        this.event = event;
    }

    private Answered delivery() {
        return actual.deliveries(event).stream()
                .findFirst()
                .orElseThrow(() -> broken(event + " must be asked for", actual.starts()));
    }

    private Optional<Exited> exit() {
        int start = delivery().start();
        return actual.exits().stream().filter(exit -> exit.start() == start).findFirst();
    }

    /** The process ends by itself and soon. */
    public AftermathExpectation ends() {
        if (exit().isEmpty()) {
            throw broken("after an answer of 500 to " + event + " the process should end promptly", delivery());
        }
        return this;
    }

    /** The process is there until its completion of the event is acknowledged. */
    public AftermathExpectation waitsForTheAcknowledgement() {
        var call = response(event);
        var acknowledged = actual.answerTo(call);
        if (acknowledged.isEmpty()
                || exit().filter(end -> end.at() < acknowledged.get().at()).isPresent()) {
            throw broken(
                    "the runtime must wait for the acknowledgement of " + event,
                    Stream.<Entry>concat(Stream.of(call), exit().stream()).toList());
        }
        return this;
    }

    /** Between a freeze and the next event no process ends with a failure. */
    public AftermathExpectation survivesTheFreezeBefore() {
        long freeze = actual.all(Acted.class).stream()
                .filter(acted -> acted.act() == Act.FREEZE)
                .mapToLong(Entry::at)
                .findFirst()
                .orElse(0);
        long delivered = delivery().at();
        return none(
                actual.exits().stream()
                        .filter(end -> end.at() > freeze
                                && end.at() < delivered
                                && end.exit().status() != 0)
                        .toList(),
                "a freeze directly after the acknowledgement must not end the process");
    }

    /** The connection that brought the event ends within two seconds, and nothing calls from a process that has ended. */
    public AftermathExpectation leavesNothingBehind() {
        var delivery = delivery();
        boolean closed = actual.all(Closed.class).stream()
                .anyMatch(end -> end.start() == delivery.start()
                        && end.connection() == delivery.connection()
                        && end.at() < delivery.at() + TO_DISCONNECT);
        if (!closed) {
            throw broken("the connection of a process that died must end within 2 s", delivery);
        }
        return exit().map(this::silentAfter).orElse(this);
    }

    private AftermathExpectation silentAfter(Exited exit) {
        none(openAfter(exit), "every connection of a process that has died must end within 2 s");
        return none(
                actual.calls().stream()
                        .filter(call -> call.start() == exit.start() && call.at() > exit.at() + TO_DISCONNECT / 4)
                        .toList(),
                "nothing that a dead process has left behind must call the Runtime API");
    }

    private List<Connected> openAfter(Exited exit) {
        return actual.all(Connected.class).stream()
                .filter(open -> open.start() == exit.start())
                .filter(open -> actual.all(Closed.class).stream()
                        .noneMatch(
                                end -> end.connection() == open.connection() && end.at() < exit.at() + TO_DISCONNECT))
                .toList();
    }

    /** The process that is given the event has printed this text, on whichever stream. */
    public AftermathExpectation logs(String text) {
        if (Stream.of(OutputStreamKind.values())
                .noneMatch(stream -> actual.output(stream).contains(text))) {
            throw broken("the failure of " + event + " should be in the log", actual.errors(event));
        }
        return this;
    }

    /** Writes down when the work that an event left behind was done. */
    public Observation workLeftBehind(List<Event> later) {
        var text = "CONFORMANCE background " + event.label();
        boolean done = Stream.of(OutputStreamKind.values())
                .anyMatch(stream -> actual.output(stream).contains(text));
        boolean served = later.stream().allMatch(each -> actual.responses(each).size() == 1);
        return new Observation((done ? "it was done" : "it was not done") + " by the end of the script, further events "
                + (served ? "were served" : "were not served"));
    }
}
