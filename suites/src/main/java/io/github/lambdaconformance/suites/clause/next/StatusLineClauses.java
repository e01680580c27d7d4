package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.next.NextExpectations.expectPolls;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The status line with which an event arrives: interim answers before it, any phrase in it. */
@Specification("https://www.rfc-editor.org/rfc/rfc9112#section-4")
public class StatusLineClauses {

    @Clause(
            id = "next-skips-interim-answers",
            row = "NEXT-30",
            level = SHOULD,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-15.2",
            says = "Interim answers (100, 103) before the event are skipped.",
            consequence = "The runtime takes an empty answer for an event, and the event for the next answer.")
    void skipsInterimAnswers(Lambda lambda) {
        var hinted = Events.echo("after 103");
        var continued = Events.echo("after 100");
        var hints = Answer.of(103).with("Link", "</style.css>; rel=preload");
        var seen = lambda.plays(
                invoke(hinted).delivered(usual().after(hints)),
                invoke(continued).delivered(usual().after(Answer.of(100))));

        expect(seen).answered(hinted).answered(continued);
        expectPolls(seen).noneWhileRunning();
    }

    @Clause(
            id = "next-any-reason-phrase",
            row = "NEXT-31",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            says = "The reason phrase may be empty or unusual.",
            consequence = "A change of the server's HTTP library stops every function.")
    void acceptsAnyReasonPhrase(Lambda lambda) {
        var empty = Events.echo("no phrase");
        var unusual = Events.echo("unusual phrase");
        var seen = lambda.plays(
                invoke(empty).delivered(usual().reason("")),
                invoke(unusual).delivered(usual().reason("Here: it is (404, 500)!")));

        expect(seen).answered(empty).answered(unusual);
    }
}
