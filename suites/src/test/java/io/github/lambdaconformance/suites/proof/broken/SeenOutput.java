package io.github.lambdaconformance.suites.proof.broken;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** What a command shows, line by line with its time, read on a thread of its own. */
final class SeenOutput {

    /** What tells an author that, and where, his program is wrong. */
    private static final Pattern EVIDENCE =
            Pattern.compile("✗|violated|not judged|refused|in vain|must |Exception|OutOfMemoryError");

    private final long began = System.nanoTime();
    private final List<SeenLine> lines = new CopyOnWriteArrayList<>();
    private final Thread thread;

    SeenOutput(BufferedReader reader) {
        this.thread = new Thread(() -> readAll(reader), "terminal");
        thread.setDaemon(true);
        thread.start();
    }

    private void readAll(BufferedReader reader) {
        try (reader) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(new SeenLine((System.nanoTime() - began) / 1_000_000, line));
            }
        } catch (IOException killed) {
            // What was read until then counts.
        }
    }

    /** All lines, once the output has come to its end or so many milliseconds have passed. */
    List<SeenLine> ended(long limitMillis) throws InterruptedException {
        thread.join(limitMillis);
        return List.copyOf(lines);
    }

    static Optional<SeenLine> evidence(List<SeenLine> lines) {
        return lines.stream()
                .filter(line -> EVIDENCE.matcher(line.text()).find())
                .findFirst();
    }
}
