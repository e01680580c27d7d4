package io.github.lambdaconformance.suites.clause.log;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.log.LogExpectations.expectPrinted;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MUST;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** What handlers print: it leaves the process, all of it and in order. */
@Specification("monitoring-cloudwatchlogs.html")
public class LogClauses {

    @Clause(
            id = "log-stdout-arrives",
            row = "LOG-01",
            level = MUST,
            basis = DOCUMENTED,
            fresh = true,
            says = "What the handler prints on its standard output arrives in the log, all of it and in order.",
            consequence = "The function's messages are missing from its log.")
    void keepsStandardOutput(Lambda lambda) {
        var printing = Events.log("stdout", "stdout", 100, "CONFORMANCE out %d");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(printing), invoke(next));

        expect(seen).answered(next);
        expectPrinted(seen).holdsLines(100, "CONFORMANCE out ");
    }

    @Clause(
            id = "log-stderr-arrives",
            row = "LOG-02",
            level = MUST,
            basis = DOCUMENTED,
            fresh = true,
            says = "What the handler prints on its standard error arrives in the log, all of it and in order.",
            consequence = "The function's warnings are missing from its log.")
    void keepsStandardError(Lambda lambda) {
        var printing = Events.log("stderr", "stderr", 100, "CONFORMANCE err %d");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(printing), invoke(next));

        expect(seen).answered(next);
        expectPrinted(seen).holdsLines(100, "CONFORMANCE err ");
    }
}
