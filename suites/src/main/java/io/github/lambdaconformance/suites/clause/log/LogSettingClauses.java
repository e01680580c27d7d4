package io.github.lambdaconformance.suites.clause.log;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.log.LogExpectations.expectLevels;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.atEachLevel;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.configured;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.error;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.LOGGING;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** The two variables with which users configure the log of a function. */
@Specification("monitoring-cloudwatchlogs-log-level.html")
public class LogSettingClauses {

    @Clause(
            id = "log-level-filters",
            row = "LOG-11",
            lengthy = true,
            level = SHOULD,
            basis = DOCUMENTED,
            profile = LOGGING,
            operations = Operation.LOGGER,
            says = "AWS_LAMBDA_LOG_LEVEL drops records below it and no others, for each of its six values.",
            consequence = "Users pay for records that they did not want, or miss those that they did.",
            scar = "swift-aws-lambda-runtime#435: the level was ignored",
            through = Instrument.RECORD)
    void filtersByLevel(Lambda lambda) {
        expectLevels(lambda.plays(atEachLevel("TRACE"))).beginsAt("TRACE");
        expectLevels(lambda.plays(atEachLevel("DEBUG"))).beginsAt("DEBUG");
        expectLevels(lambda.plays(atEachLevel("INFO"))).beginsAt("INFO");
        expectLevels(lambda.plays(atEachLevel("WARN"))).beginsAt("WARN");
        expectLevels(lambda.plays(atEachLevel("ERROR"))).beginsAt("ERROR");
        expectLevels(lambda.plays(atEachLevel("FATAL"))).beginsAt("FATAL");
    }

    @Clause(
            id = "log-settings-any-case",
            row = "LOG-13",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            profile = LOGGING,
            operations = Operation.LOGGER,
            link = "monitoring-cloudwatchlogs-logformat.html",
            says = "The letter case of AWS_LAMBDA_LOG_FORMAT and AWS_LAMBDA_LOG_LEVEL stops nothing.",
            consequence =
                    "The function fails at each event: emulators, and Lambda itself, spell the format in more than one way.")
    void takesSettingsInAnyCase(Lambda lambda) {
        var small = List.of(error("json, info", "CONFORMANCE small letters"), Events.echo("small letters"));
        expect(lambda.plays(configured("json", "info"), invoke(small.get(0)), invoke(small.get(1))))
                .answered(small);

        var capitals = List.of(error("TEXT, Error", "CONFORMANCE capitals"), Events.echo("capitals"));
        expect(lambda.plays(configured("TEXT", "Error"), invoke(capitals.get(0)), invoke(capitals.get(1))))
                .answered(capitals);
    }

    @Clause(
            id = "log-unknown-settings",
            row = "LOG-13",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = LOGGING,
            operations = Operation.LOGGER,
            link = "monitoring-cloudwatchlogs-logformat.html",
            says =
                    "Values of AWS_LAMBDA_LOG_FORMAT and AWS_LAMBDA_LOG_LEVEL that the runtime does not know stop nothing.",
            consequence = "When Lambda learns a new format or level, functions with older runtimes fail at each event.")
    void toleratesUnknownSettings(Lambda lambda) {
        var logging = error("XML, verbose", "CONFORMANCE unknown settings");
        var next = Events.echo("next");
        var seen = lambda.plays(configured("XML", "verbose"), invoke(logging), invoke(next));

        expect(seen).answered(List.of(logging, next));
    }
}
