package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.suites.clause.next.NextExpectations.expectPolls;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.played.OrdinaryEvents.ordinaryInvocations;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import org.junit.jupiter.api.parallel.Isolated;

/** What holds for every poll, whatever is going on. */
@Isolated("judged last, by all that was seen")
@Specification("runtimes-api.html#runtimes-api-next")
public class EveryPollClauses {

    @Clause(
            id = "next-exact-path",
            row = "NEXT-01",
            always = true,
            level = MUST,
            basis = DOCUMENTED,
            says = "The poll is a GET of exactly /2018-06-01/runtime/invocation/next.",
            consequence = "Lambda answers anything else with 404 or 405 and the init times out.")
    void pollsAtTheExactPath(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectPolls(seen).atExactPath();
    }

    @Clause(
            id = "next-has-no-body",
            row = "NEXT-02",
            always = true,
            level = SHOULD,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1",
            says = "The poll has no body.",
            consequence = "Managed Instances accept no body there and refuse the poll.")
    void pollsWithoutABody(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectPolls(seen).withoutBody();
    }

    @Clause(
            id = "next-none-while-running",
            row = "NEXT-05",
            always = true,
            level = MUST,
            basis = DOCUMENTED,
            says =
                    "Between the delivery of an event and the completion of it a runtime does not poll, on whatever connection.",
            consequence = "Lambda delivers the same event again, and it may run twice.")
    void doesNotPollWhileAnEventRuns(Lambda lambda) {
        var events = Events.many(5, i -> Events.sleep("event " + i, 50));
        var seen = lambda.plays(invokeEach(events));

        expectPolls(seen).noneWhileRunning();
    }
}
