package io.github.lambdaconformance.suites.measure;

/**
 * How much is measured.
 *
 * @param rounds cold starts of each runtime, at least 1
 * @param invocations events that count in each warm round, at least 1
 */
public record Plan(int rounds, int invocations) {

    private static final int MOST_WARM_ROUNDS = 5;
    private static final int MOST_WARM_UP = 300;

    /** Rounds that go on with warm invocations: enough to see a spread. */
    int warmRounds() {
        return Math.min(rounds, MOST_WARM_ROUNDS);
    }

    /** Events before those that count, so that just-in-time compilers have seen the path. */
    int warmUp() {
        return Math.min(invocations, MOST_WARM_UP);
    }

    /** A round before all others that nobody counts: it warms this suite and the machine's file cache. */
    Session rehearsal() {
        return Session.warm(warmUp(), 1);
    }

    Session session(int round) {
        return round < warmRounds() ? Session.warm(warmUp(), invocations) : Session.cold();
    }
}
