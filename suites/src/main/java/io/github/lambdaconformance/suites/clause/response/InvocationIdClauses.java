package io.github.lambdaconformance.suites.clause.response;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.response.ResponseExpectations.expectInvocationIds;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** The invocation id, with which Lambda tells attempts apart: sent back as it came, never invented. */
@Specification("https://github.com/aws/aws-lambda-rust-runtime/pull/1159")
public class InvocationIdClauses {

    @Clause(
            id = "response-echoes-invocation-id",
            row = "ID-01",
            level = SHOULD,
            basis = CLIENTS,
            says = "Lambda-Runtime-Invocation-Id of the event is sent back unchanged with its completion.",
            consequence = "The late result of an attempt that timed out is taken for the result of its retry.",
            scar = "aws-lambda-rust-runtime#1155 and the other clients of AWS until July 2026")
    void echoesTheInvocationId(Lambda lambda) {
        var success = Events.echo("success").with(Event.INVOCATION_ID, "attempt-1");
        var failure = Events.error("failure").with(Event.INVOCATION_ID, "attempt-2");
        var seen = lambda.plays(invoke(success), invoke(failure));

        expect(seen).answered(success);
        expectInvocationIds(seen).carries(success, "attempt-1").carries(failure, "attempt-2");
    }

    @Clause(
            id = "response-invents-no-invocation-id",
            row = "ID-02",
            level = MUST,
            basis = CLIENTS,
            says = "Without Lambda-Runtime-Invocation-Id in the event none is sent, and never that of another event.",
            consequence = "Lambda takes a good result for that of a lost attempt and drops it.")
    void inventsNoInvocationId(Lambda lambda) {
        var with = Events.echo("with").with(Event.INVOCATION_ID, "attempt-1");
        var without = Events.echo("without");
        var failing = Events.error("failing without");
        var seen = lambda.plays(invoke(with), invoke(without), invoke(failing));

        expect(seen).answered(without);
        expectInvocationIds(seen).carriesNone(without).carriesNone(failing);
    }

    @Clause(
            id = "response-attempts-apart",
            row = "ID-02",
            level = MUST,
            basis = CLIENTS,
            says =
                    "When an invocation is tried again under its request id, no completion of the second attempt carries the "
                            + "invocation id of the first.",
            consequence =
                    "The late result of a lost attempt is taken for that of its retry, or the good one is dropped.",
            through = Instrument.FAILURE)
    void keepsAttemptsApart(Lambda lambda) {
        var first = Events.echo("first attempt").with(Event.INVOCATION_ID, "attempt-1");
        var second = Events.echo("second attempt")
                .with(Event.REQUEST_ID, first.requestId())
                .with(Event.INVOCATION_ID, "attempt-2");
        var failing = Events.error("third attempt")
                .with(Event.REQUEST_ID, first.requestId())
                .with(Event.INVOCATION_ID, "attempt-3");
        var seen = lambda.plays(invoke(first), invoke(second), invoke(failing));

        expectInvocationIds(seen).attemptsApart(first, List.of("attempt-1", "attempt-2", "attempt-3"));
    }

    @Clause(
            id = "response-odd-invocation-id",
            row = "ID-03",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "An invocation id that is empty, long or not ASCII does not keep events from being completed.",
            consequence = "A change of the platform takes the function down.")
    void sendsBackOddInvocationIds(Lambda lambda) {
        var empty = Events.echo("empty").with(Event.INVOCATION_ID, "");
        var longOne = Events.echo("1 KB").with(Event.INVOCATION_ID, "i".repeat(1_024));
        var foreign = Events.echo("not ASCII").with(Event.INVOCATION_ID, "pokus-\u017elu\u0165");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(empty), invoke(longOne), invoke(foreign), invoke(next));

        expect(seen).completedOnce(List.of(empty, longOne, foreign)).answered(next);
    }

    @Clause(
            id = "response-410-continues",
            row = "ID-04",
            level = MUST,
            basis = CLIENTS,
            says =
                    "After a completion that is answered with 410, because its invocation is gone, further events are served.",
            consequence = "One time-out takes the environment down.")
    void survivesAGoneInvocation(Lambda lambda) {
        var stale = Events.echo("stale");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(stale).acknowledged(new With(Refusals.gone())), invoke(next));

        expect(seen).completedAtMost(2, stale).answered(next);
    }

    @Clause(
            id = "response-410-same-process",
            row = "ID-04",
            level = SHOULD,
            basis = CLIENTS,
            says = "A 410 for one completion does not end the process.",
            consequence = "Each late result costs a cold start.",
            features = Feature.PROCESS_FOR_MANY,
            through = Instrument.RESULT)
    void staysAfterAGoneInvocation(Lambda lambda) {
        var before = Events.count("before");
        var stale = Events.echo("stale");
        var after = Events.count("after");
        var seen = lambda.plays(invoke(before), invoke(stale).acknowledged(new With(Refusals.gone())), invoke(after));

        expectProcess(seen).sameProcess(List.of(before, after));
    }
}
