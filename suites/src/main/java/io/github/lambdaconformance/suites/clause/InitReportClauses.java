package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.MISSING;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.suites.seen.Expectations.expectInit;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.wire.answer.Ending;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The report of a failed initialization in detail: its headers, odd texts, refusals, the status of the end. */
@Specification("runtimes-api.html#runtimes-api-initerror")
public class InitReportClauses {

    @Clause(
            id = "init-error-type-header",
            row = "INIT-12",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "An init error carries the header Lambda-Runtime-Function-Error-Type.",
            consequence = "Lambda records Runtime.Unknown in place of the kind of failure.")
    void givesTheErrorType(Lambda lambda) {
        var seen = lambda.plays(startWith("throw"), offer(Events.echo("too late")));

        expectInit(seen).errorTypeGiven();
    }

    @Clause(
            id = "init-error-type-known-to-platform",
            row = "INIT-13",
            level = SHOULD,
            basis = PLATFORM,
            says = "The error type of an init error begins with Runtime. or Function. and goes on with a capitalized "
                    + "word.",
            consequence = "Lambda records Runtime.Unknown in place of the kind of failure.",
            scar = "aws-lambda-python-runtime-interface-client 4.x: the bare name of the class")
    void givesAnErrorTypeThatThePlatformKeeps(Lambda lambda) {
        var seen = lambda.plays(startWith("throw"), offer(Events.echo("too late")));

        expectInit(seen).errorTypeIsOfThePlatform();
    }

    @Clause(
            id = "init-failure-exit-status",
            row = "INIT-14",
            level = SHOULD,
            basis = CLIENTS,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "After a failed initialization the process ends with another status than 0.",
            consequence = "Whatever supervises the process takes the failure for an ordinary end.")
    void endsWithAStatusOfFailure(Lambda lambda) {
        var seen = lambda.plays(startWith("throw"), offer(Events.echo("too late")));

        expectInit(seen).endsOtherwiseThanWith(0);
    }

    @Clause(
            id = "init-error-odd-message",
            row = "INIT-15",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-5",
            says = "An init error whose message has quotes, line breaks, control and other characters is still one "
                    + "well-formed request with a JSON body.",
            consequence = "Lambda's server answers 400 to the report, or a line of the message becomes a header.",
            scar = "aws-lambda-java-libs and others put the message into a header unescaped")
    void reportsOddMessages(Lambda lambda) {
        var message = "žluť 😀 \"quoted\" \\ \u007f \u0001\r\nX-Injected: yes\r\n\r\n{\"errorType\":1}";
        var seen = lambda.plays(
                startWith("throw").with("CONFORMANCE_INIT_MESSAGE", message), offer(Events.echo("too late")));

        expectFailures(seen).nothingInjected("X-Injected").initErrorsAreErrorObjects();
        expectRequests(seen).legalFields().validFraming();
    }

    @Clause(
            id = "init-error-rejected",
            row = "INIT-16",
            level = MUST,
            basis = ROBUSTNESS,
            says = "An init error that is refused, or whose answer never comes whole, is sent at most three times, and "
                    + "the process ends within 10 seconds.",
            consequence = "A failed environment hangs until the init phase times out, and nobody sees why.")
    void endsThoughItsReportIsRejected(Lambda lambda) {
        var brokenOff = Answers.accepted().ending(Ending.truncatedAfter(0, Ending.reset()));
        var seen = lambda.plays(
                startWith("throw").amid(StartScripts.answeringInitErrors(Answers.refused(403, "InvalidState", "no"))),
                awaitExit(ofSeconds(10)),
                startWith("throw").amid(StartScripts.answeringInitErrors(Answers.containerError())),
                awaitExit(ofSeconds(10)),
                startWith("throw").amid(StartScripts.answeringInitErrors(brokenOff)),
                awaitExit(ofSeconds(10)));

        expectInit(seen).endedInEachStart().postedAtMostInEachStart(3);
    }

    @Clause(
            id = "init-error-only-before-events",
            row = "INIT-29",
            level = MUST,
            basis = PLATFORM,
            says = "When the first event has been handed out, no init error is posted any more.",
            consequence = "Lambda refuses it with 403, and the failure of the event is not reported at all.",
            scar = "aws-lambda-ruby-runtime-interface-client: an event that is no JSON is reported as an init error")
    void reportsNoInitErrorLater(Lambda lambda) {
        var brokenOff = Delivery.usual().ending(Ending.truncatedAfter(5, Ending.reset()));
        var seen = lambda.plays(
                start(),
                invoke(Events.error("failure")),
                offer(Event.of("no JSON", "{\"op\":")),
                offer(Events.echo("broken off")).delivered(brokenOff),
                offer(Events.echo("afterwards")),
                start(MISSING),
                offer(Events.echo("for nobody")));

        expectInit(seen).noErrorAfterTheFirstEvent();
    }
}
