package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the process ends when it is asked to, or when the Runtime API has gone. */
public final class ShutdownExpectation extends Expectation<ShutdownExpectation> {

    /** What Lambda does to a process that is to be started again. */
    private static final int KILLED = 137;

    ShutdownExpectation(Transcript actual) {
        super(actual, ShutdownExpectation.class);
    }

    /** After SIGTERM the process ends in this time, or not at all. */
    public ShutdownExpectation withinOrNever(Duration limit) {
        long asked = at(Act.TERMINATE);
        return none(
                actual.exits().stream()
                        .filter(exit -> exit.at() - asked > limit.toNanos())
                        .toList(),
                "the process must end within " + limit.toMillis() + " ms of SIGTERM, or ignore it");
    }

    /** So few lines are printed after SIGTERM. */
    public ShutdownExpectation printsFewerLinesThan(int lines) {
        long asked = at(Act.TERMINATE);
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
    public ShutdownExpectation claimsNoSuccessBefore(Event event, Duration work) {
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

    public ShutdownExpectation completesOnceAtMost(Event event) {
        var posts = actual.completions(event);
        return none(posts.subList(Math.min(1, posts.size()), posts.size()), event + " must not be completed twice");
    }

    /** The process has ended. */
    public ShutdownExpectation comes() {
        if (exit().isEmpty()) {
            throw broken("the runtime must end when the Runtime API has gone", vanished());
        }
        return this;
    }

    /** If the process has ended after the Runtime API had gone, then not with this status. */
    public ShutdownExpectation notWithStatus(int status) {
        return none(
                exit().filter(ended -> ended.exit().status() == status).stream().toList(),
                "losing the Runtime API must not end in exit status " + status);
    }

    /** No process has ended by itself but with status 0. */
    public ShutdownExpectation noInstanceEnds() {
        return none(
                actual.exits().stream()
                        .filter(exit -> exit.exit().status() != 0 && exit.exit().status() != KILLED)
                        .toList(),
                "no instance may end because of another");
    }

    private Optional<Exited> exit() {
        return actual.exits().stream().findFirst();
    }

    private List<Acted> vanished() {
        return actual.all(Acted.class);
    }

    private long at(Act act) {
        return actual.all(Acted.class).stream()
                .filter(acted -> acted.act() == act)
                .mapToLong(Entry::at)
                .findFirst()
                .orElseThrow(() -> broken("the runtime must poll", actual.starts()));
    }
}
