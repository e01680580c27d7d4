package io.github.lambdaconformance.suites.clause.timeout;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.kill;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.clause.timeout.TimeoutExpectations.expectTimeOver;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reset;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** The time limit: used up to its end, and what must work after Lambda has killed the process. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle-invoke")
public class TimeoutClauses {

    private static final int SIX_MIB = 6 * 1024 * 1024;

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

        expectTimeOver(seen).silentAfterKill();
    }

    @Clause(
            id = "timeout-own-deadline",
            row = "TIMEOUT-03",
            level = MAY,
            basis = CLIENTS,
            says = "A runtime may do something by itself when the deadline passes.",
            consequence = "Nothing: the platform ends what is late.")
    void mayActAtTheDeadline(Lambda lambda) {
        var late = Events.sleep("sleeps beyond its deadline", 1_200).dueIn(ofMillis(400));
        var seen = lambda.plays(deliver(late), awaitPoll());

        throw expectTimeOver(seen).postedFor(late);
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
            consequence = "Functions have less time than the user has configured.",
            through = Instrument.RESULT)
    void usesTheTimeItHas(Lambda lambda) {
        var event = Events.sleep("1.6 s of 2 s", 1_600).dueIn(ofSeconds(2));
        var seen = lambda.plays(invoke(Events.sleep("warm-up", 1)), invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "timeout-no-timer-left-behind",
            row = "TIMEOUT-03",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            says = "What a runtime has planned for the deadline of one event does not happen to a later one.",
            consequence = "A quick event in front makes a long one fail, long before its own deadline.",
            through = Instrument.RESULT)
    void forgetsTheDeadlineOfAnEarlierEvent(Lambda lambda) {
        var quick = Events.echo("due in 0.8 s").dueIn(ofMillis(800));
        var longer = Events.sleep("1.5 s of 10 s", 1_500).dueIn(ofSeconds(10));
        // The first event of a cold process may take longer than that.
        var seen = lambda.plays(invoke(Events.echo("warm-up")), invoke(quick), invoke(longer));

        expect(seen).answered(quick).echoed(longer);
        expectProcess(seen).noneFails();
    }

    @Clause(
            id = "timeout-reset-in-upload",
            row = "TIMEOUT-05",
            level = MUST,
            basis = PLATFORM,
            profile = HTTP_ROBUSTNESS,
            says = "A result whose upload is cut off is not sent for ever: three attempts at most, errors included.",
            consequence = "After a time-out in mid-upload the environment is lost.")
    void survivesACutUpload(Lambda lambda) {
        var cut = Events.size("6 MiB", SIX_MIB);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(cut).within(ofSeconds(15)).acknowledged(new Reset(64 * 1024)), invoke(next));

        expect(seen).completedAtMost(3, cut).answered(next);
    }

    @Clause(
            id = "timeout-longer-than-a-minute",
            row = "TIMEOUT-11",
            slow = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "runtimes-api.html#runtimes-api-next",
            says = "No limit of the runtime cuts a handler that has time left.",
            consequence = "Functions end after a minute although the user allowed more.",
            through = Instrument.RESULT)
    void letsHandlersRunOn(Lambda lambda) {
        var event = Events.sleep("61 s of 120 s", 61_000).dueIn(ofMinutes(2));
        var seen = lambda.plays(invoke(event).within(ofSeconds(100)));

        expect(seen).echoed(event);
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

        expect(seen).answered(next);
        expectTimeOver(seen).notCompletedByAnotherProcess(killed);
    }
}
