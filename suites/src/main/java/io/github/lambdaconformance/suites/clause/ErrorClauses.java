package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** Failure of the handler: reported, in a form that Lambda reads, and survived. */
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

        expect(seen).notAnswered(event).completedOnce(List.of(event));
    }

    @Clause(
            id = "error-body-is-json",
            row = "ERR-03",
            level = MUST,
            basis = DOCUMENTED,
            says = "The body of an error is a JSON object with the strings errorMessage and errorType.",
            consequence = "Callers and step functions cannot match the error.",
            scar = "the gkrizek bash layer does not escape the message")
    void describesTheFailure(Lambda lambda) {
        var event = Events.error("failure", "ConformanceError", "it \"failed\" \\ in\ntwo lines");
        var seen = lambda.plays(invoke(event));

        expectFailures(seen).errorObject(event);
    }

    @Clause(
            id = "error-serves-on",
            row = "ERR-10",
            level = MUST,
            basis = PLATFORM,
            link = "lambda-runtime-environment.html#runtimes-lifecycle-invoke",
            says = "After an error of the handler further events are served.",
            consequence = "One bad event takes the environment down.",
            scar = "aws-lambda-rust-runtime#319: after a panic no event was served")
    void servesOn(Lambda lambda) {
        var failures = Events.many(10, i -> Events.error("failure " + i));
        var successes = Events.many(10, i -> Events.echo("success " + i));
        var seen = lambda.plays(Scripts.invokeEach(Scripts.alternating(failures, successes)));

        expectFailures(seen).reported(failures);
        expect(seen).answered(successes);
    }

    @Clause(
            id = "error-no-header-injection",
            row = "ERR-13",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-5.5",
            says = "Line ends in an error's type or message make no header and no request.",
            consequence = "Whoever controls an error message controls the runtime's requests.",
            scar = "aws-lambda-nodejs-runtime-interface-client#100: characters of the message ended the process")
    void letsNoTextIntoHeaders(Lambda lambda) {
        var text = "x\r\nX-Injected: 1\r\n\r\nGET /injected HTTP/1.1\r\n\r\n";
        var message = Events.error("in the message", "ConformanceError", text);
        var type = Events.error("in the type", text, "asked to fail");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(message), invoke(type), invoke(next));

        expectFailures(seen).nothingInjected("X-Injected");
        expectRequests(seen).underKnownPrefixes().legalFields();
        expect(seen).answered(next);
    }

    @Clause(
            id = "error-exit-ends-process",
            row = "ERR-27",
            level = MUST,
            basis = PLATFORM,
            link = "lambda-runtime-environment.html#runtimes-lifecycle-invoke",
            says = "When the handler ends the process, no response is posted and the process ends with that status.",
            consequence = "A function that gave up looks as if it had succeeded, or hangs until its time-out.")
    void endsWhenTheHandlerExits(Lambda lambda) {
        var zero = Events.exit("exit 0", 0);
        var one = Events.exit("exit 1", 1);
        var answer = Events.exit("exit 42", 42);
        var seen = lambda.plays(invoke(zero), invoke(one), invoke(answer));

        expect(seen).notAnswered(zero).notAnswered(one).notAnswered(answer);
        expectProcess(seen).endsWith(0, zero).endsWith(1, one).endsWith(42, answer);
    }

    @Clause(
            id = "error-restart-after-exit",
            row = "ERR-29",
            level = MUST,
            basis = PLATFORM,
            link = "lambda-runtime-environment.html#runtimes-lifecycle-invoke",
            says = "After the process has ended a restarted one serves the next event.",
            consequence = "One crash leaves an environment that never works again.")
    void restartsAfterAnExit(Lambda lambda) {
        var last = Events.exit("exit", 1);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(last), invoke(next));

        expect(seen).notAnswered(last).answered(next);
    }

    @Clause(
            id = "error-keeps-secrets",
            row = "ERR-34",
            level = MUST,
            basis = ROBUSTNESS,
            says = "Credentials are in no error body, header or log line that the runtime writes by itself.",
            consequence = "The function's credentials stand in the logs and go to the caller.")
    void keepsSecrets(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectFailures(seen).reported(event).keepsToItself(seen.secret());
    }
}
