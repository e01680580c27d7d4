package io.github.lambdaconformance.suites.clause.log;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.log.LogExpectations.expectPrinted;
import static io.github.lambdaconformance.suites.clause.log.LogExpectations.expectRecords;
import static io.github.lambdaconformance.suites.clause.log.LogExpectations.expectText;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.configured;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.error;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.framed;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.json;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.LOGGING;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** What characters and lines become of what is printed and logged. */
@Specification("monitoring-cloudwatchlogs-logformat.html")
public class LogTextClauses {

    private static final int MIB = 1024 * 1024;

    @Clause(
            id = "log-utf8-unchanged",
            row = "LOG-06",
            fresh = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "monitoring-cloudwatchlogs.html",
            says = "What a handler prints arrives in UTF-8, character by character.",
            consequence = "Names and messages in other languages than English cannot be read in the log.",
            scar = "aws-lambda-dotnet ebb25e5: the log began with a byte order mark",
            through = Instrument.PRINTED_TEXT)
    void keepsCharacters(Lambda lambda) {
        var text = "CONFORMANCE Zürich, Ελλάδα, 東京, \uD83D\uDE80, e\u0301 \u00A0";
        var printing = Events.log("other characters", "stdout", 1, text);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(printing), invoke(next));

        expect(seen).answered(next);
        expectPrinted(seen).holds(text);
    }

    @Clause(
            id = "log-long-line",
            row = "LOG-07",
            fresh = true,
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = LOGGING,
            link = "monitoring-cloudwatchlogs.html",
            says = "A printed line of 1 MiB arrives in one piece.",
            consequence =
                    "Long messages, such as a request that is logged, are torn into records of which none can be parsed.",
            scar = "aws-lambda-dotnet 055e003: long lines became several records",
            through = Instrument.PRINTED_TEXT)
    void keepsALongLine(Lambda lambda) {
        var line = "CONFORMANCE long " + "x".repeat(MIB);
        var printing = Events.log("one long line", "stdout", 1, line);
        var next = Events.echo("next");
        // What is late is not cut: that is another clause.
        var seen = lambda.plays(invoke(printing), invoke(next), awaitPoll(), silence(ofMillis(500)));

        expect(seen).answered(next);
        expectPrinted(seen).holds(line);
    }

    @Clause(
            id = "log-plain-text-by-default",
            row = "LOG-12",
            lengthy = true,
            level = SHOULD,
            basis = DOCUMENTED,
            profile = LOGGING,
            operations = Operation.LOGGER,
            says = "Where no log format is configured, or Text is, records of the logger are plain text.",
            consequence = "Filters and alarms on the text of a log stop working.",
            scar = "aws-lambda-ruby-runtime-interface-client#47: the formatter of the function was ignored")
    void writesTextByDefault(Lambda lambda) {
        var plain = error("without a format", "CONFORMANCE no format");
        expectText(lambda.plays(start(), invoke(plain), invoke(Events.echo("next"))))
                .isPlain("CONFORMANCE no format");

        var text = error("in the text format", "CONFORMANCE text format");
        expectText(lambda.plays(configured("Text", "INFO"), invoke(text), invoke(Events.echo("next"))))
                .isPlain("CONFORMANCE text format");
    }

    @Clause(
            id = "log-json-not-encoded-twice",
            row = "LOG-14",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = LOGGING,
            says = "In the JSON format a printed line that is a JSON object already stays one.",
            consequence = "Whoever logs JSON by himself finds quoted text where his members were.",
            through = Instrument.PRINTED_TEXT)
    void leavesJsonAlone(Lambda lambda) {
        var printing = Events.log("prints JSON", "stdout", 1, "{\"conformance\":{\"is\":\"JSON already\"}}");
        var seen = lambda.plays(json(), invoke(printing), invoke(Events.echo("next")));

        expectRecords(seen).keepsObjectWith("conformance");
    }

    @Clause(
            id = "log-multi-line-record",
            row = "LOG-19",
            level = SHOULD,
            basis = CLIENTS,
            profile = LOGGING,
            operations = Operation.LOGGER,
            link = "monitoring-cloudwatchlogs.html",
            says = "A message of several lines is one record: a frame, a JSON object, or a line without line feeds.",
            consequence =
                    "A stack trace becomes as many entries of the log as it has lines, mixed with those of others.",
            scar = "deno-lambda#40: each line of a message became a record")
    void keepsLinesTogether(Lambda lambda) {
        var lines = List.of("CONFORMANCE first line", "second line", "third line");
        var logging = error("three lines", String.join("\n", lines));
        var seen = lambda.plays(framed(configured("Text", "INFO")), invoke(logging), invoke(Events.echo("next")));

        expectText(seen).isOneRecord(lines);
    }
}
