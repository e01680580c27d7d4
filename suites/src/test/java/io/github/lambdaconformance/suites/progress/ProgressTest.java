package io.github.lambdaconformance.suites.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The clock and the heart are the test's own: nothing here waits. */
class ProgressTest {

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(log, true, UTF_8);
    private final AtomicLong clock = new AtomicLong();
    private final Heart heart = new Heart();

    @Test
    void aLogSaysAgainWhatGoesOn() {
        try (var progress = inALog()) {
            progress.preparing(List.of("go", "java", "python"));
            progress.building("go");
            progress.ready("go");
            progress.building("java");
            pass(12);

            assertThat(lines())
                    .singleElement()
                    .asString()
                    .startsWith("preparing, 1 of 3 done, ")
                    .endsWith(" s   java building");
        }
    }

    @Test
    void aLogIsSilentWhereSomethingWasJustSaid() {
        try (var progress = inALog()) {
            progress.preparing(List.of("java", "python"));
            pass(8);
            progress.cannotJudge("python", "needs python3", false);
            pass(8);

            assertThat(lines()).containsExactly("– python is not judged: needs python3");
        }
    }

    @Test
    void aLogTellsHowFarEachRuntimeIs() {
        try (var progress = inALog()) {
            progress.judging(List.of("python"), 258);
            pass(12);
            pass(12);

            assertThat(lines()).hasSize(2).allSatisfy(line -> assertThat(line).contains("0 of 258   python 0/258"));
        }
    }

    @Test
    void aTerminalIsWrittenAnew() {
        try (var progress = new Progress(new Display.Live(out), heart)) {
            progress.preparing(List.of("java"));
            log.reset();
            pass(5);

            assertThat(log.toString(UTF_8)).contains("preparing").doesNotContain("\n");
        }
    }

    @Test
    void theHeartBeatsOnlyWhileThereIsSomethingToTell() {
        var progress = inALog();
        assertThat(heart.beats).as("before").isEmpty();
        progress.preparing(List.of("java"));
        assertThat(heart.beats).as("meanwhile").hasSize(1);
        progress.close();
        pass(12);

        assertThat(heart.closed).isTrue();
        assertThat(lines()).isEmpty();
    }

    private Progress inALog() {
        return new Progress(new Display.Lines(out, clock::get), heart);
    }

    private void pass(long seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
        heart.beats.forEach(Runnable::run);
    }

    private List<String> lines() {
        return log.toString(UTF_8).lines().toList();
    }

    /** Beats when the test says so. */
    private static final class Heart implements Heartbeat {
        private final List<Runnable> beats = new ArrayList<>();
        private boolean closed;

        @Override
        public void begin(Runnable beat) {
            beats.add(beat);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
