package io.github.lambdaconformance.suites.control;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitRestore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startForSnapshot;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.LogEvents;
import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Role;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Started;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.seen.LogRecord;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The plainest case in which an instrument must be seen at work.
 *
 * @param script what Lambda does
 * @param works whether what was seen shows that it works
 */
record Control(List<Step> script, Predicate<Transcript> works) {

    private static final String NAME = "AWS_LAMBDA_FUNCTION_NAME";
    /** As AWS's mobile clients send it; some runtimes want every member. */
    private static final String CLIENT = """
            {"client":{"installation_id":"i","app_title":"t","app_version_name":"1","app_version_code":"2",\
            "app_package_name":"p"},"custom":{"k":"v"},"env":{"platform":"test"}}""";

    static Control of(Instrument instrument) {
        return switch (instrument) {
            case RESULT -> result();
            case REQUEST_ID -> context("requestId", Event.REQUEST_ID);
            case REMAINING_TIME -> remainingTime();
            case TRACE_ID -> context("traceId", Event.TRACE_ID);
            case CLIENT_CONTEXT -> context(Event.CLIENT_CONTEXT, CLIENT, "/clientContext/custom/k", "v");
            case TENANT_ID -> context(Event.TENANT_ID, "tenant-1", "/tenantId", "tenant-1");
            case VARIABLES -> variables();
            case PRINTED_TEXT -> printedText();
            case FAILURE, FAILURE_MESSAGE, INIT_FAILURE -> ofFailure(instrument);
            case RECORD, RESTORE, STREAM, SEVERAL_POLLS -> ofProfile(instrument);
        };
    }

    private static Control ofFailure(Instrument instrument) {
        return switch (instrument) {
            case FAILURE -> failure("", "");
            case FAILURE_MESSAGE -> failure("errorMessage", "asked to fail");
            default -> initFailure();
        };
    }

    /** Of what not every runtime claims to do. */
    private static Control ofProfile(Instrument instrument) {
        return switch (instrument) {
            case RECORD -> record();
            case RESTORE -> restore();
            case STREAM -> stream();
            default -> severalPolls();
        };
    }

    private static Control result() {
        var event = Events.echo("control");
        return new Control(
                List.of(invoke(event)),
                seen -> StrictJson.equal(result(event, seen), StrictJson.read(Events.asked(event))));
    }

    /** The handler sees in this member what stands in this header of an ordinary event. */
    private static Control context(String member, String header) {
        var event = Events.context("control");
        return told(event, "/" + member, event.header(header).orElseThrow());
    }

    private static Control context(String header, String value, String pointer, String expected) {
        return told(Events.context("control").with(header, value), pointer, expected);
    }

    private static Control told(Event event, String pointer, String expected) {
        return new Control(
                List.of(invoke(event)),
                seen -> result(event, seen).at(pointer).asString("").equals(expected));
    }

    /** At least half of what the event has: what is told of every event, such as three seconds, is not the time that remains. */
    private static Control remainingTime() {
        var event = Events.context("control");
        double whole = event.timeLeft().toMillis();
        return new Control(List.of(invoke(event)), seen -> {
            double left = result(event, seen).path("remainingMs").asDouble(0);
            return left > whole / 2 && left <= whole;
        });
    }

    private static Control variables() {
        var event = Events.environment("control", List.of(NAME));
        return new Control(
                List.of(invoke(event)),
                seen -> seen.starts().stream()
                        .map(Started::environment)
                        .allMatch(given -> result(event, seen)
                                .at("/env/" + NAME)
                                .asString("")
                                .equals(given.get(NAME))));
    }

    private static Control printedText() {
        var line = "CONFORMANCE control";
        return new Control(
                List.of(invoke(Events.log("control", "stdout", 1, line)), invoke(Events.echo("next"))),
                seen -> Stream.of(OutputStreamKind.values())
                        .anyMatch(stream -> seen.output(stream).contains(line)));
    }

    private static Control record() {
        var message = "CONFORMANCE control record";
        var start = start().with("AWS_LAMBDA_LOG_FORMAT", "JSON").with("AWS_LAMBDA_LOG_LEVEL", "INFO");
        return new Control(
                List.of(start, invoke(LogEvents.logger("control", "ERROR", message)), invoke(Events.echo("next"))),
                seen -> LogRecord.in(seen).stream().anyMatch(found -> found.says(message)));
    }

    private static Control failure(String member, String text) {
        var event = Events.error("control");
        return new Control(
                List.of(invoke(event)),
                seen -> seen.errors(event).stream()
                        .anyMatch(
                                report -> json(report).path(member).asString("").contains(text)));
    }

    private static Control initFailure() {
        return new Control(
                List.of(startWith("throw"), offer(Events.echo("control"))),
                seen -> !seen.calls(Endpoint.INIT_ERROR).isEmpty());
    }

    private static Control restore() {
        return new Control(
                List.of(startForSnapshot(), awaitRestore()),
                seen -> !seen.calls(Endpoint.RESTORE_NEXT).isEmpty());
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

    private static Control severalPolls() {
        return new Control(
                List.of(startManaged(8), awaitPolls(2)), seen -> seen.gaveUp().isEmpty());
    }

    private static JsonNode result(Event event, Transcript seen) {
        return seen.responses(event).stream().findFirst().map(Control::json).orElse(StrictJson.NONE);
    }

    /** The value in a body; where there is none, one that has no members. */
    private static JsonNode json(Called call) {
        return StrictJson.read(call.request().body().kept()).orElse(StrictJson.NONE);
    }
}
