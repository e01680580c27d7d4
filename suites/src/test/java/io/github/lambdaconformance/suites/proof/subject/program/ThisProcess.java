package io.github.lambdaconformance.suites.proof.subject.program;

/** What the program does with itself: it hangs, complains and ends. */
public final class ThisProcess {

    private ThisProcess() {}

    public static void hang() {
        while (true) {
            Pause.of(60_000);
        }
    }

    /** Says on the standard error output what went wrong with the connection, without any text of the user. */
    public static void complain(Exception e) {
        StandardStreams.print(System.err, "subject: ".concat(String.valueOf(e.getMessage())));
    }

    /** Ends at once and without shutdown hooks, so that nothing more is sent. */
    public static void end(int status) {
        System.out.flush();
        Runtime.getRuntime().halt(status);
    }
}
