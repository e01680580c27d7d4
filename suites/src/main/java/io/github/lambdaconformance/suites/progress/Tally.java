package io.github.lambdaconformance.suites.progress;

import io.github.lambdaconformance.reports.standing.Glyph;
import io.github.lambdaconformance.reports.verdict.Judgement;

/** How far the judging of one runtime is. */
final class Tally {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final int all;
    private final long began;
    private int done;
    private int unexpected;
    private boolean stopped;

    /**
     * Nothing is judged yet.
     *
     * @param all how many clauses will be
     * @param began now, in nanoseconds
     */
    Tally(int all, long began) {
        this.all = all;
        this.began = began;
    }

    int all() {
        return all;
    }

    int done() {
        return done;
    }

    boolean isOver() {
        return done >= all;
    }

    /** Counts a judgement; true when it was the last one. */
    boolean add(Judgement judgement) {
        done++;
        unexpected += judgement.unexpected() ? 1 : 0;
        return done == all;
    }

    /** Only one clause is judged: all others need it. */
    void stop() {
        stopped = true;
    }

    String line(String runtime) {
        long seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
        var result = unexpected == 0 ? "nothing unexpected" : unexpected + " unexpected";
        var judged = stopped ? "stopped at a first step, " : all + (all == 1 ? " clause" : " clauses") + " judged, ";
        return (unexpected == 0 ? Glyph.TICK : Glyph.CROSS) + " " + runtime + ": " + judged + result + ", after "
                + seconds + " s";
    }
}
