package io.github.lambdaconformance.suites.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.files.Secrets;
import io.github.lambdaconformance.suites.workflow.WorkflowCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Where progress is shown: lines that stay, and on a terminal one line that changes. */
sealed interface Display {

    void line(String text);

    void live(String text);

    /** The same goes on; called every few seconds. */
    void still(String text);

    void close();

    /** A live display on the user's terminal, plain lines if the output goes anywhere else. */
    static Display onThisMachine() {
        boolean wantsLines = System.getenv("CI") != null || "dumb".equals(System.getenv("TERM"));
        return wantsLines ? Lines.of(System.out) : terminal().orElseGet(() -> Lines.of(System.out));
    }

    private static Optional<Display> terminal() {
        try {
            var device = whoseOutputCounts().flatMap(Terminal::of);
            return device.isPresent()
                    ? Optional.of(new Live(new PrintStream(Files.newOutputStream(device.get()), true, UTF_8)))
                    : Optional.empty();
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }

    /** Under Maven our own output is a pipe to Maven, so Maven's output is what the user looks at. */
    private static Optional<ProcessHandle> whoseOutputCounts() {
        boolean maven = System.getProperty("basedir") != null;
        return maven ? mavenProcess() : Optional.of(ProcessHandle.current());
    }

    private static Optional<ProcessHandle> mavenProcess() {
        return ProcessHandle.current()
                .parent()
                .flatMap(parent ->
                        isJava(parent) ? Optional.of(parent) : parent.parent().filter(Display::isJava));
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("java"))
                .isPresent();
    }

    /** Plain lines; what changes is shown when nothing else was for some seconds, so that a log does not seem to hang. */
    final class Lines implements Display {
        private static final long QUIET = Duration.ofSeconds(9).toNanos();

        private final PrintStream out;
        private final LongSupplier nanos;
        private long spoke;

        Lines(PrintStream out, LongSupplier nanos) {
            this.out = out;
            this.nanos = nanos;
            this.spoke = nanos.getAsLong();
        }

        static Lines of(PrintStream out) {
            return new Lines(out, System::nanoTime);
        }

        @Override
        public void line(String text) {
            spoke = nanos.getAsLong();
            out.println(WorkflowCommand.disarmed(Secrets.hidden(text)));
        }

        @Override
        public void live(String text) {}

        @Override
        public void still(String text) {
            if (nanos.getAsLong() - spoke >= QUIET) {
                line(text);
            }
        }

        @Override
        public void close() {}
    }

    /** A terminal: the last line is written over and over. */
    record Live(PrintStream out) implements Display {
        private static final String CLEAR = "\r\u001b[K";
        private static final int WIDTH = 118;

        @Override
        public void line(String text) {
            out.print(CLEAR + Secrets.hidden(text) + "\n");
        }

        @Override
        public void live(String text) {
            out.print(CLEAR + (text.length() > WIDTH ? text.substring(0, WIDTH) + "…" : text));
            out.flush();
        }

        @Override
        public void still(String text) {
            live(text);
        }

        @Override
        public void close() {
            out.print(CLEAR);
            out.close();
        }
    }
}
