package io.github.lambdaconformance.suites.clause.log;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static io.github.lambdaconformance.suites.clause.log.LogExpectations.expectPrinted;
import static io.github.lambdaconformance.suites.clause.log.LogExpectations.expectRecords;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.error;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.json;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.LOGGING;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Records in Lambda's JSON format, and what is told there of failures. */
@Specification("monitoring-cloudwatchlogs-logformat.html")
public class RecordClauses {

    @Clause(
            id = "log-json-records",
            row = "LOG-09",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = LOGGING,
            operations = Operation.LOGGER,
            says =
                    "In the JSON format the logger writes objects, one a line, with time, level, message and request id.",
            consequence = "The log cannot be searched by level or by request.",
            scar = "aws-lambda-python-runtime-interface-client#182: a line of plain text stood among the objects")
    void writesObjects(Lambda lambda) {
        var logging = error("one record", "CONFORMANCE \"one\" record");
        var next = Events.echo("next");
        var seen = lambda.plays(json(), invoke(logging), invoke(next));

        expect(seen).answered(next);
        expectRecords(seen).isComplete(logging, "ERROR", "CONFORMANCE \"one\" record");
    }

    @Clause(
            id = "log-timestamp-utc",
            row = "LOG-10",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = LOGGING,
            operations = Operation.LOGGER,
            says =
                    "The timestamp of a record is its time as RFC 3339 writes it, also where the function has another time zone.",
            consequence = "Records are hours away from where they belong, and Lambda cannot filter them.",
            scar = "aws-lambda-python-runtime-interface-client#13: milliseconds without leading zeros",
            through = Instrument.RECORD)
    void tellsTheTime(Lambda lambda) {
        var logging = error("one record", "CONFORMANCE timed record");
        var zone = json().with("TZ", "America/New_York");
        var seen = lambda.plays(zone, invoke(logging), invoke(Events.echo("next")));

        expectRecords(seen).tellsItsTime("CONFORMANCE timed record");
    }

    @Clause(
            id = "log-json-errors",
            row = "LOG-15",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = LOGGING,
            operations = Operation.LOGGER,
            says =
                    "In the JSON format the record of a failed handler has the type and the message of the error as members.",
            consequence = "Errors cannot be told apart in the log without parsing texts.",
            scar = "aws-lambda-java-libs 2.4.2: caught exceptions were logged without the level ERROR",
            through = Instrument.RECORD)
    void tellsFailures(Lambda lambda) {
        var failing = Events.error("fails", "ConformanceError", "CONFORMANCE failure");
        var seen = lambda.plays(json(), invoke(failing), invoke(Events.echo("next")));

        expectRecords(seen).tellsFailure("CONFORMANCE failure");
    }

    @Clause(
            id = "log-request-id",
            row = "LOG-16",
            lengthy = true,
            level = SHOULD,
            basis = CLIENTS,
            profile = LOGGING,
            operations = Operation.LOGGER,
            says = "A record names the invocation in which it was written; before the first event it names none.",
            consequence = "What belongs to one request is found with another, or not at all.",
            scar = "aws-lambda-nodejs-runtime-interface-client#175: a dash stood in the place of the request id",
            through = Instrument.RECORD)
    void namesTheInvocation(Lambda lambda) {
        var one = error("one", "CONFORMANCE record of one");
        var two = error("two", "CONFORMANCE record of two");
        var seen = lambda.plays(json(), invoke(one), invoke(two), invoke(Events.echo("next")));
        expectRecords(seen)
                .namesItsInvocation(one, "CONFORMANCE record of one")
                .namesItsInvocation(two, "CONFORMANCE record of two");

        var failed = json().with("CONFORMANCE_INIT", "throw");
        expectRecords(lambda.plays(failed, offer(Events.echo("for nobody")))).nameNoInvocation();
    }

    @Clause(
            id = "log-init-error",
            row = "LOG-22",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = LOGGING,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "When the initialization fails, the log tells why.",
            consequence = "Whoever looks into the log sees that the function never starts, and not why.",
            scar = "micronaut-aws#881: the cause of a failed initialization was swallowed",
            through = Instrument.PRINTED_TEXT)
    void tellsWhyInitializationFailed(Lambda lambda) {
        var failing = startWith("throw").with("CONFORMANCE_INIT_MESSAGE", "CONFORMANCE broken from the start");
        var seen = lambda.plays(failing, offer(Events.echo("for nobody")));

        expectPrinted(seen).holds("CONFORMANCE broken from the start");
    }

    @Clause(
            id = "log-undeclared",
            row = "LOG-09",
            level = MAY,
            basis = DOCUMENTED,
            says = "A runtime that does not declare logging may write records in JSON all the same.",
            consequence = "Nothing: what is not declared is not judged.",
            features = Feature.UNDECLARED_LOGGING)
    void mayWriteObjects(Lambda lambda) {
        var failing = Events.error("failing");
        var seen = lambda.plays(json(), invoke(failing), invoke(Events.echo("next")));

        throw expectRecords(seen).nameTheInvocationUndeclared(failing);
    }
}
