package io.github.lambdaconformance.suites.clause.environment;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.environment.EnvironmentExpectations.expectEnvironment;
import static io.github.lambdaconformance.suites.clause.environment.EnvironmentExpectations.observe;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Profile.LOGGING;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The environment variables of the handler: those of the customer and those of Lambda. */
@Specification("configuration-envvars.html#configuration-envvars-runtime")
public class EnvironmentVariableClauses {

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

    private static final List<String> CREDENTIALS =
            List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN");

    /** Documented variables that Lambda sets only for some functions. */
    private static final List<String> OCCASIONAL = List.of(
            "AWS_EXECUTION_ENV",
            "AWS_LAMBDA_EXEC_WRAPPER",
            "AWS_LAMBDA_LOG_FORMAT",
            "AWS_LAMBDA_LOG_LEVEL",
            "AWS_LAMBDA_MAX_CONCURRENCY",
            "AWS_XRAY_CONTEXT_MISSING",
            "AWS_XRAY_DAEMON_ADDRESS",
            "TZ");

    @Clause(
            id = "env-customer-variables",
            row = "ENV-01",
            level = MUST,
            basis = DOCUMENTED,
            says = "The handler sees the variables that the customer has configured, unchanged.",
            consequence = "Configuration does not reach the function.",
            through = Instrument.VARIABLES)
    void passesCustomerVariables(Lambda lambda) {
        var event = Events.environment("customer", List.of("FOO", "TABLE_NAME"));
        var seen = lambda.plays(start().with("FOO", "bar").with("TABLE_NAME", "orders=2026 & more"), invoke(event));

        expectHandler(seen, event).seesVariables(Map.of("FOO", "bar", "TABLE_NAME", "orders=2026 & more"));
    }

    @Clause(
            id = "env-odd-values",
            row = "ENV-02",
            level = MUST,
            basis = ROBUSTNESS,
            says =
                    "Variables with letters of every script, blanks, equals signs, quotes, line breaks and 3,500 characters are unchanged, and empty ones are there.",
            consequence = "Passwords and templates in variables do not work.",
            through = Instrument.VARIABLES)
    void passesOddValues(Lambda lambda) {
        var odd = Map.of(
                "SCRIPTS", "ž ¢ שלום 日本語 😀",
                "SIGNS", " a = 'b' \"c\" \\ $HOME `d` %s * ",
                "LINES", "first\nsecond\n",
                "LONG", "0123456789".repeat(350),
                "EMPTY", "");
        var event = Events.environment("odd values", List.copyOf(odd.keySet()));
        var seen = lambda.plays(start().with("LC_ALL", "C.UTF-8").withAll(odd), invoke(event));

        expectHandler(seen, event).seesVariables(odd);
    }

    @Clause(
            id = "env-documented-variables",
            row = "ENV-03",
            level = MUST,
            basis = DOCUMENTED,
            says = "The handler sees the variables that Lambda documents, with the values that Lambda gave.",
            consequence = "SDKs and libraries in the function find neither region nor function name.",
            through = Instrument.RESULT)
    void passesDocumentedVariables(Lambda lambda) {
        var event = Events.environment("documented", DOCUMENTED_VARIABLES);
        var seen = lambda.plays(invoke(event));

        expectEnvironment(seen, event).seesVariablesOfItsStart(DOCUMENTED_VARIABLES);
    }

    @Clause(
            id = "env-credentials",
            row = "ENV-04",
            level = MUST,
            basis = DOCUMENTED,
            says = "The handler sees the credentials of the function.",
            consequence = "Functions cannot call any service of AWS.",
            through = Instrument.VARIABLES)
    void passesCredentials(Lambda lambda) {
        var event = Events.environment("credentials", CREDENTIALS);
        var seen = lambda.plays(invoke(event));

        expectEnvironment(seen, event).seesVariablesOfItsStart(CREDENTIALS);
    }

    @Clause(
            id = "env-runtime-api-visible",
            row = "ENV-05",
            level = SHOULD,
            basis = CLIENTS,
            says = "AWS_LAMBDA_RUNTIME_API stays visible to the handler.",
            consequence = "Internal extensions and monitoring agents in the process cannot find the API.",
            through = Instrument.VARIABLES)
    void showsTheRuntimeApi(Lambda lambda) {
        var event = Events.environment("API", List.of("AWS_LAMBDA_RUNTIME_API"));
        var seen = lambda.plays(invoke(event));

        expectEnvironment(seen, event).seesVariablesOfItsStart(List.of("AWS_LAMBDA_RUNTIME_API"));
    }

    @Clause(
            id = "env-nothing-invented",
            row = "ENV-06",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "The runtime neither invents documented variables nor changes their values.",
            consequence = "Libraries believe to be in another place than they are.",
            through = Instrument.VARIABLES)
    void inventsNothing(Lambda lambda) {
        var names = Stream.of(DOCUMENTED_VARIABLES, CREDENTIALS, OCCASIONAL)
                .flatMap(List::stream)
                .toList();
        var event = Events.environment("documented", names);
        var seen = lambda.plays(invoke(event));

        expectEnvironment(seen, event).seesNothingInvented(names);
    }

    @Clause(
            id = "env-log-descriptor-removed",
            row = "ENV-12",
            level = MAY,
            basis = CLIENTS,
            profile = LOGGING,
            says =
                    "The runtime may keep the descriptor for its log records, which Lambda gives to managed runtimes, from the handler.",
            consequence = "Programs that the function starts write into a descriptor that they do not have.",
            through = Instrument.RESULT)
    void mayHideTheLogDescriptor(Lambda lambda) {
        var event = Events.environment("log descriptor", List.of("_LAMBDA_TELEMETRY_LOG_FD"));
        var seen = lambda.plays(start().with("_LAMBDA_TELEMETRY_LOG_FD", "2"), invoke(event));

        observe(seen).variables(event, List.of("_LAMBDA_TELEMETRY_LOG_FD"));
    }

    @Clause(
            id = "env-changed-by-handler",
            row = "ENV-17",
            fresh = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says =
                    "What a handler does to its own variables lasts, but does not disturb the talk with the Runtime API.",
            consequence = "One careless line in a function ends its environment.",
            through = {Instrument.VARIABLES, Instrument.FAILURE})
    void isNotMisledByTheHandler(Lambda lambda) {
        var names = List.of("AWS_LAMBDA_RUNTIME_API", "OWN");
        var change = Events.changing("change", Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:1", "OWN", "set"), names);
        var later = Events.environment("later", names);
        var failure = Events.error("failure");
        var seen = lambda.plays(invoke(change), invoke(later), invoke(failure), invoke(Events.echo("last")));

        expectEnvironment(seen, change).keeps(names, later);
        expectFailures(seen).reported(failure);
    }
}
