package io.github.lambdaconformance.suites.clause.managed;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.answerNextPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitAll;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.deliverEach;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.sequence;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectCapacity;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.ready;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.severalPolls;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.together;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.MANAGED_INSTANCES;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.fixtures.wire.answer.Ending;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Polls that are refused or lost, and what they bring that is cut off. */
@Specification("runtimes-api.html#runtimes-api-next")
public class PollTroubleClauses {

    private static final Answer LOST = Answer.of(200).ending(Ending.truncatedAfter(0, Ending.reset()));

    @Clause(
            id = "managed-poll-refused",
            row = "LMI-17",
            lengthy = true,
            level = SHOULD,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            says = "A poll that is answered with 500 is sent again after a while; the process goes on.",
            consequence = "A short trouble of the platform ends all that is being handled, or starts a hot loop.",
            through = Instrument.SEVERAL_POLLS)
    void pollsAgainAfterRefusal(Lambda lambda) {
        var running = Events.sleep("running", 1_500);
        var next = Events.many(4, i -> Events.echo("next " + i));
        var seen = lambda.plays(
                startManaged(2),
                severalPolls(),
                deliver(running),
                answerNextPolls(1, Answers.containerError()),
                sequence(invokeEach(next)),
                awaitAll());

        expect(seen).answered(running).answered(next);
        expectCapacity(seen).sameProcess().noHotLoop();
    }

    @Clause(
            id = "managed-pollers-come-back",
            row = "LMI-28",
            lengthy = true,
            level = SHOULD,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            says = "After every poll was refused or lost once, as many are open as before.",
            consequence = "The instance handles fewer events at a time, or none, and is not replaced.",
            scar = "aws-lambda-rust-runtime: a worker whose poll was refused ended and was not started again",
            through = Instrument.OWN_IDS)
    void bringsPollersBack(Lambda lambda) {
        var before = Events.many(4, i -> Events.sleep("before " + i, 300));
        var after = Events.many(4, i -> Events.sleep("after " + i, 300));
        var seen = lambda.plays(
                startManaged(4),
                ready(4),
                together(before),
                severalPolls(),
                answerNextPolls(4, Answers.refused(403, "InvalidStateTransition", "no")),
                answerNextPolls(4, LOST),
                silence(ofSeconds(2)),
                together(after));

        expectCapacity(seen).isKept(before, after).noHotLoop();
    }

    @Clause(
            id = "managed-truncated-event",
            row = "LMI-24",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = MANAGED_INSTANCES,
            says = "An event whose body is cut off reaches no handler, and later events are served.",
            consequence = "A handler works on half of an event.",
            through = Instrument.SEVERAL_POLLS)
    void survivesTruncatedEvents(Lambda lambda) {
        var cut = Events.echo("cut off");
        var next = Events.many(4, i -> Events.echo("next " + i));
        var seen = lambda.plays(
                startManaged(2),
                severalPolls(),
                deliver(cut).delivered(Delivery.usual().ending(Ending.truncatedAfter(12, Ending.close()))),
                // A process that ends of it has ended by then: what it still takes meanwhile is a race.
                silence(ofMillis(500)),
                deliverEach(next),
                silence(ofMillis(300)));

        expect(seen).notAnswered(cut).answered(next);
    }
}
