package io.github.lambdaconformance.suites.clause.managed;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.terminate;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectEnd;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.MANAGED_INSTANCES;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Beginning and end of a process that handles several events at a time, and what it does in between. */
@Specification("lambda-managed-instances-execution-environment.html")
public class ManagedLifeClauses {

    @Clause(
            id = "managed-init-failure",
            row = "LMI-18",
            level = MUST,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            link = "runtimes-custom.html#runtimes-custom-initialization",
            says = "A failed initialization ends the process: nothing polls, however many workers there are to be.",
            consequence =
                    "An instance whose function cannot work takes events, or hangs until its initialization times out.")
    void endsAfterFailedInit(Lambda lambda) {
        var seen = lambda.plays(startManaged(4).with("CONFORMANCE_INIT", "throw"), awaitExit(ofSeconds(10)));

        expectEnd(seen).withoutAPoll();
    }

    @Clause(
            id = "managed-sigterm",
            row = "LMI-20",
            lengthy = true,
            timed = true,
            level = SHOULD,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            says = "SIGTERM ends the runtime within two seconds, also while events are handled.",
            consequence = "What was to be cleaned up is cut off by SIGKILL.")
    void endsWhenAsked(Lambda lambda) {
        var seen = lambda.plays(
                startManaged(4),
                invoke(Events.echo("warm-up")),
                deliver(Events.sleep("running", 1_000)),
                silence(ofMillis(300)),
                terminate(),
                awaitExit(ofSeconds(5)));

        expectEnd(seen).afterSigtermWithin(ofSeconds(2));
    }

    @Clause(
            id = "managed-background-goes-on",
            row = "LMI-25",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "Work that an event has left behind goes on while no event is handled.",
            consequence = "What is done in the background never happens.",
            operations = Operation.BACKGROUND,
            through = Instrument.PRINTED_TEXT)
    void worksInTheBackground(Lambda lambda) {
        var started = Events.background("left behind", 300, false);
        var seen = lambda.plays(
                startManaged(4), invoke(Events.echo("warm-up")), invoke(started), awaitPoll(), silence(ofSeconds(1)));

        expectEnd(seen).printedWithoutAnEvent(started);
    }
}
