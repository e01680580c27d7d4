package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectLog;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectReport;
import static io.github.lambdaconformance.suites.played.Invocations.invokeAlternately;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.LOGGING;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** Failure of the handler: reported instead of a result, logged without secrets, and survived. */
@Specification("runtimes-api.html#runtimes-api-invokeerror")
public class ErrorClauses {

    @Clause(
            id = "error-posted",
            row = "ERR-01",
            level = MUST,
            basis = DOCUMENTED,
            says = "An exception of the handler is posted to /runtime/invocation/<request id>/error.",
            consequence = "The caller waits for the time-out and never learns why.",
            scar = "aws-lambda-rust-runtime#221: a panic in the handler hung the runtime")
    void postsTheFailure(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectFailures(seen).reported(event);
    }

    @Clause(
            id = "error-no-response",
            row = "ERR-02",
            level = MUST,
            basis = DOCUMENTED,
            says = "A failed invocation is not answered with a response.",
            consequence = "Failures count as successes: no retry, no alarm, no dead-letter queue.",
            scar = "aws-lambda-zig posts failures to the address of successes")
    void claimsNoSuccess(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expect(seen).notAnswered(event);
        expectFailures(seen).concluded(event);
    }

    @Clause(
            id = "error-serves-on",
            row = "ERR-10",
            level = MUST,
            basis = PLATFORM,
            link = "lambda-runtime-environment.html#runtimes-lifecycle-invoke",
            says = "After an error of the handler further events are served.",
            consequence = "One bad event takes the environment down.",
            scar = "aws-lambda-rust-runtime#319: after a panic no event was served",
            through = Instrument.FAILURE)
    void servesOn(Lambda lambda) {
        var failures = Events.many(10, i -> Events.error("failure " + i));
        var successes = Events.many(10, i -> Events.echo("success " + i));
        var seen = lambda.plays(invokeAlternately(failures, successes));

        expectFailures(seen).reported(failures);
        expect(seen).answered(successes);
    }

    @Clause(
            id = "error-same-process",
            row = "ERR-11",
            level = SHOULD,
            basis = CLIENTS,
            link = "lambda-runtime-environment.html#runtimes-lifecycle-invoke",
            says = "After a failure the same process serves the next event.",
            consequence = "Each failure costs a cold start.",
            features = Feature.PROCESS_FOR_MANY,
            through = {Instrument.RESULT, Instrument.FAILURE})
    void staysAfterAFailure(Lambda lambda) {
        var before = Events.count("before");
        var failure = Events.error("failure");
        var after = Events.count("after");
        var seen = lambda.plays(invoke(before), invoke(failure), invoke(after));

        expectFailures(seen).reported(failure);
        expectProcess(seen).sameProcess(List.of(before, after));
    }

    @Clause(
            id = "error-logged",
            row = "ERR-26",
            fresh = true,
            level = SHOULD,
            basis = CLIENTS,
            profile = LOGGING,
            link = "monitoring-cloudwatchlogs.html",
            says = "The message of a failure is in the log as well.",
            consequence = "The log of the function does not show why it failed.")
    void logsTheFailure(Lambda lambda) {
        var event = Events.error("failure", "ConformanceError", "asked to fail in the log");
        var seen = lambda.plays(invoke(event), invoke(Events.echo("next")));

        expectLog(seen).holds("asked to fail in the log", event);
    }

    @Clause(
            id = "error-returned-or-thrown",
            row = "ERR-01",
            level = SHOULD,
            basis = CLIENTS,
            says = "A failure is reported with its message, whether the handler returns or throws it.",
            consequence = "What a handler did not foresee is lost: the caller gets Runtime.ExitError.",
            scar = "aws-lambda-cpp: what a handler throws ends the process",
            through = Instrument.FAILURE_MESSAGE)
    void reportsBothWaysToFail(Lambda lambda) {
        var returned = Events.failing("returned", "how", "returned");
        var thrown = Events.failing("thrown", "how", "thrown");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(returned), invoke(thrown), invoke(next));

        expectReport(seen, returned).tells("asked to fail: returned");
        expectReport(seen, thrown).tells("asked to fail: thrown");
        expect(seen).answered(next);
    }
}
