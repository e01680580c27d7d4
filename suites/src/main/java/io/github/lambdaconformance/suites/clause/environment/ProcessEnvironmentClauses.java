package io.github.lambdaconformance.suites.clause.environment;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.environment.EnvironmentExpectations.expectAlike;
import static io.github.lambdaconformance.suites.clause.environment.EnvironmentExpectations.expectEnvironment;
import static io.github.lambdaconformance.suites.clause.environment.EnvironmentExpectations.observe;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.StartStep;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.lambda.script.Surroundings;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.stream.Stream;

/** The place where the process runs: folder, time zone, user, and what may be missing. */
@Specification("lambda-runtime-environment.html")
public class ProcessEnvironmentClauses {

    @Clause(
            id = "env-working-directory",
            row = "ENV-07",
            level = SHOULD,
            basis = DOCUMENTED,
            link = "configuration-envvars.html#configuration-envvars-runtime",
            says = "The handler runs in the folder that LAMBDA_TASK_ROOT names.",
            consequence = "Functions do not find the files that were deployed with them.",
            through = Instrument.RESULT)
    void runsInTheTaskRoot(Lambda lambda) {
        var event = Events.environment("folder", List.of());
        var seen = lambda.plays(invoke(event));

        expectEnvironment(seen, event).runsInTheTaskRoot();
    }

    @Clause(
            id = "env-time-zone",
            row = "ENV-08",
            level = SHOULD,
            basis = DOCUMENTED,
            link = "configuration-envvars.html#configuration-envvars-runtime",
            says =
                    "Local time is that of the variable TZ: UTC as Lambda sets it, or another zone that the customer has set.",
            consequence = "Reports bear the time of another place.",
            through = Instrument.RESULT)
    void honorsTheTimeZone(Lambda lambda) {
        var usual = Events.environment("usual", List.of());
        var customer = Events.environment("Tokyo", List.of());
        var seen = lambda.plays(start(), invoke(usual), start().with("TZ", "Asia/Tokyo"), invoke(customer));

        expectEnvironment(seen, usual).isAheadOfUtcBy(0);
        expectEnvironment(seen, customer).isAheadOfUtcBy(9 * 60);
    }

    @Clause(
            id = "env-clean-start",
            row = "ENV-13",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "The runtime starts without HOME, USER, SHELL and LANG.",
            consequence = "A runtime that works on every desk does not start on Lambda.")
    void startsWithoutAHome(Lambda lambda) {
        var bare = start().without("HOME")
                .without("USER")
                .without("SHELL")
                .without("LANG")
                .without("TZ");
        var event = Events.echo("bare");
        var seen = lambda.plays(bare, invoke(event));

        expect(seen).answered(event);
    }

    @Clause(
            id = "env-confined-process",
            row = "ENV-14",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "The runtime starts as a user without name, where nothing but /tmp can be written.",
            consequence = "A runtime that works on every desk does not start on Lambda.")
    void startsAsNobody(Lambda lambda) {
        var event = Events.echo("confined");
        var seen = lambda.plays(start().in(Surroundings.usual().confined()), invoke(event));

        expect(seen).answered(event);
    }

    @Clause(
            id = "env-memory-size-empty",
            row = "ENV-15",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "A memory size that cannot be read does not keep the runtime from serving.",
            consequence = "Local emulators and tests that leave it out cannot run the function.")
    void startsWithoutAMemorySize(Lambda lambda) {
        var event = Events.echo("without memory size");
        var seen = lambda.plays(start().with("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", ""), invoke(event));

        expect(seen).answered(event);
    }

    @Clause(
            id = "env-exec-wrapper",
            row = "ENV-16",
            level = MAY,
            basis = DOCUMENTED,
            link = "runtimes-modify.html#runtime-wrapper",
            says =
                    "The runtime may start the program that AWS_LAMBDA_EXEC_WRAPPER names in its own place, as managed runtimes do.",
            consequence = "Layers that wrap the start of a function have no effect.")
    void mayStartAWrapper(Lambda lambda) {
        var event = Events.echo("wrapped");
        var seen = lambda.plays(start().with("AWS_LAMBDA_EXEC_WRAPPER", "/bin/echo"), offer(event));

        observe(seen).wrapped();
    }

    @Clause(
            id = "env-execution-environment-name",
            row = "ENV-19",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "configuration-envvars.html#configuration-envvars-runtime",
            says = "Whether AWS_EXECUTION_ENV is set, and to what, makes no difference.",
            consequence = "The runtime behaves on Lambda otherwise than in the test on a desk.")
    void doesNotCareForItsName(Lambda lambda) {
        var named = outcomesOfEveryKind();
        var unnamed = outcomesOfEveryKind();
        var onLambda = start().with("AWS_EXECUTION_ENV", "AWS_Lambda_conformance");
        var elsewhere = start().without("AWS_EXECUTION_ENV");
        var seen = lambda.plays(oneAfterTheOther(onLambda, named, elsewhere, unnamed));

        expect(seen).completedOnce(named).completedOnce(unnamed);
        expectAlike(seen).sameOutcomes(named, unnamed);
    }

    /** The same whenever they are invoked, but for the times and ids in error reports. */
    private static List<Event> outcomesOfEveryKind() {
        return List.of(
                Events.echo("first"), Events.error("failure"), Events.none("nothing"), Events.size("larger", 70_000));
    }

    /** Two environments, each with its own events. */
    private static Step[] oneAfterTheOther(StartStep one, List<Event> some, StartStep other, List<Event> others) {
        return Stream.of(Stream.of(one), Stream.of(invokeEach(some)), Stream.of(other), Stream.of(invokeEach(others)))
                .flatMap(steps -> steps)
                .toArray(Step[]::new);
    }
}
