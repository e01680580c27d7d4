package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.ALT;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInit;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.StartStep;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The function's own code: it is run once, the right handler is found, and it may end the process. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle-ib")
public class InitCodeClauses {

    @Clause(
            id = "init-code-runs-once",
            row = "INIT-04",
            level = MUST,
            basis = DOCUMENTED,
            says = "The function's initialization code runs once in each process, before the first event is taken.",
            consequence =
                    "Connections and caches are built again and again, or only when the first user waits for them.",
            features = Feature.PROCESS_FOR_MANY,
            through = Instrument.PRINTED_TEXT)
    void initializesOnce(Lambda lambda) {
        var events = Events.many(5, i -> Events.count("event " + i));
        var seen = lambda.plays(afterPause(startWith("log"), ofMillis(400), events));

        expect(seen).answered(events);
        expectInit(seen).onceInEachProcess();
    }

    @Clause(
            id = "init-selects-handler",
            row = "INIT-05",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "The function that _HANDLER names is the one that is called.",
            consequence = "Another function of the same artifact runs.",
            features = Feature.HANDLER_FROM_ENV,
            through = Instrument.RESULT)
    void callsTheNamedHandler(Lambda lambda) {
        var first = Events.echo("for the main handler");
        var second = Events.echo("for the other handler");
        var seen = lambda.plays(start(), invoke(first), start(ALT), invoke(second));

        expect(seen).echoed(first).answered(second, "{\"handler\":\"alt\"}");
    }

    @Clause(
            id = "init-exit-status-kept",
            row = "INIT-24",
            level = SHOULD,
            basis = CLIENTS,
            says = "When the function's initialization code ends the process, that is seen: with its own status, or, "
                    + "behind a wrapper, with another one than 0.",
            consequence = "Lambda reports Runtime.ExitError with the wrong status, or takes the end for a success.")
    void passesOnTheExitStatus(Lambda lambda) {
        var seen = lambda.plays(startWith("exit:42"), awaitExit());

        expectInit(seen).endsOtherwiseThanWith(0);
    }

    /** A start, a pause in which all that was printed can arrive, then the events. */
    private static Step[] afterPause(StartStep start, Duration pause, List<Event> events) {
        return Stream.of(Stream.of(start, awaitPoll(), silence(pause)), Stream.of(invokeEach(events)))
                .flatMap(steps -> steps)
                .toArray(Step[]::new);
    }
}
