package io.github.lambdaconformance.suites.clause.response;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** A result that Lambda refuses: it is not sent again and again, and the process goes on or ends. */
@Specification("runtimes-api.html#runtimes-api-response")
public class ResponseRefusedClauses {

    @Clause(
            id = "response-400-no-retry-loop",
            row = "RESP-11",
            level = MUST,
            basis = PLATFORM,
            says = "A response that is refused with 400 is not retried for ever; the runtime goes on or is restarted.",
            consequence = "After a time-out the environment never serves an event again.",
            scar = "hal 0.4.2: completions that could never succeed were retried")
    void survivesARefusal(Lambda lambda) {
        var refused = Events.echo("refused");
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(refused).acknowledged(new With(Answers.refused(400, "InvalidRequestID", "Invalid request ID"))),
                invoke(next));

        expect(seen).completedAtMost(2, refused).answered(next);
    }

    @Clause(
            id = "response-403-no-retry-loop",
            row = "RESP-12",
            level = MUST,
            basis = PLATFORM,
            says = "A response that is refused with 403 is not retried for ever; the runtime goes on or is restarted.",
            consequence = "One event too late, and the environment never serves another.")
    void survivesAStateConflict(Lambda lambda) {
        var refused = Events.echo("refused");
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(refused).acknowledged(new With(Answers.refused(403, "InvalidStateTransition", "Transition"))),
                invoke(next));

        expect(seen).completedAtMost(2, refused).answered(next);
    }

    @Clause(
            id = "response-500-no-spin",
            row = "RESP-16",
            level = MUST,
            basis = DOCUMENTED,
            says =
                    "A response that is answered with 500 is not retried in a hot loop; the runtime goes on or is restarted.",
            consequence = "A failing environment burns CPU instead of being replaced.")
    void doesNotSpinOn500(Lambda lambda) {
        var failed = Events.echo("answered with 500");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(failed).acknowledged(new With(Answers.containerError())), invoke(next));

        expect(seen).completedAtMost(99, failed).answered(next);
    }

    @Clause(
            id = "response-500-ends-process",
            row = "RESP-17",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A runtime whose response is answered with 500 ends promptly.",
            consequence = "A broken environment goes on serving instead of being replaced.")
    void endsOn500(Lambda lambda) {
        var failed = Events.echo("answered with 500");
        var seen =
                lambda.plays(invoke(failed).acknowledged(new With(Answers.containerError())), awaitExit(ofSeconds(2)));

        expectProcess(seen).endsPromptlyAfter(failed);
    }
}
