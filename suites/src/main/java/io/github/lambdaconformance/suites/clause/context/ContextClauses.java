package io.github.lambdaconformance.suites.clause.context;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.context.ContextExpectations.expectContext;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** The invocation's context: what the handler learns of the event beside its payload. */
@Specification("runtimes-custom.html#runtimes-custom-build")
public class ContextClauses {

    private static final String CLIENT_CONTEXT = "{\"client\":{\"installation_id\":\"i\"},\"custom\":{\"k\":\"v\"}}";

    private static final String IDENTITY = "{\"cognitoIdentityId\":\"id-1\",\"cognitoIdentityPoolId\":\"pool-1\"}";

    @Clause(
            id = "context-request-id",
            row = "CTX-01",
            level = MUST,
            basis = DOCUMENTED,
            says = "The handler can obtain the request id of its invocation.",
            consequence = "Logs cannot be matched with invocations.",
            scar = "aws-lambda-go#313: the id was missing in custom-runtime mode",
            through = Instrument.RESULT)
    void givesTheRequestId(Lambda lambda) {
        var event = Events.context("context");
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesItsRequestId();
    }

    @Clause(
            id = "context-function-arn",
            row = "CTX-02",
            level = MUST,
            basis = DOCUMENTED,
            says = "The handler can obtain the ARN by which it was invoked, with version or alias.",
            consequence = "Functions that depend on the alias they run under do the wrong thing.",
            scar = "the Dart runtime misspells the header, so the ARN is always null",
            through = Instrument.RESULT)
    void givesTheFunctionArn(Lambda lambda) {
        var plain = Events.context("plain");
        var alias = Events.context("alias").with(Event.FUNCTION_ARN, Event.DEFAULT_ARN + ":PROD");
        var version = Events.context("version").with(Event.FUNCTION_ARN, Event.DEFAULT_ARN + ":7");
        var seen = lambda.plays(invoke(plain), invoke(alias), invoke(version));

        expectHandler(seen, plain).seesItsFunctionArn();
        expectHandler(seen, alias).seesItsFunctionArn();
        expectHandler(seen, version).seesItsFunctionArn();
    }

    @Clause(
            id = "context-configuration",
            row = "CTX-07",
            level = SHOULD,
            basis = DOCUMENTED,
            link = "configuration-envvars.html#configuration-envvars-runtime",
            says =
                    "The context gives name, version, memory size and log of the function as the environment variables do.",
            consequence = "Logs and metrics carry a wrong function name or none.",
            through = Instrument.RESULT)
    void givesTheConfiguration(Lambda lambda) {
        var event = Events.context("configuration");
        var seen = lambda.plays(start().with("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769"), invoke(event));

        expectContext(seen, event).seesTheConfigurationOfItsStart();
    }

    @Clause(
            id = "context-no-leak",
            row = "CTX-12",
            level = MUST,
            basis = ROBUSTNESS,
            says = "Nothing of one invocation's client context, identity and tenant is seen by the next.",
            consequence = "A function acts in the name of somebody else.",
            through = Instrument.REQUEST_ID)
    void leaksNothing(Lambda lambda) {
        var rich = Events.context("with everything")
                .with(Event.CLIENT_CONTEXT, CLIENT_CONTEXT)
                .with(Event.COGNITO_IDENTITY, IDENTITY)
                .with(Event.TENANT_ID, "tenant-1");
        var bare = Events.context("with nothing").without(Event.TRACE_ID);
        var seen = lambda.plays(invoke(rich), invoke(bare));

        expectHandler(seen, bare)
                .seesItsRequestId()
                .seesNoClientContext()
                .seesNoIdentity()
                .seesNoTenant();
    }

    @Clause(
            id = "context-follows-event",
            row = "CTX-14",
            level = MUST,
            basis = DOCUMENTED,
            says = "The context is that of the running event, also after failures.",
            consequence = "Logs and traces of one invocation carry the id of another.",
            through = Instrument.REQUEST_ID)
    void followsTheEvent(Lambda lambda) {
        var before = Events.context("before");
        var failure = Events.error("failure");
        var after = Events.context("after");
        var seen = lambda.plays(invoke(before), invoke(failure), invoke(after));

        expectHandler(seen, before).seesItsRequestId();
        expectHandler(seen, after).seesItsRequestId();
    }
}
