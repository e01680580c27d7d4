package io.github.lambdaconformance.reports.measure;

import io.github.lambdaconformance.reports.verdict.NotJudged;
import io.github.lambdaconformance.reports.verdict.Printable;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.time.Instant;
import java.util.List;

/**
 * How the measurement was made.
 *
 * @param suite version of the suite
 * @param machine what it ran on, for readers
 * @param rounds cold starts of each runtime
 * @param warmRounds rounds that went on with warm invocations
 * @param warmUp events before those that count
 * @param invocations events that count, in each warm round
 * @param runtimes in the order of the pages
 * @param notMeasured the runtimes that could not be measured, and why
 */
public record MeasurementHeader(
        String suite,
        Instant started,
        String machine,
        int rounds,
        int warmRounds,
        int warmUp,
        int invocations,
        List<RuntimeInfo> runtimes,
        List<NotJudged> notMeasured) {

    /** Of the file's format, which its first line names; a change that older readers would misread raises it. */
    static final int VERSION = 1;

    /** Copies the lists, and takes only harmless text. */
    public MeasurementHeader {
        suite = Printable.line(suite);
        machine = Printable.line(machine);
        runtimes = List.copyOf(runtimes);
        notMeasured = List.copyOf(notMeasured);
    }

    /** How often what was done, in one line. */
    public String method() {
        return rounds + " cold starts of each runtime, in turns; " + invocations
                + " invocations of some 30 bytes after " + warmUp + " to warm up, in " + warmRounds + " of them";
    }
}
