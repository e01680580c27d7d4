package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.MISSING;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInit;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInitErrors;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
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
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Oddities;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.fixtures.wire.answer.Ending;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.Map;

/** The report of a failed start: posted once and before all events, in a form that Lambda reads. */
@Specification("runtimes-api.html#runtimes-api-initerror")
public class InitErrorClauses {

    @Clause(
            id = "init-failure-reported",
            row = "INIT-08",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "An exception during initialization is posted to /runtime/init/error.",
            consequence = "The caller gets Runtime.ExitError without the message that would explain it.",
            scar = "aws-lambda-python-runtime-interface-client#163: init errors were held back until the first event")
    void reportsAFailedInit(Lambda lambda) {
        var seen = lambda.plays(startWith("throw"), offer(Events.echo("too late")));

        expectInitErrors(seen).posted();
    }

    @Clause(
            id = "init-error-posted-once",
            row = "INIT-10",
            level = MUST,
            basis = PLATFORM,
            says = "A process posts /runtime/init/error at most once, for an exception as for a missing handler.",
            consequence =
                    "Lambda refuses the second post with 403; runtimes that treat that as fatal lose the first message.",
            scar = "aws-lambda-nodejs-runtime-interface-client 3.x and the Ruby client post it again or late")
    void reportsAFailedInitOnce(Lambda lambda) {
        var seen = lambda.plays(failedStarts());

        expectInitErrors(seen).postedAtMostOnce();
    }

    @Clause(
            id = "init-error-body-is-json",
            row = "INIT-11",
            level = MUST,
            basis = DOCUMENTED,
            says = "The body of an init error, also that of a missing handler, is a JSON object with the strings "
                    + "errorMessage and errorType.",
            consequence = "The caller receives text that no tool can read as an error.",
            scar = "aws-lambda-nodejs-runtime-interface-client e5d6234: syntax errors were reported in another format")
    void reportsAFailedInitAsJson(Lambda lambda) {
        var seen = lambda.plays(failedStarts());

        expectInitErrors(seen).areErrorObjects();
    }

    @Clause(
            id = "init-error-type-header",
            row = "INIT-12",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "An init error carries the header Lambda-Runtime-Function-Error-Type.",
            consequence = "Lambda records Runtime.Unknown in place of the kind of failure.")
    void givesTheErrorType(Lambda lambda) {
        var seen = lambda.plays(failedStarts());

        expectInitErrors(seen).giveTheirType();
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
        var seen = lambda.plays(failedStarts());

        expectInitErrors(seen).haveATypeOfThePlatform();
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
            scar = "aws-lambda-java-libs and others put the message into a header unescaped",
            through = Instrument.INIT_FAILURE)
    void reportsOddMessages(Lambda lambda) {
        var message = "žluť 😀 \"quoted\" \\ \u007f \u0001\r\nX-Injected: yes\r\n\r\n{\"errorType\":1}";
        var seen = lambda.plays(
                startWith("throw").with("CONFORMANCE_INIT_MESSAGE", message), offer(Events.echo("too late")));

        expectRequests(seen).withoutField("X-Injected");
        expectInitErrors(seen).ofAnException().areErrorObjects();
        expectRequests(seen).legalFields().validFraming();
    }

    @Clause(
            id = "init-error-rejected",
            row = "INIT-16",
            level = MUST,
            basis = ROBUSTNESS,
            says = "An init error that is refused, or whose answer never comes whole, is sent at most three times, and "
                    + "the process ends within 10 seconds.",
            consequence = "A failed environment hangs until the init phase times out, and nobody sees why.",
            through = Instrument.INIT_FAILURE)
    void endsThoughItsReportIsRejected(Lambda lambda) {
        var brokenOff = Answers.accepted().ending(Ending.truncatedAfter(0, Ending.reset()));
        var seen = lambda.plays(
                startWith("throw").amid(answeringInitErrors(Answers.refused(403, "InvalidState", "no"))),
                awaitExit(ofSeconds(10)),
                startWith("throw").amid(answeringInitErrors(Answers.containerError())),
                awaitExit(ofSeconds(10)),
                startWith("throw").amid(answeringInitErrors(brokenOff)),
                awaitExit(ofSeconds(10)));

        expectInit(seen).endedInEachStart();
        expectInitErrors(seen).ofAnException().postedAtMostInEachStart(3);
    }

    /** An exception, and a handler that is missing where the runtime looks for one. */
    private static Step[] failedStarts() {
        return new Step[] {
            startWith("throw"), offer(Events.echo("too late")), start(MISSING), offer(Events.echo("for nobody"))
        };
    }

    private static Oddities answeringInitErrors(Answer answer) {
        return Oddities.answering(Map.of(Endpoint.INIT_ERROR, answer));
    }
}
