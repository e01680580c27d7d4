package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.answerPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.close;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectAttempts;
import static io.github.lambdaconformance.suites.seen.Expectations.expectEnd;
import static io.github.lambdaconformance.suites.seen.Expectations.expectPolls;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** The poll that brings no event: refused, unanswered, empty. */
@Specification("runtimes-api.html#runtimes-api-next")
public class NextFailureClauses {

    @Clause(
            id = "next-500-exits",
            row = "NEXT-23",
            timed = true,
            level = SHOULD,
            basis = DOCUMENTED,
            says = "When the poll is answered with 500 the process ends within ten seconds.",
            consequence = "A broken environment lives on until something else ends it.")
    void endsOn500(Lambda lambda) {
        var seen = lambda.plays(start(), answerPolls(Answers.containerError()));

        expectEnd(seen).comes();
    }

    @Clause(
            id = "next-403-no-spin",
            row = "NEXT-24",
            level = MUST,
            basis = ROBUSTNESS,
            says = "The body of a 403 to the poll is no event, and the runtime does not poll in a hot loop.",
            consequence = "The handler runs on an error message, or the environment burns CPU until it is replaced.")
    void doesNotSpinOn403(Lambda lambda) {
        var refused = Answers.refused(403, "InvalidStateTransition", "State transition is not allowed");
        var seen = lambda.plays(start(), answerPolls(refused));

        expectPolls(seen).fewerThan(100);
        expect(seen).onlyDelivered();
    }

    @Clause(
            id = "next-lost-connection-no-spin",
            row = "NEXT-27",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "When the connection of a waiting poll is lost, again and again, the runtime polls again at a "
                    + "reasonable rate or ends.",
            consequence = "An environment whose Runtime API is gone burns CPU and floods the log.")
    void doesNotSpinOnLostConnections(Lambda lambda) {
        var seen = lambda.plays(start(), answerPolls(Answer.nothing(close())));

        expectPolls(seen).fewerThan(100);
        expect(seen).onlyDelivered();
    }

    @Clause(
            id = "next-204-no-crash",
            row = "NEXT-38",
            level = MUST,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "An answer to the poll without content does not crash the process, and the runtime does not poll in "
                    + "a hot loop.",
            consequence = "The process dies of a segmentation fault, which no log explains.",
            scar = "the clients for Python, Node.js, Java and C++ read a content type that is not there")
    void survives204(Lambda lambda) {
        var seen = lambda.plays(start(), answerPolls(Answer.of(204)));

        expectEnd(seen).isNoCrash();
        expectPolls(seen).fewerThan(100);
        expect(seen).onlyDelivered();
    }

    @Clause(
            id = "next-without-request-id",
            row = "NEXT-37",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "An event without request id is not completed under an empty id, and the next event is served.",
            consequence = "The handler runs for an event whose result nobody can receive.",
            scar = "aws-lambda-go, the Ruby client and two shell layers post to /invocation//response")
    void completesNothingWithoutId(Lambda lambda) {
        var nameless = Events.echo("without request id").without(Event.REQUEST_ID);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(nameless), invoke(next));

        expectRequests(seen).nameRequestIds();
        expect(seen).answered(next);
    }

    @Clause(
            id = "next-same-id-again",
            row = "NEXT-21",
            level = SHOULD,
            basis = DOCUMENTED,
            link = "invocation-async-error-handling.html",
            says = "A request id that was completed before is served again: retries of asynchronous events keep it.",
            consequence = "Retries that reach the same environment are dropped.")
    void servesTheSameIdAgain(Lambda lambda) {
        var first = Events.echo("first attempt");
        var again = Events.echo("second attempt").with(Event.REQUEST_ID, first.requestId());
        var seen = lambda.plays(invoke(first), invoke(again));

        expectAttempts(seen).eachAnswered(List.of(first, again));
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
