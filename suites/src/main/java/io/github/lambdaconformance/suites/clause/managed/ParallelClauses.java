package io.github.lambdaconformance.suites.clause.managed;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.sequence;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectConcurrency;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectEnd;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.atNewest;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.ready;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.severalPolls;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.together;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.MANAGED_INSTANCES;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Role;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** How many events a runtime takes at a time. */
@Specification("runtimes-custom.html#runtimes-custom-managed-instances")
public class ParallelClauses {

    @Clause(
            id = "managed-several-polls",
            row = "LMI-01",
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "Where several events may be handled at a time, more than one poll is open at a time.",
            consequence = "The instance handles one event after another, and is paid for as if it handled many.")
    void pollsSeveralTimes(Lambda lambda) {
        var seen = lambda.plays(startManaged(8), awaitPolls(2));

        expectConcurrency(seen).pollsAtOnce(2);
    }

    @Clause(
            id = "managed-polls-up-to-limit",
            row = "LMI-02",
            lengthy = true,
            level = SHOULD,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "As many events are handled at a time as AWS_LAMBDA_MAX_CONCURRENCY says.",
            consequence = "Events are turned away while the instance idles.",
            through = Instrument.SEVERAL_POLLS)
    void reachesTheLimit(Lambda lambda) {
        var events = Events.many(8, i -> Events.sleep("sleeper " + i, 800));
        var seen = lambda.plays(startManaged(8), ready(8), together(events));

        expect(seen).answered(events);
        expectConcurrency(seen).allAtOnce(events);
    }

    @Clause(
            id = "managed-polls-within-limit",
            row = "LMI-03",
            lengthy = true,
            level = SHOULD,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "Open polls and running events together are never more than AWS_LAMBDA_MAX_CONCURRENCY.",
            consequence = "More events than the function can bear are handled at a time.",
            scar = "aws-lambda-nodejs-runtime-interface-client 4.0.2: polls again at once, whatever runs",
            through = Instrument.SEVERAL_POLLS)
    void keepsTheLimit(Lambda lambda) {
        var events = Events.many(2, i -> Events.sleep("sleeper " + i, 400));
        var seen = lambda.plays(startManaged(2), severalPolls(), silence(ofMillis(300)), together(events), awaitPoll());

        expectConcurrency(seen).neverMoreThan(2);
    }

    @Clause(
            id = "managed-one-at-a-time",
            row = "LMI-14",
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "A limit of one event at a time is served as well.",
            consequence = "A function that is configured so never starts.",
            through = Instrument.RESULT)
    void servesOneAtATime(Lambda lambda) {
        var events = Events.many(3, i -> Events.echo("event " + i));
        var seen = lambda.plays(startManaged(1), sequence(invokeEach(events)));

        expect(seen).eachAnsweredWithItsLabel(events);
    }

    @Clause(
            id = "managed-unusable-limit",
            row = "LMI-15",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = MANAGED_INSTANCES,
            says =
                    "Where AWS_LAMBDA_MAX_CONCURRENCY is no number above zero, the runtime serves events or ends; it does not hang.",
            consequence = "A wrong setting shows as a time-out of the initialization and nothing else.")
    void survivesUnusableLimits(Lambda lambda) {
        var events = Events.many(4, i -> Events.echo("event " + i));
        var seen = lambda.plays(
                startManaged(Role.MAIN, "0"),
                offer(events.get(0)),
                startManaged(Role.MAIN, "-1"),
                offer(events.get(1)),
                startManaged(Role.MAIN, "many"),
                offer(events.get(2)),
                startManaged(Role.MAIN, ""),
                offer(events.get(3)));

        expectEnd(seen).servedOrEnded(events);
    }

    @Clause(
            id = "managed-connection-per-poll",
            row = "LMI-16",
            level = MUST,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-9.3",
            says = "Each open poll has a connection of its own, and no body.",
            consequence = "Events wait behind each other, or the poll is refused.",
            through = Instrument.SEVERAL_POLLS)
    void takesAConnectionForEachPoll(Lambda lambda) {
        var events = Events.many(4, i -> Events.sleep("sleeper " + i, 100));
        var seen = lambda.plays(startManaged(4), severalPolls(), together(events));

        expectConcurrency(seen).eachPollOnItsConnection();
    }

    @Clause(
            id = "managed-any-poll-first",
            row = "LMI-26",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = MANAGED_INSTANCES,
            says = "Of several open polls any may be answered first, also the last one.",
            consequence = "An event is kept until others have come.",
            through = Instrument.SEVERAL_POLLS)
    void takesEventsAtAnyPoll(Lambda lambda) {
        var events = Events.many(3, i -> Events.echo("event " + i));
        var seen = lambda.plays(
                startManaged(4), ready(4), atNewest(events.get(0)), atNewest(events.get(1)), atNewest(events.get(2)));

        expect(seen).answered(events);
    }

    @Clause(
            id = "managed-undeclared",
            row = "LMI-01",
            level = MAY,
            basis = DOCUMENTED,
            says =
                    "A runtime that does not declare Managed Instances may handle several events at a time all the same.",
            consequence = "Nothing: what is not declared is not judged.",
            features = Feature.UNDECLARED_MANAGED_INSTANCES)
    void mayPollSeveralTimes(Lambda lambda) {
        var seen = lambda.plays(startManaged(4), awaitPoll(), silence(ofMillis(500)));

        throw expectConcurrency(seen).pollsAtOnceUndeclared();
    }
}
