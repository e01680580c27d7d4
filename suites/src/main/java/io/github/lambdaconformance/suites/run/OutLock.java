package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.suites.settings.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a folder for one run: two that write into it at a time spoil the results of both. The system lifts it with the JVM. */
public final class OutLock {

    private static final String NAME = ".conformance.lock";

    private final Path file;
    private final FileChannel channel;

    private OutLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the folder, which is made if it is not there.
     *
     * @throws UsageError if another run has it
     */
    public static OutLock on(Path out) {
        var file = out.resolve(NAME);
        try {
            Files.createDirectories(out);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new UsageError("another run writes into " + out
                        + ": wait for its end, or name another folder (--out," + " with Maven -Dconformance.out)");
            }
            return new OutLock(file, channel);
        } catch (IOException e) {
            throw new UsageError("results cannot go to " + out + ": " + e.getMessage());
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException oursToo) {
            return false;
        }
    }

    /** Leaves no trace, also not of a folder in which nothing was written. */
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(""));
        } catch (DirectoryNotEmptyException results) {
            // As it should be.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
