package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.answerPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.close;
import static io.github.lambdaconformance.suites.clause.next.NextExpectations.expectFailedPoll;
import static io.github.lambdaconformance.suites.clause.next.NextExpectations.expectPolls;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The poll that brings no event: refused, unanswered, empty. */
@Specification("runtimes-api.html#runtimes-api-next")
public class FailedPollClauses {

    @Clause(
            id = "next-500-no-spin",
            row = "NEXT-22",
            level = MUST,
            basis = ROBUSTNESS,
            says = "When the poll is answered with 500 the runtime completes nothing and does not poll in a hot loop.",
            consequence = "A failed environment burns CPU and floods the log until it is replaced.",
            scar = "Quarkus and the gkrizek bash layer retry at once and for ever")
    void doesNotSpinOn500(Lambda lambda) {
        var seen = lambda.plays(start(), answerPolls(Answers.containerError()));

        expectPolls(seen).fewerThan(100);
        expect(seen).onlyDelivered();
    }

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

        expectFailedPoll(seen).endsTheProcess();
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

        expectFailedPoll(seen).doesNotCrashIt();
        expectPolls(seen).fewerThan(100);
        expect(seen).onlyDelivered();
    }
}
