package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.limitMemory;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.ALLOC;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectHandlerExit;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The process ends while the handler runs: by exit, by a signal, for want of memory. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle-invoke")
public class HandlerExitClauses {

    private static final long GIB = 1L << 30;

    @Clause(
            id = "error-exit-ends-process",
            row = "ERR-27",
            level = MUST,
            basis = PLATFORM,
            says = "When the handler ends the process, no response is posted and the process ends with that status.",
            consequence = "A function that gave up looks as if it had succeeded, or hangs until its time-out.")
    void endsWhenTheHandlerExits(Lambda lambda) {
        var zero = Events.exit("exit 0", 0);
        var one = Events.exit("exit 1", 1);
        var answer = Events.exit("exit 42", 42);
        var seen = lambda.plays(invoke(zero), invoke(one), invoke(answer));

        expect(seen).notAnswered(zero).notAnswered(one).notAnswered(answer);
        expectHandlerExit(seen).hasStatus(0, zero).hasStatus(1, one).hasStatus(42, answer);
    }

    @Clause(
            id = "error-signal-leaves-nothing",
            row = "ERR-28",
            lengthy = true,
            timed = true,
            level = MUST,
            basis = PLATFORM,
            says =
                    "When a signal kills the process in the handler, nothing of it keeps calling the Runtime API or holds a connection.",
            consequence = "A survivor takes the events of the next process.")
    void leavesNothingAfterASignal(Lambda lambda) {
        var killed = Events.killed("kills itself", 9);
        var next = Events.echo("next");
        var seen = lambda.plays(deliver(killed), silence(ofMillis(500)), silence(ofMillis(2_300)), invoke(next));

        expectHandlerExit(seen).leavesNothingBehind(killed);
        expect(seen).notAnswered(killed).answered(next);
    }

    @Clause(
            id = "error-restart-after-exit",
            row = "ERR-29",
            level = MUST,
            basis = PLATFORM,
            says = "After the process has ended a restarted one serves the next event.",
            consequence = "One crash leaves an environment that never works again.")
    void restartsAfterAnExit(Lambda lambda) {
        var last = Events.exit("exit", 1);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(last), invoke(next));

        expect(seen).notAnswered(last).answered(next);
    }

    @Clause(
            id = "error-out-of-memory",
            row = "ERR-33",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            operations = ALLOC,
            fresh = true,
            timed = true,
            says = "A handler that takes all memory is reported or ends the process, and the next event is served.",
            consequence = "A leak hangs the environment instead of having it replaced.")
    void survivesTheEndOfMemory(Lambda lambda) {
        var event = Events.just("takes all memory", ALLOC).dueIn(ofSeconds(70));
        var next = Events.echo("next");
        var seen = lambda.plays(awaitPoll(), limitMemory(GIB), invoke(event).within(ofSeconds(15)), invoke(next));

        expect(seen).notAnswered(event).answered(next);
    }
}
