package io.github.lambdaconformance.suites.clause.environment;

import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;

import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.ResultExpectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The environment variables, the folder and the time zone that the handler reported in its result. */
final class EnvironmentExpectation extends ResultExpectation<EnvironmentExpectation> {

    private static final Path TIME_ZONES = Path.of("/usr/share/zoneinfo");

    EnvironmentExpectation(Transcript actual, Event event) {
        super(actual, event, EnvironmentExpectation.class);
    }

    /** The handler sees the variables of these names with the values that Lambda gave to its process. */
    EnvironmentExpectation seesVariablesOfItsStart(List<String> names) {
        var given = given(event());
        var handler = expectHandler(actual, event());
        names.forEach(name -> handler.seesVariables(Map.of(name, String.valueOf(given.get(name)))));
        return this;
    }

    /** Of the variables of these names the handler sees none that Lambda did not give, and none with another value. */
    EnvironmentExpectation seesNothingInvented(List<String> names) {
        var given = given(event());
        names.forEach(name -> {
            var found = variables().path(name);
            check(
                    !found.isString() || found.asString().equals(given.get(name)),
                    "the handler must see " + name + " as Lambda gave it ("
                            + Optional.ofNullable(given.get(name)).orElse("not at all") + "), but it saw "
                            + StrictJson.told(found));
        });
        return this;
    }

    /** The handler of this later event, if it runs in the same process, sees these variables as this one saw them. */
    EnvironmentExpectation keeps(List<String> names, Event later) {
        var before = result();
        var after = result(later);
        boolean sameProcess = before.path("pid").equals(after.path("pid"));
        return check(
                !sameProcess
                        || names.stream()
                                .allMatch(name -> before.path("env")
                                        .path(name)
                                        .equals(after.path("env").path(name))),
                "what a handler does to its variables must last as long as the process, but they were " + variables()
                        + " and became " + after.path("env"));
    }

    /** The handler runs in the folder that {@code LAMBDA_TASK_ROOT} names. */
    EnvironmentExpectation runsInTheTaskRoot() {
        var root = String.valueOf(given(event()).get("LAMBDA_TASK_ROOT"));
        var found = result().path("cwd");
        return check(
                found.isString()
                        && (found.asString().equals(root) || found.asString().equals(real(root))),
                "the handler must run in " + root + ", but it ran in " + found);
    }

    /** The same folder without links, as some languages tell it. */
    private static String real(String folder) {
        try {
            return Path.of(folder).toRealPath().toString();
        } catch (IOException elsewhere) {
            return folder;
        }
    }

    /** Local time, as the handler sees it, is so many minutes ahead of UTC. */
    EnvironmentExpectation isAheadOfUtcBy(int minutes) {
        var found = result().path("utcOffsetMinutes");
        if (!is(found, minutes) && Files.notExists(TIME_ZONES)) {
            throw new NotTestableHere("this machine has no time zones in " + TIME_ZONES);
        }
        return check(
                is(found, minutes),
                "for " + event() + " local time must be " + minutes + " minutes ahead of UTC, but it is "
                        + StrictJson.told(found));
    }

    private static boolean is(JsonNode found, int number) {
        return found.isNumber() && found.asDouble() == number;
    }

    @LooksThrough(Instrument.VARIABLES)
    private JsonNode variables() {
        return result().path("env");
    }
}
