package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectReport;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** The body of a report: a form that Lambda reads, of this failure and with its causes. */
@Specification("runtimes-api.html#runtimes-api-invokeerror")
public class ErrorReportClauses {

    @Clause(
            id = "error-type-named",
            row = "ERR-05",
            level = SHOULD,
            basis = CLIENTS,
            says = "The type of the failure is in errorType.",
            consequence = "Step functions cannot match the error by its type.",
            scar = "swift-aws-lambda-runtime#587: the type was always FunctionError",
            through = Instrument.FAILURE)
    void namesTheType(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).names("ConformanceError");
    }

    @Clause(
            id = "error-body-labelled",
            row = "ERR-21",
            level = SHOULD,
            basis = CLIENTS,
            says = "An error report is labelled with one of the three JSON types that Lambda knows.",
            consequence = "Callers take the report for text or for a form.",
            through = Instrument.FAILURE)
    void labelsTheReport(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).isLabelled();
    }

    @Clause(
            id = "error-cause-body",
            row = "ERR-22",
            level = MUST,
            basis = PLATFORM,
            link = "https://github.com/aws/aws-lambda-runtime-interface-emulator",
            says = "A report labelled as one with a cause has a stackTrace of strings, if it has one.",
            consequence = "The caller gets the words Invalid error body instead of the error.",
            through = Instrument.FAILURE)
    void givesTheCauseItsForm(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).causeHasItsForm();
    }

    @Clause(
            id = "error-bodies-independent",
            row = "ERR-32",
            level = MUST,
            basis = ROBUSTNESS,
            says = "The report of a failure holds nothing of earlier ones.",
            consequence = "What one caller sent is shown to another.",
            through = Instrument.FAILURE_MESSAGE)
    void forgetsEarlierFailures(Lambda lambda) {
        var failures =
                Events.many(5, i -> Events.error("failure " + i, "ConformanceError", "only in report " + i + "!"));
        var seen = lambda.plays(invokeEach(failures));

        expectFailures(seen).reported(failures);
        expectReport(seen, failures.get(1)).tells("only in report 1!").doesNotTell("only in report 0!");
        expectReport(seen, failures.get(4)).tells("only in report 4!").doesNotTell("only in report 3!");
    }

    @Clause(
            id = "error-nested-causes",
            row = "ERR-35",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "An error that wraps another one is reported in an error object.",
            consequence = "The deepest problems are the ones that are not reported.",
            scar =
                    "aws-lambda-java-runtime-interface-client 2.5.1: a circle of causes overflowed the stack of the reporter",
            through = Instrument.FAILURE)
    void reportsNestedFailures(Lambda lambda) {
        var event = Events.failing("caused", "cause", true);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event), invoke(next));

        expectReport(seen, event).hasTypeAndMessage();
        expect(seen).answered(next);
    }
}
