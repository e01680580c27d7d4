package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import java.io.IOException;

/** Ways to get the wait for an event wrong. */
final class Idleness {

    private static final int TICK = 200;
    private static final int JUMP = 1_000;
    private static final int PATIENCE = 2_000;
    private static final int MINUTE = 60_000;

    private Idleness() {}

    /** Waits for the answer to a poll that was sent at this nanosecond. */
    static void watch(Wire wire, long sent) throws IOException {
        if (LifeFault.LIFE_STAYS_ALIVE_WHILE_WAITING.on() && !wire.answersWithin(PATIENCE)) {
            Subject.end(0);
        }
        if (TimeoutFault.TIMEOUT_EVENT_DURING_FREEZE.on() && wasFrozen(wire, sent)) {
            Subject.hang();
        }
        if (NextFault.NEXT_WAITS_A_MINUTE.on() && !wire.answersWithin(MINUTE)) {
            throw new IOException("nothing came for a minute");
        }
        if (NextFault.NEXT_WAITS_FIVE_MINUTES.on() && !wire.answersWithin(5 * MINUTE)) {
            Subject.hang();
        }
        if (LifeFault.LIFE_IDLE_COSTS_NO_CPU.on()) {
            lookAgainAndAgain(wire);
        }
        if (TimeoutFault.TIMEOUT_FREEZE_WHILE_WAITING.on() && wasFrozen(wire, sent)) {
            Subject.end(1);
        }
    }

    private static void lookAgainAndAgain(Wire wire) throws IOException {
        while (!wire.answersWithin(TICK / 10)) {
            long end = System.nanoTime() + TICK * 100_000L;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    /** Whether the clock jumped more than a second before the answer came. */
    static boolean wasFrozen(Wire wire, long sent) throws IOException {
        boolean frozen = false;
        boolean answered = false;
        long before = sent;
        while (!answered) {
            answered = wire.answersWithin(TICK);
            long now = System.nanoTime();
            frozen = frozen || now - before > JUMP * 1_000_000L;
            before = now;
        }
        return frozen;
    }
}
