package io.github.lambdaconformance.suites.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.LogEvents;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.manifest.Features;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.seen.ErrorObject;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What an operation of the conformance function has to return: only operations whose results no runtime can be the reason of
 * where it passes on other objects unchanged; a member that is null may have been left out by it, and a variable may be hidden.
 *
 * @param kept whether a result, or the report of a failure, is what the contract says
 * @param says what the contract says of it, as a predicate
 */
record Duty(String operation, Event event, Predicate<JsonNode> kept, String says) {

    private static final String NAME = "AWS_LAMBDA_FUNCTION_NAME";

    private static final String UNKNOWN = "UnknownOperation";

    private static final List<Duty> REQUIRED = List.of(
            new Duty(
                    "count",
                    Events.count("count"),
                    result -> result.path("n").isIntegralNumber()
                            && result.path("n").asLong(0) > 0
                            && !StrictJson.isNothing(result.path("instance")),
                    "must return {\"n\",\"instance\",…}: the number of the call and a text made once at start"),
            new Duty(
                    "length",
                    Events.length("length", 40),
                    result -> StrictJson.equal(result, StrictJson.read(Events.lengthOf(40))),
                    "must return " + Events.lengthOf(40) + " for a text of as many letters"),
            new Duty(
                    "env",
                    Events.environment("environment", List.of(NAME)),
                    result ->
                            result.path("env").isObject() && result.path("cwd").isString(),
                    "must return {\"env\":{…},\"cwd\",…}"),
            new Duty(
                    "log",
                    Events.log("log", "stderr", 1, "CONFORMANCE control"),
                    result -> result.path("written").asLong(0) == 1,
                    "must return {\"written\":1} after one line"),
            new Duty(
                    "sleep",
                    Events.sleep("sleep", 1),
                    result -> result.path("value").asString("").equals("sleep"),
                    "must return its value, here {\"value\":\"sleep\"}"));

    /** Those of a function that says it has these operations. */
    static List<Duty> of(Features features) {
        var optional =
                Arrays.stream(Operation.values()).filter(features::offers).flatMap(Duty::optional);
        return Stream.concat(REQUIRED.stream(), optional).toList();
    }

    /** None of what ends a process, takes its time or spoils it: that is seen where clauses ask for it, and only there. */
    private static Stream<Duty> optional(Operation operation) {
        return switch (operation) {
            case LOGGER ->
                Stream.of(telling(operation, LogEvents.logger("logger", "INFO", "CONFORMANCE control"), "logged"));
            case BACKGROUND -> Stream.of(telling(operation, Events.background("background", 1, false), "started"));
            case RAW -> Stream.of(known(operation, Events.raw("raw", "null".getBytes(UTF_8))));
            case UNSERIALIZABLE -> Stream.of(known(operation, Events.unserializable("unserializable", "circle")));
            case THROWRAW -> Stream.of(known(operation, Events.throwing("throwraw", "\"thrown\"")));
            case BADTEXT -> Stream.of(known(operation, Events.just("badtext", operation)));
            case VANISH, RECURSE, ALLOC, NEVER, DISTURB -> Stream.empty();
        };
    }

    private static Duty telling(Operation operation, Event event, String member) {
        return new Duty(
                operation.word(),
                event,
                result -> result.path(member).asBoolean(false),
                "must return {\"" + member + "\":true}");
    }

    /** What becomes of a result or a failure that is meant to be odd is the runtime's matter; that the word is known is not. */
    private static Duty known(Operation operation, Event event) {
        return new Duty(
                operation.word(),
                event,
                result -> !result.path("errorType").asString("").contains(UNKNOWN),
                "must be known, as runtime.yaml names it");
    }

    /** What is wrong with the function, if something is; what is no JSON may have been spoilt on its way. */
    Optional<FunctionFault> fault(Transcript seen) {
        return seen.completions(event).stream().findFirst().flatMap(this::fault);
    }

    private Optional<FunctionFault> fault(Called completion) {
        return StrictJson.read(completion.request().body().kept())
                .filter(result -> !kept.test(result) && !isOther(completion))
                .map(result -> new FunctionFault(operation, says, result.toString()));
    }

    /** A failure of another kind than that of an operation that is not known may well be the runtime's. */
    private static boolean isOther(Called completion) {
        return !completion.to(Endpoint.RESPONSE)
                && !ErrorObject.typeOf(completion).contains(UNKNOWN);
    }
}
