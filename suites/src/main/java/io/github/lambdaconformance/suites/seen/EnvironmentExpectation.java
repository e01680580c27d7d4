package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The environment variables, the folder and the time zone that the handler reported in its result. */
public final class EnvironmentExpectation extends Expectation<EnvironmentExpectation> {

    private static final Path TIME_ZONES = Path.of("/usr/share/zoneinfo");

    private final Event event;

    EnvironmentExpectation(Transcript actual, Event event) {
        super(actual, EnvironmentExpectation.class);
        this.event = event;
    }

    /** The handler sees these environment variables with exactly these values. */
    public EnvironmentExpectation seesVariables(Map<String, String> expected) {
        expected.forEach(this::seesVariable);
        return this;
    }

    /** The handler sees the variables of these names with the values that Lambda gave to its process. */
    public EnvironmentExpectation seesVariablesOfItsStart(List<String> names) {
        var given = given(event);
        names.forEach(name -> seesVariable(name, String.valueOf(given.get(name))));
        return this;
    }

    private void seesVariable(String name, String value) {
        var found = variables().path(name);
        check(
                found.isString() && found.asString().equals(value),
                "the handler must see the environment variable " + name + " = " + value + ", but it saw " + found);
    }

    /** Of the variables of these names the handler sees none that Lambda did not give, and none with another value. */
    public EnvironmentExpectation seesNothingInvented(List<String> names) {
        var given = given(event);
        names.forEach(name -> {
            var found = variables().path(name);
            check(
                    !found.isString() || found.asString().equals(given.get(name)),
                    "the handler must see " + name + " as Lambda gave it ("
                            + Optional.ofNullable(given.get(name)).orElse("not at all") + "), but it saw " + found);
        });
        return this;
    }

    /** The handler of this later event, if it runs in the same process, sees these variables as this one saw them. */
    public EnvironmentExpectation keeps(List<String> names, Event later) {
        var before = result(event);
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
    public EnvironmentExpectation runsInTheTaskRoot() {
        var root = String.valueOf(given(event).get("LAMBDA_TASK_ROOT"));
        var found = result(event).path("cwd");
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
    public EnvironmentExpectation isAheadOfUtcBy(int minutes) {
        var found = result(event).path("utcOffsetMinutes");
        if (found.asInt(-1) != minutes && Files.notExists(TIME_ZONES)) {
            throw new NotTestableHere("this machine has no time zones in " + TIME_ZONES);
        }
        return check(
                found.asInt(-1) == minutes,
                "for " + event + " local time must be " + minutes + " minutes ahead of UTC, but it is " + found);
    }

    private JsonNode variables() {
        return result(event).path("env");
    }

    private EnvironmentExpectation check(boolean right, String reason) {
        if (!right) {
            throw broken(reason, response(event));
        }
        return this;
    }
}
