package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.inspect;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The life of the process between its start and its end. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle")
public class LifeClauses {

    @Clause(
            id = "life-stays-alive-while-waiting",
            row = "LIFE-01",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "While there is no event the runtime stays alive and keeps its poll open.",
            consequence = "Every event finds a cold environment.",
            scar = "hal#54, igrishaev/lambda#1, AWS::Lambda for Perl#119: the HTTP client gave up the poll")
    void waits(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll(), silence(ofSeconds(3)));

        expectProcess(seen).keepsWaiting();
    }

    @Clause(
            id = "life-process-serves-many",
            row = "LIFE-02",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "The same process serves many events.",
            consequence = "Every invocation pays for a cold start.",
            features = Feature.PROCESS_FOR_MANY)
    void servesMany(Lambda lambda) {
        var events = Events.many(30, i -> Events.count("event " + i));
        var seen = lambda.plays(Scripts.invokeEach(events));

        expectProcess(seen).sameInstance(events);
    }

    @Clause(
            id = "life-no-descriptor-leak",
            row = "LIFE-05",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            link = "gettingstarted-limits.html#function-configuration-deployment-and-execution",
            fresh = true,
            says = "Open descriptors do not pile up from event to event.",
            consequence = "The environment fails after its 1 024th descriptor, hours after the deployment.")
    void leaksNoDescriptors(Lambda lambda) {
        var early = Events.many(50, i -> Scripts.succeedsOrFails(i));
        var later = Events.many(250, i -> Scripts.succeedsOrFails(i));
        var seen = lambda.plays(Scripts.inspectedAfterEach(early, later));

        expect(seen).completedOnce(later);
        expectProcess(seen).descriptorsGrowByAtMost(5);
    }

    @Clause(
            id = "life-stays-in-process-group",
            row = "LIFE-14",
            level = MUST,
            basis = PLATFORM,
            says = "Everything that talks to the Runtime API stays in the process group that Lambda started.",
            consequence = "What left the group survives a time-out and disturbs the next process.")
    void staysInItsGroup(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll(), inspect());

        expectProcess(seen).callsFromItsGroup();
    }
}
