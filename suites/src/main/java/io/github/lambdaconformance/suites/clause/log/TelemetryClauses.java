package io.github.lambdaconformance.suites.clause.log;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.log.LogExpectations.expectTelemetry;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.configured;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.error;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.framed;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.json;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.withDescriptor;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.LOGGING;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The descriptor that Lambda gives to the clients of managed runtimes, for records with boundaries. */
@Specification("monitoring-cloudwatchlogs.html")
public class TelemetryClauses {

    private static final String MESSAGE = "CONFORMANCE framed";

    /** A character counts for one, but has two octets. */
    private static final String WIDE = " in Zürich";

    @Clause(
            id = "log-telemetry-frames",
            row = "LOG-17",
            lengthy = true,
            level = SHOULD,
            basis = CLIENTS,
            profile = LOGGING,
            operations = Operation.LOGGER,
            says =
                    "What is written to the descriptor in _LAMBDA_TELEMETRY_LOG_FD is frames: kind, length and time are those of"
                            + " the record.",
            consequence = "Lambda loses the boundaries of records, and with them the rest of the log.",
            scar =
                    "aws-lambda-python-runtime-interface-client#56: the descriptor was opened anew instead of being used")
    void writesFrames(Lambda lambda) {
        var text = error("in the text format", MESSAGE + WIDE);
        expectTelemetry(lambda.plays(framed(configured("Text", "INFO")), invoke(text), invoke(Events.echo("next"))))
                .holdsFrame(MESSAGE, false);

        var object = error("in the JSON format", MESSAGE + WIDE);
        expectTelemetry(lambda.plays(framed(json()), invoke(object), invoke(Events.echo("next"))))
                .holdsFrame(MESSAGE, true);
    }

    @Clause(
            id = "log-telemetry-descriptor-unusable",
            row = "LOG-18",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = LOGGING,
            operations = Operation.LOGGER,
            says = "Where _LAMBDA_TELEMETRY_LOG_FD names no descriptor that is open, events are served all the same.",
            consequence =
                    "A runtime that is run in a child process or elsewhere never starts, though its log is all it lacks.")
    void servesWithoutTheDescriptor(Lambda lambda) {
        var closed = Events.echo("after a closed descriptor");
        var logging = error("closed descriptor", "CONFORMANCE closed");
        expect(lambda.plays(withDescriptor(start(), "999"), invoke(logging), invoke(closed)))
                .answered(closed);

        var wordless = Events.echo("after a word");
        var again = error("a word", "CONFORMANCE no number");
        expect(lambda.plays(withDescriptor(start(), "none"), invoke(again), invoke(wordless)))
                .answered(wordless);
    }
}
