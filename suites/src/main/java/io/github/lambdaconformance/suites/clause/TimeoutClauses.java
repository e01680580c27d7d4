package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.freeze;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.kill;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** Deadlines, kill and freeze: what Lambda does to the process, and what must work afterwards. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle-invoke")
public class TimeoutClauses {

    @Clause(
            id = "timeout-restart-after-kill",
            row = "TIMEOUT-01",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            says = "After Lambda has killed the process at the deadline, a new start serves the next event.",
            consequence = "One time-out leaves an environment that never works again.")
    void restartsAfterATimeout(Lambda lambda) {
        var late = Events.sleep("sleeps too long", 60_000).dueIn(ofSeconds(1));
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(late), invoke(next));

        expect(seen).notAnswered(late).answered(next);
    }

    @Clause(
            id = "timeout-group-kill-ends-all",
            row = "TIMEOUT-02",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            says = "SIGKILL to the process group ends everything that talks to the Runtime API.",
            consequence = "A survivor takes the events of the environment's next process.")
    void diesAsAGroup(Lambda lambda) {
        var running = Events.sleep("running", 60_000);
        var seen = lambda.plays(deliver(running), kill(), silence(ofMillis(1_500)));

        expectProcess(seen).silentAfterKill();
    }

    @Clause(
            id = "timeout-just-before-deadline",
            row = "TIMEOUT-04",
            lengthy = true,
            timed = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "A handler that ends just before the deadline completes normally.",
            consequence = "Functions have less time than the user has configured.")
    void usesTheTimeItHas(Lambda lambda) {
        var event = Events.sleep("1.6 s of 2 s", 1_600).dueIn(ofSeconds(2));
        var seen = lambda.plays(invoke(Events.sleep("warm-up", 1)), invoke(event));

        expect(seen).answered(event, Events.quoted(event.label()));
    }

    @Clause(
            id = "timeout-freeze-while-waiting",
            row = "TIMEOUT-06",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "A process that is frozen while it waits serves the next event after the thaw.",
            consequence = "The first event after a quiet period is lost, late or fails.",
            scar = "hal#54: events went to a poll that the client had given up during the freeze")
    void survivesAFreeze(Lambda lambda) {
        var before = Events.count("before");
        var after = Events.count("after");
        var seen = lambda.plays(invoke(before), awaitPoll(), freeze(ofSeconds(3)), invoke(after));

        expect(seen).answered(before).answered(after);
        expectProcess(seen).survivesTheFreeze().countedOnce(List.of(before, after));
    }

    @Clause(
            id = "timeout-remaining-after-thaw",
            row = "TIMEOUT-09",
            lengthy = true,
            timed = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "After a freeze the remaining time is right: it comes from the absolute deadline of the event.",
            consequence = "Functions stop early, or do not stop in time, after every quiet period.")
    void knowsTheTimeAfterAFreeze(Lambda lambda) {
        var event = Events.context("after the freeze").dueIn(ofSeconds(20));
        var seen = lambda.plays(invoke(Events.context("warm-up")), awaitPoll(), freeze(ofSeconds(3)), invoke(event));

        expectHandler(seen, event).hasLeft(ofSeconds(19), ofSeconds(20));
    }

    @Clause(
            id = "timeout-no-stale-completion",
            row = "TIMEOUT-12",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "A fresh process posts nothing for an event that was handed to its predecessor.",
            consequence = "Lambda refuses it with 400, and the fresh process may end at that.")
    void forgetsWhatItsPredecessorDid(Lambda lambda) {
        var killed = Events.sleep("killed", 60_000).dueIn(ofSeconds(1));
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(killed), invoke(next));

        expect(seen).answered(next).notCompletedByAnotherProcess(killed);
    }
}
