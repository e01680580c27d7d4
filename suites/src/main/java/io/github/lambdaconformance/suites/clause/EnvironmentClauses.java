package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.reports.verdict.Basis.CLIENTS;
import static io.github.lambdaconformance.reports.verdict.Basis.DOCUMENTED;
import static io.github.lambdaconformance.reports.verdict.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.reports.verdict.Level.MUST;
import static io.github.lambdaconformance.reports.verdict.Level.SHOULD;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.Lambda;
import io.github.lambdaconformance.suites.bench.Clause;
import io.github.lambdaconformance.suites.bench.Feature;
import io.github.lambdaconformance.suites.bench.Specification;
import java.util.List;
import java.util.Map;

/** The environment of the handler: variables and tracing. */
@Specification("configuration-envvars.html#configuration-envvars-runtime")
public class EnvironmentClauses {

    private static final List<String> DOCUMENTED_VARIABLES = List.of(
            "_HANDLER",
            "AWS_REGION",
            "AWS_DEFAULT_REGION",
            "AWS_LAMBDA_FUNCTION_NAME",
            "AWS_LAMBDA_FUNCTION_VERSION",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
            "AWS_LAMBDA_LOG_GROUP_NAME",
            "AWS_LAMBDA_LOG_STREAM_NAME",
            "AWS_LAMBDA_INITIALIZATION_TYPE",
            "LAMBDA_TASK_ROOT",
            "LAMBDA_RUNTIME_DIR");

    @Clause(
            id = "env-customer-variables",
            row = "ENV-01",
            level = MUST,
            basis = DOCUMENTED,
            says = "The handler sees the variables that the customer has configured, unchanged.",
            consequence = "Configuration does not reach the function.")
    void passesCustomerVariables(Lambda lambda) {
        var event = Events.environment("customer", List.of("FOO", "TABLE_NAME"));
        var seen = lambda.plays(start().with("FOO", "bar").with("TABLE_NAME", "orders=2026 & more"), invoke(event));

        expectHandler(seen, event).seesVariables(Map.of("FOO", "bar", "TABLE_NAME", "orders=2026 & more"));
    }

    @Clause(
            id = "env-documented-variables",
            row = "ENV-03",
            level = MUST,
            basis = DOCUMENTED,
            says = "The handler sees the variables that Lambda documents, with the values that Lambda gave.",
            consequence = "SDKs and libraries in the function find neither region nor function name.")
    void passesDocumentedVariables(Lambda lambda) {
        var event = Events.environment("documented", DOCUMENTED_VARIABLES);
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesVariablesOfItsStart(DOCUMENTED_VARIABLES);
    }

    @Clause(
            id = "env-runtime-api-visible",
            row = "ENV-05",
            level = SHOULD,
            basis = CLIENTS,
            says = "AWS_LAMBDA_RUNTIME_API stays visible to the handler.",
            consequence = "Internal extensions and monitoring agents in the process cannot find the API.")
    void showsTheRuntimeApi(Lambda lambda) {
        var event = Events.environment("API", List.of("AWS_LAMBDA_RUNTIME_API"));
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesVariablesOfItsStart(List.of("AWS_LAMBDA_RUNTIME_API"));
    }

    @Clause(
            id = "trace-visible",
            row = "TRACE-01",
            level = SHOULD,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "The trace id of the event is in the language's documented place while the handler runs.",
            consequence = "Traces end at the function.",
            scar = "bref#2035: the header was not passed on until 3.0",
            features = Feature.TRACE)
    void showsTheTraceId(Lambda lambda) {
        var event = Events.context("traced").traced(trace(1));
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesItsTraceId();
    }

    @Clause(
            id = "trace-follows-event",
            row = "TRACE-02",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "The trace id that the handler sees is that of the running event.",
            consequence = "Spans of one request are attached to the trace of another.",
            scar = "aws-lambda-go#236: the variable was not updated for each event",
            features = Feature.TRACE)
    void showsTheTraceIdOfTheEvent(Lambda lambda) {
        var events = Events.many(5, i -> Events.context("event " + i).traced(trace(i)));
        var seen = lambda.plays(Scripts.invokeEach(events));

        events.forEach(event -> expectHandler(seen, event).seesItsTraceId());
    }

    @Clause(
            id = "trace-verbatim",
            row = "TRACE-04",
            level = MUST,
            basis = ROBUSTNESS,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "The trace id is passed on as it came, with fields and an order that the runtime does not know.",
            consequence = "Tracing breaks when Lambda adds a field.",
            scar = "the gkrizek bash layer cuts the value at its first colon",
            features = Feature.TRACE)
    void passesTheTraceIdVerbatim(Lambda lambda) {
        var lineage = Events.context("with lineage").traced(trace(1) + ";Lineage=1:5bc2a5d3:0;Self=1-2-3");
        var noParent = Events.context("without parent").traced("Sampled=0;Root=1-5759e988-bd862e3fe1be46a994272793");
        var seen = lambda.plays(invoke(lineage), invoke(noParent));

        expectHandler(seen, lineage).seesItsTraceId();
        expectHandler(seen, noParent).seesItsTraceId();
    }

    private static String trace(int number) {
        return "Root=1-5759e988-bd862e3fe1be46a99427279%d;Parent=53995c3f42cd8ad8;Sampled=1".formatted(number);
    }
}
