package io.github.lambdaconformance.suites.proof.subject.poll;

import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.subject.http.OpenConnection;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;

/** Ways to get the wait for an event wrong. */
public final class Idleness {

    private static final int TICK = 200;
    private static final int JUMP = 1_000;
    private static final int PATIENCE = 2_000;
    private static final int LULL = 1_500;
    private static final int TEN_SECONDS = 10_000;
    private static final int MINUTE = 60_000;

    private Idleness() {}

    /** Waits for the answer to a poll that was sent at this nanosecond. */
    static void watch(OpenConnection connection, long sent) throws IOException {
        losePatience(connection);
        if (TimeoutFault.TIMEOUT_EVENT_DURING_FREEZE.on() && wasFrozen(connection, sent)) {
            ThisProcess.hang();
        }
        loseHope(connection);
        if (LifeFault.LIFE_IDLE_COSTS_NO_CPU.on()) {
            lookAgainAndAgain(connection);
        }
        if (TimeoutFault.TIMEOUT_FREEZE_WHILE_WAITING.on() && wasFrozen(connection, sent)) {
            ThisProcess.end(1);
        }
    }

    private static void losePatience(OpenConnection connection) throws IOException {
        boolean impatient = (LifeFault.LIFE_STAYS_ALIVE_WHILE_WAITING.on() && !connection.answersWithin(PATIENCE))
                || (LifeFault.ENDS_IN_A_LULL.on() && !connection.answersWithin(LULL));
        if (impatient) {
            ThisProcess.end(0);
        }
    }

    /** What an HTTP client's own limit does to a poll, for which there is none. */
    private static void loseHope(OpenConnection connection) throws IOException {
        if (NextFault.NEXT_WAITS_TWELVE_SECONDS.on() && !connection.answersWithin(TEN_SECONDS)) {
            throw new IOException("nothing came for ten seconds");
        }
        if (NextFault.NEXT_WAITS_A_MINUTE.on() && !connection.answersWithin(MINUTE)) {
            throw new IOException("nothing came for a minute");
        }
        if (NextFault.NEXT_WAITS_FIVE_MINUTES.on() && !connection.answersWithin(5 * MINUTE)) {
            ThisProcess.hang();
        }
    }

    private static void lookAgainAndAgain(OpenConnection connection) throws IOException {
        while (!connection.answersWithin(TICK / 10)) {
            long end = System.nanoTime() + TICK * 100_000L;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    /** Whether the clock jumped more than a second before the answer came. */
    public static boolean wasFrozen(OpenConnection connection, long sent) throws IOException {
        boolean frozen = false;
        boolean answered = false;
        long before = sent;
        while (!answered) {
            answered = connection.answersWithin(TICK);
            long now = System.nanoTime();
            frozen = frozen || now - before > JUMP * 1_000_000L;
            before = now;
        }
        return frozen;
    }
}
