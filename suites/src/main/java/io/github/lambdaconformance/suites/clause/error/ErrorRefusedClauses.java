package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** What a runtime does when its report of a failure is not taken. */
@Specification("runtimes-api.html#runtimes-api-invokeerror")
public class ErrorRefusedClauses {

    @Clause(
            id = "error-refused-no-retry-loop",
            row = "ERR-24",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            says =
                    "A report that is refused with 400 or 403 is not retried for ever; the runtime goes on or is restarted.",
            consequence = "One report too late, and the environment never serves another event.")
    void survivesRefusedReports(Lambda lambda) {
        var unknown = Events.error("refused with 400");
        var conflict = Events.error("refused with 403");
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(unknown).acknowledged(new With(Answers.refused(400, "InvalidRequestID", "Invalid request ID"))),
                invoke(conflict).acknowledged(new With(Answers.refused(403, "InvalidStateTransition", "Transition"))),
                invoke(next));

        expect(seen).completedAtMost(2, unknown).completedAtMost(2, conflict).answered(next);
    }

    @Clause(
            id = "error-acknowledgement-body",
            row = "ERR-38",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says =
                    "Whatever body the acknowledgement of a report has, none or one that is no JSON, the runtime serves on.",
            consequence = "In emulators and behind proxies each failure costs the process.",
            scar = "the .NET client ends at a 202 without body",
            through = {Instrument.RESULT, Instrument.FAILURE})
    void readsAnyAcknowledgement(Lambda lambda) {
        var before = Events.count("before");
        var empty = Events.error("empty");
        var bare = Events.error("no JSON");
        var after = Events.count("after");
        var seen = lambda.plays(
                invoke(before),
                invoke(empty).acknowledged(new With(Answer.of(202))),
                invoke(bare).acknowledged(new With(Answer.of(202).text("accepted"))),
                invoke(after));

        expectFailures(seen).reported(List.of(empty, bare));
        expectProcess(seen).sameProcess(List.of(before, after));
    }

    @Clause(
            id = "error-500-ends-process",
            row = "ERR-25",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A runtime whose report is answered with 500 ends promptly.",
            consequence = "A broken environment goes on serving instead of being replaced.")
    void endsOn500(Lambda lambda) {
        var failed = Events.error("answered with 500");
        var seen =
                lambda.plays(invoke(failed).acknowledged(new With(Answers.containerError())), awaitExit(ofSeconds(2)));

        expectProcess(seen).endsPromptlyAfter(failed);
    }
}
