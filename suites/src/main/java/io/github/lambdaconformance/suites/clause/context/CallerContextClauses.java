package io.github.lambdaconformance.suites.clause.context;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.context.ContextExpectations.expectContext;
import static io.github.lambdaconformance.suites.clause.context.ContextExpectations.observe;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.stream.Stream;

/** Who calls: the client context of mobile SDKs, and the Cognito identity. */
@Specification("runtimes-api.html#runtimes-api-next")
public class CallerContextClauses {

    private static final List<String> TRACE_FIELDS = List.of("traceparent", "tracestate", "baggage");

    @Clause(
            id = "context-client-context",
            row = "CTX-08",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "The handler can obtain the client context.",
            consequence = "What mobile applications and callers tell of themselves is lost.",
            scar = "quarkus#9395: the client context was read as if it were the identity",
            features = Feature.CLIENT_CONTEXT,
            through = Instrument.RESULT)
    void givesTheClientContext(Lambda lambda) {
        var context = """
                {"client":{"installation_id":"i","app_title":"t","app_version_name":"1","app_version_code":"2",\
                "app_package_name":"p"},"custom":{"k":"v","e":"\\u017elu\\u0165"},"env":{"platform":"test"}}""";
        var event = Events.context("client context").with(Event.CLIENT_CONTEXT, context);
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesCustom("k", "v").seesCustom("e", "žluť");
    }

    @Clause(
            id = "context-nested-client-context",
            row = "CTX-08",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "What is nested in the client context, and characters of four bytes in it, do not stop the event.",
            consequence = "Each invocation of a caller who sends a list or an emoji fails.",
            scar = "AWS's Java client reads custom as texts only, and fails the event",
            features = Feature.CLIENT_CONTEXT,
            through = Instrument.CLIENT_CONTEXT)
    void takesANestedClientContext(Lambda lambda) {
        var context = """
                {"client":{"app_title":"\\ud83d\\ude00"},"custom":{"k":"v","face":"\\ud83d\\ude00",\
                "list":[1,"two",{"three":3}],"deep":{"er":{"still":true}}},"env":{"platform":"test"}}""";
        var event = Events.context("nested").with(Event.CLIENT_CONTEXT, context);
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesCustom("k", "v").seesCustom("face", "😀");
    }

    @Clause(
            id = "context-absent-client-context",
            row = "CTX-09",
            level = MUST,
            basis = PLATFORM,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "Without client context and identity the handler sees none, and nothing fails.",
            consequence = "Every invocation that does not come from a mobile SDK fails.",
            scar = "aws-lambda-ruby-runtime-interface-client 433d214: empty headers were parsed as JSON",
            through = Instrument.RESULT)
    void givesNoContextWhereThereIsNone(Lambda lambda) {
        var event = Events.context("without");
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesNoClientContext().seesNoIdentity();
    }

    @Clause(
            id = "context-malformed-client-context",
            row = "CTX-10",
            level = SHOULD,
            basis = ROBUSTNESS,
            says =
                    "A client context that is not JSON or not of the usual shape does not stop the process: each event is completed, and a "
                            + "handler that is called sees none, or what was sent.",
            consequence = "Any caller can end the process by a header.",
            scar = "aws-lambda-nodejs-runtime-interface-client 4: a malformed client context ends the process",
            through = Instrument.RESULT)
    void survivesAMalformedClientContext(Lambda lambda) {
        var usual = Events.context("usual").with(Event.CLIENT_CONTEXT, "{\"custom\":{\"k\":\"of the event before\"}}");
        var events = Stream.of("not json", "{}", "[]", "\"x\"")
                .map(context -> Events.context(context).with(Event.CLIENT_CONTEXT, context))
                .toList();
        var next = Events.echo("next");
        var seen = lambda.plays(
                invokeEach(Stream.concat(Stream.of(usual), events.stream()).toList(), next));

        expect(seen).completedOnce(events).answered(next);
        events.forEach(event -> expectContext(seen, event).seesNoClientContextBut(event.label()));
    }

    @Clause(
            id = "context-identity",
            row = "CTX-11",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "The handler can obtain the Cognito identity of the caller.",
            consequence = "Functions behind mobile applications cannot tell their users apart.",
            scar = "aws-lambda-dotnet c9f4805: wrong names of JSON members, so the identity was always null",
            features = Feature.COGNITO_IDENTITY,
            through = Instrument.RESULT)
    void givesTheIdentity(Lambda lambda) {
        var event = Events.context("identity")
                .with(Event.COGNITO_IDENTITY, "{\"cognitoIdentityId\":\"id-1\",\"cognitoIdentityPoolId\":\"pool-1\"}");
        var seen = lambda.plays(invoke(event));

        expectContext(seen, event).seesIdentity("id-1", "pool-1");
    }

    @Clause(
            id = "context-trace-fields",
            row = "CTX-13",
            level = MAY,
            basis = CLIENTS,
            says = "Fields of W3C trace context in the client context may be kept from the handler.",
            consequence = "Functions that read them find nothing.",
            features = Feature.CLIENT_CONTEXT,
            through = Instrument.CLIENT_CONTEXT)
    void mayHideTraceFields(Lambda lambda) {
        var context =
                "{\"custom\":{\"k\":\"v\"},\"traceparent\":\"00-1-2-01\",\"tracestate\":\"a=b\",\"baggage\":\"c=d\"}";
        var event = Events.context("W3C fields").with(Event.CLIENT_CONTEXT, context);
        var seen = lambda.plays(invoke(event));

        observe(seen).clientContextMembers(event, TRACE_FIELDS);
    }
}
