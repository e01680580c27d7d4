package io.github.lambdaconformance.suites.clause.snapstart;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.List;
import java.util.stream.Stream;

/** How the runtime waits for its restore, and what it still has afterwards. */
final class RestoreExpectation extends Expectation<RestoreExpectation> {

    private static final String MARKER = "CONFORMANCE init ";

    /** Whoever tries again a few times, with pauses, is in no hot loop. */
    private static final int A_FEW_TIMES = 10;

    RestoreExpectation(Transcript actual) {
        super(actual, RestoreExpectation.class);
    }

    /** The runtime asks for its restore, and does so before it polls. */
    RestoreExpectation askedForBeforeThePoll() {
        if (asked().isEmpty()) {
            throw broken(
                    "under SnapStart the runtime must call GET /2018-06-01/runtime/restore/next, but no such call came"
                            + inVain(),
                    Stream.<Entry>concat(actual.polls().stream(), actual.exits().stream())
                            .toList());
        }
        long first = asked().get(0).at();
        return none(
                actual.polls().stream().filter(poll -> poll.at() < first).toList(),
                "under SnapStart the runtime must call /runtime/restore/next before it polls");
    }

    /** The call waited until it was answered, and nothing else was asked for meanwhile. */
    @LooksThrough(Instrument.RESTORE)
    RestoreExpectation waitedFor() {
        var answered = asked().stream()
                .flatMap(call -> actual.answerTo(call).stream())
                .filter(Answered::whole)
                .anyMatch(answer -> answer.status() == 200);
        if (!answered) {
            return failed(broken(
                    "the runtime must wait at /runtime/restore/next until it is answered, but it gave that up",
                    Stream.<Entry>concat(actual.calls().stream(), actual.exits().stream())
                            .toList()));
        }
        return none(
                asked().stream().skip(1).toList(),
                "the runtime must wait at /runtime/restore/next until it is answered, and not ask again");
    }

    /** What the function made at its start is what its handler tells for this event. */
    RestoreExpectation keptTheInstance(Event event) {
        var told = result(event).path("instance").asString("");
        if (told.isEmpty() || !printed().contains(MARKER + told)) {
            throw broken(
                    "after the restore the function must be the one that was initialized, but the instance that "
                            + event + " tells is "
                            + StrictJson.told(result(event).path("instance")),
                    response(event));
        }
        return this;
    }

    @LooksThrough(Instrument.PRINTED_TEXT)
    private String printed() {
        return actual.output(OutputStreamKind.STDOUT) + actual.output(OutputStreamKind.STDERR);
    }

    /** Writes down whether the runtime itself asked for credentials. */
    Observation credentialsAskedFor() {
        int times = actual.calls(Endpoint.CREDENTIALS).size();
        return new Observation(
                times == 0
                        ? "the runtime itself never asks for credentials"
                        : "the runtime itself asks for credentials " + times + " time(s)");
    }

    /** In each start the process ends after a refusal, without a poll, and without having asked again and again. */
    @LooksThrough(Instrument.RESTORE)
    RestoreExpectation endedAfterEachRefusal() {
        none(actual.polls(), "after a refused /runtime/restore/next the runtime must not poll");
        if (asked().size() > 2 * A_FEW_TIMES) {
            return failed(broken("a refused /runtime/restore/next must not be repeated in a hot loop", asked())
                    .because("it asks for its restore again and again", ClauseBroken.HOT_LOOP));
        }
        return actual.gaveUp().isEmpty()
                ? this
                : failed(broken("after a refused /runtime/restore/next the process must end" + inVain(), asked()));
    }

    private List<Called> asked() {
        return actual.calls(Endpoint.RESTORE_NEXT);
    }

    /** Whether a runtime that says nothing of it asks for its restore. */
    Observation askedForUndeclared() {
        if (asked().isEmpty()) {
            throw new DoesNotApply("the runtime makes no use of SnapStart");
        }
        return new Observation("could declare snapstart: it calls /runtime/restore/next");
    }
}
