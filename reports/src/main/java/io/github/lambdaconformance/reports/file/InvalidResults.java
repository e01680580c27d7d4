package io.github.lambdaconformance.reports.file;

import java.nio.file.Path;

/** A result file that cannot be believed; the message is one line: {@code file:line: what; what to do}. */
public final class InvalidResults extends Exception {

    private static final long serialVersionUID = 1L;

    public InvalidResults(Path file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }

    public InvalidResults(Path file, String what) {
        super(file + ": " + what);
    }
}
