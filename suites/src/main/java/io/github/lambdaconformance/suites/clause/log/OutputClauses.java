package io.github.lambdaconformance.suites.clause.log;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.hangUpOnOutput;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.clause.log.LogExpectations.expectPrinted;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.frozenAfter;
import static io.github.lambdaconformance.suites.clause.log.LogScripts.unreadForTwoSeconds;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.LOGGING;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.LogEvents;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** What handlers print, much or little, and who reads it: nothing is lost, and nothing stands still. */
@Specification("monitoring-cloudwatchlogs.html")
public class OutputClauses {

    private static final int LINE = 8 * 1024;
    private static final int TEN_MIB = 10 * 1024 * 1024;
    private static final int MIB = 1024 * 1024;

    /** With its end of line so many bytes. */
    private static final String LONG = "CONFORMANCE much" + "x".repeat(LINE - 17);

    @Clause(
            id = "log-flushed-before-poll",
            row = "LOG-03",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = LOGGING,
            says =
                    "What a handler prints, more than a pipe holds, has left the process when the next event is asked for.",
            consequence =
                    "The end of each log comes with the next event, or never: Lambda freezes the environment first.",
            scar = "p5-aws-lambda: output of handlers stayed in a buffer of the process",
            through = Instrument.PRINTED_TEXT)
    void flushesBeforeThePoll(Lambda lambda) {
        var printing = Events.log("prints", "stdout", 64, "CONFORMANCE early %d " + "x".repeat(LINE));
        var next = Events.echo("next");
        var seen = lambda.plays(frozenAfter(printing, next));

        expect(seen).answered(printing).answered(next);
        expectPrinted(seen).holdsUpThePoll().holdsLinesBeforeTheThaw(64, "CONFORMANCE early ");
    }

    @Clause(
            id = "log-ten-mebibytes",
            row = "LOG-04",
            fresh = true,
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "A handler that prints 10 MiB in one invocation is answered, and all of it arrives.",
            consequence = "A talkative function hangs until its time is over, or its log has gaps.",
            scar = "aws-lambda-dotnet 6fb799d: two threads that wrote at once waited for each other for ever",
            through = Instrument.PRINTED_TEXT)
    void keepsMuchOutput(Lambda lambda) {
        var printing = Events.log("10 MiB", "stdout", TEN_MIB / LINE, LONG);
        var next = Events.echo("next");
        // What is late is not lost: that is another clause.
        var seen =
                lambda.plays(invoke(printing).within(ofSeconds(15)), invoke(next), awaitPoll(), silence(ofSeconds(1)));

        expect(seen).answered(printing).answered(next);
        expectPrinted(seen).holdsBytes(TEN_MIB);
    }

    @Clause(
            id = "log-stalled-reader",
            row = "LOG-05",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            profile = LOGGING,
            says =
                    "When the log is not read for two seconds a handler may have to wait; then all goes on, and nothing is lost.",
            consequence = "A short delay of the platform ends the function or makes a gap in its log.",
            through = Instrument.PRINTED_TEXT)
    void waitsForAStalledReader(Lambda lambda) {
        var printing = Events.log("1 MiB", "stdout", MIB / LINE, LONG);
        var next = Events.echo("next");
        var seen = lambda.plays(unreadForTwoSeconds(printing, next));

        expect(seen).answered(printing).answered(next);
        expectPrinted(seen).holdsBytes(MIB);
    }

    @Clause(
            id = "log-flushed-before-exit",
            row = "LOG-08",
            fresh = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = LOGGING,
            says = "What a handler prints directly before it ends the process arrives in the log.",
            consequence = "The line that tells why the function gave up is missing.",
            through = Instrument.PRINTED_TEXT)
    void flushesBeforeAnExit(Lambda lambda) {
        var ending = LogEvents.lastLine("ends", "CONFORMANCE last words", 3);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(ending), invoke(next));

        expectPrinted(seen).holds("CONFORMANCE last words");
    }

    @Clause(
            id = "log-silent-success",
            row = "LOG-20",
            fresh = true,
            level = MAY,
            basis = ROBUSTNESS,
            profile = LOGGING,
            says = "A runtime may print by itself when an event succeeds.",
            consequence = "Nothing: but users pay for what is in the log.")
    void mayBeSilent(Lambda lambda) {
        var quiet = Events.echo("prints nothing");
        var seen = lambda.plays(invoke(quiet), awaitPoll());

        throw expectPrinted(seen).printedFor(quiet);
    }

    @Clause(
            id = "log-reader-gone",
            row = "LOG-21",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = LOGGING,
            says =
                    "When nobody takes what is printed any more, the next event is served all the same, if need be by a new"
                            + " process.",
            consequence =
                    "Whoever runs the runtime elsewhere loses it for good when the reader of its output restarts.")
    void servesWithoutAReader(Lambda lambda) {
        var printing = Events.log("prints for nobody", "stdout", 100, "CONFORMANCE for nobody %d");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(Events.echo("warm-up")), hangUpOnOutput(), invoke(printing), invoke(next));

        expect(seen).answered(next);
    }
}
