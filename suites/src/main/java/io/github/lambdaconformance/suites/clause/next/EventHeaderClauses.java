package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.catalogue.Feature.CLIENT_CONTEXT;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** What the headers of an event say: absent, empty, large, late, beyond ASCII. */
@Specification("runtimes-api.html#runtimes-api-next")
public class EventHeaderClauses {

    @Clause(
            id = "next-optional-headers-absent",
            row = "NEXT-15",
            level = MUST,
            basis = PLATFORM,
            says = "An event without trace id, client context, identity and tenant is served like any other.",
            consequence = "Every ordinary invocation fails: Lambda leaves out what does not apply.",
            scar = "bun-lambda: a missing trace header ends the process; aws-lambda-ocaml-runtime#25: likewise",
            through = Instrument.RESULT)
    void needsNoOptionalHeader(Lambda lambda) {
        var bare = Events.context("bare").without(Event.TRACE_ID);
        var usual = Events.context("as usual");
        var seen = lambda.plays(invoke(usual), invoke(bare));

        expect(seen).answeredAtItsPath(bare);
        expectHandler(seen, bare).seesAsMuchAsFor(usual).seesNoClientContext();
    }

    @Clause(
            id = "next-empty-optional-headers",
            row = "NEXT-16",
            level = SHOULD,
            basis = PLATFORM,
            says = "Optional headers with an empty value mean the same as absent ones.",
            consequence = "The function fails on Managed Instances, which send them empty.",
            scar = "aws-lambda-ruby-runtime-interface-client 433d214: an empty client context was parsed as JSON",
            through = Instrument.RESULT)
    void takesEmptyForAbsent(Lambda lambda) {
        var empty = Events.context("empty headers")
                .with(Event.TRACE_ID, "")
                .with(Event.CLIENT_CONTEXT, "")
                .with(Event.COGNITO_IDENTITY, "")
                .with(Event.TENANT_ID, "");
        var seen = lambda.plays(invoke(empty));

        expectHandler(seen, empty).seesNoClientContext().seesNoIdentity().seesNoTenant();
    }

    @Clause(
            id = "next-content-type-parameters",
            row = "NEXT-17",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-8.3",
            says = "JSON is JSON in any letter case of its content type and with a charset behind it.",
            consequence = "The handler gets bytes or a string where it expects an object.",
            scar = "the Python and Ruby clients hand over the raw body unless the type is exactly application/json",
            through = Instrument.RESULT)
    void knowsJsonByAnyName(Lambda lambda) {
        var charset = Events.echo("with charset").with(Event.CONTENT_TYPE, "application/json; charset=utf-8");
        var capitals = Events.echo("with capitals").with(Event.CONTENT_TYPE, "Application/JSON");
        var seen = lambda.plays(invoke(charset), invoke(capitals));

        expect(seen).echoed(charset).echoed(capitals);
    }

    @Clause(
            id = "next-without-content-type",
            row = "NEXT-18",
            level = SHOULD,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-8.3",
            says = "An event without content type is served like any other.",
            consequence = "The process dies of a segmentation fault, which no log explains.",
            scar = "the clients for Python, Node.js, Java and C++ read a content type that is not there",
            through = Instrument.RESULT)
    void needsNoContentType(Lambda lambda) {
        var event = Events.echo("without content type").without(Event.CONTENT_TYPE);
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "next-large-client-context",
            row = "NEXT-32",
            level = MUST,
            basis = DOCUMENTED,
            link = "https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html",
            features = CLIENT_CONTEXT,
            says =
                    "An event with the largest client context that a caller may send, 3 583 bytes of base64, is served; a "
                            + "handler that sees a client context sees all of it.",
            consequence = "Calls of mobile applications fail as soon as they send a little more.",
            through = Instrument.CLIENT_CONTEXT)
    void readsTheLargestClientContext(Lambda lambda) {
        var value = "v".repeat(3583 / 4 * 3 - "{'custom':{'k':''}}".length());
        var event = Events.context("large client context")
                .with(Event.CLIENT_CONTEXT, "{\"custom\":{\"k\":\"" + value + "\"}}")
                .traced("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1;Lineage="
                        + "a87bd80c:1|68fd508a:5|".repeat(10));
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesCustomIfAny("k", value);
    }

    @Clause(
            id = "next-client-context-beyond-ascii",
            row = "NEXT-34",
            level = MUST,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-5.5",
            features = CLIENT_CONTEXT,
            says = "A client context beyond ASCII reaches the handler if it is written with JSON escapes; written in "
                    + "UTF-8 it may make the invocation fail, but no other.",
            consequence = "The user of a mobile application ends the environment by a name.",
            scar = "aws-lambda-rust-runtime: the process ends; the Java client fails on each 4-byte character",
            through = Instrument.CLIENT_CONTEXT)
    void livesWithAnyClientContext(Lambda lambda) {
        var escaped = Events.context("with JSON escapes")
                .with(Event.CLIENT_CONTEXT, "{\"custom\":{\"k\":\"\\u017elu\\u0165\\ud83d\\ude00\"}}");
        var raw = Events.context("in UTF-8").with(Event.CLIENT_CONTEXT, "{\"custom\":{\"k\":\"žluť😀\"}}");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(escaped), invoke(raw), invoke(next));

        expectHandler(seen, escaped).seesCustom("k", "žluť😀");
        expect(seen).completedOnce(List.of(raw)).answered(next);
        expectHandler(seen, raw).seesCustomIfAnswered("k", "žluť😀");
    }

    @Clause(
            id = "next-deadline-already-past",
            row = "NEXT-36",
            level = MUST,
            basis = DOCUMENTED,
            says = "An event whose deadline has passed is executed or reported as failed, never dropped.",
            consequence = "The caller waits for an answer that never comes.")
    void completesAnEventThatIsLate(Lambda lambda) {
        var late = Events.echo("late").dueIn(ofSeconds(-1));
        var seen = lambda.plays(invoke(late));

        expect(seen).completedOnce(List.of(late));
    }
}
