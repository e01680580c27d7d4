package io.github.lambdaconformance.suites.proof.broken;

import java.util.List;

/**
 * What one run of the command showed.
 *
 * @param millis wall time until it ended or was killed
 * @param ended whether it ended by itself
 * @param status exit status
 */
record Figures(
        String name,
        long millis,
        boolean ended,
        int status,
        MemoryFigures memory,
        JudgedVerdicts verdicts,
        List<SeenLine> terminal) {

    double seconds() {
        return millis / 1000.0;
    }

    /** When the first line of evidence was shown, in seconds; infinite if none was. */
    double evidenceSeconds() {
        return SeenOutput.evidence(terminal).map(line -> line.millis() / 1000.0).orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether the JVM ran out of memory, or some clause did. */
    boolean outOfMemory() {
        return terminal.stream().anyMatch(line -> line.text().contains("OutOfMemoryError"));
    }
}
