package io.github.lambdaconformance.suites.clause.data;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.data.DataExpectations.expectBodies;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.stream.Stream;

/** Events that are no JSON: not answered as if they were, and survived. */
@Specification("runtimes-api.html#runtimes-api-next")
public class InvalidEventClauses {

    @Clause(
            id = "data-invalid-json-not-answered",
            row = "DATA-22",
            level = SHOULD,
            basis = CLIENTS,
            says =
                    "An event that is no JSON is not answered with success; the runtime reports it or ends, and serves on.",
            consequence = "Garbage is processed as if it were data, or the function stays down.",
            scar = "aws-lambda-nodejs-runtime-interface-client 4: invalid JSON ends the process unreported")
    void refusesInvalidJson(Lambda lambda) {
        var cut = Event.of("cut off", "{\"a\":");
        var word = Event.of("no value", "nul");
        var bytes = Event.of("no text", new byte[] {(byte) 0xff, (byte) 0xfe});
        var valid = Events.echo("valid");
        var seen = lambda.plays(invoke(cut), invoke(word), invoke(bytes), invoke(valid));

        expect(seen).notAnswered(cut).notAnswered(word).notAnswered(bytes).answered(valid);
    }

    @Clause(
            id = "data-nothing-made-up",
            row = "DATA-31",
            level = MUST,
            basis = ROBUSTNESS,
            says =
                    "An event that cannot be read is never handled as if it were something else: where it is answered with success, "
                            + "its text or bytes come back.",
            consequence = "Functions run on data that nobody has sent, and the caller is told of a success.",
            scar = "bref before 2.0 and two more runtimes for PHP answer null with success",
            through = Instrument.RESULT)
    void makesNothingUp(Lambda lambda) {
        var cut = Event.of("cut off", "{\"op\":\"echo\",\"value\":");
        var bytes = Event.of("no text", new byte[] {(byte) 0xff, (byte) 0xfe});
        var word = Event.of("no value", "nul");
        var valid = Events.echo("valid");
        var seen = lambda.plays(invoke(cut), invoke(bytes), invoke(word), invoke(valid));

        expectBodies(seen).asSentIfAnswered(List.of(cut, bytes, word));
        expect(seen).answered(valid);
    }

    @Clause(
            id = "data-event-is-data",
            row = "DATA-33",
            level = MUST,
            basis = ROBUSTNESS,
            says = "A whole event that is a path, an address, code or a template is neither opened nor evaluated.",
            consequence = "Whoever may send an event reads files or runs code in the function's name.",
            scar = "a JSON library for R reads the file whose path is the text",
            through = Instrument.RESULT)
    void takesEventsForData(Lambda lambda) {
        var events = Stream.of("/etc/hostname", "phpinfo()", "system(\"id\")", "`id`", "{{7*7}}", "${HOME}", "a\0b")
                .map(text -> Event.of(text, text))
                .toList();
        var next = Events.echo("next");
        var seen = lambda.plays(invokeEach(events, next));

        expectBodies(seen).asSentIfAnswered(events);
        expect(seen).answered(next);
    }

    @Clause(
            id = "data-empty-event",
            row = "DATA-23",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "runtimes-api.html#runtimes-api-response",
            says = "An event without body is completed, or the process ends and the next one serves on; nothing hangs.",
            consequence = "An empty payload blocks the function until its time-out.",
            scar = "bref: an empty event ends the process")
    void survivesAnEmptyEvent(Lambda lambda) {
        var empty = Event.of("nothing at all", "");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(empty), invoke(next));

        expect(seen).completedAtMost(1, empty).answered(next);
    }
}
