package io.github.lambdaconformance.suites.proof.subject.sabotage;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What broken and odd programs do with the machine from event to event, and when they are asked to end. */
public final class LifeSabotage {

    private static final int KEPT_BYTES = 65_536;
    private static final int LARGE = 6_000_000;
    private static final int SLOW = 400;
    private static final int CLOSE = 1_000;
    private static final int CLEANUP = 700;
    private static final int POOL = 6;
    private static final int BURST = 20;
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final List<ByteBuffer> KEPT = new ArrayList<>();
    private static volatile boolean busy;
    private static boolean sawLarge;

    private LifeSabotage() {}

    public static void starts() {
        if (LifeFault.LIFE_SIGTERM_WHILE_WAITING.on()) {
            atEnd(() -> Pause.of(CLEANUP));
        }
        if (Quirk.SAYS_GOODBYE.on()) {
            atEnd(() -> StandardStreams.print(System.err, "subject: goodbye"));
        }
        if (Quirk.FINISHES_WORK.on()) {
            atEnd(LifeSabotage::awaitIdleness);
        }
    }

    private static void atEnd(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action));
    }

    private static void awaitIdleness() {
        while (busy) {
            Pause.of(10);
        }
    }

    public static void eventBegins(int number, PolledEvent event) {
        busy = true;
        if (number == 1 && InitFault.INIT_CODE_RUNS_ONCE.on()) {
            StandardStreams.print(System.out, "CONFORMANCE init again");
        }
        if (LifeFault.LIFE_DISTURBED_PROCESS.on() && Thread.interrupted()) {
            ThisProcess.hang();
        }
        takes(number);
        endAtDeadline(event.remaining());
        if (sawLarge && LifeFault.LIFE_QUICK_AFTER_LARGE_EVENT.on()) {
            Pause.of(SLOW);
        }
        sawLarge |= event.body().length > LARGE;
    }

    private static void endAtDeadline(long remaining) {
        if (TimeoutFault.TIMEOUT_NO_TIMER_LEFT_BEHIND.on() && remaining < CLOSE) {
            Thread timer = new Thread(() -> {
                Pause.of(remaining);
                ThisProcess.end(1);
            });
            timer.setDaemon(true);
            timer.start();
        }
    }

    private static void takes(int number) {
        if (LifeFault.LIFE_MEMORY_STAYS_BOUNDED.on()) {
            KEPT.add(ByteBuffer.allocateDirect(KEPT_BYTES));
        }
        boolean leaks = LifeFault.LIFE_THREADS_STAY_BOUNDED.on() && number % 5 == 0;
        if (leaks || (Quirk.POOLS_THREADS.on() && number <= POOL)) {
            Thread idle = new Thread(ThisProcess::hang);
            idle.setDaemon(true);
            idle.start();
        }
        if (LifeFault.LIFE_NO_ZOMBIES.on() && number % 8 == 0) {
            abandonChildren();
        }
    }

    /** The shell becomes a program that asks for nobody's status. */
    private static void abandonChildren() {
        try {
            new ProcessBuilder("sh", "-c", "true & true & exec sleep 600")
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    public static void eventEnds() {
        busy = false;
        // A handler that was interrupted must not cut short the sleep of the next one.
        boolean interrupted = !LifeFault.LIFE_DISTURBED_PROCESS.on() && Thread.interrupted();
        if (interrupted) {
            StandardStreams.print(System.err, "subject: the handler left its thread interrupted");
        }
    }

    /** Claims a success when it is asked to end in the middle of the work. */
    static void sleepBegins(PolledEvent event) {
        if (LifeFault.LIFE_SIGTERM_AT_WORK.on()) {
            atEnd(() -> claim(event));
        }
    }

    private static void claim(PolledEvent event) {
        Api api = new Api(StartVariables.get("AWS_LAMBDA_RUNTIME_API", ""));
        try {
            api.exchange(
                    api.response(event.id()).contentType("application/json").body(NULL));
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }

    /** Whether to try again after a lost connection; the plain program gives up after some attempts. */
    public static boolean triesForEver() {
        return InitFault.INIT_DEAD_API_NO_SPIN.on()
                || InitFault.RETRIES_EVERY_60_MS.on()
                || LifeFault.LIFE_ENDS_WITHOUT_API.on();
    }

    /** A pause, or a burst: on a busy machine a mere lack of pauses would look like moderation. */
    public static void beforeRetry(Api api, int failures) {
        if (!InitFault.INIT_DEAD_API_NO_SPIN.on()) {
            Pause.of(InitFault.RETRIES_EVERY_60_MS.on() ? 60 : 50L * Math.min(failures, 5));
            return;
        }
        try {
            for (int i = 0; i < BURST; i++) {
                api.spare().open();
                api.spare().drop();
            }
        } catch (IOException refused) {
            ThisProcess.complain(refused);
        }
    }
}
