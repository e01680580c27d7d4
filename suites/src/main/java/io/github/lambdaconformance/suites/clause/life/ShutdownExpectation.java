package io.github.lambdaconformance.suites.clause.life;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.time.Duration;

/** How the process ends when a signal asks it to. */
final class ShutdownExpectation extends Expectation<ShutdownExpectation> {

    ShutdownExpectation(Transcript actual) {
        super(actual, ShutdownExpectation.class);
    }

    /** After SIGTERM the process ends in this time, or not at all. */
    ShutdownExpectation withinOrNever(Duration limit) {
        long asked = asked();
        return none(
                actual.exits().stream()
                        .filter(exit -> exit.at() - asked > limit.toNanos())
                        .toList(),
                "the process must end within " + limit.toMillis() + " ms of SIGTERM, or ignore it");
    }

    /** So few lines are printed after SIGTERM. */
    ShutdownExpectation printsFewerLinesThan(int lines) {
        long asked = asked();
        var printed = actual.all(Wrote.class).stream()
                .filter(entry -> entry.at() > asked)
                .toList();
        long count = printed.stream().mapToLong(ShutdownExpectation::lineEnds).sum();
        if (count >= lines) {
            throw broken("an ordinary end must not fill the log, but " + count + " lines were printed", printed);
        }
        return this;
    }

    private static long lineEnds(Wrote entry) {
        long count = 0;
        for (byte each : entry.bytes()) {
            count += each == '\n' ? 1 : 0;
        }
        return count;
    }

    /** No success is posted sooner than the handler can have finished. */
    ShutdownExpectation claimsNoSuccessBefore(Event event, Duration work) {
        long delivered = actual.deliveries(event).stream()
                .mapToLong(Entry::at)
                .findFirst()
                .orElseThrow(() -> broken(event + " must be taken", actual.starts()));
        return none(
                actual.responses(event).stream()
                        .filter(post -> post.at() - delivered < work.toNanos())
                        .toList(),
                "no success may be claimed for work that SIGTERM has cut short");
    }

    ShutdownExpectation completesOnceAtMost(Event event) {
        var posts = actual.completions(event);
        return none(posts.subList(Math.min(1, posts.size()), posts.size()), event + " must not be completed twice");
    }

    private long asked() {
        return actual.all(Acted.class).stream()
                .filter(acted -> acted.act() == Act.TERMINATE)
                .mapToLong(Entry::at)
                .findFirst()
                .orElseThrow(() -> broken("the runtime must poll", actual.starts()));
    }
}
