package io.github.lambdaconformance.suites.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out whether a process writes to a terminal; Java 17 only tells this when input is a terminal as well. */
public final class Terminal {

    private Terminal() {}

    /** Whether this process writes to a terminal. */
    public static boolean isOurs() {
        return of(ProcessHandle.current()).isPresent();
    }

    /** The terminal to which this process writes its standard output, if it is one. */
    static Optional<Path> of(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/fd/1")))
                    .filter(Terminal::isTerminal);
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isTerminal(Path device) {
        return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
    }
}
