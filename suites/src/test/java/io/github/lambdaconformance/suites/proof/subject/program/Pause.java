package io.github.lambdaconformance.suites.proof.subject.program;

/** The one place where the program lets time pass; an interrupted pause ends early and leaves the thread interrupted. */
public final class Pause {

    private Pause() {}

    /** Nothing is waited for when there are no milliseconds left. */
    public static void of(long millis) {
        try {
            Thread.sleep(Math.max(0, millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
