package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectEveryReport;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectLog;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import org.junit.jupiter.api.parallel.Isolated;

/** What holds for every report of a failure, whatever has failed. */
@Isolated("judged last, by all that was seen")
@Specification("runtimes-api.html#runtimes-api-invokeerror")
public class EveryReportClauses {

    @Clause(
            id = "error-body-is-json",
            row = "ERR-03",
            always = true,
            level = MUST,
            basis = DOCUMENTED,
            says = "The body of an error is a JSON object with the strings errorMessage and errorType.",
            consequence = "Callers and step functions cannot match the error.",
            scar = "the gkrizek bash layer does not escape the message")
    void describesTheFailure(Lambda lambda) {
        var event = Events.error("failure", "ConformanceError", "it \"failed\" \\ in\ntwo lines");
        var seen = lambda.plays(invoke(event));

        expectEveryReport(seen).hasTypeAndMessage();
    }

    @Clause(
            id = "error-stack-trace-strings",
            row = "ERR-06",
            always = true,
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A stackTrace is an array of strings.",
            consequence = "Tools that show the trace show nothing.")
    void tracesInStrings(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectEveryReport(seen).tracesInStrings();
    }

    @Clause(
            id = "error-keeps-secrets",
            row = "ERR-34",
            always = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "Credentials and tokens are in no error body, header or log line that the runtime writes by itself.",
            consequence = "The function's credentials stand in the logs and go to the caller.")
    void keepsSecrets(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(start().with("AWS_LAMBDA_METADATA_TOKEN", "metadata-token-9876543210"), invoke(event));

        expectLog(seen).keepsSecrets();
    }
}
