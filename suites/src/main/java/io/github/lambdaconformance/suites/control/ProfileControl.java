package io.github.lambdaconformance.suites.control;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitAll;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.deliverEach;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitRestore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startForSnapshot;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.LogEvents;
import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Role;
import io.github.lambdaconformance.fixtures.lambda.script.Steps;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.seen.LogRecord;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.List;
import java.util.stream.Stream;

/** The plainest cases of what not every runtime claims to do. */
final class ProfileControl {

    private ProfileControl() {}

    static Control of(Instrument instrument) {
        return switch (instrument) {
            case RECORD -> record();
            case RESTORE -> restore();
            case BEFORE_HOOKS -> hooks("before");
            case AFTER_HOOKS -> hooks("after");
            case STREAM -> stream();
            case OWN_IDS -> ownIds();
            default -> severalPolls();
        };
    }

    private static Control record() {
        var message = "CONFORMANCE control record";
        var start = start().with("AWS_LAMBDA_LOG_FORMAT", "JSON").with("AWS_LAMBDA_LOG_LEVEL", "INFO");
        return new Control(
                List.of(start, invoke(LogEvents.logger("control", "ERROR", message)), invoke(Events.echo("next"))),
                seen -> LogRecord.in(seen).stream().anyMatch(found -> found.says(message)));
    }

    private static Control restore() {
        return new Control(
                List.of(startForSnapshot(), awaitRestore()),
                seen -> !seen.calls(Endpoint.RESTORE_NEXT).isEmpty());
    }

    /** Each of both hooks of this kind prints a line; when, others judge. */
    private static Control hooks(String kind) {
        var lines = List.of("CONFORMANCE " + kind + " H1", "CONFORMANCE " + kind + " H2");
        return new Control(
                List.of(startForSnapshot(), awaitRestore(), Steps.restore(), offer(Events.echo("control"))),
                seen -> lines.stream().allMatch(line -> prints(line, seen)));
    }

    private static boolean prints(String line, Transcript seen) {
        return Stream.of(OutputStreamKind.values())
                .anyMatch(stream -> seen.output(stream).contains(line));
    }

    /** A prelude may come before what was written, and nothing behind it, as where the event itself comes back. */
    private static Control stream() {
        var text = "CONFORMANCE control";
        var event = Streams.of("control", text);
        return new Control(
                List.of(start(Role.STREAM), invoke(event)),
                seen -> seen.responses(event).stream()
                        .anyMatch(
                                response -> new String(response.request().body().kept(), UTF_8).endsWith(text)));
    }

    /** A process that ends instead of polling ends the wait as well. */
    private static Control severalPolls() {
        return new Control(
                List.of(startManaged(8), awaitPolls(2)),
                seen -> seen.calls(Endpoint.NEXT).size() > 1);
    }

    /**
     * Both events are there before one of them ends, and that which was delivered last ends first. A result that does not arrive
     * at all is not under another id.
     */
    private static Control ownIds() {
        var events = List.of(Events.sleep("control slow", 400), Events.sleep("control quick", 200));
        return new Control(
                List.of(startManaged(8), awaitPolls(2), deliverEach(events), awaitAll()),
                seen -> events.stream()
                        .allMatch(event -> seen.responses(event).stream()
                                .allMatch(response -> StrictJson.equal(
                                        Control.json(response), StrictJson.read(Events.asked(event))))));
    }
}
