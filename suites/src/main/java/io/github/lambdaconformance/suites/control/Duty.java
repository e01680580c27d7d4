package io.github.lambdaconformance.suites.control;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.ErrorObject;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What an operation of the conformance function has to return: only operations whose results no runtime can be the reason of
 * where it passes on other objects unchanged; a member that is null may have been left out by it, and a variable may be hidden.
 *
 * @param kept whether a result is what the contract says
 * @param says what the contract says of it, as the end of a sentence
 */
record Duty(String operation, Event event, Predicate<JsonNode> kept, String says) {

    private static final String NAME = "AWS_LAMBDA_FUNCTION_NAME";

    /** Those that every function has. */
    static final List<Duty> ALL = List.of(
            new Duty(
                    "count",
                    Events.count("count"),
                    result -> result.path("n").isIntegralNumber()
                            && result.path("n").asLong(0) > 0
                            && !StrictJson.isNothing(result.path("instance")),
                    "{\"n\",\"instance\",…}: the number of the call and a text made once at start"),
            new Duty(
                    "length",
                    Events.length("length", 40),
                    result -> StrictJson.equal(result, StrictJson.read(Events.lengthOf(40))),
                    Events.lengthOf(40) + " for a text of as many letters"),
            new Duty(
                    "env",
                    Events.environment("environment", List.of(NAME)),
                    result ->
                            result.path("env").isObject() && result.path("cwd").isString(),
                    "{\"env\":{…},\"cwd\",…}"),
            new Duty(
                    "log",
                    Events.log("log", "stderr", 1, "CONFORMANCE control"),
                    result -> result.path("written").asLong(0) == 1,
                    "{\"written\":1} after one line"),
            new Duty(
                    "sleep",
                    Events.sleep("sleep", 1),
                    result -> result.path("value").asString("").equals("sleep"),
                    "its value, here {\"value\":\"sleep\"}"));

    /** What is wrong with the function, if something is; what is no JSON may have been spoilt on its way. */
    Optional<FunctionFault> fault(Transcript seen) {
        return seen.completions(event).stream().findFirst().flatMap(this::fault);
    }

    private Optional<FunctionFault> fault(Called completion) {
        return StrictJson.read(completion.request().body().kept())
                .filter(result -> !kept.test(result) && !isOther(completion))
                .map(result -> new FunctionFault(operation, "must return " + says, result.toString()));
    }

    /** A failure of another kind than that of an operation that is not known may well be the runtime's. */
    private static boolean isOther(Called completion) {
        return !completion.to(Endpoint.RESPONSE)
                && !ErrorObject.typeOf(completion).contains("UnknownOperation");
    }
}
