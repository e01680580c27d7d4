package io.github.lambdaconformance.suites.seen;

import static java.util.function.Predicate.not;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Started;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.WireFault;
import io.github.lambdaconformance.fixtures.wire.request.WireRule;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import tools.jackson.databind.JsonNode;

/** What all expectations share: they fail with the transcript and its wrong lines. */
public abstract class Expectation<S extends Expectation<S>> extends AbstractAssert<S, Transcript> {

    protected Expectation(Transcript actual, Class<S> self) {
        super(actual, self);
    }

    protected ClauseBroken broken(String reason, List<? extends Entry> wrong) {
        return new ClauseBroken(reason, actual, wrong);
    }

    protected ClauseBroken broken(String reason, Entry... wrong) {
        return new ClauseBroken(reason, actual, List.of(wrong));
    }

    /** Fails if there are such entries. */
    protected S none(List<? extends Entry> wrong, String reason) {
        return wrong.isEmpty() ? myself : failed(broken(reason, wrong));
    }

    /** The check has failed; others of the clause may still be made. */
    protected S failed(ClauseBroken check) {
        Checks.failed(check);
        return myself;
    }

    /** Each of these, whatever becomes of the others. */
    protected S each(List<Event> events, Consumer<Event> check) {
        events.forEach(event -> Checks.attempt(() -> check.accept(event)));
        return myself;
    }

    /** The requests whose heads came whole. */
    protected List<Called> heads() {
        return actual.calls().stream().filter(Expectation::hasHead).toList();
    }

    private static boolean hasHead(Called call) {
        return rules(call).noneMatch(rule -> rule == WireRule.HEAD_ENDED_EARLY);
    }

    /** What is wrong with the form of a request, but for what is wrong with the first poll as well: that is of another cause. */
    protected List<WireRule> ownFaults(Called call) {
        var usual = actual.polls().stream().limit(1).flatMap(Expectation::rules).toList();
        return rules(call).filter(not(usual::contains)).toList();
    }

    private static Stream<WireRule> rules(Called call) {
        return call.request().faults().stream().map(WireFault::rule);
    }

    /** The completion of an event that Lambda takes, the first, which has to be a success; that there is no other is not its matter. */
    protected Called response(Event event) {
        var first = actual.completions(event).stream().findFirst().orElseThrow(() -> unanswered(event));
        if (!first.to(Endpoint.RESPONSE)) {
            throw reported(event, first);
        }
        return whole(first, event);
    }

    private ClauseBroken reported(Event event, Called report) {
        return broken(
                        event + " must be answered, but it was reported as failed: " + ErrorObject.text(report),
                        actual.completions(event))
                .because("it reports " + ErrorObject.text(report), "The caller gets this failure and no result.");
    }

    private ClauseBroken unanswered(Event event) {
        return broken(
                event + " must be answered, but no /response came" + inVain(),
                Stream.concat(actual.deliveries(event).stream(), actual.gaveUp().stream())
                        .toList());
    }

    private Called whole(Called call, Event event) {
        if (!call.request().complete()) {
            throw broken("the /response to " + event + " must be sent completely", call);
        }
        return call;
    }

    /** What was waited for in vain, as the end of a sentence; empty when nothing was. */
    protected String inVain() {
        var waited = actual.gaveUp()
                .map(stop -> ClauseBroken.IN_VAIN + stop.waitedFor())
                .orElse("");
        return waited + refused();
    }

    /** Which request of the runtime was refused, as the end of a sentence; empty when none was. */
    protected String refused() {
        return RefusedCall.in(actual).map(call -> "; " + call.text()).orElse("");
    }

    /** The same as the beginning of one: a report that was refused is sent again, or never told, and that is the cause. */
    protected String refusedFirst() {
        return RefusedCall.in(actual).map(call -> call.text() + "; ").orElse("");
    }

    /** The JSON result of an event. */
    @LooksThrough(Instrument.RESULT)
    protected JsonNode result(Event event) {
        var call = response(event);
        return StrictJson.read(call.request().body().kept())
                .orElseThrow(
                        () -> broken("the /response to " + event + " must be JSON in UTF-8; " + problem(call), call));
    }

    /** Where the body of a call stops being JSON. */
    protected static String problem(Called call) {
        return StrictJson.problem(call.request().body().kept());
    }

    /** Where what was answered differs from what was expected, as the end of a sentence; empty where it is no JSON either. */
    protected static String difference(String expected, Called call) {
        return StrictJson.read(call.request().body().kept())
                .flatMap(found -> Difference.between(StrictJson.read(expected), found))
                .map(difference -> "; " + difference.text())
                .orElse("");
    }

    /** The variables that Lambda gave to the process that answered this event. */
    protected Map<String, String> given(Event event) {
        int start = response(event).start();
        return actual.starts().stream()
                .filter(started -> started.start() == start)
                .map(Started::environment)
                .findFirst()
                .orElse(Map.of());
    }

    /** The first answer to a poll that brought this event. */
    protected Answered delivery(Event event) {
        return actual.deliveries(event).stream()
                .findFirst()
                .orElseThrow(() -> broken(event + " must be asked for", actual.starts()));
    }

    /** How the process ended that was given this event, if it ended by itself. */
    protected Optional<Exited> end(Event event) {
        int start = delivery(event).start();
        return actual.exits().stream().filter(exit -> exit.start() == start).findFirst();
    }

    /** When Lambda first did this; 0 if it did not. */
    protected long firstAt(Act act) {
        return actual.all(Acted.class).stream()
                .filter(acted -> acted.act() == act)
                .mapToLong(Entry::at)
                .findFirst()
                .orElse(0);
    }
}
