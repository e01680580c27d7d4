package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInit;
import static io.github.lambdaconformance.suites.played.OrdinaryEvents.ordinaryInvocations;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The end of the init phase: the first poll comes in time, and nothing comes before it. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle-ib")
public class FirstPollClauses {

    @Clause(
            id = "init-first-request-is-next",
            row = "INIT-02",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-build",
            says =
                    "After a successful initialization the first request to the Runtime API is the poll for the next event.",
            consequence = "Lambda ends the init phase at the first poll; any other call is refused or fails the init.")
    void beginsWithAPoll(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll());

        expectInit(seen).firstRequestIsAPoll();
    }

    @Clause(
            id = "init-finishes-before-poll",
            row = "INIT-17",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            says = "The first poll comes only when initialization has finished.",
            consequence =
                    "The rest of the init is billed and timed as part of the first invocation, and may time it out.")
    void finishesInitBeforeItPolls(Lambda lambda) {
        var seen = lambda.plays(startWith("sleep:2000"), awaitPoll());

        expectInit(seen).pollsNotBefore(ofSeconds(2));
    }

    @Clause(
            id = "init-no-completion-before-event",
            row = "INIT-22",
            fresh = true,
            level = MUST,
            basis = PLATFORM,
            link = "runtimes-api.html#runtimes-api-initerror",
            says = "Nothing is completed before an event was received.",
            consequence = "Lambda refuses it with 400, and many runtimes end at that.",
            scar = "quarkus#15195: the poll loop of a stopped application went on")
    void completesNothingUnasked(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectRequests(seen).some();
        expect(seen).onlyDelivered();
    }

    @Clause(
            id = "init-within-ten-seconds",
            row = "INIT-27",
            level = SHOULD,
            basis = DOCUMENTED,
            timed = true,
            says = "With an empty handler the first poll comes within 10 seconds.",
            consequence =
                    "Lambda ends the init phase, starts the process again and bills the init to the first caller.")
    void initializesInTime(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll());

        expectInit(seen).pollsWithin(ofSeconds(10));
    }
}
