package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitCompletion;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.freeze;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.BACKGROUND;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectAftermath;
import static io.github.lambdaconformance.suites.seen.Expectations.expectPosts;
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
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.After;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reset;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** Freezes at odd moments, lost uploads, and what goes on beside the events. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle-invoke")
public class FreezeClauses {

    private static final int SIX_MIB = 6 * 1024 * 1024;

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

        throw expectPosts(seen).afterDeadline(late);
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
            id = "timeout-event-during-freeze",
            row = "TIMEOUT-07",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "An event that arrives while the process is frozen is served after the thaw.",
            consequence = "The first event after a quiet period is lost.")
    void findsTheEventAfterTheThaw(Lambda lambda) {
        var before = Events.echo("before");
        var during = Events.echo("during the freeze");
        var seen = lambda.plays(invoke(before), awaitPoll(), freeze(ofSeconds(2), deliver(during)), awaitCompletion());

        expect(seen).answered(before).answered(during, Events.quoted("during the freeze"));
    }

    @Clause(
            id = "timeout-freeze-after-acknowledgement",
            row = "TIMEOUT-08",
            lengthy = true,
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A freeze directly at the acknowledgement, before the next poll, ends nothing.",
            consequence = "A quick freeze costs a cold start.")
    void survivesAFreezeAtTheAcknowledgement(Lambda lambda) {
        var before = Events.echo("before");
        var after = Events.echo("after");
        var seen = lambda.plays(
                deliver(before).acknowledged(new After(ofMillis(600))),
                silence(ofMillis(300)),
                freeze(ofMillis(2_000)),
                invoke(after));

        expect(seen).answered(before).answered(after);
        expectAftermath(seen, after).survivesTheFreezeBefore();
    }

    @Clause(
            id = "timeout-background-work",
            row = "TIMEOUT-10",
            lengthy = true,
            level = MAY,
            basis = DOCUMENTED,
            operations = BACKGROUND,
            fresh = true,
            says = "Work that an event left behind may go on while the runtime waits.",
            consequence = "Nothing, as long as polling is not disturbed.")
    void mayWorkInTheBackground(Lambda lambda) {
        var started = Events.background("left behind", 300, false);
        var soon = Events.echo("soon");
        var later = Events.echo("later");
        var seen = lambda.plays(invoke(started), invoke(soon), awaitPoll(), silence(ofMillis(600)), invoke(later));

        throw expectAftermath(seen, started).workLeftBehind(List.of(soon, later));
    }

    @Clause(
            id = "timeout-longer-than-a-minute",
            row = "TIMEOUT-11",
            slow = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "runtimes-api.html#runtimes-api-next",
            says = "No limit of the runtime cuts a handler that has time left.",
            consequence = "Functions end after a minute although the user allowed more.")
    void letsHandlersRunOn(Lambda lambda) {
        var event = Events.sleep("61 s of 120 s", 61_000).dueIn(ofMinutes(2));
        var seen = lambda.plays(invoke(event).within(ofSeconds(100)));

        expect(seen).answered(event, Events.quoted(event.label()));
    }
}
