package io.github.lambdaconformance.suites.proof.subject;

import java.io.IOException;

/** Ways to get the wait for an event wrong. */
final class Idleness {

    private static final int TICK = 200;
    private static final int JUMP = 1_000;
    private static final int PATIENCE = 2_000;

    private Idleness() {}

    static void watch(Wire wire) throws IOException {
        if (!Fault.LIFE_STAYS_ALIVE_WHILE_WAITING.on() && !Fault.TIMEOUT_FREEZE_WHILE_WAITING.on()) {
            return;
        }
        long began = now();
        for (long tick = began; !wire.answersWithin(TICK); tick = now()) {
            if (Fault.TIMEOUT_FREEZE_WHILE_WAITING.on() && now() - tick > JUMP) {
                Subject.end(1);
            }
            if (Fault.LIFE_STAYS_ALIVE_WHILE_WAITING.on() && now() - began > PATIENCE) {
                Subject.end(0);
            }
        }
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
