package io.github.lambdaconformance.suites.preparation;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;

import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.environment.Scratch;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Connected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.fixtures.runtime.command.CannotStart;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import java.time.Duration;
import java.util.Optional;

/**
 * The start before judging: shows whether there is anything to judge, and how long a start takes here.
 *
 * @param startUp from the start of the process to its first poll
 * @param problem why the runtime cannot be judged, in one line, if so
 */
record FirstStart(Duration startUp, Optional<String> problem) {

    private static final int MOST_CONNECTIONS = 100;
    private static final int MOST_OUTPUT = 2 * 1024 * 1024;
    private static final int SHOWN = 300;

    static FirstStart of(Deployment deployment, Patience patience, Scratch scratch) {
        try {
            var seen = new Lambda(deployment, patience, scratch).plays(start(), awaitPoll());
            return new FirstStart(startUp(seen), problem(deployment, patience, seen));
        } catch (CannotStart e) {
            return new FirstStart(
                    Duration.ZERO, Optional.of(deployment.manifest().folder() + "/runtime.yaml: " + e.getMessage()));
        }
    }

    private static Duration startUp(Transcript seen) {
        return seen.polls().stream()
                .findFirst()
                .map(poll -> Duration.ofNanos(poll.at() - seen.starts().get(0).at()))
                .orElse(Duration.ZERO);
    }

    private static Optional<String> problem(Deployment deployment, Patience patience, Transcript seen) {
        return tooManyConnections(seen)
                .or(() -> tooMuchOutput(seen))
                .or(() -> seen.gaveUp().map(inVain -> silent(deployment, patience, seen)));
    }

    private static Optional<String> tooManyConnections(Transcript seen) {
        int connections = seen.all(Connected.class).size();
        if (connections <= MOST_CONNECTIONS) {
            return Optional.empty();
        }
        return Optional.of("opened " + connections + " connections to the Runtime API before its first event, where "
                + "one is enough; nothing more was judged: mend that first");
    }

    private static Optional<String> tooMuchOutput(Transcript seen) {
        int output = seen.all(Wrote.class).stream()
                .mapToInt(wrote -> wrote.bytes().length)
                .sum();
        if (output <= MOST_OUTPUT) {
            return Optional.empty();
        }
        return Optional.of("wrote more than " + MOST_OUTPUT / 1024 / 1024 + " MiB of output before its first event; "
                + "nothing more was judged: mend that first");
    }

    private static String silent(Deployment deployment, Patience patience, Transcript seen) {
        var exit = seen.all(Exited.class).stream().findFirst();
        var what = exit.map(ended -> "ended without polling (" + ended.exit().text() + ")")
                .orElse("never polled /next within " + patience.init().toMillis() + " ms");
        return what + output(seen) + "; started " + deployment.installation().text();
    }

    private static String output(Transcript seen) {
        var text = seen.output(OutputStreamKind.STDERR) + seen.output(OutputStreamKind.STDOUT);
        return text.isBlank() ? " and printed nothing" : "; it printed: " + Visible.text(text.strip(), SHOWN);
    }
}
