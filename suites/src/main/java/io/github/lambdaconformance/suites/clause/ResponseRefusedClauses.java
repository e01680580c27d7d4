package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectAftermath;
import static io.github.lambdaconformance.suites.seen.Expectations.expectPosts;
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
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Early;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reset;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** What a runtime does when its result is not taken. */
@Specification("runtimes-api.html#runtimes-api-response")
public class ResponseRefusedClauses {

    private static final int SEVEN_MIB = 7 * 1024 * 1024;

    @Clause(
            id = "response-403-no-retry-loop",
            row = "RESP-12",
            level = MUST,
            basis = PLATFORM,
            says = "A response that is refused with 403 is not retried for ever; the runtime goes on or is restarted.",
            consequence = "One event too late, and the environment never serves another.")
    void survivesAStateConflict(Lambda lambda) {
        var refused = Events.echo("refused");
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(refused).acknowledged(new With(Answers.refused(403, "InvalidStateTransition", "Transition"))),
                invoke(next));

        expect(seen).completedAtMost(2, refused).answered(next);
    }

    @Clause(
            id = "response-early-413",
            row = "RESP-14",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says =
                    "A refusal that comes before the body was read, and the broken connection after it, are not retried.",
            consequence = "A large result is sent again and again until the time-out.")
    void survivesAnEarlyRefusal(Lambda lambda) {
        var tooLarge = Events.size("7 MiB", SEVEN_MIB);
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(tooLarge).within(ofSeconds(20)).acknowledged(new Early(Scripts.tooLarge())), invoke(next));

        expect(seen).completedAtMost(3, tooLarge).answered(next);
    }

    @Clause(
            id = "response-after-413",
            row = "RESP-15",
            level = MAY,
            basis = CLIENTS,
            says = "After a result that was too large an error may be tried, which is refused, or nothing.",
            consequence = "Nothing: the caller has been told already.",
            scar =
                    "bref#1368: the error report after a 413 was refused and ended the process with a misleading message")
    void mayReportATooLargeResult(Lambda lambda) {
        var tooLarge = Events.size("7 MiB", SEVEN_MIB);
        var seen = lambda.plays(invoke(tooLarge).within(ofSeconds(20)), awaitPoll());

        throw expectPosts(seen).afterTooLarge(tooLarge);
    }

    @Clause(
            id = "response-500-ends-process",
            row = "RESP-17",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A runtime whose response is answered with 500 ends promptly.",
            consequence = "A broken environment goes on serving instead of being replaced.")
    void endsOn500(Lambda lambda) {
        var failed = Events.echo("answered with 500");
        var seen =
                lambda.plays(invoke(failed).acknowledged(new With(Answers.containerError())), awaitExit(ofSeconds(2)));

        expectAftermath(seen, failed).ends();
    }

    @Clause(
            id = "response-reset-no-retry-loop",
            row = "RESP-18",
            level = MUST,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says =
                    "A result whose acknowledgement is lost is not sent for ever: three attempts at most, errors included.",
            consequence = "A hiccup of the network makes a hot loop.",
            scar = "aws-lambda-ruby-runtime-interface-client: a lost acknowledgement makes it post an error as well")
    void survivesALostAcknowledgement(Lambda lambda) {
        var lost = Events.echo("acknowledgement lost");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(lost).acknowledged(new Reset(Long.MAX_VALUE)), invoke(next));

        expect(seen).completedAtMost(3, lost).answered(next);
    }

    @Clause(
            id = "response-after-deadline",
            row = "RESP-21",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says =
                    "A result that is ready only after the deadline is completed once; if it is refused with 400, at most one more attempt follows.",
            consequence = "After a time-out that was not deadly the environment is lost all the same.")
    void completesLateEventsOnce(Lambda lambda) {
        var late = Events.sleep("late", 600).dueIn(ofMillis(300));
        var refused = Events.sleep("late and refused", 600).dueIn(ofMillis(300));
        var next = Events.echo("next");
        var seen = lambda.plays(
                deliver(late),
                awaitPoll(),
                deliver(refused).acknowledged(new With(Answers.refused(400, "InvalidRequestID", "Invalid request ID"))),
                awaitPoll(),
                invoke(next));

        expect(seen).completedAtMost(1, late).completedAtMost(2, refused).answered(next);
    }

    @Clause(
            id = "response-410-continues",
            row = "ID-04",
            level = MUST,
            basis = CLIENTS,
            link = "https://github.com/aws/aws-lambda-rust-runtime/pull/1159",
            says =
                    "After a completion that is answered with 410, because its invocation is gone, further events are served.",
            consequence = "One time-out takes the environment down.")
    void survivesAGoneInvocation(Lambda lambda) {
        var stale = Events.echo("stale");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(stale).acknowledged(new With(Scripts.gone())), invoke(next));

        expect(seen).completedAtMost(2, stale).answered(next);
    }

    @Clause(
            id = "response-410-same-process",
            row = "ID-04",
            level = SHOULD,
            basis = CLIENTS,
            link = "https://github.com/aws/aws-lambda-rust-runtime/pull/1159",
            says = "A 410 for one completion does not end the process.",
            consequence = "Each late result costs a cold start.")
    void staysAfterAGoneInvocation(Lambda lambda) {
        var before = Events.count("before");
        var stale = Events.echo("stale");
        var after = Events.count("after");
        var seen = lambda.plays(invoke(before), invoke(stale).acknowledged(new With(Scripts.gone())), invoke(after));

        expectProcess(seen).sameInstance(List.of(before, after));
    }
}
