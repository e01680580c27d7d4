package io.github.lambdaconformance.suites.proof.subject;

import java.io.IOException;

/** Ways to get the wait for an event wrong. */
final class Idleness {

    private static final int TICK = 200;
    private static final int JUMP = 1_000;
    private static final int PATIENCE = 2_000;

    private Idleness() {}

    static void watch(Wire wire) throws IOException {
        if (Fault.LIFE_STAYS_ALIVE_WHILE_WAITING.on() && !wire.answersWithin(PATIENCE)) {
            Subject.end(0);
        }
        if (Fault.TIMEOUT_FREEZE_WHILE_WAITING.on() && wasFrozen(wire)) {
            Subject.end(1);
        }
    }

    private static boolean wasFrozen(Wire wire) throws IOException {
        boolean frozen = false;
        boolean answered = false;
        while (!answered) {
            long began = System.nanoTime();
            answered = wire.answersWithin(TICK);
            frozen = frozen || System.nanoTime() - began > JUMP * 1_000_000L;
        }
        return frozen;
    }
}
