package io.github.lambdaconformance.reports.file;

import io.github.lambdaconformance.reports.verdict.Effort;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunFooter;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes {@code results.jsonl}: each line is on disk when its method returns, so that a run that is cut off keeps what it
 * found. Safe for use by many threads. What cannot be written is an {@link UncheckedIOException}.
 */
public final class ResultWriter implements AutoCloseable {

    private final BufferedWriter out;
    private int verdicts;
    private boolean closed;

    private ResultWriter(BufferedWriter out) {
        this.out = out;
    }

    /** Starts the file with its header, in place of an older one; missing folders are made. */
    public static ResultWriter open(Path file, RunHeader header) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // Not Files.newBufferedWriter: that one throws at lone surrogates, which a runtime may well print.
            var out = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
            var writer = new ResultWriter(new BufferedWriter(out));
            writer.line(Line.Head.of(header));
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a whole file; results that were cut off stay so. */
    public static void write(Path file, Results results) {
        try (var writer = open(file, results.header())) {
            results.judgements().forEach(writer::write);
            Optional.ofNullable(results.footer()).ifPresent(footer -> writer.line(Line.Foot.of(footer)));
        }
    }

    /** Adds one judgement. */
    public synchronized void write(Judgement judgement) {
        if (closed) {
            throw new IllegalStateException("the result file is closed, so this would be lost: " + judgement);
        }
        line(Line.Judged.of(judgement));
        verdicts++;
    }

    /** Ends the file with its footer: the run is complete. */
    public synchronized void end(Effort effort) {
        line(Line.Foot.of(new RunFooter(verdicts, Instant.now(), effort)));
        close();
    }

    /** Closes the file; without its footer it is a run that was cut off. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(Line line) {
        try {
            out.write(Json.MAPPER.writeValueAsString(line));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
