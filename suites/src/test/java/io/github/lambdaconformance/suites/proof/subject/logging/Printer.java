package io.github.lambdaconformance.suites.proof.subject.logging;

import io.github.lambdaconformance.suites.clause.log.LogFault;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Prints the lines of handlers. */
public final class Printer {

    private static final long MUCH = 8L * 1024 * 1024;
    private static final int LONG = 256 * 1024;
    private static final int QUEUED = 1_000;
    private static final long STALLED = 1_000_000_000L;

    private static @Nullable String held;
    private static long printed;

    private Printer() {}

    /** What was held back comes now. */
    public static void eventBegins() {
        String late = held;
        held = null;
        if (late != null) {
            StandardStreams.print(System.out, late);
        }
    }

    /** Prints this line so many times, with its number in it. */
    public static void print(PrintStream stream, String text, long count) {
        if (LogFault.QUEUES_OUTPUT.on() && text.length() > QUEUED) {
            Thread queue = new Thread(() -> printAll(stream, text, count));
            queue.setDaemon(true);
            queue.start();
        } else {
            printAll(stream, text, count);
        }
    }

    private static void printAll(PrintStream stream, String text, long count) {
        long arriving = arriving(stream, count);
        for (long i = 0; i < arriving; i++) {
            String line = text.replace("%d", String.valueOf(i));
            if (LogFault.LOG_FLUSHED_BEFORE_POLL.on() && i == count - 1) {
                held = line;
            } else {
                print(stream, line);
            }
        }
        stream.flush();
        if (LogFault.LOG_READER_GONE.on() && stream.checkError()) {
            ThisProcess.hang();
        }
    }

    private static long arriving(PrintStream stream, long count) {
        if (LogFault.LOG_STDERR_ARRIVES.on() && stream.equals(System.err)) {
            return 0;
        }
        return LogFault.LEAVES_LINE_IN_BUFFER.on() && count > 1 ? count - 1 : count;
    }

    private static void print(PrintStream stream, String line) {
        long before = System.nanoTime();
        printed += line.length() + 1;
        if (!LogFault.LOG_TEN_MEBIBYTES.on() || printed <= MUCH) {
            StandardStreams.print(stream, deformed(line));
        }
        if (LogFault.LOG_STALLED_READER.on() && System.nanoTime() - before > STALLED) {
            ThisProcess.end(1);
        }
    }

    private static String deformed(String line) {
        if (LogFault.LOG_UTF8_UNCHANGED.on()) {
            return line.replaceAll("[^ -~]", "?");
        }
        if (LogFault.LOG_LONG_LINE.on() && line.length() > LONG) {
            return line.substring(0, LONG).concat("\n").concat(line.substring(LONG));
        }
        return LogFault.LOG_JSON_NOT_ENCODED_TWICE.on() && line.startsWith("{") ? JsonLine.text(line) : line;
    }
}
